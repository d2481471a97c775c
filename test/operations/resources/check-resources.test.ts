import { describe, expect, it } from 'vitest';
import {
  makeCapacity,
  makeConfigurationBaseline,
  makeException,
  makeMalwareProtection,
} from '../../../src/fixtures/index.ts';
import {
  checkOperations,
  type ItemAssessment,
  type MalwareProtection,
  operationsDueItems,
  type OperationsRegisters,
  resourceStanding,
} from '../../../src/operations/index.ts';
import { codesOf } from '../../codes-of.ts';

const asOf = '2026-11-21';
const allowed = (control: 'A.8.7' | 'A.8.9', overrides: Parameters<typeof makeException>[0] = {}) =>
  makeException({ requirement: { kind: 'control', control }, ...overrides });

function find(registers: OperationsRegisters) {
  return checkOperations(registers, { asOf });
}

describe('checkOperations on capacities', () => {
  const findUse = (used: number, overrides: Parameters<typeof makeCapacity>[0] = {}) =>
    find({ capacities: [makeCapacity({ measurements: [{ on: '2026-11-16', used }], ...overrides })] });

  it('finds a use that has reached a threshold', () => {
    expect(findUse(349.9)).toEqual([]);
    expect(findUse(350)).toMatchObject([
      {
        code: 'capacity-high',
        severity: 'info',
        message: 'Of "Storage of the database" 70 % were used on 2026-11-16; the warning begins at 70 %.',
        path: ['capacities', 0, 'measurements'],
      },
    ]);
    expect(codesOf(findUse(449.9))).toEqual(['capacity-high']);
    expect(findUse(450)).toEqual([
      {
        code: 'capacity-critical',
        severity: 'warning',
        message: 'Of "Storage of the database" 90 % were used on 2026-11-16; 90 % are critical.',
        requirements: ['A.8.6'],
        subject: { kind: 'capacity', id: 'CAP-1' },
        path: ['capacities', 0, 'measurements'],
        params: { title: 'Storage of the database', measuredOn: '2026-11-16', percent: 90, threshold: 90 },
      },
    ]);
    expect(findUse(550)).toMatchObject([{ params: { percent: 110 } }]);
    expect(findUse(57, { limit: 100, warningShare: 0.57 })).toMatchObject([{ params: { percent: 57, threshold: 57 } }]);
  });

  it('does not know a use that was never measured, or not within its time', () => {
    expect(findUse(310, { measureEvery: 'P5D' })).toEqual([]);
    expect(findUse(310, { measureEvery: 'P4D' })).toMatchObject([
      {
        code: 'capacity-unknown',
        message: 'The use of "Storage of the database" is not known: stale.',
        params: { reason: 'stale' },
      },
    ]);
    expect(findUse(310, { measurements: [] })).toMatchObject([{ params: { reason: 'never' } }]);
    expect(findUse(310, { measurements: [], from: '2026-11-22' })).toEqual([]);
    expect(findUse(310, { measureEvery: undefined, measurements: [{ on: '2025-01-01', used: 1 }] })).toEqual([]);
  });

  it('takes the latest measurement, and finds one in the future', () => {
    const measurements = [
      { on: '2026-11-22', used: 500 },
      { on: '2026-11-20', used: 310 },
      { on: '2026-11-16', used: 460 },
    ] as const;
    expect(find({ capacities: [makeCapacity({ measurements })] })).toMatchObject([
      { code: 'operations-event-in-future', path: ['capacities', 0, 'measurements', 0, 'on'] },
    ]);
  });

  it('finds an unreadable limit and goes on', () => {
    const capacities = [
      makeCapacity({ limit: -500 }),
      makeCapacity({ id: 'CAP-2', criticalShare: 2 }),
      makeCapacity({ id: 'CAP-3', limit: 0 }),
    ];
    expect(find({ capacities }).map(({ params }) => [params['field'], params['demand']])).toEqual([
      ['limit', 'a number of at least 0'],
      ['criticalShare', 'a number above 0 and at most 1'],
      ['limit', 'a number above 0'],
    ]);
  });
});

describe('checkOperations on the protection against malware', () => {
  const own = { id: 'MP-1', asset: 'A-7', assetClass: 'laptop' } as const;
  const off = { ...own, status: 'off', checkedOn: '2026-11-20' } as const;
  const findProtection = (protection: MalwareProtection, registers: OperationsRegisters = {}) =>
    find({ malwareProtections: [protection], ...registers });

  it('finds a protection that is off', () => {
    expect(findProtection(makeMalwareProtection())).toEqual([]);
    expect(findProtection(off)).toEqual([
      {
        code: 'malware-protection-off',
        severity: 'error',
        message: 'The protection of the asset "A-7" against malware was off on 2026-11-20.',
        requirements: ['A.8.7'],
        subject: { kind: 'malware-protection', id: 'MP-1' },
        path: ['malwareProtections', 0],
        params: { asset: 'A-7', checkedOn: '2026-11-20' },
      },
    ]);
    expect(findProtection({ ...own, status: 'not-needed', reason: 'It runs no programs' })).toEqual([]);
  });

  it('allows it while an exception from this control is active', () => {
    const excepted = { ...off, exception: 'EX-1' };
    expect(findProtection(excepted, { exceptions: [allowed('A.8.7')] })).toEqual([]);
    expect(codesOf(findProtection(excepted, { exceptions: [allowed('A.8.9')] }))).toEqual(['malware-protection-off']);
    expect(codesOf(findProtection(excepted))).toEqual(['malware-protection-off']);
    const expiring = (expiresOn: '2026-11-20' | '2026-11-21') =>
      codesOf(findProtection(excepted, { exceptions: [allowed('A.8.7', { expiresOn })] }));
    expect(expiring('2026-11-21')).toEqual([]);
    expect(expiring('2026-11-20')).toEqual(['malware-protection-off']);
    expect(codesOf(findProtection(excepted, { exceptions: [] }))).toEqual([
      'operations-reference-unknown',
      'malware-protection-off',
    ]);
  });

  it('finds a protection that is outdated', () => {
    expect(findProtection(makeMalwareProtection({ updatedOn: '2026-11-14' }))).toEqual([]);
    expect(findProtection(makeMalwareProtection({ updatedOn: '2026-11-13' }))).toMatchObject([
      {
        code: 'malware-protection-outdated',
        message: 'The protection of the asset "A-7" against malware was last updated on 2026-11-13.',
        path: ['malwareProtections', 0, 'updatedOn'],
      },
    ]);
    expect(findProtection(makeMalwareProtection({ updatedOn: '2020-01-01', updateWithin: undefined }))).toEqual([]);
  });

  it('does not know a protection that was not looked at in time or whose update is not recorded', () => {
    const unknown = ['malware-protection-unknown'];
    expect(findProtection({ ...own, status: 'unknown' })).toMatchObject([
      { message: 'The state of the protection of the asset "A-7" against malware is not known.' },
    ]);
    expect(codesOf(findProtection(makeMalwareProtection({ updatedOn: undefined })))).toEqual(unknown);
    expect(findProtection(makeMalwareProtection({ checkEvery: 'P1D' }))).toEqual([]);
    expect(codesOf(findProtection({ ...off, checkedOn: '2026-11-19', checkEvery: 'P1D' }))).toEqual(unknown);
    expect(codesOf(findProtection({ ...off, checkedOn: '2026-11-22' }))).toEqual([
      'operations-event-in-future',
      ...unknown,
    ]);
  });
});

describe('checkOperations on baselines', () => {
  const at = { asset: 'A-1', item: 'ssh-root', on: '2026-11-02' } as const;
  const tls: ItemAssessment = { asset: 'A-1', item: 'tls-minimum', on: '2026-11-02', result: 'compliant' };
  const deviating: ItemAssessment = { ...at, result: 'deviates', exception: 'EX-1' };
  const findSettings = (assessments: readonly ItemAssessment[], registers: OperationsRegisters = {}) =>
    find({ configurationBaselines: [makeConfigurationBaseline({ assessments })], ...registers });

  it('finds an open deviation, but not one that an active exception allows', () => {
    expect(findSettings([{ ...at, result: 'deviates', actual: 'yes' }, tls])).toEqual([
      {
        code: 'baseline-deviation-open',
        severity: 'warning',
        message: 'The setting "ssh-root" of the asset "A-1" deviates from the baseline "CB-1", found on 2026-11-02.',
        requirements: ['A.8.9'],
        subject: { kind: 'configuration-baseline', id: 'CB-1' },
        path: ['configurationBaselines', 0],
        params: { baseline: 'CB-1', asset: 'A-1', item: 'ssh-root', on: '2026-11-02' },
      },
    ]);
    expect(findSettings([deviating, tls], { exceptions: [allowed('A.8.9')] })).toEqual([]);
    const expired = [allowed('A.8.9', { expiresOn: '2026-11-20' })];
    expect(codesOf(findSettings([deviating, tls], { exceptions: expired }))).toEqual(['baseline-deviation-open']);
    expect(codesOf(findSettings([deviating, tls], { exceptions: [] }))).toEqual([
      'operations-reference-unknown',
      'baseline-deviation-open',
    ]);
  });

  it('finds settings that are not known', () => {
    expect(findSettings([{ ...at, result: 'unknown' }, tls])).toMatchObject([
      {
        code: 'baseline-compliance-unknown',
        message: 'Of the settings that the baseline "CB-1" asks for, 1 of 2 are not known.',
        params: { unknown: 1, all: 2 },
      },
    ]);
    expect(codesOf(findSettings([deviating], { exceptions: [allowed('A.8.9')] }))).toEqual([
      'baseline-compliance-unknown',
    ]);
    expect(
      codesOf(
        findSettings([
          { ...at, result: 'compliant' },
          { ...tls, on: '2026-11-22' },
        ]),
      ),
    ).toEqual(['operations-event-in-future', 'baseline-compliance-unknown']);
  });
});

describe('resourceStanding', () => {
  it('says how each resource is used', () => {
    const capacities = [
      makeCapacity(),
      makeCapacity({ id: 'CAP-2', measureEvery: undefined, measurements: [] }),
      makeCapacity({ id: 'CAP-3', measureEvery: 'P1D' }),
    ];
    expect(resourceStanding({ capacities }, { asOf }).capacities).toEqual([
      { capacity: 'CAP-1', state: 'normal', reason: null, measuredOn: '2026-11-16', share: 0.62, dueOn: '2026-11-23' },
      { capacity: 'CAP-2', state: 'unknown', reason: 'never', measuredOn: null, share: null, dueOn: null },
      {
        capacity: 'CAP-3',
        state: 'unknown',
        reason: 'stale',
        measuredOn: '2026-11-16',
        share: 0.62,
        dueOn: '2026-11-17',
      },
    ]);
  });

  it('counts off, outdated and unknown protections apart, by the class of assets', () => {
    const off = { asset: 'A-8', assetClass: 'laptop', status: 'off', checkedOn: '2026-11-20' } as const;
    const malwareProtections: readonly MalwareProtection[] = [
      makeMalwareProtection(),
      makeMalwareProtection({ id: 'MP-2', updatedOn: '2026-11-01' }),
      { ...off, id: 'MP-3' },
      { ...off, id: 'MP-4', exception: 'EX-1' },
      { id: 'MP-5', asset: 'A-9', assetClass: 'laptop', status: 'unknown' },
      { id: 'MP-6', asset: 'A-10', assetClass: 'switch', status: 'not-needed', reason: 'It runs no programs' },
    ];
    expect(resourceStanding({ malwareProtections, exceptions: [allowed('A.8.7')] }, { asOf }).malware).toEqual([
      {
        assetClass: 'laptop',
        protected: { counted: 1, of: 4, excluded: 1, unknown: 1, share: 0.25 },
        outdated: 1,
        off: 1,
      },
      {
        assetClass: 'switch',
        protected: { counted: 0, of: 0, excluded: 1, unknown: 0, share: null },
        outdated: 0,
        off: 0,
      },
    ]);
  });

  it('counts an unknown setting as not compliant, and an approved deviation as excluded', () => {
    const at = { item: 'ssh-root', on: '2026-11-02' } as const;
    const assessments: readonly ItemAssessment[] = [
      { ...at, asset: 'A-1', result: 'deviates', exception: 'EX-1' },
      { ...at, asset: 'A-2', result: 'deviates' },
      { ...at, asset: 'A-3', result: 'compliant' },
      { ...at, asset: 'A-3', item: 'tls-minimum', on: '2026-01-31', result: 'compliant' },
      { ...at, asset: 'A-4', result: 'compliant' },
      { ...at, asset: 'A-1', item: 'other', result: 'compliant' },
    ];
    const configurationBaselines = [makeConfigurationBaseline({ assets: ['A-1', 'A-2', 'A-3'], assessments })];
    expect(resourceStanding({ configurationBaselines, exceptions: [allowed('A.8.9')] }, { asOf }).baselines).toEqual([
      {
        baseline: 'CB-1',
        compliant: { counted: 1, of: 5, excluded: 1, unknown: 3, share: 0.2 },
        deviations: [
          { asset: 'A-1', item: 'ssh-root', state: 'approved', on: '2026-11-02', exception: 'EX-1' },
          { asset: 'A-2', item: 'ssh-root', state: 'open', on: '2026-11-02', exception: null },
        ],
      },
    ]);
  });

  it('takes the latest assessment of a setting, from the first day of its value on', () => {
    const at = { asset: 'A-1', item: 'tls-minimum' } as const;
    const share = (...assessments: readonly ItemAssessment[]) => {
      const items = [{ id: 'tls-minimum', expected: '1.2', since: '2026-02-01' }] as const;
      const configurationBaselines = [makeConfigurationBaseline({ items, assessments })];
      return resourceStanding({ configurationBaselines }, { asOf }).baselines[0]?.compliant;
    };
    expect(share({ ...at, on: '2026-02-01', result: 'compliant' })?.share).toBe(1);
    expect(share({ ...at, on: '2026-01-31', result: 'compliant' })).toMatchObject({ share: 0, unknown: 1 });
    const [good, bad] = [
      { ...at, on: '2026-11-02', result: 'compliant' },
      { ...at, on: '2026-11-02', result: 'deviates' },
    ] as const;
    expect(share(good, bad)?.share).toBe(0);
    expect(share(bad, good)?.share).toBe(1);
    expect(share(bad, { ...good, on: '2026-11-01' })?.share).toBe(0);
  });

  it('refuses what it cannot read', () => {
    const standing = (registers: object) => resourceStanding(registers, { asOf });
    expect(() => standing({ capacities: [{ ...makeCapacity(), limit: 0 }] })).toThrow(
      'registers.capacities[0].limit must be a number above 0, got 0',
    );
    expect(() => standing([])).toThrow(/^registers must be an object/);
    expect(() => resourceStanding({}, { asOf: 'today' as never })).toThrow(/^asOf must be a calendar date/);
  });
});

describe('operationsDueItems on resources', () => {
  it('lists measurements and checks', () => {
    const registers: OperationsRegisters = {
      capacities: [makeCapacity(), makeCapacity({ id: 'CAP-2', measureEvery: undefined })],
      malwareProtections: [
        makeMalwareProtection(),
        makeMalwareProtection({ id: 'MP-2', checkEvery: undefined }),
        { id: 'MP-3', asset: 'A-9', assetClass: 'laptop', status: 'unknown' },
        { id: 'MP-4', asset: 'A-10', assetClass: 'switch', status: 'not-needed', reason: 'It runs no programs' },
      ],
    };
    const items = operationsDueItems(registers, { from: '2026-11-01', through: '2026-12-31', asOf });
    expect(items).toEqual([
      {
        kind: 'capacity-measurement',
        subject: { kind: 'capacity', id: 'CAP-1' },
        title: 'Measure the use of "Storage of the database"',
        owner: 'ada',
        dueOn: '2026-11-23',
        dueAt: null,
        state: 'due-soon',
        requirement: 'A.8.6',
        rule: 'measure-every',
      },
      {
        kind: 'malware-protection-check',
        subject: { kind: 'malware-protection', id: 'MP-1' },
        title: 'Check the protection of the asset "A-7" against malware',
        owner: null,
        dueOn: '2026-11-27',
        dueAt: null,
        state: 'due-soon',
        requirement: 'A.8.7',
        rule: 'check-every',
      },
    ]);
    const unowned = [makeCapacity({ owner: undefined, measurements: [] })];
    expect(
      operationsDueItems({ capacities: unowned }, { from: '2026-11-01', through: '2026-12-31', asOf }),
    ).toMatchObject([{ owner: null, dueOn: '2025-01-08', state: 'overdue' }]);
  });
});
