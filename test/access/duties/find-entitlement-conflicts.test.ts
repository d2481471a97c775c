import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  checkAccess,
  type EntitlementConflictRegisters,
  findEntitlementConflicts,
  type Grant,
} from '../../../src/access/index.ts';
import type { CalendarDate } from '../../../src/core/index.ts';
import {
  makeAccessRole,
  makeAccount,
  makeDutyRule,
  makeException,
  makeGrant,
  makePerson,
} from '../../../src/fixtures/index.ts';
import { codesOf } from '../../codes-of.ts';

const asOf = '2026-11-21';

function grant(id: string, entitlement: string, overrides: Partial<Grant> = {}): Grant {
  return makeGrant({ id, right: { kind: 'entitlement', entitlement }, ...overrides });
}

const create = (overrides: Partial<Grant> = {}) => grant('GR-1', 'payment.create', overrides);
const approve = (overrides: Partial<Grant> = {}) => grant('GR-2', 'payment.approve', overrides);

function ask(grants: readonly Grant[], registers: Partial<EntitlementConflictRegisters> = {}) {
  const given = { accounts: [makeAccount()], accessRoles: [], dutyRules: [makeDutyRule()], grants, ...registers };
  return findEntitlementConflicts(given, { asOf });
}

describe('findEntitlementConflicts', () => {
  it('needs a common day, and back to back is none', () => {
    expect(ask([create({ until: '2026-11-20' }), approve({ from: asOf })])).toEqual([]);
    expect(ask([create({ until: asOf }), approve({ from: asOf })])).toEqual([
      {
        rule: 'SOD-1',
        holder: { kind: 'person', id: 'ben' },
        system: null,
        left: [
          {
            entitlement: 'payment.create',
            system: 'crm',
            account: 'ACC-1',
            grant: 'GR-1',
            from: '2024-03-01',
            through: asOf,
            path: [],
          },
        ],
        right: [
          {
            entitlement: 'payment.approve',
            system: 'crm',
            account: 'ACC-1',
            grant: 'GR-2',
            from: asOf,
            through: null,
            path: [],
          },
        ],
        days: [{ from: asOf, through: asOf }],
        state: 'current',
        exception: null,
      },
    ]);
    expect(ask([create({ revokedOn: asOf }), approve({ from: asOf })])).toEqual([]);
    expect(ask([create({ revokedOn: '2024-03-01' }), approve()])).toEqual([]);
    expect(ask([create()])).toEqual([]);
  });

  it('tells past and upcoming conflicts from current ones', () => {
    const state = (from: CalendarDate, until: CalendarDate) => ask([create(), approve({ from, until })])[0]?.state;
    expect(state('2026-11-20', '2026-11-20')).toBe('past');
    expect(state('2026-11-20', asOf)).toBe('current');
    expect(state('2026-11-22', '2026-11-23')).toBe('upcoming');
    const grants = [
      create(),
      approve({ from: '2026-11-01', until: '2026-11-02' }),
      grant('GR-3', 'payment.approve', { from: '2026-12-01' }),
    ];
    expect(ask(grants)[0]).toMatchObject({
      state: 'upcoming',
      days: [
        { from: '2026-11-01', through: '2026-11-02' },
        { from: '2026-12-01', through: null },
      ],
    });
  });

  it('joins adjoining days and names only the grants that take part', () => {
    const grants = [
      create(),
      grant('GR-0', 'payment.create', { until: '2024-12-31' }),
      approve({ from: '2026-11-01', until: '2026-11-10' }),
      grant('GR-3', 'payment.approve', { from: '2026-11-11', until: '2026-11-15' }),
      grant('GR-4', 'payment.approve', { from: '2026-11-12', until: '2026-11-13' }),
      grant('GR-5', 'payment.approve', { from: '2026-11-01', until: '2026-11-01' }),
    ];
    const [conflict, ...others] = ask(grants);
    expect(others).toEqual([]);
    expect(conflict?.days).toEqual([{ from: '2026-11-01', through: '2026-11-15' }]);
    expect(conflict?.left.map((one) => one.grant)).toEqual(['GR-1']);
    expect(conflict?.right.map((one) => one.grant)).toEqual(['GR-2', 'GR-3', 'GR-4', 'GR-5']);
  });

  it('sees a person behind all accounts, and the way through the roles', () => {
    const accounts = [makeAccount(), makeAccount({ id: 'ACC-2', system: 'bank' })];
    const accessRoles = [
      makeAccessRole({ id: 'chief', system: 'bank', includes: ['payer'], entitlements: [] }),
      makeAccessRole({ id: 'payer', system: 'bank', entitlements: ['payment.approve', 'balance.read'] }),
    ];
    const grants = [create(), approve({ account: 'ACC-2', right: { kind: 'role', role: 'chief' } })];
    expect(ask(grants, { accounts, accessRoles })[0]).toMatchObject({
      holder: { kind: 'person', id: 'ben' },
      right: [{ system: 'bank', account: 'ACC-2', path: ['chief', 'payer'] }],
    });
    const dutyRules = [makeDutyRule({ scope: 'same-system' })];
    expect(ask(grants, { accounts, accessRoles, dutyRules })).toEqual([]);
    expect(ask([create(), approve()], { dutyRules })[0]?.system).toBe('crm');
    const reader = makeAccessRole({ id: 'reader', entitlements: ['balance.read'] });
    expect(
      ask([create(), makeGrant({ id: 'GR-2', right: { kind: 'role', role: 'reader' } })], { accessRoles: [reader] }),
    ).toEqual([]);
  });

  it('counts an account only in the days of its person and while it is open', () => {
    const holders = [
      { person: 'ben', from: '2024-03-01', until: '2026-11-20' },
      { person: 'cy', from: asOf },
    ] as const;
    const grants = [
      create({ until: '2026-11-20' }),
      approve({ from: asOf }),
      grant('GR-3', 'payment.create', { account: 'ACC-2' }),
    ];
    const accounts = [
      makeAccount({ holders }),
      makeAccount({ id: 'ACC-2', holders: [{ person: 'cy', from: '2024-03-01' }] }),
    ];
    expect(ask(grants, { accounts }).map(({ holder, left }) => [holder.id, left[0]?.grant])).toEqual([['cy', 'GR-3']]);
    const closing = (closedOn: CalendarDate) => [makeAccount({ createdOn: '1900-01-01', closedOn })];
    expect(ask([create({ until: asOf }), approve({ from: asOf })], { accounts: closing(asOf) })).toEqual([]);
    expect(ask([create({ until: asOf }), approve({ from: asOf })], { accounts: closing('2026-11-22') })).toHaveLength(
      1,
    );
    expect(ask([create(), approve()], { accounts: closing('1900-01-01') })).toEqual([]);
    expect(ask([create(), approve()], { accounts: [] })).toEqual([]);
    const later = [makeAccount({ holders: [{ person: 'ben', from: '2026-12-01' }], closedOn: '2026-11-30' })];
    expect(ask([create(), approve()], { accounts: later })).toEqual([]);
  });

  it('takes the rights of a service account for those of its owner, and sealed accounts and accounts of nobody for themselves', () => {
    const { holders: _holders, ...fields } = makeAccount({ id: 'ACC-2' });
    const service = { ...fields, kind: 'service', owner: 'ben', purpose: 'x', createdOn: '2026-01-01' } as const;
    const grants = [create(), approve({ account: 'ACC-2' })];
    expect(ask(grants, { accounts: [makeAccount(), service] })).toMatchObject([{ days: [{ from: '2024-03-01' }] }]);
    const sealed = { ...fields, kind: 'break-glass', custodian: 'ben' } as const;
    expect(ask(grants, { accounts: [makeAccount(), sealed] })).toEqual([]);
    const nobody = makeAccount({ id: 'ACC-2', holders: [] });
    const both = [create({ account: 'ACC-2' }), approve({ account: 'ACC-2' })];
    expect(ask(both, { accounts: [nobody] })[0]?.holder).toEqual({ kind: 'account', id: 'ACC-2' });
    expect(ask(both, { accounts: [sealed] })[0]?.holder).toEqual({ kind: 'account', id: 'ACC-2' });
  });

  it('takes the best exception that the rule names for the person', () => {
    const named = (...ids: readonly string[]) => [
      makeDutyRule({ exceptions: ids.map((exception) => ({ exception })) }),
    ];
    const exceptions = [
      makeException({ requestedBy: 'dee' }),
      makeException({ id: 'EX-2', expiresOn: '2026-11-20' }),
      makeException({ id: 'EX-3', approvedBy: { person: 'ben', role: 'ciso' }, requestedBy: 'dee' }),
    ];
    const best = (...ids: readonly string[]) =>
      ask([create(), approve()], { exceptions, dutyRules: named(...ids) })[0]?.exception;
    expect(best('EX-2', 'EX-3', 'EX-1')).toEqual({
      exception: 'EX-1',
      state: 'active',
      flaws: [],
      through: '2026-12-31',
    });
    expect(best('EX-2', 'EX-3')).toEqual({
      exception: 'EX-3',
      state: 'invalid',
      flaws: ['approver-benefits'],
      through: null,
    });
    expect(best('EX-9', 'EX-2')).toEqual({ exception: 'EX-2', state: 'not-active', flaws: [], through: null });
    expect(best('EX-9')).toEqual({ exception: 'EX-9', state: 'unknown', flaws: [], through: null });
    const forOther = [makeDutyRule({ exceptions: [{ exception: 'EX-1', person: 'cy' }] })];
    expect(ask([create(), approve()], { exceptions, dutyRules: forOther })[0]?.exception).toBeNull();
    const forBen = [makeDutyRule({ exceptions: [{ exception: 'EX-1', person: 'ben' }] })];
    expect(ask([create(), approve()], { exceptions, dutyRules: forBen })[0]?.exception?.state).toBe('active');
  });

  it('answers in the order of the rules', () => {
    const dutyRules = [
      makeDutyRule({ id: 'SOD-2', left: ['payment.approve'], right: ['payment.read'] }),
      makeDutyRule(),
    ];
    const grants = [create(), approve(), grant('GR-3', 'payment.read')];
    expect(ask(grants, { dutyRules }).map(({ rule }) => rule)).toEqual(['SOD-2', 'SOD-1']);
  });

  it('answers for each rule in the order of the grants that its sides have', () => {
    const ofAda = { account: 'ACC-2' };
    const accounts = [
      makeAccount(),
      makeAccount({ id: 'ACC-2', holders: [{ person: 'ada', from: '2024-03-01' }] }),
      makeAccount({ id: 'ACC-3', holders: [] }),
    ];
    const grants = [
      grant('GR-1', 'customer.read'),
      grant('GR-2', 'payment.create', { account: 'ACC-3' }),
      grant('GR-3', 'payment.create', ofAda),
      grant('GR-4', 'payment.create'),
      grant('GR-5', 'payment.approve'),
      grant('GR-6', 'payment.approve', ofAda),
      grant('GR-7', 'payment.approve', { account: 'ACC-3' }),
    ];
    expect(ask(grants, { accounts }).map(({ holder }) => holder)).toEqual([
      { kind: 'account', id: 'ACC-3' },
      { kind: 'person', id: 'ada' },
      { kind: 'person', id: 'ben' },
    ]);
  });

  it('finds the same whatever the order, and agrees with a search day by day', () => {
    const day = fc.integer({ min: 1, max: 9 }).map((number) => `2026-11-0${number}` as CalendarDate);
    const drawn = fc.record({ side: fc.constantFrom('payment.create', 'payment.approve'), days: fc.tuple(day, day) });
    fc.assert(
      fc.property(fc.array(drawn, { maxLength: 8 }), (rows) => {
        const grants = rows.map(({ side, days }, index) => {
          const [from, until] = days.toSorted() as [CalendarDate, CalendarDate];
          return grant(`GR-${index}`, side, { from, until });
        });
        const conflicts = ask(grants);
        const days = Array.from({ length: 9 }, (_, index) => `2026-11-0${index + 1}`);
        const heldOn = (on: string, side: string) =>
          grants.some(
            ({ from, until, right }) =>
              from <= on && (until ?? '') >= on && right.kind === 'entitlement' && right.entitlement === side,
          );
        const expected = days.filter((on) => heldOn(on, 'payment.create') && heldOn(on, 'payment.approve'));
        const found = days.filter((on) =>
          conflicts.some((one) => one.days.some(({ from, through }) => from <= on && (through ?? '') >= on)),
        );
        expect(found).toEqual(expected);
        expect(ask(grants.toReversed()).map((one) => one.days)).toEqual(conflicts.map((one) => one.days));
      }),
    );
  });

  it('throws for registers that cannot be read and for overlapping sides', () => {
    expect(() => ask([], { dutyRules: [makeDutyRule({ right: ['payment.create'] })] })).toThrow(
      new RangeError(
        'registers.dutyRules[0].right[0] must be an entitlement that is not on the left side, got "payment.create"',
      ),
    );
    expect(() => ask([], { dutyRules: [{ ...makeDutyRule(), scope: 'x' as never }] })).toThrow(RangeError);
    expect(() => ask([], { exceptions: 1 as never })).toThrow(
      new RangeError('registers.exceptions must be a list, got 1'),
    );
  });
});

describe('checkAccess on conflicting rights', () => {
  const registers = { accounts: [makeAccount()], dutyRules: [makeDutyRule({ exceptions: [{ exception: 'EX-1' }] })] };
  const grants = [create(), approve()];

  it('finds current conflicts that no exception permits', () => {
    expect(checkAccess({ ...registers, dutyRules: [makeDutyRule()], grants }, { asOf })).toEqual([
      {
        code: 'entitlement-conflict',
        severity: 'error',
        requirements: ['A.5.3'],
        message: '"ben" holds both sides of the rule "SOD-1": by the grants "GR-1" and by the grants "GR-2".',
        subject: { kind: 'person', id: 'ben' },
        path: ['dutyRules', 0],
        params: { rule: 'SOD-1', holder: 'ben', left: ['GR-1'], right: ['GR-2'] },
      },
    ]);
    const on = (until: CalendarDate) =>
      codesOf(
        checkAccess(
          { ...registers, grants: [create(), approve({ until, revokedOn: '2026-11-21' })] },
          { asOf: '2026-11-20' },
        ),
      );
    expect(on('2026-11-20')).toEqual(['entitlement-conflict']);
    expect(on('2026-11-19')).toEqual(['grant-past-end']);
    expect(
      checkAccess({ ...registers, grants, exceptions: [makeException({ requestedBy: 'dee' })] }, { asOf }),
    ).toEqual([]);
  });

  it('finds exceptions that permit nothing, and then the conflict, too', () => {
    const exceptions = [makeException({ requestedBy: 'ada' })];
    expect(checkAccess({ ...registers, grants, exceptions }, { asOf })).toMatchObject([
      {
        code: 'duty-exception-invalid',
        message: 'The rule "SOD-1" names the exception "EX-1", which permits nothing: approver-requested.',
        path: ['dutyRules', 0, 'exceptions', 0, 'exception'],
        params: { flaws: ['approver-requested'] },
      },
      { code: 'entitlement-conflict' },
    ]);
    const expired = [makeException({ expiresOn: '2026-11-20' })];
    expect(codesOf(checkAccess({ ...registers, grants, exceptions: expired }, { asOf }))).toEqual([
      'entitlement-conflict',
    ]);
  });

  it('finds unknown exceptions and people in rules', () => {
    const dutyRules = [makeDutyRule({ exceptions: [{ exception: 'EX-9', person: 'eve' }] })];
    const findings = checkAccess({ dutyRules, exceptions: [], people: [makePerson()] }, { asOf });
    expect(findings.map(({ path }) => path.slice(4))).toEqual([['exception'], ['person']]);
  });
});
