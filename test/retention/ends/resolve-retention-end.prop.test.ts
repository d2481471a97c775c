import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CalendarDate } from '../../../src/core/index.ts';
import {
  type RetentionEnd,
  type RetentionEndResolution,
  RetentionEndSchema,
  resolveRetentionEnd,
} from '../../../src/retention/index.ts';
import { cutoffs, days, ends, periods } from '../generated-retention.ts';

type Events = Record<string, CalendarDate>;

const names = ['a', 'b', 'c', 'd', 'e'];
const manyEvents: fc.Arbitrary<Events> = fc
  .array(fc.tuple(fc.constantFrom(...names), days), { maxLength: 5 })
  .map((entries) => Object.fromEntries(entries));

/** Events that have happened long before and long after every other one. */
const longAgo: CalendarDate = '1900-01-01';
const farAhead: CalendarDate = '2999-12-31';

function keyOf(answer: RetentionEndResolution): string {
  return answer.kind === 'date' ? answer.through : answer.kind;
}

function missingOf(answer: RetentionEndResolution): readonly string[] {
  return answer.kind === 'awaiting-trigger' ? answer.missing.toSorted() : [];
}

function withAll(events: Events, missing: readonly string[], day: CalendarDate): Events {
  return { ...Object.fromEntries(missing.map((event) => [event, day])), ...events };
}

/** Each event stands in one branch only. */
function isReadOnce(end: RetentionEnd): boolean {
  const seen: string[] = [];
  const open: RetentionEnd[] = [end];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next.kind === 'after') seen.push(next.event);
    else if (next.kind !== 'permanent') open.push(...next.of);
  }
  return new Set(seen).size === seen.length;
}

describe('resolveRetentionEnd', () => {
  it('never ends earlier after a later event', () => {
    fc.assert(
      fc.property(days, days, fc.option(cutoffs, { nil: undefined }), periods, (one, other, cutoff, period) => {
        const end = { kind: 'after', event: 'e', period, ...(cutoff === undefined ? {} : { cutoff }) } as const;
        const [earlier, later] = [one, other].toSorted() as [CalendarDate, CalendarDate];
        expect(keyOf(resolveRetentionEnd(end, { e: earlier })) <= keyOf(resolveRetentionEnd(end, { e: later }))).toBe(
          true,
        );
      }),
    );
  });

  it('never ends earlier when any event of an expression is later', () => {
    fc.assert(
      fc.property(ends, manyEvents, fc.constantFrom(...names), days, (end, known, name, day) => {
        const events = withAll(known, names, '2020-06-15');
        const later = { ...events, [name]: day > (events[name] ?? '') ? day : farAhead };
        const [before, after] = [resolveRetentionEnd(end, events), resolveRetentionEnd(end, later)];
        expect(before.kind).toBe(after.kind);
        expect(keyOf(before) <= keyOf(after)).toBe(true);
      }),
    );
  });

  it('gives one answer for every order of the branches', () => {
    fc.assert(
      fc.property(fc.array(ends, { minLength: 1, maxLength: 4 }), manyEvents, (branches, events) => {
        for (const kind of ['latest', 'earliest'] as const) {
          const [one, other] = [branches, branches.toReversed()].map((of) => resolveRetentionEnd({ kind, of }, events));
          expect(one && keyOf(one)).toBe(other && keyOf(other));
          expect(one && missingOf(one)).toEqual(other && missingOf(other));
        }
      }),
    );
  });

  it('is decided only if no day of an open event can change the answer', () => {
    fc.assert(
      fc.property(ends, manyEvents, days, (end, events, day) => {
        const answer = resolveRetentionEnd(end, events);
        fc.pre(answer.kind !== 'awaiting-trigger');
        for (const date of [longAgo, day, farAhead]) {
          expect(keyOf(resolveRetentionEnd(end, withAll(events, names, date)))).toBe(keyOf(answer));
        }
      }),
    );
  });

  it('is decided once the missing events are known, and only these', () => {
    fc.assert(
      fc.property(ends, manyEvents, days, (end, events, day) => {
        const answer = resolveRetentionEnd(end, events);
        fc.pre(answer.kind === 'awaiting-trigger');
        const { missing, notBefore = '', notAfter = 'z' } = answer;
        expect(missing.length).toBeGreaterThan(0);
        expect(missing.some((event) => event in events)).toBe(false);
        const filled = resolveRetentionEnd(end, withAll(events, missing, day));
        expect(filled.kind).not.toBe('awaiting-trigger');
        const through = filled.kind === 'date' ? filled.through : 'permanent';
        expect(through >= notBefore).toBe(true);
        expect(through <= notAfter).toBe(true);
      }),
    );
  });

  it('names exactly the events that can change the answer, where no event stands in two branches', () => {
    fc.assert(
      fc.property(ends, manyEvents, (end, events) => {
        fc.pre(isReadOnce(end));
        const answer = resolveRetentionEnd(end, events);
        fc.pre(answer.kind === 'awaiting-trigger');
        const { missing } = answer;
        const open = names.filter((event) => !(event in events));
        for (const event of open) {
          const others = open.filter((name) => name !== event);
          const canChange = assignmentsOf(others).some((rest) => {
            const fixed = { ...events, ...rest };
            const early = resolveRetentionEnd(end, { ...fixed, [event]: longAgo });
            const late = resolveRetentionEnd(end, { ...fixed, [event]: farAhead });
            return keyOf(early) !== keyOf(late);
          });
          expect(missing.includes(event)).toBe(canChange);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('reads every end that the schema lets through', () => {
    fc.assert(
      fc.property(ends, (end) => {
        expect(RetentionEndSchema.parse(end)).toEqual(end);
      }),
    );
  });
});

/** Every way to let events be long ago or far ahead. */
function assignmentsOf(open: readonly string[]): readonly Events[] {
  return open.reduce<readonly Events[]>(
    (all, event) =>
      all.flatMap((events) => [
        { ...events, [event]: longAgo },
        { ...events, [event]: farAhead },
      ]),
    [{}],
  );
}
