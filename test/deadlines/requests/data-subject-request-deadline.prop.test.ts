import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addPeriod, type CalendarDate } from '../../../src/core/index.ts';
import { dataSubjectRequestDeadline, type DataSubjectRequestFacts } from '../../../src/deadlines/index.ts';
import { germany } from '../calendars.ts';
import { days } from '../arbitraries.ts';

describe('laws of requests', () => {
  const requests = fc.record({ regime: fc.constantFrom('gdpr', 'uk-gdpr'), receivedOn: days });

  it('a request received later is never due earlier, and an extension never shortens its limit', () => {
    fc.assert(
      fc.property(requests, days, fc.boolean(), (request, other, rolls) => {
        const options = rolls ? { calendar: germany } : {};
        const due = dataSubjectRequestDeadline(request, options).dueOn ?? '';
        const later = dataSubjectRequestDeadline({ ...request, receivedOn: other }, options).dueOn ?? '';
        expect(other < request.receivedOn ? later <= due : later >= due).toBe(true);
        const extended = dataSubjectRequestDeadline({ ...request, extensionAnnouncedOn: request.receivedOn }, options);
        expect((extended.dueOn ?? '') > due).toBe(true);
      }),
    );
  });

  it('a limit is clamped exactly if it ends, before any roll, on a day of another number', () => {
    fc.assert(
      fc.property(requests, fc.boolean(), (request, isExtended) => {
        const facts = isExtended ? { ...request, extensionAnnouncedOn: request.receivedOn } : request;
        const limit = dataSubjectRequestDeadline(facts, { calendar: germany });
        const endsOn = ('rolledFrom' in limit ? limit.rolledFrom : null) ?? limit.dueOn ?? '';
        expect('clamped' in limit && limit.clamped).toBe(endsOn.slice(8) !== request.receivedOn.slice(8));
      }),
    );
  });

  it('a clarification never shortens a limit, and stops at most the days that it took', () => {
    fc.assert(
      fc.property(days, fc.nat(40), fc.nat(60), (receivedOn, wait, length) => {
        const askedOn = wait === 0 ? receivedOn : addPeriod(receivedOn, `P${wait}D`);
        const answeredOn = length === 0 ? askedOn : addPeriod(askedOn, `P${length}D`);
        const request = { regime: 'uk-gdpr', receivedOn } as const;
        const plain = dataSubjectRequestDeadline(request);
        const asked = dataSubjectRequestDeadline({ ...request, clarification: { askedOn, receivedOn: answeredOn } });
        expect((asked.dueOn ?? '') >= (plain.dueOn ?? '')).toBe(true);
        expect('stoppedDays' in asked && asked.stoppedDays).toBeLessThanOrEqual(length + 1);
      }),
    );
  });
});

describe('laws of clarifications', () => {
  const request = fc.record({ regime: fc.constant('uk-gdpr' as const), receivedOn: days });
  const later = (day: CalendarDate, n: number): CalendarDate => (n === 0 ? day : addPeriod(day, `P${n}D`));
  const due = (facts: DataSubjectRequestFacts) => dataSubjectRequestDeadline(facts, { calendar: germany }).dueOn;

  it('no request is due on or before a day on which it still waits for an answer', () => {
    fc.assert(
      fc.property(request, fc.nat(40), fc.nat(20), (facts, wait, length) => {
        const askedOn = later(facts.receivedOn, wait);
        const receivedOn = later(askedOn, length);
        const isPaused = due({ ...facts, clarification: { askedOn, receivedOn: null } }) === null;
        const dueOn = due({ ...facts, clarification: { askedOn, receivedOn } }) ?? '';
        expect(isPaused ? dueOn > receivedOn : dueOn === due(facts)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('a later answer is never due earlier, and an earlier question with the same answer is not, either', () => {
    fc.assert(
      fc.property(request, fc.nat(40), fc.nat(20), fc.nat(5), (facts, wait, length, more) => {
        const askedOn = later(facts.receivedOn, wait);
        const receivedOn = later(askedOn, length);
        const dueOn = due({ ...facts, clarification: { askedOn, receivedOn } }) ?? '';
        expect(
          (due({ ...facts, clarification: { askedOn, receivedOn: later(receivedOn, more) } }) ?? '') >= dueOn,
        ).toBe(true);
        const before = later(facts.receivedOn, Math.max(0, wait - more));
        expect((due({ ...facts, clarification: { askedOn: before, receivedOn } }) ?? '') >= dueOn).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
