import { describe, expect, it } from 'vitest';
import { makeSubprocessorNotice, makeSupplierAgreement, makeSupplierService } from '../../../src/fixtures/index.ts';
import { objectionWindow, subcontractingRanks } from '../../../src/suppliers/index.ts';

describe('objectionWindow', () => {
  const notice = makeSubprocessorNotice({ decision: undefined });
  const agreement = makeSupplierAgreement({
    kind: 'processing',
    subprocessors: { authorization: 'general', authorized: [], objectionPeriod: 'P7D' },
  });

  it('is open through its last day, which is often before the change', () => {
    expect(objectionWindow(notice, { asOf: '2026-11-16' })).toEqual({
      state: 'open',
      objectBy: '2026-11-16',
      rule: 'notice',
      takesEffectBefore: false,
    });
    expect(objectionWindow(notice, { asOf: '2026-11-17' }).state).toBe('missed');
    const sudden = { ...notice, effectiveOn: '2026-11-16' } as const;
    expect(objectionWindow(sudden, { asOf: '2026-11-16' }).takesEffectBefore).toBe(true);
  });

  it('takes the earlier of the days of the notice and of the agreement', () => {
    expect(objectionWindow(notice, { asOf: '2026-11-09', agreement })).toMatchObject({
      state: 'open',
      objectBy: '2026-11-09',
      rule: 'agreement',
    });
    const earlier = { ...notice, objectBy: '2026-11-09' } as const;
    expect(objectionWindow(earlier, { asOf: '2026-11-09', agreement }).rule).toBe('notice');
    const silent = makeSubprocessorNotice({ decision: undefined, objectBy: undefined, effectiveOn: undefined });
    expect(objectionWindow(silent, { asOf: '2026-11-10', agreement })).toEqual({
      state: 'missed',
      objectBy: '2026-11-09',
      rule: 'agreement',
      takesEffectBefore: null,
    });
    expect(objectionWindow(silent, { asOf: '2026-11-10' })).toMatchObject({ state: 'unknown', rule: null });
  });

  it('waits for the decision where each sub-processor needs an authorization', () => {
    const specific = makeSupplierAgreement({
      kind: 'processing',
      subprocessors: { authorization: 'specific', authorized: [], objectionPeriod: 'P7D' },
    });
    expect(objectionWindow(notice, { asOf: '2026-11-21', agreement: specific })).toEqual({
      state: 'not-authorized',
      objectBy: null,
      rule: null,
      takesEffectBefore: null,
    });
    const decided = { ...notice, decision: { choice: 'objected', by: 'ada', on: '2026-11-20' } } as const;
    expect(objectionWindow(decided, { asOf: '2026-11-20', agreement: specific }).state).toBe('decided');
    expect(objectionWindow(decided, { asOf: '2026-11-19', agreement: specific }).state).toBe('not-authorized');
    const removed = { ...notice, change: 'removed' } as const;
    expect(objectionWindow(removed, { asOf: '2026-11-21', agreement: specific }).state).toBe('not-needed');
  });

  it('is closed by a decision, late where the objection came after the last day', () => {
    const decided = (choice: 'accepted' | 'objected', on: '2026-11-16' | '2026-11-17') =>
      objectionWindow({ ...notice, decision: { choice, by: 'ada', on } }, { asOf: '2026-11-21' }).state;
    expect(decided('objected', '2026-11-16')).toBe('decided');
    expect(decided('objected', '2026-11-17')).toBe('decided-late');
    expect(decided('accepted', '2026-11-17')).toBe('decided');
    const later = { ...notice, decision: { choice: 'accepted', by: 'ada', on: '2026-11-17' } } as const;
    expect(objectionWindow(later, { asOf: '2026-11-16' }).state).toBe('open');
    expect(objectionWindow({ ...notice, change: 'removed' }, { asOf: '2026-11-21' })).toEqual({
      state: 'not-needed',
      objectBy: null,
      rule: null,
      takesEffectBefore: null,
    });
  });
});

describe('subcontractingRanks', () => {
  const service = (id: string, parent?: string) => makeSupplierService({ id, supplier: `of ${id}`, parent });
  const ranks = (...services: readonly ReturnType<typeof service>[]) =>
    subcontractingRanks(services).map(({ service: id, rank, root, reason }) => [id, rank, root, reason]);

  it('counts from the service that is used directly', () => {
    expect(ranks(service('c', 'b'), service('a'), service('b', 'a'), service('d', 'a'))).toEqual([
      ['c', 3, 'a', null],
      ['a', 1, 'a', null],
      ['b', 2, 'a', null],
      ['d', 2, 'a', null],
    ]);
    expect(subcontractingRanks([service('a')])).toMatchObject([{ supplier: 'of a' }]);
  });

  it('has no rank where the chain leads into a circle or to an unknown service', () => {
    expect(
      ranks(service('a', 'b'), service('b', 'a'), service('c', 'a'), service('d', 'x'), service('e', 'd')),
    ).toEqual([
      ['a', null, null, 'circle'],
      ['b', null, null, 'circle'],
      ['c', null, null, 'circle'],
      ['d', null, null, 'parent-unknown'],
      ['e', null, null, 'parent-unknown'],
    ]);
    expect(ranks(service('a', 'a'))).toEqual([['a', null, null, 'circle']]);
  });

  it('means the first of services with one id', () => {
    expect(ranks(service('a'), service('a', 'x'))).toEqual([
      ['a', 1, 'a', null],
      ['a', 1, 'a', null],
    ]);
  });

  it('follows a chain of any length', () => {
    const chain = Array.from({ length: 50_000 }, (_, index) =>
      service(`s${index}`, index === 0 ? undefined : `s${index - 1}`),
    );
    expect(subcontractingRanks(chain.toReversed())[0]?.rank).toBe(50_000);
  });
});
