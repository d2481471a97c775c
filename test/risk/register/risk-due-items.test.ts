import { describe, expect, it } from 'vitest';
import type { CalendarDate, DueItem } from '../../../src/core/index.ts';
import { makeRisk } from '../../../src/fixtures/risk/make-risk.ts';
import { makeRiskAcceptance } from '../../../src/fixtures/risk/make-risk-acceptance.ts';
import { makeRiskCriteria } from '../../../src/fixtures/risk/make-risk-criteria.ts';
import { makeTreatmentApproval } from '../../../src/fixtures/risk/make-treatment-approval.ts';
import { type Risk, riskDueItems, type RiskRegister, type TreatmentApproval } from '../../../src/risk/index.ts';

const year = { from: '2026-01-01', through: '2027-12-31' } as const;

function itemsOf(register: Partial<RiskRegister>, asOf: CalendarDate = '2026-11-21'): readonly DueItem[] {
  return riskDueItems({ criteria: makeRiskCriteria(), risks: [makeRisk()], ...register }, { ...year, asOf });
}

function linesOf(items: readonly DueItem[]): string[] {
  return items.map(({ kind, subject, dueOn, state }) => `${kind} ${subject.id} ${dueOn} ${state}`);
}

describe('riskDueItems', () => {
  it('lists the review, the open action, and the acceptance and approval that expire, with owner, requirement and rule', () => {
    const register = {
      acceptances: [makeRiskAcceptance()],
      approvals: [makeTreatmentApproval({ expiresOn: '2027-06-30' })],
    };
    expect(itemsOf(register)).toEqual([
      {
        kind: 'risk-action',
        subject: { kind: 'risk', id: 'R-1' },
        title: 'Enforce disk encryption on every laptop',
        owner: 'IT',
        dueOn: '2027-01-31',
        dueAt: null,
        state: 'scheduled',
        requirement: '6.1.3.e',
        rule: 'due-on',
      },
      {
        kind: 'risk-review',
        subject: { kind: 'risk', id: 'R-1' },
        title: 'Review the risk "A laptop with customer data is stolen"',
        owner: 'Head of IT',
        dueOn: '2027-03-02',
        dueAt: null,
        state: 'scheduled',
        requirement: '8.2',
        rule: 'cadence',
      },
      {
        kind: 'risk-acceptance-renewal',
        subject: { kind: 'risk-acceptance', id: 'RA-1' },
        title: 'Renew the acceptance of the risk "A laptop with customer data is stolen"',
        owner: 'Head of IT',
        dueOn: '2027-03-08',
        dueAt: null,
        state: 'scheduled',
        requirement: '6.1.3.f',
        rule: 'expires-on',
      },
      {
        kind: 'treatment-approval-renewal',
        subject: { kind: 'treatment-approval', id: 'TA-1' },
        title: 'Renew the approval of the treatment of the risk "A laptop with customer data is stolen"',
        owner: 'Head of IT',
        dueOn: '2027-06-30',
        dueAt: null,
        state: 'scheduled',
        requirement: '6.1.3.f',
        rule: 'expires-on',
      },
    ]);
  });

  it('sees each item from the day in question: scheduled, due soon within 30 days, overdue from the day after', () => {
    const actionOn = (asOf: CalendarDate): string | undefined => linesOf(itemsOf({}, asOf))[0];
    expect(actionOn('2026-12-31')).toBe('risk-action R-1 2027-01-31 scheduled');
    expect(actionOn('2027-01-01')).toBe('risk-action R-1 2027-01-31 due-soon');
    expect(actionOn('2027-01-31')).toBe('risk-action R-1 2027-01-31 due-soon');
    expect(actionOn('2027-02-01')).toBe('risk-action R-1 2027-01-31 overdue');
    const monthly = makeRiskCriteria({ reviewEvery: 'P1M' });
    const reviewOn = (asOf: CalendarDate): string[] =>
      linesOf(itemsOf({ criteria: monthly }, asOf)).filter((line) => line.startsWith('risk-review'));
    expect(reviewOn('2026-03-25')).toEqual(['risk-review R-1 2026-04-02 scheduled']);
    expect(reviewOn('2026-03-26')).toEqual(['risk-review R-1 2026-04-02 due-soon']);
    expect(reviewOn('2026-04-03')).toEqual(['risk-review R-1 2026-04-02 overdue']);
  });

  it('leaves out what is due after the window, and puts first what was due before it', () => {
    const register = { criteria: makeRiskCriteria(), risks: [makeRisk()], acceptances: [makeRiskAcceptance()] };
    const within = (from: CalendarDate, through: CalendarDate): string[] =>
      linesOf(riskDueItems(register, { from, through, asOf: '2027-03-05' }));
    expect(within('2027-03-03', '2027-03-07')).toEqual([
      'risk-action R-1 2027-01-31 overdue',
      'risk-review R-1 2027-03-02 overdue',
    ]);
    expect(within('2027-03-03', '2027-03-08').at(-1)).toBe('risk-acceptance-renewal RA-1 2027-03-08 due-soon');
  });

  it('asks for no action that is done, cancelled or without a day, and names no owner where there is none', () => {
    const actions = [
      { status: 'done', text: 'a', dueOn: '2026-06-30', doneOn: '2026-06-01' },
      { status: 'done', text: 'b', dueOn: '2026-06-30', doneOn: '2026-11-22' },
      { status: 'cancelled', text: 'c', dueOn: '2026-06-30', reason: 'moot' },
      { status: 'open', text: 'd' },
    ] as const;
    const risk = makeRisk({ treatment: { option: 'modify', controls: ['A.8.24'], plan: { actions } } });
    const items = itemsOf({ criteria: makeRiskCriteria({ reviewEvery: undefined }), risks: [risk] });
    expect(items.map(({ title, owner }) => [title, owner])).toEqual([['b', null]]);
  });

  it('asks for no renewal of a stale record, of one that the same roles have renewed, or without a last day', () => {
    const renewalsIn = (register: Partial<RiskRegister>): string[] =>
      itemsOf(register)
        .filter(({ kind }) => kind.endsWith('-renewal'))
        .map(({ subject, dueOn }) => `${subject.id} ${dueOn}`);
    const older = makeRiskAcceptance({ id: 'RA-0', expiresOn: '2026-10-31' });
    const byBoard = makeRiskAcceptance({
      id: 'RA-2',
      signatures: [{ by: 'Ada', role: 'top-management', on: '2026-03-09' }],
      expiresOn: '2026-12-31',
    });
    const later = makeRiskAcceptance({ id: 'RA-3', signatures: [{ by: 'risk-owner', on: '2026-11-22' }] });
    expect(renewalsIn({ acceptances: [older] })).toEqual(['RA-0 2026-10-31']);
    expect(renewalsIn({ acceptances: [older, makeRiskAcceptance()] })).toEqual(['RA-1 2027-03-08']);
    expect(renewalsIn({ acceptances: [makeRiskAcceptance(), older, byBoard, later] })).toEqual([
      'RA-2 2026-12-31',
      'RA-1 2027-03-08',
    ]);
    const renamed: readonly Risk[] = [makeRisk({ title: 'Theft' })];
    expect(renewalsIn({ risks: renamed, acceptances: [makeRiskAcceptance()] })).toEqual([]);
    const unassessed = [makeRisk({ inherent: undefined, current: undefined, residual: undefined })];
    expect(renewalsIn({ risks: unassessed, acceptances: [makeRiskAcceptance()] })).toEqual([]);
    const limited: TreatmentApproval = makeTreatmentApproval({ id: 'TA-0', expiresOn: '2026-12-31' });
    expect(renewalsIn({ approvals: [limited] })).toEqual(['TA-0 2026-12-31']);
    expect(renewalsIn({ approvals: [limited, makeTreatmentApproval()] })).toEqual([]);
  });

  it('throws for a date that does not exist, by its place, and for a window that ends before it begins', () => {
    const never = '2026-02-30';
    const dated = makeRisk({ identifiedOn: never });
    const acting = makeRisk({
      treatment: { option: 'avoid', action: { status: 'open', text: 'a', dueOn: never } },
    });
    const refused = 'must be a calendar date YYYY-MM-DD, got "2026-02-30"';
    expect(() => itemsOf({ risks: [dated] })).toThrow(new RangeError(`risks[0].identifiedOn ${refused}`));
    expect(() => itemsOf({ risks: [acting] })).toThrow(new RangeError(`risks[0].treatment.action.dueOn ${refused}`));
    const register = { criteria: makeRiskCriteria(), risks: [] };
    const window = { from: '2026-01-02', through: '2026-01-01', asOf: '2026-01-01' } as const;
    expect(() => riskDueItems(register, window)).toThrow(RangeError);
  });
});
