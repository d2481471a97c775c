import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { type DueItem, dueState } from '../../core/due/due-item.ts';
import { type FindingOf, reportFinding } from '../../core/findings/finding.ts';
import type { Listed } from '../../core/guards/read-register.ts';
import { type Place, registerFindings, unknownReference } from '../../core/guards/register-findings.ts';
import { regionState } from '../../suppliers/regions/region-state.ts';
import type { PrivacyReads } from '../activities/privacy-registers.ts';
import type { recordsFindings } from '../records/findings.ts';
import type { Transfer, TransferMechanism } from '../records/transfer.ts';
import { transfersFindings } from './findings.ts';
import { isOngoing, type TransferFlaw, transferFlaws } from './transfer-flaws.ts';

type TransfersFinding = FindingOf<typeof transfersFindings> | FindingOf<typeof recordsFindings>;

interface TransfersContext {
  readonly asOf: CalendarDate;
  /** The countries to which data flows freely. */
  readonly free: readonly string[];
}

/**
 * Finds the transfers to third countries that are not lawful as far as is known.
 *
 * @internal
 */
export function checkTransfers(reads: PrivacyReads, context: TransfersContext): readonly TransfersFinding[] {
  return [
    ...registerFindings('privacy', reads.transfers),
    ...reads.transfers.listed.flatMap((listed): readonly TransfersFinding[] => {
      const { record, index } = listed;
      const subject = { kind: 'transfer', id: record.id };
      const path = ['transfers', index];
      return [
        ...unknownReference(
          'privacy',
          { subject, path: [...path, 'service'] },
          ['supplier-service', record.service],
          reads.services,
        ),
        ...(isOngoing(record, context.asOf) ? flawFindings(listed, context) : []),
      ];
    }),
  ];
}

const fieldOf: Readonly<Record<TransferFlaw, readonly string[]>> = {
  'country-unknown': ['country'],
  'mechanism-missing': [],
  'mechanism-lapsed': ['mechanism'],
  'adequacy-unlisted': ['mechanism', 'kind'],
  'framework-without-staff-data': ['mechanism'],
  'module-unknown': ['mechanism'],
  'assessment-missing': ['mechanism'],
  'derogation-regular': ['mechanism', 'kind'],
  'safeguards-missing': ['mechanism'],
};

function flawFindings(
  { record, index }: Listed<Transfer>,
  { asOf, free }: TransfersContext,
): readonly TransfersFinding[] {
  const { id, country, mechanism } = record;
  const params = { transfer: id, country, asOf, ...wordsOf(mechanism) };
  return transferFlaws(record, free, asOf).map((flaw) => {
    const place: Place = {
      subject: { kind: 'transfer', id },
      path: ['transfers', index, ...fieldOf[flaw]],
    };
    return reportFinding(transfersFindings, `transfer-${flaw}`, { ...place, params });
  });
}

/** The words about a mechanism that messages need. */
function wordsOf(mechanism: TransferMechanism | undefined): {
  readonly mechanism: string;
  readonly participant: string;
  readonly ground: string;
} {
  return {
    mechanism: mechanism?.kind ?? '',
    participant: mechanism?.kind === 'framework' ? mechanism.participant : '',
    ground: mechanism?.kind === 'derogation' ? mechanism.ground : '',
  };
}

/**
 * The mechanisms that end, of transfers that go on.
 *
 * @internal
 */
export function transferDueItems(reads: PrivacyReads, { asOf, free }: TransfersContext): readonly DueItem[] {
  return reads.transfers.listed.flatMap(({ record }): readonly DueItem[] => {
    const { id, country, importer, mechanism, endsOn } = record;
    const dueOn = mechanism?.validUntil;
    if (dueOn === undefined || !isOngoing(record, asOf) || regionState(country, free) === 'allowed') return [];
    if (endsOn !== undefined && endsOn <= dueOn) return [];
    return [
      {
        kind: 'transfer-mechanism-renewal',
        subject: { kind: 'transfer', id },
        title: `Renew the mechanism of the transfer to "${importer}"`,
        owner: null,
        dueOn,
        dueAt: null,
        state: dueState(dueOn, asOf),
        requirement: 'GDPR art. 44',
        rule: 'valid-until',
      },
    ];
  });
}
