import { describe, expect, it } from 'vitest';
import { ClassificationSchemeSchema, handlingFor } from '../../../src/assets/index.ts';
import { makeClassificationScheme } from '../../../src/fixtures/index.ts';
import { problemsOf, sentencesOf } from '../../controls/problems-of.ts';

const scheme = makeClassificationScheme();
const level = { id: 'public', title: 'Public', labelBasis: 'context' };
const bare = {
  id: 'CS-1',
  title: 'Scheme',
  inForceFrom: '2026-01-01',
  levels: [level],
  defaultLevel: 'public',
  tieBreak: 'higher',
  handling: [],
};
const rule = { level: 'public', action: 'share', outcome: 'allowed' };
const flow = 'nist-sp-800-88-r1';

describe('ClassificationSchemeSchema', () => {
  it.each([
    [bare, []],
    [scheme, []],
    [{ ...bare, levels: [] }, ['levels: too_small', 'defaultLevel: default-level-unknown']],
    [{ ...bare, levels: [level, level] }, ['levels.1.id: classification-level-duplicate']],
    [{ ...bare, levels: [{ ...level, labelBasis: 'rumour' }] }, ['levels.0.labelBasis: invalid_value']],
    [{ ...bare, defaultLevel: 'secret' }, ['defaultLevel: default-level-unknown']],
    [{ ...bare, tieBreak: 'lower' }, ['tieBreak: invalid_value']],
    [{ ...bare, inForceFrom: 'May' }, ['inForceFrom: date-unreadable']],
    [{ ...bare, handling: [rule] }, []],
    [{ ...bare, handling: [rule, rule] }, ['handling.1: handling-duplicate']],
    [{ ...bare, handling: [{ ...rule, level: 'secret' }] }, ['handling.0.level: handling-level-unknown']],
    [{ ...bare, handling: [{ ...rule, action: 'burn' }] }, ['handling.0.action: invalid_value']],
    [{ ...bare, handling: [{ ...rule, outcome: 'tolerated' }] }, ['handling.0.outcome: invalid_union']],
    [{ ...bare, handling: [{ ...rule, outcome: 'allowed-with' }] }, ['handling.0.requirements: invalid_type']],
    [
      { ...bare, handling: [{ ...rule, outcome: 'allowed-with', requirements: [] }] },
      ['handling.0.requirements: too_small'],
    ],
    [{ ...bare, handling: [{ ...rule, requirements: ['NDA'] }] }, ['handling.0: unrecognized_keys']],
    [{ ...bare, valueLevels: [] }, ['valueLevels: too_small']],
    [
      {
        ...bare,
        valueLevels: [
          { id: 'high', title: 'High' },
          { id: 'high', title: 'High' },
        ],
      },
      ['valueLevels.1.id: value-level-duplicate'],
    ],
    [
      { ...bare, valueLevels: [{ id: 'high', title: 'High', leastImpact: 0 }] },
      ['valueLevels.0.leastImpact: too_small'],
    ],
    [{ ...bare, sanitization: { flow: 'own', impacts: [] } }, ['sanitization.flow: invalid_value']],
    [
      { ...bare, sanitization: { flow, impacts: [{ level: 'secret', impact: 'low' }] } },
      ['sanitization.impacts.0.level: level-impact-unknown'],
    ],
    [
      {
        ...bare,
        sanitization: {
          flow,
          impacts: [
            { level: 'public', impact: 'low' },
            { level: 'public', impact: 'high' },
          ],
        },
      },
      ['sanitization.impacts.1: level-impact-duplicate'],
    ],
    [{ ...bare, colours: [] }, [': unrecognized_keys']],
  ])('on %j finds %j', (value, problems) => {
    expect(problemsOf(ClassificationSchemeSchema, value)).toEqual(problems);
  });

  it('says which level is unknown', () => {
    expect(sentencesOf(ClassificationSchemeSchema, { ...bare, defaultLevel: 'secret' })).toEqual([
      'The default level "secret" is not a level of the scheme.',
    ]);
    expect(sentencesOf(ClassificationSchemeSchema, { ...bare, handling: [rule, rule] })).toEqual([
      'The level "public" has a second rule for the action share.',
    ]);
  });
});

describe('handlingFor', () => {
  it.each([
    [['public'], 'share', { outcome: 'allowed', level: 'public', basis: 'context', requirements: [] }],
    [
      ['internal', 'public'],
      'share',
      { outcome: 'allowed-with', level: 'internal', basis: 'context', requirements: ['non-disclosure agreement'] },
    ],
    [
      ['public', 'confidential', 'internal'],
      'print',
      { outcome: 'forbidden', level: 'confidential', basis: 'explicit', requirements: [] },
    ],
    [['confidential'], 'copy', { outcome: 'not-stated', level: 'confidential', basis: 'explicit', requirements: [] }],
  ] as const)('of %j for %s is %j', (levels, action, handling) => {
    expect(handlingFor(levels, scheme, { action })).toEqual(handling);
  });

  it('does not take a missing rule from a lower level', () => {
    const handling = [{ level: 'public', action: 'copy', outcome: 'allowed' }] as const;
    expect(handlingFor(['public', 'internal'], { ...scheme, handling }, { action: 'copy' }).outcome).toBe('not-stated');
  });

  it('refuses no level and unknown ones', () => {
    expect(() => handlingFor([], scheme, { action: 'copy' })).toThrow(
      new RangeError('levels must have at least one level'),
    );
    expect(() => handlingFor(['secret'], scheme, { action: 'copy' })).toThrow(
      new RangeError('levels must be levels of the scheme, got "secret"'),
    );
    expect(() => handlingFor(['public'], scheme, { action: 'burn' as never })).toThrow(/^action must be one of label/);
  });
});
