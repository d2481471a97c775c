import { type CalendarDate, requireDates } from '../../core/calendar/calendar-date.ts';
import { type Period, requirePeriods } from '../../core/calendar/period.ts';
import type { Tally } from '../../core/findings/tally.ts';
import { requireReadable } from '../../core/guards/readable.ts';
import { anObject } from '../../core/guards/guard.ts';
import {
  type ControlType,
  controlTypes,
  type CybersecurityConcept,
  cybersecurityConcepts,
  type InformationSecurityProperty,
  informationSecurityProperties,
  type OperationalCapability,
  operationalCapabilities,
  type SecurityDomain,
  securityDomains,
} from '../../standard/control-attributes.ts';
import { type Control, getControl } from '../../standard/controls.ts';
import { isControlId } from '../../standard/control-id.ts';
import { statementGuard } from '../statement/statement-guards.ts';
import { countImplementation } from './implementation-progress.ts';
import type { StatementEntry } from '../statement/statement-entry.ts';
import type { StatementOfApplicability } from '../statement/statement-of-applicability.ts';

/** For each value of each attribute, the implementation of the rows whose control has it. */
export interface AttributeCoverage {
  /** By the moment at which a control acts on the risk of an incident. */
  readonly controlTypes: Readonly<Record<ControlType, Tally>>;
  /** By the property that a control preserves. */
  readonly informationSecurityProperties: Readonly<Record<InformationSecurityProperty, Tally>>;
  /** By the concepts of ISO/IEC TS 27110. */
  readonly cybersecurityConcepts: Readonly<Record<CybersecurityConcept, Tally>>;
  /** By the capability of the practitioner. */
  readonly operationalCapabilities: Readonly<Record<OperationalCapability, Tally>>;
  /** By the domains of security. */
  readonly securityDomains: Readonly<Record<SecurityDomain, Tally>>;
}

/** The options of `coverageByAttribute`. */
export interface CoverageByAttributeOptions {
  /** The day as of which evidence is judged; when absent, any evidence is taken for valid. */
  readonly asOf?: CalendarDate;
  /** The period for which evidence without an end is valid after its collection; without limit when absent. */
  readonly evidenceValidFor?: Period;
}

/**
 * Counts the implementation of a statement by each value of the five attributes of ISO/IEC 27002:2022, as for a radar chart. A control
 * counts under every value that it has; custom controls have no attributes and are left out.
 *
 * @param statement - The statement.
 * @param options - The day, and the period for which evidence is valid.
 * @returns A tally for each value: implemented and inherited rows with valid evidence count, excluded ones leave it, undecided, unassessed and
 *   claimed ones, whose evidence is missing or no longer valid, are unknown.
 * @throws RangeError when a part of the statement is unreadable, `asOf` is not a calendar date or `evidenceValidFor` not a period.
 *
 * @example
 * ```ts
 * import { coverageByAttribute } from 'isms-kit/controls';
 *
 * const coverage = coverageByAttribute({
 *   entries: [
 *     {
 *       control: 'A.8.13',
 *       applicability: 'applicable',
 *       reasons: [],
 *       implementation: { status: 'implemented' },
 *       policies: [],
 *       evidence: [{ reference: 'Restore test', collectedOn: '2026-09-15' }],
 *     },
 *     { control: 'A.5.7', applicability: 'undecided' },
 *   ],
 * });
 * coverage.controlTypes.corrective; // => { counted: 1, of: 2, excluded: 0, unknown: 1, share: 0.5 }
 * coverage.operationalCapabilities.continuity.share; // => 1
 * ```
 */
export function coverageByAttribute(
  statement: Pick<StatementOfApplicability, 'entries'>,
  options: CoverageByAttributeOptions = {},
): AttributeCoverage {
  requireReadable('statement', statement, statementGuard);
  requireReadable('options', options, anObject<CoverageByAttributeOptions>({}));
  requireDates({ asOf: options.asOf });
  requirePeriods({ evidenceValidFor: options.evidenceValidFor });
  const rows = statement.entries.flatMap((entry) => {
    const { control } = entry;
    return isControlId(control) ? [{ entry, control: getControl(control) }] : [];
  });
  return {
    controlTypes: tallies(rows, options, controlTypes, (control) => control.controlTypes),
    informationSecurityProperties: tallies(
      rows,
      options,
      informationSecurityProperties,
      (control) => control.informationSecurityProperties,
    ),
    cybersecurityConcepts: tallies(rows, options, cybersecurityConcepts, (control) => control.cybersecurityConcepts),
    operationalCapabilities: tallies(
      rows,
      options,
      operationalCapabilities,
      (control) => control.operationalCapabilities,
    ),
    securityDomains: tallies(rows, options, securityDomains, (control) => control.securityDomains),
  };
}

function tallies<Value extends string>(
  rows: readonly { readonly entry: StatementEntry; readonly control: Control }[],
  options: CoverageByAttributeOptions,
  values: readonly Value[],
  valuesOf: (control: Control) => readonly Value[],
): Readonly<Record<Value, Tally>> {
  const tallied = values.map((value): [Value, Tally] => {
    const having = rows.filter(({ control }) => valuesOf(control).includes(value));
    return [
      value,
      countImplementation(
        having.map(({ entry }) => entry),
        options,
      ).implementation,
    ];
  });
  return Object.fromEntries(tallied) as Record<Value, Tally>;
}
