import { describe, expect, it } from 'vitest';
import { makeRetentionRule, makeRetentionSchedule } from '../../../src/fixtures/index.ts';
import { validateRetentionSchedule } from '../../../src/retention/index.ts';

const schedule = makeRetentionSchedule();

function told(input: unknown): readonly string[] {
  return validateRetentionSchedule(input).findings.map(
    ({ pointer, code, subject }) => `${pointer} ${code} ${subject.kind} ${subject.id}`,
  );
}

describe('validateRetentionSchedule', () => {
  it('accepts a schedule, with the findings of the check', () => {
    expect(validateRetentionSchedule(schedule)).toEqual({ ok: true, value: schedule, findings: [] });
    expect(
      validateRetentionSchedule({ ...schedule, categories: ['mail', ...(schedule.categories ?? [])] }),
    ).toMatchObject({
      ok: true,
      findings: [{ code: 'retention-category-without-rule', pointer: '/categories/0' }],
    });
  });

  it('checks the rules that can be read beside those that the schema refuses', () => {
    const rule = makeRetentionRule({ id: 'letters' });
    const input = { id: 'S', title: 'S', version: '1', rules: [rule, { ...rule, role: 'min' }, rule, 5] };
    expect(told(input)).toEqual([
      '/rules/1/role word-unknown retention-rule letters',
      '/rules/2/id retention-rule-duplicate retention-schedule S',
      '/rules/3 field-type-invalid retention-rule 3',
    ]);
  });

  it('does not check what is no list', () => {
    const { categories: _, ...uncategorized } = schedule;
    expect(told({ ...uncategorized, id: 5, categories: 'mail' })).toEqual([
      '/id field-type-invalid retention-schedule ',
      '/categories field-type-invalid retention-schedule ',
    ]);
    expect(told({ ...uncategorized, categories: ['mail', 5] })).toEqual([
      `/categories/1 field-type-invalid retention-schedule ${schedule.id}`,
    ]);
    expect(told({ ...schedule, categories: undefined, rules: {} })).toEqual([
      `/rules field-type-invalid retention-rule rules`,
      `/categories field-missing retention-schedule ${schedule.id}`,
    ]);
  });

  it.each([null, 'none', 5])('refuses %j with one finding', (input) => {
    expect(told(input)).toEqual([' field-type-invalid retention-schedule ']);
  });

  it('refuses a wrong context whatever the input', () => {
    for (const input of [null, schedule])
      expect(() => validateRetentionSchedule(input, { jurisdictions: 'DE' as never })).toThrow(
        /^jurisdictions must be/,
      );
  });
});
