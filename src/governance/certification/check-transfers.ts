import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { type FindingOf, reportFinding } from '../../core/findings/finding.ts';
import type { Place } from '../records/governance-records.ts';
import { entryOn } from '../../core/lifecycle/recorded-history.ts';
import { certificationCycles } from './certification-cycles.ts';
import type { Certification, CertificationTransfer } from './certification.ts';
import { certificationFindings } from './findings.ts';

/** The reason for which a certificate could not be transferred. */
type UntransferableState = 'missing' | 'expired' | 'withdrawn' | 'suspended' | 'not-accredited';

/**
 * Finds changes of the certification body that its rules do not allow (IAF MD 2): only a certificate in force, not suspended and accredited goes
 * over to another body. A transfer to come is not judged.
 *
 * @internal
 */
export function checkTransfers(
  certification: Certification,
  { subject, path }: Place,
  asOf: CalendarDate,
): readonly FindingOf<typeof certificationFindings>[] {
  return (certification.transfers ?? []).flatMap((transfer, index) => {
    const { transferredOn, from } = transfer;
    const state = transferredOn > asOf ? null : stateBefore(certification, transfer);
    if (state === null) return [];
    const params = { certification: certification.id, from, transferredOn, state };
    const details = { subject, path: [...path, 'transfers', index], params };
    return [reportFinding(certificationFindings, 'certification-transfer-refused', details)];
  });
}

function stateBefore(
  certification: Certification,
  { transferredOn, accreditedBy }: CertificationTransfer,
): UntransferableState | null {
  const entered = entryOn(certification.history, transferredOn)?.state;
  if (entered === 'withdrawn' || entered === 'suspended') return entered;
  const cycle = certificationCycles(certification, transferredOn).at(-1);
  if (cycle === undefined || entered !== 'certified') return 'missing';
  if (cycle.expiresOn < transferredOn) return 'expired';
  return accreditedBy === undefined ? 'not-accredited' : null;
}
