import { describe, expect, it } from 'vitest';
import type { StatementEntry } from '../../../src/controls/index.ts';
import { makeControlTest, makeStatementEntry } from '../../../src/fixtures/index.ts';
import { checkGovernance, type ControlTest, type ControlTestRun } from '../../../src/governance/index.ts';
import { codesOf } from '../../codes-of.ts';

const asOf = '2026-11-21';
const evidence = [{ reference: 'Restore log', collectedOn: '2026-09-14' }] as const;
const passed: ControlTestRun = { on: '2026-09-14', result: 'passed', evidence };
const failed: ControlTestRun = { on: '2026-10-01', result: 'failed' };

function check(overrides: Parameters<typeof makeControlTest>[0]) {
  return codesOf(checkGovernance({ controlTests: [makeControlTest(overrides)] }, { asOf }));
}

describe('checkGovernance on tests of controls', () => {
  it('finds nothing in a sound register', () => {
    expect(check({})).toEqual([]);
    expect(check({ runs: [] })).toEqual([]);
  });

  it('names unreadable tests and runs of the future', () => {
    expect(check({ runs: [{ ...passed, on: 'soon' as never }] })).toEqual(['governance-record-unreadable']);
    expect(check({ runs: [passed, { ...passed, on: '2026-11-22' }] })).toEqual(['governance-event-in-future']);
  });

  it('finds an overdue run from the day after, and a test without a plan', () => {
    expect(check({ nextOn: asOf })).toEqual([]);
    expect(check({ nextOn: '2026-11-20' })).toEqual(['control-test-overdue']);
    expect(check({ cadence: undefined, nextOn: undefined })).toEqual(['control-test-unplanned']);
    expect(check({ cadence: undefined, nextOn: asOf })).toEqual([]);
  });

  it('finds a last run that passed without evidence', () => {
    const bare: ControlTestRun = { on: '2026-09-15', result: 'passed' };
    const [finding] = checkGovernance({ controlTests: [makeControlTest({ runs: [passed, bare] })] }, { asOf });
    expect(finding).toMatchObject({ code: 'control-test-unevidenced', path: ['controlTests', 0, 'runs', 1] });
    expect(check({ runs: [{ ...bare, evidence: [] }] })).toEqual(['control-test-unevidenced']);
    expect(check({ runs: [{ ...bare, on: '2026-09-13' }, passed] })).toEqual([]);
    expect(check({ runs: [failed] })).toEqual([]);
  });
});

describe('checkGovernance on a statement and the tests of its controls', () => {
  function claims(entry: object, ...overrides: readonly Parameters<typeof makeControlTest>[0][]) {
    const controlTests = overrides.map((each, index) => makeControlTest({ id: `CT-${index + 1}`, ...each }));
    const entries = [
      makeStatementEntry({ control: 'A.5.15' }),
      Object.assign({}, makeStatementEntry({ control: 'A.8.13' }), entry),
    ];
    const findings = checkGovernance({ controlTests }, { asOf, statement: { entries } });
    return findings.filter(({ code }) => code.startsWith('control-claim'));
  }
  const status = (word: string, more: object = {}) => ({ implementation: { status: word, ...more } });

  it('finds a control that is stated as implemented and failed its test', () => {
    expect(claims({}, { runs: [failed] }, {})).toMatchObject([
      {
        code: 'control-claim-contradicted',
        message: 'The statement says that A.8.13 is implemented, but the last run of its tests "CT-1" failed.',
        subject: { kind: 'control', id: 'A.8.13' },
        path: ['statement', 'entries', 1, 'implementation'],
      },
    ]);
    expect(codesOf(claims(status('inherited', { provider: 'hoster' }), { runs: [failed] }))).toEqual([
      'control-claim-contradicted',
    ]);
  });

  it('finds a control whose tests do not show that it is implemented', () => {
    expect(claims({}, { runs: [passed], nextOn: '2026-11-20' }, {}, { runs: [] })).toMatchObject([
      {
        code: 'control-claim-unproven',
        message:
          'The statement says that A.8.13 is implemented, but its tests "CT-1", "CT-3" do not show it: stale, planned.',
      },
    ]);
  });

  it('finds nothing where the tests passed, the row claims less, or there is no test', () => {
    const tests = { runs: [failed] };
    expect(claims({}, {})).toEqual([]);
    expect(claims(status('partially-implemented'), tests)).toEqual([]);
    expect(claims(status('not-implemented'), tests)).toEqual([]);
    expect(claims(status('not-assessed'), tests)).toEqual([]);
    expect(claims({ applicability: 'excluded', justification: 'No backups' }, tests)).toEqual([]);
    expect(claims({}, { ...tests, control: 'A.8.14' })).toEqual([]);
    expect(claims({})).toEqual([]);
  });

  it('judges the first row of a control alone', () => {
    const controlTests = [makeControlTest({ runs: [failed] })];
    const first = makeStatementEntry({ control: 'A.8.13' });
    const judged = (...entries: readonly StatementEntry[]) =>
      checkGovernance({ controlTests }, { asOf, statement: { entries } }).map(({ path }) => path[2]);
    expect(judged(first, first)).toEqual([0]);
    expect(judged(makeStatementEntry({ control: 'A.8.13', applicability: 'excluded' }), first)).toEqual([]);
  });

  it('judges tests without a statement by themselves', () => {
    const controlTests: readonly ControlTest[] = [makeControlTest({ runs: [failed] })];
    expect(checkGovernance({ controlTests }, { asOf })).toEqual([]);
  });
});
