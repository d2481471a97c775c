import { describe, expect, it } from 'vitest';
import type { CalendarDate } from '../../../src/core/index.ts';
import { makeRisk } from '../../../src/fixtures/risk/make-risk.ts';
import { makeRiskAcceptance } from '../../../src/fixtures/risk/make-risk-acceptance.ts';
import { makeRiskCriteria } from '../../../src/fixtures/risk/make-risk-criteria.ts';
import { acceptanceState, checkRiskRegister, RiskCriteriaSchema, riskDueItems } from '../../../src/risk/index.ts';

const risk = makeRisk();
const limited = (longestTerm: 'P1Y' | 'P90D' | 'P6M'): ReturnType<typeof makeRiskCriteria> =>
  makeRiskCriteria({ acceptance: { ...makeRiskCriteria().acceptance, longestTerm } });
const until = (expiresOn: CalendarDate): ReturnType<typeof makeRiskAcceptance> => makeRiskAcceptance({ expiresOn });

function found(criteria: ReturnType<typeof makeRiskCriteria>, expiresOn: CalendarDate, asOf: CalendarDate): string[] {
  return checkRiskRegister({ criteria, risks: [risk], acceptances: [until(expiresOn)] }, { asOf }).map(
    ({ message }) => message,
  );
}

describe('the longest term of an acceptance', () => {
  it('is counted from the last signature, its last day included', () => {
    expect(found(limited('P1Y'), '2027-03-09', '2026-11-21')).toEqual([]);
    expect(found(limited('P1Y'), '2027-03-10', '2026-11-21')).toEqual([
      'The acceptance "RA-1" of the risk "R-1" runs until 2027-03-10; by the criteria it ends on 2027-03-09.',
    ]);
  });

  it.each(['2086-10-04', '2999-12-31'] as const)('bounds an acceptance until %s', (expiresOn) => {
    expect(found(makeRiskCriteria(), expiresOn, '2026-03-31')).toEqual([]);
    expect(found(limited('P6M'), expiresOn, '2026-03-31')).toHaveLength(1);
  });

  it('ends the acceptance, whatever its own last day says', () => {
    const criteria = limited('P90D');
    const state = (asOf: CalendarDate): string => acceptanceState(until('2086-10-04'), risk, { criteria, asOf });
    expect([state('2026-06-07'), state('2026-06-08')]).toEqual(['valid', 'expired']);
    expect(found(criteria, '2086-10-04', '2026-06-08')).toEqual([
      'The acceptance "RA-1" of the risk "R-1" expired on 2026-06-07.',
    ]);
  });

  it('leaves an earlier last day as it is', () => {
    expect(acceptanceState(until('2026-04-01'), risk, { criteria: limited('P1Y'), asOf: '2026-04-02' })).toBe(
      'expired',
    );
  });

  it('is the day of the renewal', () => {
    const register = { criteria: limited('P6M'), risks: [risk], acceptances: [until('2086-10-04')] };
    const items = riskDueItems(register, { from: '2026-01-01', through: '2026-12-31', asOf: '2026-03-31' });
    expect(items.find(({ kind }) => kind === 'risk-acceptance-renewal')?.dueOn).toBe('2026-09-09');
  });

  it('does not concern an acceptance without a signature', () => {
    const unsigned = { ...until('2086-10-04'), signatures: [] };
    expect(acceptanceState(unsigned, risk, { criteria: limited('P90D'), asOf: '2026-11-21' })).toBe('incomplete');
  });

  it('is a period', () => {
    expect(RiskCriteriaSchema.safeParse(limited('P1Y')).success).toBe(true);
    const { error } = RiskCriteriaSchema.safeParse(limited('a year' as 'P1Y'));
    expect(error?.issues.map(({ path }) => path)).toEqual([['acceptance', 'longestTerm']]);
  });
});
