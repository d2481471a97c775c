import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import type { DueItem } from '../../../src/core/index.ts';
import { exampleAsOf, exampleIsms } from '../../../src/fixtures/index.ts';
import { agenda, toICalendar } from '../../../src/isms/index.ts';

const stampedAt = '2026-11-21T09:30:00.250Z';

const review: DueItem = {
  kind: 'risk-review',
  subject: { kind: 'risk', id: 'R-1' },
  title: 'Review of the risk R-1',
  owner: 'CISO',
  dueOn: '2026-12-31',
  dueAt: null,
  state: 'due-soon',
  requirement: '8.2',
  rule: 'cadence',
};
const notification: DueItem = {
  ...review,
  kind: 'notification',
  dueOn: null,
  dueAt: '2026-11-24T08:15:30.999Z',
  owner: null,
};

function linesOf(items: readonly DueItem[]): readonly string[] {
  const text = toICalendar(items, { stampedAt }) ?? '';
  expect(text.endsWith('\r\n')).toBe(true);
  return text.slice(0, -2).split('\r\n');
}

/** The rules of RFC 5545 for the lines that are written here, by octets and not by characters. */
function breaches(items: readonly DueItem[]): readonly string[] {
  const lines = linesOf(items);
  const found: string[] = [];
  const unfolded: string[] = [];
  for (const line of lines) {
    if (Buffer.byteLength(line) > 75) found.push(`longer than 75 octets: ${line}`);
    if (/(?!\t)\p{Cc}/u.test(line)) found.push(`control: ${line}`);
    if (line.startsWith(' ')) unfolded.push(`${unfolded.pop() ?? ''}${line.slice(1)}`);
    else unfolded.push(line);
  }
  const known =
    /^(?:BEGIN|END|VERSION|PRODID|UID|DTSTAMP|DTSTART|DTEND|SUMMARY|DESCRIPTION|CATEGORIES|CONTACT|TRANSP)[:;]/;
  found.push(...unfolded.filter((line) => !known.test(line)).map((line) => `unknown: ${line}`));
  const texts = unfolded.filter((line) => /^(?:UID|SUMMARY|DESCRIPTION|CONTACT):/.test(line));
  found.push(
    ...texts.filter((line) => /[;,]/.test(line.replaceAll(/\\[\\;,n]/g, ''))).map((line) => `unescaped: ${line}`),
  );
  const count = (start: string) => unfolded.filter((line) => line.startsWith(start)).length;
  for (const once of ['UID:', 'DTSTAMP:', 'DTSTART', 'SUMMARY:', 'END:VEVENT'])
    if (count(once) !== items.length) found.push(`${String(count(once))} times ${once}`);
  if (new Set(unfolded.filter((line) => line.startsWith('UID:'))).size !== items.length) found.push('UID twice');
  return found;
}

describe('toICalendar', () => {
  it('writes a day as an event of that day, and an instant in UTC', () => {
    expect(linesOf([review, notification])).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//isms-kit//isms-kit//EN',
      'BEGIN:VEVENT',
      'UID:risk-review/risk/R-1/2026-12-31@isms-kit',
      'DTSTAMP:20261121T093000Z',
      'DTSTART;VALUE=DATE:20261231',
      'DTEND;VALUE=DATE:20270101',
      'SUMMARY:Review of the risk R-1',
      'DESCRIPTION:risk R-1',
      String.raw`CATEGORIES:risk-review,8.2`,
      'CONTACT:CISO',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'BEGIN:VEVENT',
      'UID:notification/risk/R-1/2026-11-24T08:15:30.999Z@isms-kit',
      'DTSTAMP:20261121T093000Z',
      'DTSTART:20261124T081530Z',
      'SUMMARY:Review of the risk R-1',
      'DESCRIPTION:risk R-1',
      'CATEGORIES:notification,8.2',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
    ]);
  });

  it('is no calendar without an item', () => {
    expect(toICalendar([], { stampedAt })).toBeNull();
  });

  it('adds no property by a title, and keeps what it says', () => {
    const title = 'Back\\slash; comma, and\r\nATTENDEE:mailto:eve@example.com\u2028next\u0007\ud800\tend';
    const hostile = { ...review, title, subject: { kind: 'risk', id: 'a\nb' } };
    expect(breaches([hostile])).toEqual([]);
    const event = eventsOf([hostile])[0];
    expect(event?.summary).toBe('Back\\slash; comma, and\nATTENDEE:mailto:eve@example.com\nnext\tend');
    expect(event?.attendees).toEqual([]);
  });

  it.each([
    [66, 1],
    [67, 1],
    [68, 2],
  ])('folds a summary of %i octets into %i lines', (length, count) => {
    const lines = linesOf([{ ...review, title: 'x'.repeat(length) }]);
    expect(lines.filter((line) => line.startsWith('SUMMARY') || line.startsWith(' '))).toHaveLength(count);
  });

  it('folds between characters and counts octets', () => {
    for (const character of ['ß', '€', '𝄞']) {
      const title = character.repeat(100);
      expect(breaches([{ ...review, title }])).toEqual([]);
      expect(eventsOf([{ ...review, title }])[0]?.summary).toBe(title);
    }
  });

  it('tells several duties of one record, kind and day apart', () => {
    expect(linesOf([review, review, review]).filter((line) => line.startsWith('UID:'))).toEqual([
      'UID:risk-review/risk/R-1/2026-12-31@isms-kit',
      'UID:risk-review/risk/R-1/2026-12-31/2@isms-kit',
      'UID:risk-review/risk/R-1/2026-12-31/3@isms-kit',
    ]);
  });

  it('keeps the rules of RFC 5545 for any texts, and gives them back through a parser', () => {
    const text = fc.string({ unit: 'binary', maxLength: 200 });
    const items = fc.array(
      fc.record({
        title: text,
        id: text,
        owner: fc.option(text),
        requirement: fc.constantFrom('8.2', 'GDPR art. 33(1)' as const),
      }),
      { minLength: 1, maxLength: 4 },
    );
    fc.assert(
      fc.property(items, (all) => {
        const due = all.map(({ title, id, owner, requirement }, index): DueItem => ({
          ...review,
          kind: `kind-${index}`,
          title,
          subject: { kind: 'risk', id },
          owner,
          requirement,
        }));
        expect(breaches(due)).toEqual([]);
        expect(eventsOf(due)).toHaveLength(due.length);
      }),
    );
  });

  it('writes the agenda of the example company', () => {
    const items = agenda(exampleIsms, { from: '2026-12-01', through: '2027-12-31', asOf: exampleAsOf });
    expect(items.length).toBeGreaterThan(20);
    expect(breaches(items)).toEqual([]);
    expect(eventsOf(items).map(({ summary }) => summary)).toEqual(items.map(({ title }) => title));
  });

  it('refuses what is no item', () => {
    const undue = { ...review, dueOn: null } as unknown as DueItem;
    expect(() => toICalendar([undue], { stampedAt })).toThrow(/^items\[0\]\.due/);
    expect(() => toICalendar([review], { stampedAt: '2026-11-21' as never })).toThrow(/^stampedAt must be/);
  });
});

function eventsOf(items: readonly DueItem[]): readonly InstanceType<typeof ICAL.Event>[] {
  const calendar = new ICAL.Component(ICAL.parse(toICalendar(items, { stampedAt }) ?? '') as never);
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
}
