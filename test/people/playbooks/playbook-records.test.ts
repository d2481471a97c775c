import { describe, expect, it } from 'vitest';
import { makePlaybook, makePlaybookRun } from '../../../src/fixtures/index.ts';
import { playbookEvents, PlaybookRunSchema, PlaybookSchema, type StepOffset } from '../../../src/people/index.ts';
import { problemsOf, sentencesOf } from '../../controls/problems-of.ts';

const step = { id: 'access', text: 'Revoke every access', offset: { kind: 'on' } };

describe('PlaybookSchema', () => {
  const bare = { id: 'PB-1', title: 'Leaver', version: '1.0', event: 'leaver', steps: [] };
  const withStep = (overrides: object) => ({ ...bare, steps: [{ ...step, ...overrides }] });
  it.each([
    [bare, []],
    [makePlaybook(), []],
    [withStep({ owner: 'IT', needs: [], needsEvidence: false, optional: true }), []],
    [{ ...bare, id: '' }, ['id: id-empty']],
    [{ ...bare, title: '' }, ['title: text-empty']],
    [{ ...bare, version: '' }, ['version: text-empty']],
    [{ ...bare, event: 'birthday' }, ['event: invalid_value']],
    [withStep({ id: '' }), ['steps.0.id: id-empty']],
    [withStep({ text: '' }), ['steps.0.text: text-empty']],
    [withStep({ owner: '' }), ['steps.0.owner: text-empty']],
    [withStep({ needs: [''] }), ['steps.0.needs.0: id-empty']],
    [withStep({ needsEvidence: 'yes' }), ['steps.0.needsEvidence: invalid_type']],
    [withStep({ optional: 1 }), ['steps.0.optional: invalid_type']],
    [withStep({ dueOn: '2026-11-20' }), ['steps.0: unrecognized_keys']],
    [withStep({ needs: ['access'] }), ['steps.0.needs.0: step-need-unknown']],
    [{ ...bare, steps: [step, step] }, ['steps.1.id: step-duplicate']],
    [{ ...bare, steps: [step, { ...step, id: 'secrets', needs: ['access'] }] }, []],
    [
      {
        ...bare,
        steps: [
          { ...step, needs: ['secrets'] },
          { ...step, id: 'secrets', needs: ['access', 'badge'] },
        ],
      },
      ['steps.0.needs.0: step-need-unknown', 'steps.1.needs.1: step-need-unknown'],
    ],
  ])('on %j finds %j', (playbook, problems) => {
    expect(problemsOf(PlaybookSchema, playbook)).toEqual(problems);
  });

  it('says which step needs which', () => {
    expect(sentencesOf(PlaybookSchema, { ...bare, steps: [step, { ...step, needs: ['badge'] }] })).toEqual([
      'The id "access" is that of a step above.',
      'The step "access" needs "badge", which is no step above it.',
    ]);
  });

  it.each<[unknown, readonly string[]]>([
    [{ kind: 'before', period: 'P1W' } satisfies StepOffset, []],
    [{ kind: 'after', period: 'P1M' } satisfies StepOffset, []],
    [{ kind: 'working-days-before', days: 1 } satisfies StepOffset, []],
    [{ kind: 'working-days-after', days: 366 } satisfies StepOffset, []],
    [{ kind: 'on', period: 'P1D' }, ['steps.0.offset: unrecognized_keys']],
    [{ kind: 'after', period: 'P0D' }, ['steps.0.offset.period: period-zero']],
    [{ kind: 'after' }, ['steps.0.offset.period: invalid_type']],
    [{ kind: 'working-days-after', days: 0 }, ['steps.0.offset.days: too_small']],
    [{ kind: 'working-days-after', days: 367 }, ['steps.0.offset.days: too_big']],
    [{ kind: 'working-days-before', days: 1.5 }, ['steps.0.offset.days: invalid_type']],
    [{ kind: 'later' }, ['steps.0.offset.kind: invalid_union']],
  ])('on the offset %j finds %j', (offset, problems) => {
    expect(problemsOf(PlaybookSchema, withStep({ offset }))).toEqual(problems);
  });

  it('accepts every event', () => {
    expect(playbookEvents.flatMap((event) => problemsOf(PlaybookSchema, { ...bare, event }))).toEqual([]);
    expect(playbookEvents).toHaveLength(8);
  });
});

describe('PlaybookRunSchema', () => {
  const bare = { id: 'RUN-1', playbook: 'PB-1', version: '1.0', eventOn: '2026-11-20', steps: [] };
  const open = { id: 'access', text: 'Revoke every access', dueOn: '2026-11-20', status: 'open' };
  it.each([
    [bare, []],
    [makePlaybookRun({ incident: 'INC-1', closedOn: '2026-11-30' }), []],
    [{ ...bare, steps: [{ ...open, status: 'not-needed', reason: 'No account', by: 'ben' }] }, []],
    [{ ...bare, playbook: '' }, ['playbook: id-empty']],
    [{ ...bare, version: '' }, ['version: text-empty']],
    [{ ...bare, eventOn: 0 }, ['eventOn: invalid_type']],
    [{ ...bare, person: '' }, ['person: id-empty']],
    [{ ...bare, incident: '' }, ['incident: id-empty']],
    [{ ...bare, closedOn: 'never' }, ['closedOn: date-unreadable']],
    [{ ...bare, steps: [{ ...open, status: 'done' }] }, ['steps.0.doneOn: invalid_type']],
    [{ ...bare, steps: [{ ...open, status: 'not-needed' }] }, ['steps.0.reason: invalid_type']],
    [{ ...bare, steps: [{ ...open, doneOn: '2026-11-20' }] }, ['steps.0: unrecognized_keys']],
    [{ ...bare, steps: [{ ...open, dueOn: 'soon' }] }, ['steps.0.dueOn: date-unreadable']],
    [{ ...bare, steps: [open, open] }, ['steps.1.id: step-duplicate']],
    [{ ...bare, steps: [{ ...open, needs: ['badge'] }] }, ['steps.0.needs.0: step-need-unknown']],
  ])('on %j finds %j', (run, problems) => {
    expect(problemsOf(PlaybookRunSchema, run)).toEqual(problems);
  });
});
