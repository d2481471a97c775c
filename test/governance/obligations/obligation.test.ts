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
  ])('on %j finds %j', (obligation, problems) => {
    expect(problemsOf(ObligationSchema, obligation)).toEqual(problems);
  });
});
