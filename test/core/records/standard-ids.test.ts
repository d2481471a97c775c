import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { ClauseIdSchema, Control2013IdSchema, ControlIdSchema, RequirementIdSchema } from '../../../src/core/index.ts';

const unknown = [
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
const schemas = { ClauseIdSchema, Control2013IdSchema, ControlIdSchema, RequirementIdSchema };

describe.each(Object.entries(schemas))('%s', (_, schema) => {
  it.each(unknown)('refuses %j', (value) => {
    expect(schema.safeParse(value).success).toBe(false);
  });

  it('has a JSON Schema that lists the ids', () => {
    expect(z.toJSONSchema(schema)).toMatchObject({ type: 'string', enum: expect.any(Array) as unknown });
  });
});

describe('the schemas of the ids of the standard', () => {
  it('accept the ids of their own number space only', () => {
    expect(ClauseIdSchema.parse('6.1.3')).toBe('6.1.3');
    expect(ControlIdSchema.parse('A.5.15')).toBe('A.5.15');
    expect(Control2013IdSchema.parse('A.9.2.1')).toBe('A.9.2.1');
    expect(ClauseIdSchema.safeParse('6.1.3.d').success).toBe(false);
    expect(ControlIdSchema.safeParse('A.9.2.1').success).toBe(false);
    expect(Control2013IdSchema.safeParse('A.5.15').success).toBe(false);
  });

  it('accept clauses, their items and controls as requirements', () => {
    for (const id of ['4', '10.2', '6.1.2.a.1', 'A.8.34']) expect(RequirementIdSchema.parse(id)).toBe(id);
    expect(RequirementIdSchema.safeParse('A.9.2.1').success).toBe(false);
  });

  it.each([
    [ControlIdSchema, 'A.5.99', '"A.5.99" is not a control of ISO/IEC 27001:2022 Annex A; the nearest: A.5.9, '],
    [ClauseIdSchema, '8.4', '"8.4" is not a clause of ISO/IEC 27001:2022; the nearest: '],
    [Control2013IdSchema, 'A.9.9.9', '"A.9.9.9" is not a control of ISO/IEC 27001:2013 Annex A; the nearest: A.9.'],
    [
      RequirementIdSchema,
      '6.1.3.z',
      '"6.1.3.z" is not a clause, an item or a control of ISO/IEC 27001:2022; the nearest: 6.1.3.',
    ],
    [ControlIdSchema, 5.1, '5.1 is not a control of ISO/IEC 27001:2022 Annex A; the nearest: A.5.1, '],
    [ControlIdSchema, undefined, 'undefined is not a control of ISO/IEC 27001:2022 Annex A; the nearest: A.5.1, '],
  ])('name the value and the five nearest ids: %#', (schema, value, start) => {
    const message = schema.safeParse(value).error?.issues[0]?.message ?? '';
    expect(message.slice(0, start.length)).toBe(start);
    expect(message.slice(start.length - 2).split(', ').length).toBeLessThanOrEqual(6);
    expect(schema.safeParse('x'.repeat(1_000_000)).error?.issues[0]?.message.length).toBeLessThan(250);
  });
});
