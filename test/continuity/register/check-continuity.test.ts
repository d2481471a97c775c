import { describe, expect, it } from 'vitest';
import {
  checkContinuity,
  type ContinuityRegisters,
  type Process,
  type Resource,
} from '../../../src/continuity/index.ts';
import {
  makeContinuityPlan,
  makeExercise,
  makePerson,
  makeProcess,
  makeResource,
  makeSupplierService,
} from '../../../src/fixtures/index.ts';
import { anyOf, node, on } from '../recovery/graphs.ts';

const asOf = '2026-11-21';

function codes(registers: ContinuityRegisters): readonly string[] {
  return checkContinuity(registers, { asOf }).map(({ code, path }) => `${path.join('.')} ${code}`);
}

function messages(registers: ContinuityRegisters): readonly string[] {
  return checkContinuity(registers, { asOf }).map(({ message }) => message);
}

function withProcess(overrides: Parameters<typeof makeProcess>[0], resources: readonly Resource[] = [makeResource()]) {
  return { processes: [makeProcess(overrides)], resources };
}

describe('checkContinuity on registers', () => {
  it('finds nothing in empty registers, and in none', () => {
    expect(codes({})).toEqual([]);
    expect(codes({ processes: [], resources: [], continuityPlans: [], exercises: [] })).toEqual([]);
  });

  it('finds unreadable and repeated records once, and checks the rest', () => {
    const unreadable = { ...makeResource(), holdsData: 'yes' } as unknown as Resource;
    expect(codes({ processes: [makeProcess(), makeProcess()], resources: [unreadable] })).toEqual([
      'processes.1.id continuity-record-duplicate',
      'resources.0.holdsData continuity-record-unreadable',
    ]);
  });

  it('finds a register that is no list', () => {
    const registers = { exercises: {} } as unknown as ContinuityRegisters;
    expect(codes(registers)).toEqual(['exercises continuity-record-unreadable']);
  });

  it('finds references to records that the given registers do not have', () => {
    const plan = makeContinuityPlan({
      id: 'CP-2',
      processes: ['gone'],
      contacts: [{ name: 'Eve', person: 'eve', reachedBy: 'Phone' }],
    });
    const exercise = makeExercise({ plan: 'CP-9', processes: ['lost'], measured: [{ process: 'past', time: 'PT1H' }] });
    const contracted = { kind: 'contracted', time: 'PT4H', service: 'SRV-9' } as const;
    expect(
      codes({
        ...withProcess({ recoveryTime: contracted }, [
          makeResource({ recoveryTime: { ...contracted, service: 'SRV-1' } }),
        ]),
        continuityPlans: [plan],
        exercises: [exercise],
        people: [makePerson()],
        supplierServices: [makeSupplierService()],
      }).filter((each) => each.endsWith('reference-unknown')),
    ).toEqual([
      'processes.0.recoveryTime.service continuity-reference-unknown',
      'continuityPlans.0.processes.0 continuity-reference-unknown',
      'continuityPlans.0.contacts.0.person continuity-reference-unknown',
      'exercises.0.plan continuity-reference-unknown',
      'exercises.0.processes.0 continuity-reference-unknown',
      'exercises.0.measured.0.process continuity-reference-unknown',
    ]);
  });

  it('finds events of later days, which satisfy nothing', () => {
    const later = '2026-11-22';
    const measured = { kind: 'measured', time: 'PT1H', on: later } as const;
    const acceptedSinglePoint = { by: 'ada', on: later, reason: 'Dear' } as const;
    expect(
      codes({
        ...withProcess(
          { analyses: [{ on: later }, { on: asOf }], changedOn: later, recoveryTime: measured, acceptedSinglePoint },
          [makeResource({ changedOn: later, recoveryTime: measured, acceptedSinglePoint })],
        ),
        continuityPlans: [makeContinuityPlan({ changedOn: later })],
        exercises: [makeExercise({ heldOn: later, result: 'partly' })],
      }),
    ).toEqual([
      'processes.0.analyses.0.on continuity-event-in-future',
      'processes.0.recoveryTime.on continuity-event-in-future',
      'processes.0.acceptedSinglePoint.on continuity-event-in-future',
      'processes.0.changedOn continuity-event-in-future',
      'resources.0.recoveryTime.on continuity-event-in-future',
      'resources.0.acceptedSinglePoint.on continuity-event-in-future',
      'resources.0.changedOn continuity-event-in-future',
      'resources.0 single-point-of-failure',
      'continuityPlans.0.changedOn continuity-event-in-future',
      'continuityPlans.0 plan-not-exercised',
      'exercises.0.heldOn continuity-event-in-future',
      'processes.0.rto rto-not-proven',
    ]);
  });

  it('refuses a day that is none, and registers that are no object', () => {
    expect(() => checkContinuity({}, { asOf: 'today' as '2026-01-01' })).toThrow('asOf must be a calendar date');
    expect(() => checkContinuity([] as ContinuityRegisters, { asOf })).toThrow('registers must be an object');
  });
});

describe('checkContinuity on analyses', () => {
  it.each<[Parameters<typeof makeProcess>[0], readonly string[]]>([
    [{ mtpd: { kind: 'quantified', minutes: 1440 } }, []],
    [{ mtpd: { kind: 'quantified', minutes: 1441 } }, ['mtpd-above-derived']],
    [{ mtpd: { kind: 'quantified', minutes: 721 } }, []],
    [{ mtpd: { kind: 'quantified', minutes: 720 } }, ['rto-without-reserve']],
    [{ mtpd: { kind: 'quantified', minutes: 719 } }, ['rto-above-mtpd']],
    [{ workRecovery: { kind: 'quantified', minutes: 959 } }, []],
    [{ workRecovery: { kind: 'quantified', minutes: 960 } }, ['rto-without-reserve']],
    [{ workRecovery: undefined }, ['work-recovery-missing']],
    [{ workRecovery: undefined, mtpd: undefined, unacceptableFrom: 4 }, []],
    [{ workRecovery: { kind: 'qualitative', text: 'a day' } }, ['process-objective-unmeasurable']],
    [{ mtpd: { kind: 'qualitative', text: 'a day' } }, ['process-objective-unmeasurable']],
    [{ rto: { kind: 'qualitative', text: 'soon' } }, ['process-objective-unmeasurable']],
    [{ analyses: [{ on: '2025-11-21', by: 'ada' }] }, []],
    [{ analyses: [{ on: '2025-11-20', by: 'ada' }] }, ['analysis-overdue']],
    [{ unacceptableFrom: 4 }, []],
    [{ impacts: [], mtpd: { kind: 'quantified', minutes: 9999 } }, ['process-without-analysis']],
  ])('finds in %j: %j', (overrides, expected) => {
    const found = checkContinuity(withProcess(overrides), { asOf });
    expect(found.map(({ code }) => code)).toEqual(expected);
  });

  it('says how an impact falls', () => {
    const impacts = [
      { category: 'finance', after: 'PT4H', level: 2 },
      { category: 'finance', after: 'PT24H', level: 3 },
      { category: 'finance', after: 'PT48H', level: 3 },
      { category: 'finance', after: 'PT72H', level: 1 },
    ] as const;
    expect(messages(withProcess({ impacts }))).toEqual([
      'The impact of the process "shop" in the category "finance" falls from 3 to 1 after PT72H.',
    ]);
  });
});

describe('checkContinuity on recovery', () => {
  it('says by which chain an objective is not achievable', () => {
    expect(messages(withProcess({ rto: { kind: 'quantified', minutes: 299 } }))).toEqual([
      'The process "shop" is to run again after 299 minutes; its dependencies allow at least 300 minutes, by the chain "shop", "database".',
    ]);
    expect(messages(withProcess({ rto: { kind: 'quantified', minutes: 300 } }))).toEqual([]);
  });

  it('names ten records of a long chain', () => {
    const chain = Array.from({ length: 30 }, (_, index) => ({
      ...node(`n${index}`, 1, index < 29 ? [on(`n${index + 1}`)] : []),
      acceptedSinglePoint: { by: 'ada', on: asOf, reason: 'Dear' } as const,
    }));
    const found = checkContinuity(withProcess({ dependencies: [on('n0')] }, chain), { asOf });
    const finding = found.find(({ code }) => code === 'rto-not-achievable');
    expect(finding?.params['chain']).toHaveLength(10);
  });

  it('names each circle, and goes on', () => {
    const resources = [node('a', 1, [on('b')]), node('b', 1, [on('a')]), node('c', 1, [on('c')])];
    expect(messages(withProcess({ dependencies: [on('a')] }, resources))).toEqual([
      'Dependencies go in a circle through "a", "b"; no recovery time follows from it.',
      'Dependencies go in a circle through "c"; no recovery time follows from it.',
    ]);
  });

  it('finds dangling dependencies only where both registers are given', () => {
    const dependencies = [on('gone')];
    expect(codes({ processes: [makeProcess({ dependencies })] })).toEqual([]);
    expect(codes(withProcess({ dependencies }, []))).toEqual(['processes.0.dependencies.0.on dependency-dangling']);
    expect(codes({ resources: [node('a', 1, [on('gone')])] })).toEqual([]);
  });

  it('finds the shared provider of two zones, and no zone', () => {
    const zones = [node('a', 1, [on('dns')]), node('b', 1, [on('dns')]), node('dns', 1)];
    expect(messages(withProcess({ dependencies: [anyOf(['a', 'b'])] }, zones))).toEqual([
      'The resource "dns" alone stops the process "shop".',
    ]);
  });

  it('finds an accepted single point only where its recovery is intolerable', () => {
    const withMtpd = (minutes: number) =>
      codes(withProcess({ rto: undefined, mtpd: { kind: 'quantified', minutes } })).filter((each) =>
        each.includes('single-point'),
      );
    expect(withMtpd(240)).toEqual([]);
    expect(withMtpd(239)).toEqual(['resources.0 single-point-above-mtpd']);
  });

  it.each([
    [1500, 'single-point-of-failure'],
    [1499, 'single-point-above-mtpd'],
  ])('finds a process that stops one which tolerates %i minutes', (minutes, expected) => {
    const sell = makeProcess({
      id: 'sell',
      rto: undefined,
      impacts: [{ category: 'finance', after: 'PT1M', level: 0 }],
      mtpd: { kind: 'quantified', minutes },
      dependencies: [on('pay', { starts: 'parallel' })],
    });
    const pay = makeProcess({
      id: 'pay',
      rto: { kind: 'quantified', minutes: 3600 },
      impacts: [{ category: 'finance', after: 'PT1M', level: 0 }],
      mtpd: { kind: 'quantified', minutes: 6000 },
      recoveryTime: { kind: 'estimated', time: 'PT25H' },
      dependencies: [],
    });
    const accepted = { ...pay, acceptedSinglePoint: { by: 'ada', on: asOf, reason: 'Dear' } } as const;
    expect(codes({ processes: [sell, pay], resources: [] })).toEqual([`processes.1 ${expected}`]);
    expect(codes({ processes: [sell, accepted], resources: [] })).toEqual(
      expected === 'single-point-of-failure' ? [] : [`processes.1 ${expected}`],
    );
  });

  it('says which process alone stops which, and of none that it stops itself', () => {
    const pay = makeProcess({ id: 'pay', dependencies: [] });
    expect(messages({ processes: [makeProcess({ dependencies: [on('pay')] }), pay], resources: [] })).toEqual([
      'The process "pay" alone stops the process "shop".',
    ]);
    expect(messages({ processes: [pay], resources: [] })).toEqual([]);
  });

  it.each<[string, Partial<Process>, readonly Resource[], readonly string[]]>([
    ['its own time', { recoveryTime: { kind: 'estimated', time: 'PT5H' }, dependencies: [] }, [], ['shop']],
    ['its fastest alternative', { dependencies: [anyOf(['a', 'b'])] }, [node('a', 5), node('b', 4)], ['shop', 'b']],
    ['its own time and a dependency', {}, [makeResource()], ['shop', 'database']],
  ])('finds a recovery that is longer than tolerable by %s', (_, overrides, resources, chain) => {
    const found = (minutes: number) =>
      checkContinuity(withProcess({ rto: undefined, mtpd: { kind: 'quantified', minutes }, ...overrides }, resources), {
        asOf,
      });
    expect(found(300)).toEqual([]);
    expect(found(299)).toMatchObject([
      {
        code: 'recovery-above-mtpd',
        severity: 'error',
        subject: { kind: 'process', id: 'shop' },
        path: ['processes', 0],
        params: { process: 'shop', minutes: 300, chain, tolerable: 299 },
      },
    ]);
  });

  it('finds a recovery that is longer than tolerable once', () => {
    const mtpd = { kind: 'quantified', minutes: 239 } as const;
    const short = {
      rto: { kind: 'quantified', minutes: 200 },
      workRecovery: { kind: 'quantified', minutes: 1 },
    } as const;
    const slow = { recoveryTime: { kind: 'estimated', time: 'PT4H' }, dependencies: [] } as const;
    expect(codes(withProcess({ mtpd, ...short, ...slow }))).toEqual(['processes.0.rto rto-not-achievable']);
    expect(codes(withProcess({ mtpd, rto: undefined }))).toEqual(['resources.0 single-point-above-mtpd']);
  });

  it('judges a single point by the process that tolerates its loss for the shortest time', () => {
    const free = { rto: undefined, impacts: undefined, mtpd: undefined } as const;
    const found = checkContinuity(
      {
        processes: [
          makeProcess({ ...free, id: 'free' }),
          makeProcess({ rto: undefined, id: 'short', mtpd: { kind: 'quantified', minutes: 180 } }),
        ],
        resources: [makeResource()],
      },
      { asOf },
    );
    expect(found.map(({ code, params }) => [code, params['process']])).toEqual([
      ['process-without-analysis', 'free'],
      ['single-point-above-mtpd', 'short'],
    ]);
  });

  it.each([
    ['PT3H', []],
    ['PT3H1M', ['resources.0.recoveryTime.time supplier-recovery-slower']],
  ] as const)('compares a contract of %s with what the process leaves', (time, expected) => {
    const process = { rto: undefined, mtpd: { kind: 'quantified', minutes: 480 } } as const;
    const recoveryTime = { kind: 'contracted', time, service: 'SRV-1' } as const;
    expect(codes(withProcess(process, [makeResource({ recoveryTime })]))).toEqual(expected);
    expect(codes({ resources: [makeResource({ recoveryTime })] })).toEqual([]);
  });

  it('gives up on alternatives that lead to too many records, and on all that rest on them', () => {
    const wide = (id: string) => [
      node(
        id,
        1,
        Array.from({ length: 600 }, (_, index) => on(`${id}-${index}`)),
      ),
      ...Array.from({ length: 600 }, (_, index) => node(`${id}-${index}`, 1)),
    ];
    const resources = [node('top', 1, [anyOf(['a', 'b'])]), node('other', 1), ...wide('a'), ...wide('b')];
    const registers = withProcess({ dependencies: [anyOf(['top', 'other'])] }, resources);
    expect(codes(registers)).toEqual(['resources.0 dependency-undecided', 'processes.0 dependency-undecided']);
  });

  it('compares many alternatives with one that they share', () => {
    const zones = Array.from({ length: 2000 }, (_, index) => node(`zone-${index}`, 1, [on(`dns-${index % 2}`)]));
    const shared = [node('dns-0', 1, [on('registrar')]), node('dns-1', 1, [on('registrar')]), node('registrar', 1)];
    const dependencies = [anyOf(zones.map(({ id }) => id))];
    expect(messages(withProcess({ dependencies }, [...zones, ...shared]))).toEqual([
      'The resource "registrar" alone stops the process "shop".',
    ]);
  });
});

describe('checkContinuity on losses of data', () => {
  it.each([
    [420, []],
    [419, ['resources.0.backups rpo-below-backup']],
  ])('compares an objective of %i minutes with the copies of all records below', (minutes, expected) => {
    const rpo = { kind: 'quantified', minutes } as const;
    const accepted = { acceptedSinglePoint: { by: 'ada', on: asOf, reason: 'Dear' } } as const;
    const resources = [makeResource(), { ...node('api', 1, [on('database')]), ...accepted }];
    expect(codes(withProcess({ rpo, dependencies: [on('api')] }, resources))).toEqual(expected);
  });

  it('asks for the objective of each alternative', () => {
    const rpo = { kind: 'quantified', minutes: 419 } as const;
    const dependencies = [anyOf(['database', 'copy'])];
    const resources = [makeResource(), makeResource({ id: 'copy', holdsData: false, backups: undefined })];
    expect(codes(withProcess({ rpo, dependencies }, resources))).toEqual(['resources.0.backups rpo-below-backup']);
  });

  it.each([
    [undefined, 'not-stated'],
    [[], 'no-backup'],
    [[{ kind: 'replica', lag: 'PT1M' }], 'replica-only'],
  ] as const)('finds data with the backups %j, also of a resource that nothing needs', (backups, reason) => {
    expect(messages({ resources: [makeResource({ backups })] })).toEqual([
      `The resource "database" holds data, and its loss is not bounded: ${reason}.`,
    ]);
    expect(messages({ resources: [makeResource({ backups, holdsData: false })] })).toEqual([]);
  });
});

describe('checkContinuity on plans and exercises', () => {
  const plan = makeContinuityPlan();

  it('finds every part of an activation that is missing', () => {
    const params = checkContinuity({ continuityPlans: [makeContinuityPlan({ activation: undefined })] }, { asOf });
    expect(params.map((finding) => finding.params['missing'])).toEqual([['criteria', 'by']]);
  });

  it('finds every part of a plan that is not stated, and takes contacts that are absent as none', () => {
    const found = (overrides: Parameters<typeof makeContinuityPlan>[0]) =>
      messages({ continuityPlans: [makeContinuityPlan(overrides)] });
    expect(found({ roles: [], steps: undefined, return: undefined, contacts: undefined })).toEqual([
      'The plan "CP-1" does not state roles, steps, return.',
    ]);
    expect(found({ steps: [] })).toEqual(['The plan "CP-1" does not state steps.']);
    expect(found({ contacts: undefined })).toEqual([]);
  });

  it('finds people who left wherever a plan names them, from the day after', () => {
    const given = makeContinuityPlan({
      activation: { criteria: ['Fire'], by: ['eve', 'cto'] },
      roles: [
        { role: 'Lead', holder: 'eve', deputy: 'ada' },
        { role: 'Deputy', holder: 'ada', deputy: 'eve' },
        { role: 'Alone', holder: 'ada' },
      ],
      contacts: [
        { name: 'Eve', person: 'eve', reachedBy: 'Phone' },
        { name: 'Provider', reachedBy: 'Phone' },
      ],
    });
    const people = [makePerson({ id: 'eve', endedOn: '2026-11-20' }), makePerson({ id: 'ada' })];
    expect(codes({ continuityPlans: [given], people })).toEqual([
      'continuityPlans.0.roles.2.deputy plan-without-deputy',
      'continuityPlans.0.activation.by.0 plan-contact-left',
      'continuityPlans.0.roles.0.holder plan-contact-left',
      'continuityPlans.0.roles.1.deputy plan-contact-left',
      'continuityPlans.0.contacts.0.person plan-contact-left',
    ]);
    const onLastDay = [makePerson({ id: 'eve', endedOn: asOf })];
    expect(codes({ continuityPlans: [given], people: onLastDay })).toEqual([
      'continuityPlans.0.roles.2.deputy plan-without-deputy',
    ]);
  });

  it.each([
    ['2026-01-01', []],
    ['2025-11-21', []],
    ['2025-11-20', ['continuityPlans.0 plan-not-exercised']],
  ] as const)('leaves a plan of %s its first interval', (anchor, expected) => {
    const continuityPlans = [{ ...plan, exerciseCadence: { every: 'P1Y', mode: 'rolling', anchor } as const }];
    expect(codes({ continuityPlans, exercises: [] })).toEqual(expected);
  });

  it('asks for an exercise of a plan without a cadence, and of none where exercises are kept elsewhere', () => {
    const continuityPlans = [makeContinuityPlan({ exerciseCadence: undefined })];
    expect(codes({ continuityPlans, exercises: [] })).toEqual(['continuityPlans.0 plan-not-exercised']);
    expect(codes({ continuityPlans, exercises: [makeExercise()] })).toEqual([]);
    expect(codes({ continuityPlans })).toEqual([]);
  });

  it('counts a real activation as an exercise', () => {
    expect(codes({ continuityPlans: [plan], exercises: [makeExercise({ kind: 'activation' })] })).toEqual([]);
  });

  it.each([
    ['met', []],
    ['partly', ['exercises.0.actions exercise-missed-without-action']],
    ['not-met', ['exercises.0.actions exercise-missed-without-action']],
    ['aborted', ['exercises.0.actions exercise-missed-without-action']],
  ] as const)('asks for an action after the result %s', (result, expected) => {
    expect(codes({ exercises: [makeExercise({ result })] })).toEqual(expected);
    const action = { text: 'Mend', owner: 'ada', dueOn: asOf } as const;
    expect(codes({ exercises: [makeExercise({ result, actions: [{ ...action, status: 'open' }] })] })).toEqual([]);
    const cancelled = { ...action, status: 'cancelled', reason: 'Dear' } as const;
    expect(codes({ exercises: [makeExercise({ result, actions: [cancelled] })] })).toEqual(expected);
  });

  it('finds every weakness of an action', () => {
    const actions = [
      { status: 'open', text: 'Mend' },
      { status: 'open', text: 'Mend', owner: 'ada', dueOn: '2026-11-20' },
    ] as const;
    expect(codes({ exercises: [makeExercise({ actions })] })).toEqual([
      'exercises.0.actions.0 exercise-action-unowned',
      'exercises.0.actions.0 exercise-action-undated',
      'exercises.0.actions.1 exercise-action-overdue',
    ]);
  });

  it.each<[Partial<Process>, Parameters<typeof makeExercise>[0], string | undefined]>([
    [{}, {}, undefined],
    [{}, { measured: [] }, 'rto-not-proven never-measured'],
    [{ changedOn: '2026-09-16' }, {}, 'rto-not-proven changed-since'],
    [{}, { heldOn: '2025-11-20' }, 'rto-not-proven exercise-overdue'],
    [{}, { plan: 'CP-9' }, 'rto-not-proven next-exercise-unknown'],
    [{}, { kind: 'walk-through' }, 'rto-not-proven never-measured'],
    [{}, { measured: [{ process: 'shop', time: 'PT8H1M' }] }, 'rto-missed-in-exercise EX-1'],
    [{ rto: { kind: 'qualitative', text: 'soon' } }, {}, undefined],
    [{ recoveryTime: { kind: 'estimated', time: 'PT9H' } }, {}, undefined],
  ])('asks an exercise to prove the objective of %j: %j', (process, exercise, expected) => {
    const found = checkContinuity(
      { ...withProcess(process), continuityPlans: [plan], exercises: [makeExercise(exercise)] },
      { asOf },
    );
    const proofs = found.filter(({ code }) => code === 'rto-not-proven' || code === 'rto-missed-in-exercise');
    expect(proofs.map(({ code, params }) => `${code} ${String(params['reason'] ?? params['exercise'])}`)).toEqual(
      expected === undefined ? [] : [expected],
    );
  });

  it('asks for a recovery time objective with the exercises', () => {
    const registers = { ...withProcess({ rto: undefined }), continuityPlans: [plan], exercises: [makeExercise()] };
    expect(messages(registers)).toEqual([
      'No current exercise proves that the process "shop" runs again in time: objective-missing.',
    ]);
  });
});
