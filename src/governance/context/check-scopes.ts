import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { evidenceState } from '../../core/evidence/evidence-state.ts';
import { type FindingOf, reportFinding } from '../../core/findings/finding.ts';
import type { Listed, RegisterRead } from '../../core/guards/read-register.ts';
import { futureEvent, isWhole, type RecordsFinding, unknownReference } from '../records/governance-records.ts';
import type { Staff } from '../roles/staff.ts';
import { contextFindings } from './findings.ts';
import type { IsmsScope, ScopeExclusion } from './isms-scope.ts';

type ScopeFinding = FindingOf<typeof contextFindings> | RecordsFinding;

/**
 * Finds the weaknesses of the scope that is in force on the day (4.3). Drafts and earlier versions are not judged.
 *
 * @internal
 */
export function checkScopes(
  scopes: RegisterRead<IsmsScope>,
  { people, asOf }: Pick<Staff, 'people'> & { readonly asOf: CalendarDate },
): readonly ScopeFinding[] {
  const findings: ScopeFinding[] = scopes.listed.flatMap(({ record: { id, approvedOn, approvedBy }, index }) => {
    const subject = { kind: 'isms-scope', id };
    const path = ['ismsScopes', index];
    return [
      ...futureEvent({ subject, path: [...path, 'approvedOn'] }, approvedOn, asOf),
      ...unknownReference({ subject, path: [...path, 'approvedBy'] }, 'person', approvedBy, people),
    ];
  });
  const inForce = scopeInForce(scopes.listed, asOf);
  if (inForce !== undefined) return [...findings, ...exclusionFindings(inForce, asOf)];
  if (!isWhole(scopes)) return findings;
  const details = { subject: { kind: 'governance', id: 'ismsScopes' }, path: ['ismsScopes'], params: { asOf } };
  return [...findings, reportFinding(contextFindings, 'scope-missing', details)];
}

/**
 * The version of the scope that was approved last by the day; of several approved on one day the last in the list.
 *
 * @internal
 */
export function scopeInForce(scopes: readonly Listed<IsmsScope>[], on: CalendarDate): Listed<IsmsScope> | undefined {
  let last: Listed<IsmsScope> | undefined;
  let lastOn: CalendarDate | undefined;
  for (const scope of scopes) {
    const { approvedOn } = scope.record;
    if (approvedOn === undefined || approvedOn > on || (lastOn !== undefined && approvedOn < lastOn)) continue;
    last = scope;
    lastOn = approvedOn;
  }
  return last;
}

function exclusionFindings({ record, index }: Listed<IsmsScope>, asOf: CalendarDate): readonly ScopeFinding[] {
  const { id, interfaces, exclusions } = record;
  const crossed = new Set(interfaces.flatMap(({ party, what }) => [party, what]));
  const findings: ScopeFinding[] = [];
  for (const [position, exclusion] of exclusions.entries()) {
    const { what, reason, provider, usedInside = false } = exclusion;
    const details = {
      subject: { kind: 'isms-scope', id },
      path: ['ismsScopes', index, 'exclusions', position],
      params: { scope: id, part: what },
    };
    if (reason === undefined) findings.push(reportFinding(contextFindings, 'scope-exclusion-unreasoned', details));
    if (usedInside && !crossed.has(what) && (provider === undefined || !crossed.has(provider)))
      findings.push(reportFinding(contextFindings, 'scope-interface-missing', details));
    if (provider !== undefined && !isProven(exclusion, asOf)) {
      const params = { ...details.params, provider, asOf };
      findings.push(reportFinding(contextFindings, 'scope-exclusion-unproven', { ...details, params }));
    }
  }
  return findings;
}

function isProven({ evidence = [] }: Pick<ScopeExclusion, 'evidence'>, asOf: CalendarDate): boolean {
  return evidence.some((piece) => evidenceState(piece, { asOf }) === 'valid');
}
