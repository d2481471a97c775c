import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addPeriod, type CalendarDate } from '../../../src/core/index.ts';
import { statutoryTimeLimits } from '../../../src/deadlines/index.ts';
import { consultationDeadline, type PriorConsultation } from '../../../src/privacy/index.ts';

const asOf = '2026-12-31';
const requestedOn = '2026-09-01';
const due = (fields: Omit<PriorConsultation, 'requestedOn'>, on: CalendarDate = asOf) =>
  consultationDeadline({ requestedOn, ...fields }, { asOf: on });

describe('consultationDeadline', () => {
  it('is eight weeks from receipt, as the table of law says', () => {
    expect(due({})).toEqual({
      status: 'dated',
      dueOn: '2026-10-27',
      extended: false,
      extension: 'not-told',
      tellExtensionBy: '2026-10-01',
      suspendedDays: 0,
      answeredOn: null,
    });
    expect(statutoryTimeLimits.find(({ id }) => id === 'gdpr-36-2')?.period).toBe('P8W');
  });

  it('is six weeks longer where the extension was told within a month', () => {
    expect(due({ extensionToldOn: '2026-10-01' })).toMatchObject({ dueOn: '2026-12-08', extension: 'in-time' });
    expect(due({ extensionToldOn: '2026-10-02' })).toMatchObject({ dueOn: '2026-10-27', extension: 'too-late' });
    expect(due({ extensionToldOn: '2026-10-01' }, '2026-09-30').extension).toBe('not-told');
  });

  it('does not count the days on which the authority waits', () => {
    const questions = [{ askedOn: '2026-09-10', receivedOn: '2026-09-20' }] as const;
    expect(due({ questions })).toMatchObject({ dueOn: '2026-11-06', suspendedDays: 10 });
    const overlapping = [
      { askedOn: '2026-09-15', receivedOn: '2026-09-18' },
      ...questions,
      { askedOn: '2026-09-18', receivedOn: '2026-09-22' },
    ] as const;
    expect(due({ questions: overlapping })).toMatchObject({ dueOn: '2026-11-08', suspendedDays: 12 });
    const late = [{ askedOn: '2026-10-28', receivedOn: '2026-10-30' }] as const;
    expect(due({ questions: late }).dueOn).toBe('2026-10-27');
    expect(due({ questions: [{ askedOn: '2026-10-27', receivedOn: '2026-10-28' }] }).dueOn).toBe('2026-10-28');
  });

  it('is suspended while a question is open', () => {
    const questions = [
      { askedOn: '2026-09-10', receivedOn: '2026-09-20' },
      { askedOn: '2026-10-10', receivedOn: null },
    ] as const;
    expect(due({ questions })).toMatchObject({ status: 'suspended', dueOn: null, suspendedDays: 10 });
    expect(due({ questions }, '2026-10-09').dueOn).toBe('2026-11-06');
    expect(due({ questions }, '2026-09-19').status).toBe('suspended');
  });

  it('is suspended no more once the authority has answered, though a question was left open', () => {
    const questions = [{ askedOn: '2026-10-10', receivedOn: null }] as const;
    expect(due({ questions, answeredOn: '2026-10-20' })).toMatchObject({
      status: 'dated',
      dueOn: '2026-11-06',
      suspendedDays: 10,
      answeredOn: '2026-10-20',
    });
    expect(due({ questions, answeredOn: '2026-10-20' }, '2026-10-19').status).toBe('suspended');
    expect(due({ questions: [{ ...questions[0], receivedOn: '2026-10-25' }], answeredOn: '2026-10-20' }).dueOn).toBe(
      '2026-11-11',
    );
  });

  it('rolls its last days to working days by a calendar', () => {
    const calendar = { id: 'de', from: '2026-01-01', to: '2026-12-31', dates: ['2026-10-26'] } as const;
    const rolled = (fields: Partial<PriorConsultation>, to: CalendarDate = '2026-12-31') =>
      consultationDeadline({ requestedOn: '2026-08-30', ...fields }, { asOf, calendar: { ...calendar, to } });
    expect(rolled({})).toMatchObject({ tellExtensionBy: '2026-09-30', dueOn: '2026-10-27' });
    const told = { requestedOn: '2026-09-17', extensionToldOn: '2026-10-19' } as const;
    expect(rolled(told)).toMatchObject({ extension: 'in-time', tellExtensionBy: '2026-10-19', dueOn: '2026-12-24' });
    expect(rolled({ ...told, extensionToldOn: '2026-10-20' }).extension).toBe('too-late');
    expect(consultationDeadline(told, { asOf }).extension).toBe('too-late');
    // The last day is Sunday, 25 October; Monday is a holiday.
    const asked = (askedOn: CalendarDate, receivedOn: CalendarDate) => rolled({ questions: [{ askedOn, receivedOn }] });
    expect(asked('2026-10-27', '2026-10-29')).toMatchObject({ dueOn: '2026-10-29', suspendedDays: 2 });
    expect(asked('2026-10-28', '2026-10-30')).toMatchObject({ dueOn: '2026-10-27', suspendedDays: 0 });
    expect(asked('2026-10-01', '2026-10-07')).toMatchObject({ dueOn: '2026-11-02', suspendedDays: 6 });
    expect(() => rolled({}, '2026-10-26')).toThrow(/^calendar must cover/);
  });

  it('keeps the answer once it is there', () => {
    expect(due({ answeredOn: '2026-10-20' }, '2026-10-20').answeredOn).toBe('2026-10-20');
    expect(due({ answeredOn: '2026-10-20' }, '2026-10-19').answeredOn).toBeNull();
  });

  it('never comes earlier by a further question', () => {
    const question = fc
      .tuple(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 0, max: 30 }))
      .map(([start, length]) => {
        const askedOn = start === 0 ? requestedOn : addPeriod(requestedOn, `P${start}D`);
        return { askedOn, receivedOn: length === 0 ? askedOn : addPeriod(askedOn, `P${length}D`) };
      });
    fc.assert(
      fc.property(fc.array(question, { maxLength: 5 }), question, (questions, further) => {
        const on = '2028-01-01';
        const before = String(due({ questions }, on).dueOn);
        expect(String(due({ questions: [...questions, further] }, on).dueOn) >= before).toBe(true);
      }),
    );
  });
});
