import { describe, expect, it } from 'vitest';
import { ImplementationSchema } from '../../../src/controls/index.ts';
import { problemsOf } from '../problems-of.ts';

describe('ImplementationSchema', () => {
  const action = { status: 'open', text: 'Finish it' };
  it.each([
    { status: 'implemented' },
    { status: 'inherited', provider: 'hosting-provider' },
    { status: 'partially-implemented', action },
    { status: 'partially-implemented' },
    { status: 'not-implemented' },
    { status: 'not-implemented', action: { ...action, owner: 'CISO', dueOn: '2027-03-31' } },
    { status: 'not-assessed' },
  ])('accepts $status', (implementation) => {
    expect(ImplementationSchema.parse(implementation)).toEqual(implementation);
  });

  it.each([
    [{ status: 'implemented', action }, ': unrecognized_keys'],
    [{ status: 'not-assessed', action }, ': unrecognized_keys'],
    [{ status: 'inherited' }, 'provider: invalid_type'],
    [{ status: 'inherited', provider: 'x', action }, ': unrecognized_keys'],
    [{ status: 'partially-implemented', action: { text: 'Finish it' } }, 'action.status: invalid_union'],
    [{ status: 'not-implemented', action: { ...action, text: '' } }, 'action.text: text-empty'],
    [{ status: 'not-implemented', action: { ...action, dueOn: '2027-02-29' } }, 'action.dueOn: date-impossible'],
    [{ status: 'not-implemented', action: { ...action, owner: undefined } }, 'action.owner: invalid_type'],
    [{ status: 'yes' }, 'status: invalid_union'],
  ])('refuses %j', (implementation, problem) => {
    expect(problemsOf(ImplementationSchema, implementation)).toEqual([problem]);
  });
});
