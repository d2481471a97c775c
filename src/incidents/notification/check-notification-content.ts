import { addHours } from '../../core/calendar/hour-period.ts';
import { epochMilliseconds } from '../../core/calendar/instant.ts';
import { type FindingOf, type LegalReference, reportFinding } from '../../core/findings/finding.ts';
import { type Place, type RegisterFinding, reportOf } from '../../core/guards/register-findings.ts';
import { unreadablePart } from '../../core/guards/readable.ts';
import { subjectAt } from '../../core/guards/unreadable-record.ts';
import { groupBy } from '../../core/records/references.ts';
import { incidentTimeLimits } from '../../deadlines/statutes/incident-time-limits.ts';
import { breachGuard } from '../breaches/breach-guards.ts';
import type { BreachNotice } from '../breaches/breach-notice.ts';
import type { NoticeItem, NoticeItemState } from '../breaches/breach-words.ts';
import type { PersonalDataBreach } from '../breaches/personal-data-breach.ts';
import { noticeFindings } from './findings.ts';
import { delayRequirement, type NoticeRequirement, noticeRequirements } from './notice-requirements.ts';
import { nameOf } from './notification-plan.ts';
import { planClaims } from './plan-claims.ts';

type ContentFinding = FindingOf<typeof noticeFindings>;

/**
 * Checks the content of the notices of a breach item by item, as far as they have been sent: to the authority (GDPR art. 33(3)), to the people (art. 34(2))
 * and to controllers (art. 33(2), for which the law lists nothing); and the entry in the register (art. 33(5)). Information may come in phases: what an
 * earlier notice gave counts, and what is to follow is open only after the final notice. Silence is no answer.
 *
 * @param breach - The breach. It may be unvalidated: one that cannot be read gives one finding.
 * @returns The findings; a path leads to the last notice to the recipient.
 *
 * @example
 * ```ts
 * import { makePersonalDataBreach } from 'isms-kit/fixtures';
 * import { checkNotificationContent } from 'isms-kit/incidents';
 *
 * checkNotificationContent(makePersonalDataBreach()); // => []
 * const [finding] = checkNotificationContent(makePersonalDataBreach({ effects: undefined }));
 * finding?.message; // => 'Breach "PDB-1": the register does not document effects.'
 * ```
 */
export function checkNotificationContent(
  breach: PersonalDataBreach,
): readonly (ContentFinding | RegisterFinding<'incidents', 'record-unreadable'>)[] {
  const unreadable = unreadablePart(breach, breachGuard);
  if (unreadable !== undefined) {
    const subject = subjectAt('personal-data-breach', breach, 'breach');
    const params = { record: subject.id, ...unreadable.params };
    return [reportOf('incidents', 'record-unreadable', { subject, path: unreadable.path, params })];
  }
  const subject = { kind: 'personal-data-breach', id: breach.id };
  return contentFindings(breach, { place: { subject, path: [] }, latest: Infinity });
}

interface SentNotice {
  readonly notice: BreachNotice;
  readonly index: number;
  readonly at: number;
}

/**
 * The findings about the content of the notices of a breach that can be read, as far as they have been sent by the last moment in question.
 *
 * @internal
 */
export function contentFindings(
  breach: PersonalDataBreach,
  { place, latest }: { readonly place: Place; readonly latest: number },
): readonly ContentFinding[] {
  const sent = breach.notices
    .map((notice, index): SentNotice => ({ notice, index, at: epochMilliseconds('at', notice.at) }))
    .filter(({ at }) => at <= latest)
    .toSorted((a, b) => a.at - b.at);
  const groups = groupBy(sent, ({ notice: { recipient } }) => [`${recipient.kind} ${nameOf(recipient) ?? ''}`]);
  return [
    ...registerEntry(breach, place),
    ...earlyNotices(breach, sent, place),
    ...[...groups.values()].flatMap((group) => recipientFindings(breach, group, place)),
  ];
}

function registerEntry(
  { id, facts, effects, remedialAction }: PersonalDataBreach,
  { subject, path }: Place,
): readonly ContentFinding[] {
  const documented = { facts, effects, 'remedial-action': remedialAction };
  const fields = Object.entries(documented).flatMap(([field, text]) => (text === undefined ? [field] : []));
  if (fields.length === 0) return [];
  const params = { breach: id, fields };
  return [reportFinding(noticeFindings, 'breach-register-incomplete', { subject, path, params })];
}

function earlyNotices(
  { id, awareAt }: PersonalDataBreach,
  sent: readonly SentNotice[],
  { subject, path }: Place,
): readonly ContentFinding[] {
  const aware = epochMilliseconds('awareAt', awareAt);
  return sent.flatMap(({ notice, index, at }) => {
    if (at >= aware) return [];
    const params = { breach: id, sentAt: notice.at, awareAt };
    const details = { subject, path: [...path, 'notices', index, 'at'], params };
    return [reportFinding(noticeFindings, 'breach-notice-before-awareness', details)];
  });
}

/** The notices to one recipient in the order in which they were sent. */
type NoticeGroup = readonly [SentNotice, ...SentNotice[]];

function recipientFindings(
  breach: PersonalDataBreach,
  group: NoticeGroup,
  { subject, path }: Place,
): readonly ContentFinding[] {
  const { notice, index } = group.at(-1) as SentNotice;
  const { kind } = notice.recipient;
  const about = { subject, path: [...path, 'notices', index, 'content'] };
  const states = statesOf(group);
  const isFinal = group.some(({ notice: { phase } }) => phase === 'final');
  const required = requirementsOf(breach, group);
  const missing = required.filter(({ item }) => !states.has(item));
  const open = isFinal ? required.filter((each) => isOpen(each, states.get(each.item))) : [];
  const name = nameOf(notice.recipient) ?? '';
  if (kind === 'controller') {
    if (missing.length === 0) return [];
    const params = { breach: breach.id, controller: name, items: missing.map(({ item }) => item) };
    return [reportFinding(noticeFindings, 'breach-notice-item-helpful', { ...about, params })];
  }
  return [
    ...itemFindings('breach-notice-item-missing', missing, { ...about, breach: breach.id, recipient: kind }),
    ...itemFindings('breach-notice-item-open', open, { ...about, breach: breach.id, recipient: kind }),
    ...(kind === 'authority' && !isFinal
      ? [
          reportFinding(noticeFindings, 'breach-notice-unfinished', {
            subject,
            path: [...path, 'notices', index, 'phase'],
            params: { breach: breach.id, authority: name },
          }),
        ]
      : []),
  ];
}

function itemFindings(
  code: 'breach-notice-item-missing' | 'breach-notice-item-open',
  items: readonly NoticeRequirement[],
  { subject, path, breach, recipient }: Place & { readonly breach: string; readonly recipient: string },
): readonly ContentFinding[] {
  if (items.length === 0) return [];
  const requirements: readonly LegalReference[] = [...new Set(items.map(({ source }) => source))];
  const params = { breach, recipient, items: items.map(({ item }) => item) };
  return [reportFinding(noticeFindings, code, { subject, path, params, requirements })];
}

function requirementsOf(breach: PersonalDataBreach, group: NoticeGroup): readonly NoticeRequirement[] {
  const { kind } = group[0].notice.recipient;
  const requirements = noticeRequirements[kind];
  return kind === 'authority' && isLate(breach, group) ? [...requirements, delayRequirement] : requirements;
}

/** Whether the first notice, or the first about a part of which the authority is told, came after 72 hours. */
function isLate(breach: PersonalDataBreach, group: NoticeGroup): boolean {
  const dueAt = epochMilliseconds('dueAt', addHours(breach.awareAt, incidentTimeLimits['gdpr-33-1'].period));
  const last = group.at(-1) as SentNotice;
  if (last.at <= dueAt) return false;
  const inTime = group.filter(({ at }) => at <= dueAt).map(({ notice }) => notice);
  if (inTime.length === 0) return true;
  if (inTime.some(({ parts }) => parts === undefined)) return false;
  const told = new Set(inTime.flatMap(({ parts = [] }) => parts));
  const toldLate = group.flatMap(({ notice, at }) => (at > dueAt ? [notice.parts] : []));
  return planClaims(breach, last.at).some(
    ({ recipient, need, part }) =>
      recipient === 'authority' &&
      need !== 'not-required' &&
      !told.has(part) &&
      toldLate.some((parts) => parts === undefined || parts.includes(part)),
  );
}

/** The answers of all notices together: a later one replaces an earlier one, but what was given stays given. */
function statesOf(group: NoticeGroup): ReadonlyMap<NoticeItem, NoticeItemState> {
  const states = new Map<NoticeItem, NoticeItemState>();
  for (const { notice } of group) {
    for (const { item, state } of notice.content) if (states.get(item) !== 'given') states.set(item, state);
  }
  return states;
}

function isOpen({ mayBeUnknown }: NoticeRequirement, state: NoticeItemState | undefined): boolean {
  return state === 'to-follow' || (state === 'unknown' && !mayBeUnknown);
}
