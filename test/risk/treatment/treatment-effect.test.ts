import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Action } from '../../../src/core/index.ts';
import { makeRisk } from '../../../src/fixtures/risk/make-risk.ts';
import { makeRiskCriteria } from '../../../src/fixtures/risk/make-risk-criteria.ts';
import { checkRiskRegister, type Risk, type Treatment } from '../../../src/risk/index.ts';

const assessedOn = '2026-03-02';
const low = { likelihood: 1, impact: 2, assessedOn } as const;
const medium = { likelihood: 2, impact: 3, assessedOn } as const;
const critical = { likelihood: 5, impact: 5, assessedOn } as const;
const bare = makeRisk({ inherent: undefined, current: undefined, residual: undefined, existingControls: undefined });
const open: Action = { status: 'open', text: 'a', owner: 'IT', dueOn: '2027-01-31' };
const done: Action = { status: 'done', text: 'b', owner: 'IT', doneOn: '2026-03-09' };
const cancelled: Action = { status: 'cancelled', text: 'c', reason: 'Too dear' };

function modify(controls: readonly 'A.8.24'[], ...actions: readonly Action[]): Treatment & { option: 'modify' } {
  return { option: 'modify', controls, plan: { actions } };
}

function share(...actions: readonly Action[]): Treatment & { option: 'share' } {
  return { option: 'share', party: 'Insurer', plan: { actions } };
}

function avoid(action: Action): Treatment & { option: 'avoid' } {
  return { option: 'avoid', action };
}

const retain = { option: 'retain' } as const;

function found(
  treatment: Treatment,
  stages: Partial<Risk>,
  asOf: '2026-03-08' | '2026-03-09' = '2026-03-09',
): string[] {
  const register = { criteria: makeRiskCriteria(), risks: [{ ...bare, ...stages, treatment }], acceptances: [] };
  return checkRiskRegister(register, { asOf })
    .map(({ code, path }) => `${code} ${path.slice(2).join('.')}`)
    .filter((finding) => /untreated|lowered|plan|above-criteria|acceptance/.test(finding));
}

const untreated = 'risk-untreated treatment';

describe('a risk above the criteria', () => {
  it.each<[string, Treatment, boolean]>([
    ['a control', modify(['A.8.24']), true],
    ['a control whose plan is given up', modify(['A.8.24'], cancelled), false],
    ['sharing whose plan is given up', share(cancelled), false],
    ['an action without a control', modify([], open), true],
    ['an action that is done', modify([], done), true],
    ['one action given up and one not', modify([], cancelled, open), true],
    ['neither control nor action', modify([]), false],
    ['no control and only actions given up', modify([], cancelled, cancelled), false],
    ['avoidance', avoid(open), true],
    ['avoidance that is given up', avoid(cancelled), false],
    ['sharing', share(), true],
    ['retention', retain, false],
    ['nothing', { option: 'undecided' }, false],
    ['retention and an empty plan', { option: 'combined', parts: [retain, modify([])] }, false],
    ['an empty plan and avoidance given up', { option: 'combined', parts: [avoid(cancelled), modify([])] }, false],
    ['an empty plan and sharing', { option: 'combined', parts: [modify([]), share()] }, true],
  ])('is treated by %s or not', (_name, treatment, treated) => {
    expect(found(treatment, { current: critical })).toEqual(treated ? [] : [untreated]);
  });

  it('is untreated although a role may accept it, unless it is retained', () => {
    expect(found(modify([]), { current: medium })).toEqual([untreated]);
    expect(found(avoid(cancelled), { current: medium })).toEqual([untreated]);
    expect(found(avoid(cancelled), { current: medium, residual: medium })).toEqual([untreated]);
    expect(found(avoid(open), { current: medium })).toEqual([]);
    expect(found(avoid(open), { current: medium, residual: medium })).toEqual(['risk-acceptance-missing residual']);
    expect(found(retain, { current: medium })).toEqual(['risk-acceptance-missing current']);
    expect(found({ option: 'combined', parts: [retain, modify([])] }, { current: medium })).toEqual([
      'risk-acceptance-missing current',
    ]);
  });

  it('has a finding that names the treatment without effect', () => {
    const register = {
      criteria: makeRiskCriteria(),
      risks: [{ ...bare, current: critical, treatment: avoid(cancelled) }],
      acceptances: [],
    };
    expect(checkRiskRegister(register, { asOf: '2026-03-09' }).map(({ message }) => message)).toEqual([
      'The risk "R-1" is "critical" ("overall"), above the acceptance criteria, and its treatment (avoid) has no effect on it.',
    ]);
  });
});

describe('a residual risk below the one before', () => {
  const lowered = 'risk-lowered-without-control residual';
  const empty = 'risk-plan-without-action treatment.plan';

  it.each<[string, Treatment, string[]]>([
    ['a control with a plan', modify(['A.8.24'], open), []],
    ['a control without an action', modify(['A.8.24']), [empty]],
    ['a control with actions given up', modify(['A.8.24'], cancelled), [lowered]],
    ['a control with one action left', modify(['A.8.24'], cancelled, open), []],
    ['actions without a control', modify([], open), [lowered]],
    ['nothing at all', modify([]), [lowered, empty]],
    ['an action given up', modify([], cancelled), [lowered]],
    ['avoidance', avoid(open), []],
    ['avoidance given up', avoid(cancelled), [lowered]],
    ['sharing without a plan', { option: 'share', party: 'Insurer' }, []],
    ['sharing with its plan given up', share(cancelled), [lowered]],
  ])('needs an explanation: %s', (_name, treatment, findings) => {
    expect(found(treatment, { current: medium, residual: low })).toEqual(findings);
    expect(found(treatment, { inherent: medium, residual: low })).toEqual(findings);
  });

  it('needs no action if the controls of today lower the inherent risk', () => {
    const stages = { inherent: medium, residual: low, existingControls: ['A.8.24'] } as const;
    expect(found(modify(['A.8.24']), stages)).toEqual([]);
    expect(found(modify(['A.8.24']), { ...stages, existingControls: [] })).toEqual([empty]);
  });

  it('needs an action in one of several plans', () => {
    const planned: Treatment = { option: 'combined', parts: [modify(['A.8.24'], open), share()] };
    expect(found(planned, { current: medium, residual: low })).toEqual([]);
    const unplanned: Treatment = { option: 'combined', parts: [modify(['A.8.24']), share()] };
    expect(found(unplanned, { current: medium, residual: low })).toEqual([
      'risk-plan-without-action treatment.parts.0.plan',
      'risk-plan-without-action treatment.parts.1.plan',
    ]);
    const givenUp: Treatment = { option: 'combined', parts: [modify(['A.8.24'], cancelled), share()] };
    expect(found(givenUp, { current: medium, residual: low })).toEqual([]);
  });

  it('needs no explanation when it is not lower', () => {
    expect(found(modify([], cancelled), { current: low, residual: low })).toEqual([]);
    expect(found(modify([], cancelled), { inherent: low, residual: low })).toEqual([]);
  });

  it('has a finding that names the stage it is compared with', () => {
    const register = {
      criteria: makeRiskCriteria(),
      risks: [{ ...bare, inherent: medium, residual: low, treatment: modify([], cancelled) }],
      acceptances: [],
    };
    expect(checkRiskRegister(register, { asOf: '2026-03-09' }).map(({ message }) => message)).toEqual([
      'The residual risk of "R-1" is below the inherent one, but no control, avoidance or sharing explains the difference.',
    ]);
  });

  it('is not explained by the controls of today, which the current risk has already', () => {
    const stages = { current: medium, residual: low, existingControls: ['A.8.1'] } as const;
    expect(found(retain, stages)).toEqual([lowered]);
  });
});

describe('a current risk below the inherent one', () => {
  const lowered = 'risk-lowered-without-control current';
  const stages = { inherent: medium, current: low } as const;

  it.each<[string, Treatment, boolean]>([
    ['a control and nothing left to do', modify(['A.8.24']), true],
    ['a control with an action done', modify(['A.8.24'], open, done), true],
    ['a control that is only planned', modify(['A.8.24'], open), false],
    ['a control whose plan is given up', modify(['A.8.24'], cancelled), false],
    ['an action done that no control is named for', modify([], done), false],
    ['sharing without a plan', { option: 'share', party: 'Insurer' }, true],
    ['sharing with nothing left to do', share(), true],
    ['sharing that is only planned', share(open), false],
    ['avoidance that is done', avoid(done), true],
    ['avoidance that is only planned', avoid(open), false],
    ['avoidance given up', avoid(cancelled), false],
    ['one part in place', { option: 'combined', parts: [modify(['A.8.24'], open), avoid(done)] }, true],
    ['no part in place', { option: 'combined', parts: [modify(['A.8.24'], open), avoid(open)] }, false],
    ['retention', retain, false],
  ])('needs a treatment in place: %s', (_name, treatment, explained) => {
    expect(found(treatment, stages)).toEqual(explained ? [] : [lowered]);
    expect(found(treatment, { ...stages, existingControls: ['A.8.1'] })).toEqual([]);
  });

  it('counts an action from the day on which it is done', () => {
    expect(found(avoid(done), stages, '2026-03-08')).toEqual([lowered]);
    expect(found(avoid(done), stages, '2026-03-09')).toEqual([]);
  });
});

describe('the law of giving up', () => {
  const anyAction = fc.constantFrom(open, done, cancelled);
  const anyPart = fc.oneof(
    fc.constant(retain),
    anyAction.map(avoid),
    fc.array(anyAction, { maxLength: 3 }).map((actions) => share(...actions)),
    fc
      .tuple(fc.subarray(['A.8.24'] as const), fc.array(anyAction, { maxLength: 3 }))
      .map(([controls, actions]) => modify(controls, ...actions)),
  );
  const anyTreatment = fc.oneof(
    anyPart,
    fc.tuple(anyPart, anyPart).map(([a, b]): Treatment => ({ option: 'combined', parts: [a, b] })),
  );
  const giveUp = (treatment: Treatment): Treatment =>
    JSON.parse(JSON.stringify(treatment), (_key, value: unknown) =>
      typeof value === 'object' && value !== null && 'status' in value ? cancelled : value,
    ) as Treatment;

  it('cancelling every action never removes a finding about treatment', () => {
    const stages = fc.constantFrom<Partial<Risk>>(
      { current: critical },
      { current: medium, residual: low },
      { inherent: medium, residual: low },
      { inherent: medium, current: low },
    );
    fc.assert(
      fc.property(anyTreatment, stages, (treatment, assessed) => {
        const before = found(treatment, assessed);
        expect(found(giveUp(treatment), assessed)).toEqual(expect.arrayContaining(before));
      }),
      { numRuns: 300 },
    );
  });
});
