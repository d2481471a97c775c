import type { Period } from '../../core/calendar/period.ts';
import type { RemediationStart } from './service-level.ts';

/** The questions that a decision table asks about a vulnerability. */
export type RemediationInput = 'exposed' | 'exploited' | 'automatable' | 'totalControl';

/** A row that asks for remediation within a period. */
export interface RemediateWithin {
  /** Within a period. */
  readonly kind: 'days';
  /** The period. */
  readonly period: Period;
  /** Whether the asset is to be examined for traces of an attack as well. */
  readonly forensicTriage: boolean;
}

/** A row that leaves the remediation to the next regular upgrade. */
export interface RemediateAtNextUpgrade {
  /** With the next upgrade. */
  readonly kind: 'next-upgrade';
}

/** The demand of a row of a decision table. */
export type RemediationOutcome = RemediateWithin | RemediateAtNextUpgrade;

/** A row of a decision table: an answer to each question, and the demand. */
export interface RemediationRow {
  /** Whether the asset can be reached from outside. */
  readonly exposed: boolean;
  /** Whether the vulnerability is known to be exploited. */
  readonly exploited: boolean;
  /** Whether an attack can be automated. */
  readonly automatable: boolean;
  /** Whether an attack gives total control of the asset. */
  readonly totalControl: boolean;
  /** The demand. */
  readonly outcome: RemediationOutcome;
}

/** A decision table that sets the time to remediate by the facts about a vulnerability, as data. */
export interface RemediationTable {
  /** The id of the table. */
  readonly id: string;
  /** Its name for people. */
  readonly title: string;
  /** The edition. */
  readonly edition: string;
  /** The place where it is published. */
  readonly source: string;
  /** The events from which the time runs, at least one; the earliest one that is known starts it. */
  readonly startsAt: readonly RemediationStart[];
  /** The rows, one for each combination of answers. */
  readonly rows: readonly RemediationRow[];
}

/** The id of a decision table that the library has. */
export type RemediationTableId = 'bod2604';

const nextUpgrade = { kind: 'next-upgrade' } as const;
const in60Days = { kind: 'days', period: 'P60D', forensicTriage: false } as const;
const in14Days = { kind: 'days', period: 'P14D', forensicTriage: false } as const;
const in3Days = { kind: 'days', period: 'P3D', forensicTriage: false } as const;
const in3DaysWithTriage = { kind: 'days', period: 'P3D', forensicTriage: true } as const;

/**
 * Decision tables that authorities have published.
 *
 * `bod2604` is table 1 of the Binding Operational Directive 26-04 of CISA, issued on 2026-06-10, which replaced 22-01 and 19-02. The rows are
 * those of two transcriptions that agree. That the time runs from the earlier of listing and detection is known from secondary notes on the
 * directive; `startsAt` can be replaced where you know better.
 *
 * @example
 * ```ts
 * import { remediationTables } from 'isms-kit/operations';
 *
 * remediationTables.bod2604.rows.length; // => 16
 * remediationTables.bod2604.startsAt; // => ['listed', 'detected']
 * ```
 */
export const remediationTables: Readonly<Record<RemediationTableId, RemediationTable>> = {
  bod2604: {
    id: 'bod2604',
    title: 'CISA BOD 26-04, table 1',
    edition: '2026-06-10, decision table 1.0.0',
    source: 'CERTCC/SSVC, data/json/decision_tables/cisa/cisa_bod_26_04_1_0_0.json',
    startsAt: ['listed', 'detected'],
    rows: [
      { exposed: false, exploited: false, automatable: false, totalControl: false, outcome: nextUpgrade },
      { exposed: false, exploited: false, automatable: false, totalControl: true, outcome: nextUpgrade },
      { exposed: false, exploited: false, automatable: true, totalControl: false, outcome: in60Days },
      { exposed: false, exploited: false, automatable: true, totalControl: true, outcome: in60Days },
      { exposed: false, exploited: true, automatable: false, totalControl: false, outcome: in14Days },
      { exposed: false, exploited: true, automatable: false, totalControl: true, outcome: in14Days },
      { exposed: false, exploited: true, automatable: true, totalControl: false, outcome: in14Days },
      { exposed: false, exploited: true, automatable: true, totalControl: true, outcome: in3DaysWithTriage },
      { exposed: true, exploited: false, automatable: false, totalControl: false, outcome: in60Days },
      { exposed: true, exploited: false, automatable: false, totalControl: true, outcome: in14Days },
      { exposed: true, exploited: false, automatable: true, totalControl: false, outcome: in14Days },
      { exposed: true, exploited: false, automatable: true, totalControl: true, outcome: in3Days },
      { exposed: true, exploited: true, automatable: false, totalControl: false, outcome: in14Days },
      { exposed: true, exploited: true, automatable: false, totalControl: true, outcome: in3DaysWithTriage },
      { exposed: true, exploited: true, automatable: true, totalControl: false, outcome: in3Days },
      { exposed: true, exploited: true, automatable: true, totalControl: true, outcome: in3DaysWithTriage },
    ],
  },
};
