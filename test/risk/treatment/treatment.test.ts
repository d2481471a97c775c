import { describe, expect, it } from 'vitest';
import { TreatmentSchema } from '../../../src/risk/index.ts';

const action = { status: 'open', text: 'Encrypt', owner: 'IT', dueOn: '2026-06-30' };
const modify = { option: 'modify', controls: ['A.8.24', 'custom:four-eyes'], plan: { actions: [action] } };

describe('TreatmentSchema', () => {
  it.each<[string, unknown]>([
    ['modify', modify],
    ['retain', { option: 'retain' }],
    ['avoid', { option: 'avoid', action }],
    ['share', { option: 'share', party: 'Insurer' }],
    ['share with a plan', { option: 'share', party: 'Insurer', plan: { actions: [action] } }],
    ['modify without a plan yet', { option: 'modify', controls: [] }],
    ['avoid without an action yet', { option: 'avoid' }],
    ['share without a party yet', { option: 'share' }],
    ['undecided', { option: 'undecided' }],
    ['a risk modified and its remainder retained', { option: 'combined', parts: [modify, { option: 'retain' }] }],
  ])('accepts %s', (_name, treatment) => {
    expect(TreatmentSchema.parse(treatment)).toEqual(treatment);
  });

  it.each<[string, unknown]>([
    ['retain with controls', { option: 'retain', controls: ['A.8.24'] }],
    ['a share without a party', { option: 'share', party: '' }],
    ['a combination of one', { option: 'combined', parts: [modify] }],
    ['a combination with something undecided', { option: 'combined', parts: [modify, { option: 'undecided' }] }],
    ['a combination in a combination', { option: 'combined', parts: [modify, { option: 'combined', parts: [] }] }],
    ['an option of another vocabulary', { option: 'mitigate' }],
    ['a nameless custom control', { ...modify, controls: ['custom:'] }],
  ])('refuses %s', (_name, treatment) => {
    expect(TreatmentSchema.safeParse(treatment).success).toBe(false);
  });
});

describe('TreatmentSchema on combinations', () => {
  const retain = { option: 'retain' };
  const share = { option: 'share', party: 'Insurer' };

  it('refuses to retain the remainder twice, and says where', () => {
    const { error } = TreatmentSchema.safeParse({ option: 'combined', parts: [retain, modify, retain, retain] });
    expect(error?.issues).toMatchObject([
      {
        path: ['parts', 2, 'option'],
        message: 'A combination has the option retain once at most.',
        params: { code: 'option-repeated', option: 'retain' },
      },
      { path: ['parts', 3, 'option'], params: { code: 'option-repeated' } },
    ]);
    expect(TreatmentSchema.safeParse({ option: 'combined', parts: [retain, retain] }).success).toBe(false);
    expect(TreatmentSchema.safeParse({ option: 'combined', parts: [retain, modify] }).success).toBe(true);
  });

  it('accepts the other options several times', () => {
    const parts = [modify, modify, share, share, { option: 'avoid', action }, { option: 'avoid', action }];
    expect(TreatmentSchema.safeParse({ option: 'combined', parts }).success).toBe(true);
  });
});
