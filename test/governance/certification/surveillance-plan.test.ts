import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addPeriod, type CalendarDate } from '../../../src/core/index.ts';
import { makeCertification } from '../../../src/fixtures/index.ts';
import {
  type ConformityCertificate,
  type Certification,
  type ExternalAudit,
  type ExternalFinding,
  type SurveillancePlan,
  surveillancePlan,
} from '../../../src/governance/index.ts';

const asOf = '2026-11-21';

function auditsOn(...days: readonly CalendarDate[]): readonly ExternalAudit[] {
  return days.map((day) => ({ kind: 'surveillance', firstDayOn: day, lastDayOn: day }));
}

function recertificationOn(day: CalendarDate): ExternalAudit {
  return { kind: 'recertification', firstDayOn: day, lastDayOn: day };
}

function initial(decidedOn: CalendarDate, expiresOn?: CalendarDate): ConformityCertificate {
  return { kind: 'initial', decidedOn, ...(expiresOn === undefined ? {} : { expiresOn }) };
}

function recertified(decidedOn: CalendarDate, expiresOn?: CalendarDate): ConformityCertificate {
  return { kind: 'recertification', decidedOn, ...(expiresOn === undefined ? {} : { expiresOn }) };
}

function daysOf({ items }: SurveillancePlan, kind: string) {
  return items.filter((item) => item.kind === kind).map(({ dueOn, doneOn, state }) => [dueOn, doneOn, state]);
}

function plan(overrides: Partial<Certification>, on: CalendarDate = asOf) {
  return surveillancePlan(makeCertification(overrides), { asOf: on });
}

describe('surveillancePlan', () => {
  it('says all about a running certification', () => {
    expect(plan({})).toEqual({
      status: 'certified',
      expiresOn: '2028-03-09',
      items: [
        {
          kind: 'surveillance',
          dueOn: '2026-03-10',
          rule: 'first-within-12-months',
          requirement: 'ISO/IEC 17021-1 9.1.3.3',
          doneOn: '2026-02-18',
          state: 'done',
        },
        {
          kind: 'surveillance',
          dueOn: '2027-12-31',
          rule: 'once-each-calendar-year',
          requirement: 'ISO/IEC 17021-1 9.1.3.3',
          doneOn: null,
          state: 'scheduled',
        },
        {
          kind: 'recertification',
          dueOn: '2028-03-09',
          rule: 'before-expiry',
          requirement: 'ISO/IEC 17021-1 9.6.3.2.2',
          doneOn: null,
          state: 'scheduled',
        },
      ],
      gap: null,
      assumptions: ['first-surveillance-counted-from-decision', 'recertification-in-year-of-expiry'],
    });
  });

  it('wants the first surveillance within 12 months of the decision, the last day included', () => {
    const first = (...days: readonly CalendarDate[]) => daysOf(plan({ audits: auditsOn(...days) }), 'surveillance')[0];
    expect(first('2026-03-10')).toEqual(['2026-03-10', '2026-03-10', 'done']);
    expect(first('2026-03-11')).toEqual(['2026-03-10', '2026-03-11', 'late']);
    expect(first('2025-03-10')).toEqual(['2026-03-10', null, 'overdue']);
    expect(first('2025-03-11')).toEqual(['2026-03-10', '2025-03-11', 'done']);
    const open = (on: CalendarDate) => daysOf(plan({ audits: [] }, on), 'surveillance')[0]?.[2];
    expect(open('2026-02-07')).toBe('scheduled');
    expect(open('2026-02-08')).toBe('due-soon');
    expect(open('2026-03-10')).toBe('due-soon');
    expect(open('2026-03-11')).toBe('overdue');
  });

  it('wants one in each calendar year, and lets none in the year of the decision serve the next', () => {
    const of = (...days: readonly CalendarDate[]) =>
      daysOf(plan({ audits: auditsOn(...days) }, '2028-01-01'), 'surveillance');
    expect(of('2025-12-01')).toEqual([
      ['2026-03-10', '2025-12-01', 'done'],
      ['2026-12-31', null, 'overdue'],
      ['2027-12-31', null, 'overdue'],
    ]);
    expect(of('2025-12-01', '2026-12-31', '2027-01-01')).toEqual([
      ['2026-03-10', '2025-12-01', 'done'],
      ['2026-12-31', '2026-12-31', 'done'],
      ['2027-12-31', '2027-01-01', 'done'],
    ]);
    expect(of('2025-12-01', '2027-01-02')).toEqual([
      ['2026-03-10', '2025-12-01', 'done'],
      ['2026-12-31', '2027-01-02', 'late'],
      ['2027-12-31', '2027-01-02', 'done'],
    ]);
    expect(of('2027-06-01', '2026-02-01')).toEqual([
      ['2026-03-10', '2026-02-01', 'done'],
      ['2027-12-31', '2027-06-01', 'done'],
    ]);
    expect(of('2027-06-01')).toEqual([
      ['2026-03-10', '2027-06-01', 'late'],
      ['2027-12-31', '2027-06-01', 'done'],
    ]);
  });

  it('counts neither special audits nor those to come', () => {
    const special: ExternalAudit = { kind: 'special', firstDayOn: '2025-06-02', lastDayOn: '2025-06-02' };
    const audits = [special, ...auditsOn('2026-11-22')];
    expect(daysOf(plan({ audits }), 'surveillance')[0]).toEqual(['2026-03-10', null, 'overdue']);
  });

  it('frees the year of the recertification audit, else that of the expiry', () => {
    const audits = [...auditsOn('2026-02-18'), recertificationOn('2027-11-30')];
    expect(daysOf(plan({ audits }, '2027-11-29'), 'surveillance')).toHaveLength(2);
    const held = plan({ audits }, '2027-11-30');
    expect(daysOf(held, 'surveillance')).toEqual([['2026-03-10', '2026-02-18', 'done']]);
    expect(held.assumptions).toEqual(['first-surveillance-counted-from-decision']);
    const late = [...auditsOn('2026-02-18', '2027-02-01'), recertificationOn('2029-01-15')];
    expect(daysOf(plan({ audits: late }, '2029-01-15'), 'surveillance')).toHaveLength(2);
  });

  it('has only the rule of the calendar year after a recertification', () => {
    const certificates = [recertified('2028-02-01', '2031-03-09'), initial('2025-03-10', '2028-03-09')];
    const audits = [recertificationOn('2027-12-06'), ...auditsOn('2026-02-18')];
    const renewed = plan({ certificates, audits }, '2028-02-01');
    expect(renewed.items.map(({ dueOn, rule }) => [dueOn, rule])).toEqual([
      ['2028-12-31', 'once-each-calendar-year'],
      ['2029-12-31', 'once-each-calendar-year'],
      ['2030-12-31', 'once-each-calendar-year'],
      ['2031-03-09', 'before-expiry'],
    ]);
    expect(renewed.assumptions).toEqual(['recertification-in-year-of-expiry']);
    const unaudited = plan({ certificates, audits: [] }, '2028-02-01');
    expect(daysOf(unaudited, 'surveillance').map(([dueOn]) => dueOn)).toEqual(['2029-12-31', '2030-12-31']);
    expect(plan({ certificates, audits }, '2028-01-31').expiresOn).toBe('2028-03-09');
  });

  it('assumes the last day where none is printed, and says so', () => {
    const assumed = plan({ certificates: [initial('2025-03-10')] });
    expect(assumed.expiresOn).toBe('2028-03-09');
    expect(assumed.assumptions).toContain('expiry-three-years-less-a-day');
    const end = (...certificates: readonly ConformityCertificate[]) => plan({ certificates }, '2030-01-01').expiresOn;
    expect(end(initial('2025-03-10'), recertified('2027-12-01'))).toBe('2031-03-09');
    expect(end(initial('2025-03-10'), recertified('2028-09-09'))).toBe('2031-03-09');
    expect(end(initial('2025-03-10'), recertified('2028-09-10'))).toBe('2031-09-09');
    expect(end(recertified('2028-02-01'))).toBe('2031-01-31');
    const often = Array.from({ length: 4000 }, () => recertified('2028-02-01'));
    expect(end(initial('2025-03-10'), ...often)).toBe('2034-02-01');
  });

  it('begins a new cycle when the recertification came too late', () => {
    const first = (decidedOn: CalendarDate) =>
      plan({ certificates: [initial('2025-03-10', '2028-03-09'), recertified(decidedOn)] }, '2028-12-01').items[0]
        ?.rule;
    expect(first('2028-09-09')).toBe('once-each-calendar-year');
    expect(first('2028-09-10')).toBe('first-within-12-months');
  });

  it('is restorable for six months after the expiry, and then expired', () => {
    const on = (day: CalendarDate) => {
      const { status, gap, items } = plan({}, day);
      return [status, gap, items.at(-1)?.kind, items.at(-1)?.dueOn];
    };
    expect(on('2028-03-09')).toEqual(['certified', null, 'recertification', '2028-03-09']);
    const gap = { from: '2028-03-10', through: null };
    expect(on('2028-03-10')).toEqual(['restorable', gap, 'restoration', '2028-09-09']);
    expect(on('2028-09-09')).toEqual(['restorable', gap, 'restoration', '2028-09-09']);
    expect(on('2028-09-10')).toEqual(['expired', gap, 'restoration', '2028-09-09']);
  });

  it('shows the days without a certificate before a late recertification', () => {
    const gap = (decidedOn: CalendarDate) =>
      plan({ certificates: [initial('2025-03-10', '2028-03-09'), recertified(decidedOn)] }, '2028-12-01').gap;
    expect(gap('2028-03-09')).toBe(null);
    expect(gap('2028-03-10')).toBe(null);
    expect(gap('2028-03-11')).toEqual({ from: '2028-03-10', through: '2028-03-10' });
  });

  it('lets no certificate to the 2013 edition outlive it', () => {
    const old = { edition: '2013', certificates: [initial('2023-11-21', '2026-11-20')] };
    const on = (day: CalendarDate) => {
      const { status, expiresOn, assumptions } = plan(
        { ...old, history: [{ state: 'certified', enteredOn: '2023-11-21' }] },
        day,
      );
      return [status, expiresOn, assumptions.at(-1)];
    };
    expect(on('2025-10-31')).toEqual(['certified', '2025-10-31', 'expiry-ended-by-edition']);
    expect(on('2025-11-01')).toEqual(['expired', '2025-10-31', 'expiry-ended-by-edition']);
    const other = plan({ ...old, standard: 'ISO 22301' }, '2026-01-01');
    expect([other.status, other.expiresOn]).toEqual(['certified', '2026-11-20']);
  });

  it('asks a suspension to end within six months, as is usual', () => {
    const { history } = makeCertification();
    const suspended = plan({ history: [...history, { state: 'suspended', enteredOn: '2026-06-01' }] });
    expect(suspended.status).toBe('suspended');
    expect(daysOf(suspended, 'reinstatement')).toEqual([['2026-12-01', null, 'due-soon']]);
    const expired = plan({ history: [...history, { state: 'suspended', enteredOn: '2026-06-01' }] }, '2028-03-10');
    expect(expired.status).toBe('restorable');
  });

  it('plans nothing once the certification is withdrawn', () => {
    const history = [...makeCertification().history, { state: 'withdrawn', enteredOn: '2026-06-01' } as const];
    expect(plan({ history })).toMatchObject({ status: 'withdrawn', items: [] });
    expect(plan({ history, certificates: [] })).toMatchObject({ status: 'withdrawn', expiresOn: null, items: [] });
  });

  it('has no number for the time between the stages, unless the body sets one', () => {
    const prepared = makeCertification({ stage2: undefined, certificates: [], findings: [] });
    const stage = (certification: Certification, on: CalendarDate, options: object = {}) =>
      surveillancePlan(certification, { asOf: on, ...options }).items.map(({ dueOn, rule, doneOn, state }) => [
        dueOn,
        rule,
        doneOn,
        state,
      ]);
    expect(stage(prepared, '2024-11-18')).toEqual([]);
    expect(stage(prepared, '2024-11-19')).toEqual([[null, 'no-numeric-limit', null, 'not-limited']]);
    const stageInterval = 'P6M';
    const rule = 'stage-interval-of-the-body';
    expect(stage(prepared, '2025-05-19', { stageInterval })).toEqual([['2025-05-19', rule, null, 'due-soon']]);
    expect(stage(prepared, '2025-05-20', { stageInterval })).toEqual([['2025-05-19', rule, null, 'overdue']]);
    const audited = makeCertification({ certificates: [], findings: [] });
    expect(stage(audited, '2025-01-22')).toEqual([[null, 'no-numeric-limit', null, 'not-limited']]);
    expect(stage(audited, '2025-01-23')).toEqual([[null, 'no-numeric-limit', '2025-01-23', 'done']]);
    expect(stage(audited, '2025-01-23', { stageInterval: 'P2M' })).toEqual([
      ['2025-01-19', rule, '2025-01-23', 'late'],
    ]);
    expect(stage(makeCertification({ stage1: undefined, certificates: [] }), '2025-01-23')).toEqual([]);
  });

  it('gives six months after stage 2 to verify major nonconformities', () => {
    const minor = makeCertification().findings[0] as ExternalFinding;
    const major = { ...minor, id: 'F-2', grade: 'major', verifiedOn: '2025-07-23' } as const;
    const { verifiedOn: _verifiedOn, ...unverified } = major;
    const of = (findings: Certification['findings'], on: CalendarDate = '2025-07-25') =>
      daysOf(plan({ certificates: [], findings }, on), 'verification');
    expect(of([major])).toEqual([['2025-07-23', '2025-07-23', 'done']]);
    expect(of([{ ...major, verifiedOn: '2025-07-24' }])).toEqual([['2025-07-23', '2025-07-24', 'late']]);
    expect(of([{ ...major, verifiedOn: '2025-02-01' }, major])).toEqual([['2025-07-23', '2025-07-23', 'done']]);
    expect(of([major, unverified])).toEqual([['2025-07-23', null, 'overdue']]);
    expect(of([major], '2025-07-22')).toEqual([['2025-07-23', null, 'due-soon']]);
    expect(of([major], '2025-01-22')).toEqual([]);
    expect(of([minor])).toEqual([]);
    expect(of([{ ...major, audit: 'special' }])).toEqual([]);
    expect(
      daysOf(plan({ certificates: [], findings: [major], stage2: { lastDayOn: '2026-11-22' } }), 'verification'),
    ).toEqual([]);
    const unstaged = makeCertification({ certificates: [], findings: [major], stage2: undefined });
    expect(daysOf(surveillancePlan(unstaged, { asOf }), 'verification')).toEqual([]);
  });

  it('has no state before the first entry of the history', () => {
    const planned = makeCertification({
      history: [{ state: 'planned', enteredOn: '2026-11-22' }],
      certificates: [],
      stage1: undefined,
      findings: [],
    });
    expect(surveillancePlan(planned, { asOf })).toEqual({
      status: 'not-yet-planned',
      expiresOn: null,
      items: [],
      gap: null,
      assumptions: [],
    });
    expect(plan({ history: [{ state: 'certified', enteredOn: '2026-11-22' }] }).status).toBe('not-yet-planned');
  });

  it('has its days in order, each of them within the cycle', () => {
    const decided = fc.integer({ min: 0, max: 20_000 }).map((days) => addPeriod('2000-01-01', `P${days + 1}D`));
    fc.assert(
      fc.property(decided, (decidedOn) => {
        const history = [{ state: 'certified', enteredOn: decidedOn } as const];
        const { items, expiresOn } = plan({ history, certificates: [initial(decidedOn)], audits: [] }, decidedOn);
        const days = items.map(({ dueOn }) => String(dueOn));
        expect(days).toEqual(days.toSorted());
        expect(days[0]).toBe(addPeriod(decidedOn, 'P1Y'));
        expect(days.at(-1)).toBe(expiresOn);
      }),
      { seed: 20_261_129 },
    );
  });

  it('throws for what it cannot read', () => {
    expect(() => plan({ audits: [{ kind: 'visit' } as never] })).toThrow(
      new RangeError('certification.audits[0].kind must be one of surveillance, recertification, special, got "visit"'),
    );
    expect(() => surveillancePlan(makeCertification(), { asOf, stageInterval: 'soon' as never })).toThrow(
      new RangeError('stageInterval must be a period of whole days, weeks, months or years such as P1Y, got "soon"'),
    );
  });
});
