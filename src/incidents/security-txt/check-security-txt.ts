import { isInForce } from '../../core/calendar/day-range.ts';
import { type CalendarDate, daysBetween, millisecondsInDay } from '../../core/calendar/calendar-date.ts';
import { epochMilliseconds, toInstant, utcDayOf } from '../../core/calendar/instant.ts';
import type { Moment } from '../../core/guards/moment.ts';
import { type DueItem, dueState } from '../../core/due/due-item.ts';
import { type FindingOf, reportFinding } from '../../core/findings/finding.ts';
import { anObject, aText, type Guard, maybe } from '../../core/guards/guard.ts';
import type { RegisterRead } from '../../core/guards/read-register.ts';
import type { DisclosurePolicy } from '../disclosure/disclosure-policy.ts';
import { securityTxtFindings } from './findings.ts';
import { parseSecurityTxt, type SecurityTxt } from './parse-security-txt.ts';
import { type SecurityTxtFieldName, shownNames, valuesIn } from './security-txt-fields.ts';

type SecurityTxtFinding = FindingOf<typeof securityTxtFindings>;

/** A security.txt as it is published. */
export interface PublishedSecurityTxt {
  /** The text of the file. */
  readonly text: string;
  /** The address from which it was retrieved; not judged when absent. */
  readonly retrievedFrom?: string;
}

/**
 * A published security.txt as a check reads it.
 *
 * @internal
 */
export const publishedSecurityTxtGuard: Guard = /* @__PURE__ */ anObject<PublishedSecurityTxt>({
  text: aText,
  retrievedFrom: /* @__PURE__ */ maybe(aText),
});

const subject = { kind: 'security-txt', id: 'security.txt' };
const noticeDays = 30;

function parsed({ text, retrievedFrom }: PublishedSecurityTxt, { earliest }: Moment): SecurityTxt {
  const now = toInstant(earliest);
  return parseSecurityTxt(text, { now, ...(retrievedFrom !== undefined && { retrievedFrom }) });
}

/** The last day that the file is good to its last second. */
function lastGoodDay({ expiresAt }: SecurityTxt): CalendarDate | null {
  if (expiresAt === null) return null;
  return utcDayOf(toInstant(epochMilliseconds('expiresAt', expiresAt) + 1000 - millisecondsInDay));
}

/**
 * Finds the weaknesses of the published security.txt: errors by its standard, its end, and differences from the policy in force (A.8.8).
 *
 * @internal
 */
export function checkSecurityTxt(
  published: PublishedSecurityTxt,
  policies: RegisterRead<DisclosurePolicy>,
  moment: Moment,
): readonly SecurityTxtFinding[] {
  const file = parsed(published, moment);
  const lastDay = lastGoodDay(file);
  const isPast = file.problems.some(({ code }) => code === 'expires-past');
  const findings: SecurityTxtFinding[] = file.problems.flatMap(({ code, severity, line }) => {
    if (severity !== 'error' || code === 'expires-past') return [];
    const place = { subject, path: [] };
    return [
      line === null
        ? reportFinding(securityTxtFindings, 'security-txt-incomplete', { ...place, params: { problem: code } })
        : reportFinding(securityTxtFindings, 'security-txt-invalid', { ...place, params: { line, problem: code } }),
    ];
  });
  if (lastDay !== null && (isPast || daysBetween(moment.asOf, lastDay) <= noticeDays)) {
    const code = isPast ? 'security-txt-expired' : 'security-txt-expiring';
    const params = { expiresAt: String(file.expiresAt) };
    findings.push(reportFinding(securityTxtFindings, code, { subject, path: [], params }));
  }
  return [...findings, ...policyFindings(file, policies, moment)];
}

function policyFindings(
  { fields }: SecurityTxt,
  { listed }: RegisterRead<DisclosurePolicy>,
  { asOf }: Moment,
): readonly SecurityTxtFinding[] {
  const policy = listed.find(({ record }) => isInForce(record, asOf))?.record;
  if (policy === undefined) return [];
  const different = shownNames.filter((name) => {
    const written = fields.flatMap((field) => (field.name === name ? [field.value] : []));
    return comparable(name, written) !== comparable(name, valuesIn(policy, name));
  });
  if (different.length === 0) return [];
  const details = { subject, path: [], params: { policy: policy.id, fields: different } };
  return [reportFinding(securityTxtFindings, 'security-txt-unlike-policy', details)];
}

/** Only of contacts the order says something, and languages are one list in which neither case nor blanks do. */
function comparable(name: SecurityTxtFieldName, values: readonly string[]): string {
  if (name === 'Contact') return JSON.stringify(values);
  const items =
    name === 'Preferred-Languages'
      ? values.flatMap((value) => value.split(',').map((tag) => tag.trim().toLowerCase()))
      : values;
  return JSON.stringify(items.toSorted());
}

/**
 * The renewal of the published security.txt, due on the last day that it is good to its end.
 *
 * @internal
 */
export function securityTxtDueItems(published: PublishedSecurityTxt, moment: Moment): readonly DueItem[] {
  const dueOn = lastGoodDay(parsed(published, moment));
  if (dueOn === null) return [];
  return [
    {
      kind: 'security-txt-renewal',
      subject,
      title: 'Check the security.txt and publish it with a new time',
      owner: null,
      dueOn,
      dueAt: null,
      state: dueState(dueOn, moment.asOf),
      requirement: 'A.8.8',
      rule: 'expires',
    },
  ];
}
