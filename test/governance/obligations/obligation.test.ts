import { describe, expect, it } from 'vitest';
import { makeObligation } from '../../../src/fixtures/index.ts';
import { ObligationSchema } from '../../../src/governance/index.ts';
import { problemsOf } from '../../controls/problems-of.ts';

describe('ObligationSchema', () => {
  const legal = makeObligation({ jurisdiction: undefined });
  it.each([
    [makeObligation(), []],
    [legal, []],
    [{ ...legal, kind: 'contractual', party: 'customer' }, []],
    [{ ...legal, party: 'customer' }, [': unrecognized_keys']],
    [{ ...legal, kind: 'contractual', jurisdiction: 'EU' }, [': unrecognized_keys']],
    [{ ...legal, kind: 'moral' }, ['kind: invalid_union']],
    [{ ...legal, source: '' }, ['source: text-empty']],
    [{ ...legal, controls: ['A.5.31', '5.34'] }, ['controls.1: control-prefix-missing']],
    [{ ...legal, controls: [] }, []],
    [{ ...legal, validFrom: '2018-05-25', validTo: '2018-05-25' }, []],
    [{ ...legal, validFrom: '2018-05-25', validTo: '2018-05-24' }, ['validTo: obligation-ends-before-start']],
    [
      {
        ...legal,
        article: '33',
        appliesBecause: 'Personal data is processed',
        documents: ['POL-20'],
        evaluations: [{ on: '2026-09-01', by: 'CISO', result: 'partly', note: 'No deputy', evidence: [] }],
        review: { every: 'P1Y', mode: 'fixed', anchor: '2026-01-01' },
      },
      [],
    ],
    [
      { ...legal, evaluations: [{ on: '2026-09-01', result: 'not-evaluated' }] },
      ['evaluations.0.result: invalid_value'],
    ],
    [{ ...legal, review: { every: 'P1Y' } }, ['review.mode: invalid_value', 'review.anchor: invalid_type']],
  ])('on %j finds %j', (obligation, problems) => {
    expect(problemsOf(ObligationSchema, obligation)).toEqual(problems);
  });
});
