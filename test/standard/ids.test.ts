import { describe, expect, it } from 'vitest';
import {
  ClauseIdSchema,
  Control2013IdSchema,
  ControlIdSchema,
  getClause,
  getControl,
  isClauseId,
  isClauseItemId,
  isControl2013Id,
  isControlId,
  RequirementIdSchema,
  type ClauseId,
  type ControlId,
} from '../../src/standard/index.ts';

const strangers = [
  '',
  'A.5.99',
  'A.5.0',
  'a.5.1',
  ' A.5.1',
  '5.15',
  '11',
  '__proto__',
  'constructor',
  null,
  undefined,
  5.1,
  ['A.5.1'],
  {},
];

describe('ids', () => {
  it('accepts the exact spelling of its own number space', () => {
    expect([isClauseId('6.1.3'), isClauseItemId('6.1.3.d'), isControlId('A.6.1'), isControl2013Id('A.6.1.1')]).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect([isClauseId('A.6.1'), isClauseItemId('6.1.3'), isControlId('6.1'), isControl2013Id('A.6.1')]).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });

  it.each(strangers)('refuses %j as a control, a clause item and a 2013 control', (value) => {
    expect([isControlId(value), isClauseItemId(value), isControl2013Id(value), isClauseId(value)]).toEqual([
      false,
      false,
      false,
      false,
    ]);
    expect(ControlIdSchema.safeParse(value).success).toBe(false);
    expect(ClauseIdSchema.safeParse(value).success).toBe(false);
    expect(Control2013IdSchema.safeParse(value).success).toBe(false);
    expect(RequirementIdSchema.safeParse(value).success).toBe(false);
  });

  it('counts clauses, their items and controls as requirements', () => {
    for (const id of ['4', '10.2', '6.1.2.a.1', 'A.8.34']) expect(RequirementIdSchema.parse(id)).toBe(id);
    expect(RequirementIdSchema.safeParse('A.9.2.1').success).toBe(false);
  });
});

describe('getClause', () => {
  it('finds the entry', () => {
    expect(getClause('9.3.2')).toMatchObject({ title: 'Management review inputs', parent: '9.3', kind: 'requirement' });
  });

  it('names a value that is no clause', () => {
    expect(() => getClause('11' as ClauseId)).toThrow(
      new RangeError('id must be a clause of ISO/IEC 27001:2022, got "11"'),
    );
  });
});

describe('getControl', () => {
  it('finds the entry', () => {
    expect(getControl('A.8.9')).toMatchObject({
      title: 'Configuration management',
      theme: 'technological',
      isNew: true,
    });
  });

  it('names a value that is no control', () => {
    expect(() => getControl('A.5.99' as ControlId)).toThrow(
      new RangeError('id must be a control of ISO/IEC 27001:2022, got "A.5.99"'),
    );
  });
});
