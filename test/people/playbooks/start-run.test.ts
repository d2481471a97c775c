import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addPeriod, type CalendarDate } from '../../../src/core/index.ts';
import type { HolidayCalendar } from '../../../src/deadlines/index.ts';
import { makePlaybook } from '../../../src/fixtures/index.ts';
import { PlaybookRunSchema, type RunEvent, startRun, type StepOffset } from '../../../src/people/index.ts';

const holidays: HolidayCalendar = {
  id: 'pt',
  from: '2026-01-01',
  to: '2026-12-31',
  dates: ['2026-12-01', '2026-12-08'],
};
const friday = '2026-11-20';

function dueOn(offset: StepOffset, event: Partial<RunEvent> = {}): CalendarDate | undefined {
  const playbook = makePlaybook({ steps: [{ id: 'access', text: 'Revoke every access', offset }] });
  return startRun(playbook, { id: 'RUN-1', on: friday, ...event }).steps[0]?.dueOn;
}

describe('startRun', () => {
  it('keeps the version and the steps of the playbook, each open and with its day', () => {
    const run = startRun(makePlaybook(), { id: 'RUN-7', on: friday, person: 'ada' });
    expect(run).toEqual({
      id: 'RUN-7',
      playbook: 'PB-1',
      version: '1.0',
      eventOn: '2026-11-20',
      person: 'ada',
      steps: [
        { id: 'handover', text: 'Hand over the work', owner: 'Manager', status: 'open', dueOn: '2026-11-13' },
        {
          id: 'access',
          text: 'Revoke every access',
          owner: 'IT',
          needsEvidence: true,
          status: 'open',
          dueOn: '2026-11-20',
        },
        {
          id: 'secrets',
          text: 'Change the shared secrets',
          owner: 'IT',
          needs: ['access'],
          status: 'open',
          dueOn: '2026-11-21',
        },
      ],
    });
    expect(PlaybookRunSchema.parse(run)).toEqual(run);
    expect(startRun(makePlaybook({ steps: [] }), { id: 'RUN-8', on: friday, incident: 'INC-1' })).toEqual({
      id: 'RUN-8',
      playbook: 'PB-1',
      version: '1.0',
      eventOn: '2026-11-20',
      incident: 'INC-1',
      steps: [],
    });
  });

  it('gives the day of the event to a step due on it', () => {
    expect(dueOn({ kind: 'on' })).toBe('2026-11-20');
  });

  it('never moves a calendar day to a working day', () => {
    expect(dueOn({ kind: 'after', period: 'P1D' }, { holidays })).toBe('2026-11-21');
    expect(dueOn({ kind: 'before', period: 'P5D' }, { holidays })).toBe('2026-11-15');
    expect(dueOn({ kind: 'after', period: 'P1M' }, { on: '2026-01-31' })).toBe('2026-02-28');
  });

  it('counts working days over the weekend and over holidays', () => {
    expect(dueOn({ kind: 'working-days-after', days: 1 }, { holidays })).toBe('2026-11-23');
    expect(dueOn({ kind: 'working-days-after', days: 7 }, { holidays })).toBe('2026-12-02');
    expect(dueOn({ kind: 'working-days-before', days: 5 }, { holidays })).toBe('2026-11-13');
    expect(dueOn({ kind: 'working-days-before', days: 1 }, { holidays, on: '2026-11-22' })).toBe('2026-11-20');
  });

  it('throws where working days are not known', () => {
    const offset = { kind: 'working-days-after', days: 1 } as const;
    expect(() => dueOn(offset)).toThrow(
      new RangeError('event.holidays must be given where a step counts working days, got undefined'),
    );
    expect(() => dueOn(offset, { holidays: { ...holidays, to: '2026-11-22' } })).toThrow(
      new RangeError('event.holidays must cover every working day counted, got "2026-11-23"'),
    );
    expect(dueOn(offset, { holidays: { ...holidays, to: '2026-11-23' } })).toBe('2026-11-23');
  });

  it('throws for what it cannot read', () => {
    expect(() => dueOn({ kind: 'working-days-after', days: 0 }, { holidays })).toThrow(
      new RangeError('playbook.steps[0].offset.days must be a whole number of at least 1, got 0'),
    );
    expect(() => dueOn({ kind: 'working-days-after', days: 0.5 }, { holidays })).toThrow(RangeError);
    expect(() => dueOn({ kind: 'on' }, { on: 0 as never })).toThrow(
      new RangeError('event.on must be a calendar date YYYY-MM-DD, got 0'),
    );
    expect(() => startRun(null as never, { id: 'RUN-1', on: friday })).toThrow(
      new RangeError('playbook must be an object, got null'),
    );
    expect(() => dueOn({ kind: 'on' }, { holidays: 'de' as never })).toThrow(
      new RangeError('event.holidays must be an object, got "de"'),
    );
  });

  it('keeps the order of the days, whatever the offsets', () => {
    const days = fc.integer({ min: 1, max: 400 });
    fc.assert(
      fc.property(days, days, (a, b) => {
        const [first, second] = [
          dueOn({ kind: 'after', period: `P${a}D` }),
          dueOn({ kind: 'after', period: `P${b}D` }),
        ];
        expect(String(first) < String(second)).toBe(a < b);
        expect(first).toBe(addPeriod(friday, `P${a}D`));
      }),
      { seed: 17 },
    );
  });
});
