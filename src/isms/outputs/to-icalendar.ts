import { addPeriod } from '../../core/calendar/add-period.ts';
import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { epochMilliseconds, type Instant, toInstant } from '../../core/calendar/instant.ts';
import type { DueItem } from '../../core/due/due-item.ts';
import type { FindingSubject } from '../../core/findings/finding.ts';
import { aDate, anInstant, anObject, aText, either, listOf, nullOr } from '../../core/guards/guard.ts';
import { requireOptions, requireReadable } from '../../core/guards/readable.ts';

/** The options of `toICalendar`. */
export interface ToICalendarOptions {
  /** The time at which the calendar is made; every event bears it. */
  readonly stampedAt: Instant;
}

const optionsGuard = /* @__PURE__ */ anObject<ToICalendarOptions>({ stampedAt: anInstant });

const ownFields = {
  kind: aText,
  subject: /* @__PURE__ */ anObject<FindingSubject>({ kind: aText, id: aText }),
  title: aText,
  owner: /* @__PURE__ */ nullOr(aText),
  requirement: aText,
};
const itemsGuard = /* @__PURE__ */ listOf(
  /* @__PURE__ */ either(
    /* @__PURE__ */ anObject<DueItem>({ ...ownFields, dueAt: anInstant, dueOn: /* @__PURE__ */ nullOr(aDate) }),
    /* @__PURE__ */ anObject<DueItem>({ ...ownFields, dueOn: aDate }),
  ),
);

/**
 * Writes due items as an iCalendar file (RFC 5545), such as an agenda for the calendars of its owners. A duty of a day is an event of the whole
 * day, a duty of an instant an event at that instant in UTC; neither makes its owner busy. The owner is the `CONTACT`, the kind of duty and the
 * requirement are the `CATEGORIES`.
 *
 * An event keeps its `UID` while record, kind and day stay the same, so that a calendar that reads the file again has the event once. Items are not
 * written as recurring events: a rule of the 31st would pass over short months.
 *
 * @param items - The duties, such as those of `agenda`.
 * @param options - The time of writing, which nothing here asks the clock for.
 * @returns The file as text, its lines ended by CRLF and at most 75 octets long; null without any item, because a calendar has at least one event.
 * @throws RangeError if an item has no day, a part of an item cannot be read, or `stampedAt` is not an instant.
 *
 * @example
 * ```ts
 * import type { DueItem } from 'isms-kit/core';
 * import { toICalendar } from 'isms-kit/isms';
 *
 * const review: DueItem = {
 *   kind: 'risk-review',
 *   subject: { kind: 'risk', id: 'R-1' },
 *   title: 'Review of the risk R-1; with its owner',
 *   owner: 'CISO',
 *   dueOn: '2026-12-31',
 *   dueAt: null,
 *   state: 'due-soon',
 *   requirement: '8.2',
 *   rule: 'cadence',
 * };
 * const calendar = toICalendar([review], { stampedAt: '2026-11-21T09:30:00Z' });
 * calendar?.split('\r\n')[7]; // => 'DTEND;VALUE=DATE:20270101'
 * calendar?.split('\r\n')[8]; // => 'SUMMARY:Review of the risk R-1\\; with its owner'
 * toICalendar([], { stampedAt: '2026-11-21T09:30:00Z' }); // => null
 * ```
 */
export function toICalendar(items: readonly DueItem[], options: ToICalendarOptions): string | null {
  requireReadable('items', items, itemsGuard);
  requireOptions(options, optionsGuard);
  if (items.length === 0) return null;
  const stamp = basicInstant(options.stampedAt);
  const uidOf = prepareUids();
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//isms-kit//isms-kit//EN',
    ...items.flatMap((item) => eventLines(item, uidOf(item), stamp)),
    'END:VCALENDAR',
  ]
    .flatMap(folded)
    .map((line) => `${line}\r\n`)
    .join('');
}

function eventLines(item: DueItem, uid: string, stamp: string): readonly string[] {
  const { kind, subject, title, owner, requirement } = item;
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `DTSTAMP:${stamp}`,
    ...dayLines(item),
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(`${subject.kind} ${subject.id}`)}`,
    `CATEGORIES:${escaped(kind)},${escaped(requirement)}`,
    ...(owner === null ? [] : [`CONTACT:${escaped(owner)}`]),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

function dayLines({ dueOn, dueAt }: DueItem): readonly string[] {
  if (dueAt !== null) return [`DTSTART:${basicInstant(dueAt)}`];
  const day = dueOn as CalendarDate;
  // The end is the first day that is no part of the event.
  return [`DTSTART;VALUE=DATE:${basic(day)}`, `DTEND;VALUE=DATE:${basic(addPeriod(day, 'P1D'))}`];
}

function basic(date: string): string {
  return date.replaceAll(/[-:]/g, '');
}

/** An instant to the second, which is all that the format has. */
function basicInstant(instant: Instant): string {
  return basic(toInstant(Math.floor(epochMilliseconds('instant', instant) / 1000) * 1000));
}

/** A name for each event; a record with several duties of one kind on one day numbers them in their order. */
function prepareUids(): (item: DueItem) => string {
  const counts = new Map<string, number>();
  return ({ kind, subject, dueOn, dueAt }) => {
    const name = [kind, subject.kind, subject.id, dueAt ?? dueOn].join('/');
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return count === 1 ? `${name}@isms-kit` : `${name}/${count}@isms-kit`;
  };
}

const lineBreak = /\r\n|[\n\r\u0085\u2028\u2029]/gu;
const unwritable = /(?!\t)[\p{Cc}\p{Surrogate}]/gu;

/** A value of the type TEXT: a title can end neither its line nor its value. Controls have no place in the format and are left out. */
function escaped(text: string): string {
  return text
    .replaceAll(/[\\;,]/g, String.raw`\$&`)
    .replaceAll(lineBreak, String.raw`\n`)
    .replaceAll(unwritable, '');
}

const octetsOfLine = 75;

/** The lines of one content line: each at most 75 octets, the later ones after a blank, divided between characters. */
function folded(line: string): readonly string[] {
  const lines: string[] = [];
  let start = 0;
  let octets = 0;
  let place = 0;
  for (const character of line) {
    const length = octetsOf(character);
    if (octets + length > octetsOfLine) {
      lines.push(line.slice(start, place));
      start = place;
      octets = 1;
    }
    octets += length;
    place += character.length;
  }
  lines.push(line.slice(start));
  return lines.map((part, index) => (index === 0 ? part : ` ${part}`));
}

/** The octets of a character in UTF-8. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0) as number;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x1_00_00 ? 3 : 4;
}
