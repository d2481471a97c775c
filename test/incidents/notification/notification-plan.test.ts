import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Instant, instantOf } from '../../../src/core/index.ts';
import { notificationClocks } from '../../../src/deadlines/index.ts';
import { makePersonalDataBreach } from '../../../src/fixtures/incidents/make-personal-data-breach.ts';
import {
  type BreachDecision,
  type BreachNotice,
  type BreachPart,
  type ControllerPart,
  notificationPlan,
  type NotificationPlanRow,
  type PersonalDataBreach,
} from '../../../src/incidents/index.ts';
import { everyBreach, everyPart } from '../breaches/breach-samples.ts';

const now = '2026-11-04T09:00:00Z';
const fields = {
  dataCategories: ['names'],
  peopleCategories: ['customers'],
  people: { kind: 'unknown' },
  records: { kind: 'unknown' },
} as const;
const taken = { by: 'ada', at: '2026-11-02T15:00:00Z' } as const;
const risk = { outcome: 'risk', ...taken } as const;
const high = { outcome: 'high-risk', ...taken } as const;

function controller(id: string, decision: BreachDecision, rest: Partial<ControllerPart> = {}): ControllerPart {
  return { ...fields, id, role: 'controller', decision, ...rest };
}

function planOf(overrides: Parameters<typeof makePersonalDataBreach>[0], at: Instant = now): readonly string[] {
  const plan = notificationPlan(makePersonalDataBreach({ notices: [], ...overrides }), { now: at });
  return plan.map(lineOf);
}

function lineOf(row: NotificationPlanRow): string {
  const { recipient, name, parts, need, rule, state, missing } = row;
  return [recipient, name ?? '-', parts.join('+'), need, rule, state, ...missing].join(' ');
}

function notice(recipient: BreachNotice['recipient'], at: Instant, parts?: readonly string[]): BreachNotice {
  return { recipient, at, phase: 'final', content: [], ...(parts !== undefined && { parts }) };
}

const authority = { kind: 'authority', authority: 'BlnBDI' } as const;
const common = { contractualDueAt: null, sentAt: null, contractualState: null, missing: [], notLegalAdvice: true };

describe('notificationPlan', () => {
  it('tells the controllers of what is processed for them, and the authority about what is controlled', () => {
    const parts: readonly BreachPart[] = [
      { ...fields, id: 'messages', role: 'processor', controllers: [{ controller: 'Shop AG' }] },
      controller('billing', risk),
    ];
    expect(notificationPlan(makePersonalDataBreach({ parts, notices: [] }), { now })).toEqual([
      {
        ...common,
        recipient: 'register',
        name: null,
        parts: ['messages', 'billing'],
        need: 'required',
        rule: 'every-breach',
        source: 'GDPR art. 33(5)',
        limit: 'no-numeric-limit',
        dueAt: null,
        state: 'met',
      },
      {
        ...common,
        recipient: 'controller',
        name: 'Shop AG',
        parts: ['messages'],
        need: 'required',
        rule: 'processor',
        source: 'GDPR art. 33(2)',
        limit: 'no-numeric-limit',
        dueAt: null,
        state: 'open',
      },
      {
        ...common,
        recipient: 'authority',
        name: 'BlnBDI',
        parts: ['billing'],
        need: 'required',
        rule: 'risk',
        source: 'GDPR art. 33(1)',
        limit: 'hours',
        dueAt: '2026-11-05T10:00:00Z',
        state: 'open',
      },
      {
        ...common,
        recipient: 'people',
        name: null,
        parts: ['billing'],
        need: 'not-required',
        rule: 'risk',
        source: 'GDPR art. 34(1)',
        limit: 'no-numeric-limit',
        dueAt: null,
        state: 'not-needed',
      },
    ]);
  });

  it('does not let a processor weigh the risk or tell anybody but the controllers', () => {
    const [messages] = everyPart;
    expect(planOf({ parts: [messages], effects: undefined })).toEqual([
      'register - messages required every-breach open',
      'controller Shop AG messages required processor open',
      'controller Club e.V. messages required processor open',
    ]);
  });

  it('keeps the hours of a contract apart from the law, and takes the shortest', () => {
    const processed = (id: string, notifyWithin: 'PT24H' | 'PT48H'): BreachPart => ({
      ...fields,
      id,
      role: 'processor',
      controllers: [{ controller: 'Shop AG', notifyWithin }],
    });
    const parts = [processed('messages', 'PT48H'), processed('files', 'PT24H')];
    const shop = { kind: 'controller', controller: 'Shop AG' } as const;
    const rowAt = (at: Instant, notices: readonly BreachNotice[] = []) => {
      const row = notificationPlan(makePersonalDataBreach({ parts, notices }), { now: at })[1];
      return [row?.dueAt, row?.contractualDueAt, row?.state, row?.contractualState, row?.sentAt];
    };
    expect(rowAt('2026-11-03T10:00:00Z')).toEqual([null, '2026-11-03T10:00:00Z', 'open', 'open', null]);
    expect(rowAt('2026-11-03T10:00:01Z')).toEqual([null, '2026-11-03T10:00:00Z', 'open', 'overdue', null]);
    expect(rowAt(now, [notice(shop, '2026-11-03T10:00:00Z')]).slice(2)).toEqual(['met', 'met', '2026-11-03T10:00:00Z']);
    const late = [notice(shop, '2026-11-03T09:00:00Z', ['messages']), notice(shop, '2026-11-03T11:00:00Z', ['files'])];
    expect(rowAt(now, late).slice(2)).toEqual(['met', 'met-late', '2026-11-03T11:00:00Z']);
    expect(rowAt(now, late.slice(1)).slice(2)).toEqual(['open', 'overdue', null]);
  });

  it('runs the clock of the authority while the risk is not decided', () => {
    const pending = controller('billing', { outcome: 'pending' });
    const lines = [
      'register - billing required every-breach met',
      'authority BlnBDI billing undecided risk-pending open decision',
      'people - billing undecided risk-pending open decision',
    ];
    expect(planOf({ parts: [pending] })).toEqual(lines);
    expect(planOf({ parts: [pending] }, '2026-11-05T10:00:00Z')).toEqual(lines);
    expect(planOf({ parts: [pending] }, '2026-11-05T10:00:01Z')[1]).toBe(
      'authority BlnBDI billing undecided risk-pending overdue decision',
    );
    expect(planOf({ parts: [controller('billing', { ...risk, at: '2026-11-04T09:00:01Z' })] })).toEqual(lines);
    expect(planOf({ parts: [controller('billing', { ...risk, at: now })] })[1]).toBe(
      'authority BlnBDI billing required risk open',
    );
  });

  it('tells nobody of an unlikely risk, and keeps the reason', () => {
    expect(planOf({ parts: [controller('billing', { outcome: 'risk-unlikely', ...taken })] })).toEqual([
      'register - billing required every-breach met',
      'authority BlnBDI billing not-required risk-unlikely not-needed',
      'people - billing not-required risk-unlikely not-needed',
    ]);
  });

  it('tells the people of a high risk unless art. 34(3) frees from it, where the public may take their place', () => {
    const people = (decision: BreachDecision) => planOf({ parts: [controller('billing', decision)] }).slice(1);
    const told = 'authority BlnBDI billing required high-risk open';
    expect(people(high)).toEqual([told, 'people - billing required high-risk open']);
    const exempt = (kind: 'unintelligible-data' | 'later-measures' | 'disproportionate-effort') =>
      people({ ...high, exemption: { kind } });
    expect(exempt('unintelligible-data')).toEqual([
      told,
      'people - billing not-required unintelligible-data not-needed',
    ]);
    expect(exempt('later-measures')).toEqual([told, 'people - billing not-required later-measures not-needed']);
    expect(exempt('disproportionate-effort')).toEqual([
      told,
      'people - billing not-required disproportionate-effort not-needed',
      'public - billing required disproportionate-effort open',
    ]);
  });

  it('has a row for what a recipient must be told and one for what is undecided, and leaves out what needs no notice', () => {
    const parts: readonly BreachPart[] = [
      controller('a', { outcome: 'risk-unlikely', ...taken }),
      controller('b', { outcome: 'pending' }),
      controller('c', risk),
      controller('d', high),
    ];
    expect(planOf({ parts }).slice(1)).toEqual([
      'authority BlnBDI c+d required risk open',
      'authority BlnBDI b undecided risk-pending open decision',
      'people - d required high-risk open',
      'people - b undecided risk-pending open decision',
    ]);
  });

  it('does not stop the clock of an undecided part by a notice about another part', () => {
    const parts = [controller('billing', risk), controller('crm', { outcome: 'pending' })];
    const authorityLines = (at: Instant, notices: readonly BreachNotice[]) =>
      planOf({ parts, notices }, at).filter((line) => line.startsWith('authority'));
    const about = (...ids: readonly string[]) => [notice(authority, '2026-11-03T09:00:00Z', ids)];
    expect(authorityLines('2026-11-05T10:00:00Z', about('billing'))).toEqual([
      'authority BlnBDI billing required risk met',
      'authority BlnBDI crm undecided risk-pending open decision',
    ]);
    expect(authorityLines('2026-11-10T00:00:00Z', about('billing'))).toEqual([
      'authority BlnBDI billing required risk met',
      'authority BlnBDI crm undecided risk-pending overdue decision',
    ]);
    expect(authorityLines('2026-11-10T00:00:00Z', about('billing', 'crm'))).toEqual([
      'authority BlnBDI billing required risk met',
      'authority BlnBDI crm undecided risk-pending met decision',
    ]);
  });

  it('follows the arrangement between joint controllers, and asks where it names none', () => {
    const joint = (rest: object, decision: BreachDecision = high) =>
      planOf({ parts: [{ ...fields, id: 'events', role: 'joint-controller', decision, ...rest }] }).slice(1);
    const reference = 'Arrangement of 2025';
    expect(joint({ arrangement: { reference, notifies: 'organization' } })).toEqual([
      'authority BlnBDI events required high-risk open',
      'people - events required high-risk open',
    ]);
    expect(joint({ arrangement: { reference, notifies: 'partner' } })).toEqual([
      'authority BlnBDI events not-required joint-controller-notifies not-needed',
      'people - events not-required joint-controller-notifies not-needed',
    ]);
    const open = [
      'authority BlnBDI events undecided notifier-open open notifier',
      'people - events undecided notifier-open open notifier',
    ];
    expect(joint({})).toEqual(open);
    expect(joint({ arrangement: { reference } })).toEqual(open);
    expect(joint({}, { outcome: 'pending' })[0]).toBe(
      'authority BlnBDI events undecided notifier-open open decision notifier',
    );
    expect(joint({}, { outcome: 'risk-unlikely', ...taken })[0]).toBe(
      'authority BlnBDI events not-required risk-unlikely not-needed',
    );
  });

  it('tells the authority of every state where people live, where there is no establishment in the EEA', () => {
    const authorities = (countries: readonly string[] | undefined, decision: BreachDecision = risk) =>
      planOf({
        parts: [controller('billing', decision, countries === undefined ? {} : { countries })],
        establishment: { kind: 'none' },
      }).filter((line) => line.startsWith('authority'));
    expect(authorities(['DE', 'RE', 'FR', 'CH', 'NO', 'AX'])).toEqual([
      'authority DE billing required risk open',
      'authority FR billing required risk open',
      'authority NO billing required risk open',
      'authority FI billing required risk open',
    ]);
    const unknown = 'authority - billing required risk open countries';
    expect(authorities(undefined)).toEqual([unknown]);
    expect(authorities([])).toEqual([unknown]);
    expect(authorities(['DE', 'EL'])).toEqual(['authority DE billing required risk open', unknown]);
    expect(authorities(['CH', 'GB'])).toEqual(['authority - billing not-required no-people-in-eea not-needed']);
    expect(authorities(undefined, { outcome: 'risk-unlikely', ...taken })).toEqual([
      'authority - billing not-required risk-unlikely not-needed',
    ]);
    expect(planOf({ establishment: undefined })[1]).toBe('authority - billing required risk open authority');
  });

  it('takes a notice to any authority where the competent one is not known, and one to another nowhere else', () => {
    const notices = [notice({ kind: 'authority', authority: 'CNIL' }, '2026-11-03T09:00:00Z')];
    expect(planOf({ notices, establishment: undefined })[1]).toBe('authority - billing required risk met authority');
    expect(planOf({ notices })[1]).toBe('authority BlnBDI billing required risk open');
  });

  it('meets the limit at its instant, and not by a notice that is still to come or leaves a part out', () => {
    const stateOf = (at: Instant, when: Instant, parts?: readonly string[]) =>
      planOf({ notices: [notice(authority, at, parts)] }, when)[1]
        ?.split(' ')
        .at(-1);
    expect(stateOf('2026-11-05T10:00:00Z', '2026-11-21T09:00:00Z')).toBe('met');
    expect(stateOf('2026-11-05T10:00:00.001Z', '2026-11-21T09:00:00Z')).toBe('met-late');
    expect(stateOf('2026-11-05T10:00:00Z', '2026-11-05T09:59:59Z')).toBe('open');
    expect(stateOf('2026-11-03T10:00:00Z', '2026-11-21T09:00:00Z', ['billing'])).toBe('met');
    expect(stateOf('2026-11-03T10:00:00Z', '2026-11-21T09:00:00Z', ['payroll'])).toBe('overdue');
  });

  it('lists orders that have arrived, and others with and without a date', () => {
    const [every] = everyBreach;
    const rows = notificationPlan(every, { now: '2026-11-21T09:00:00Z' }).slice(-4);
    expect(rows.map((row) => [lineOf(row), row.source, row.limit, row.dueAt, row.sentAt])).toEqual([
      [
        'people - accounts+backups+events+health required ordered met',
        'GDPR art. 34(4)',
        'date',
        '2026-11-17T09:00:00Z',
        '2026-11-04T12:00:00Z',
      ],
      [
        'people - accounts+backups+events+health required ordered met',
        'GDPR art. 34(4)',
        'no-numeric-limit',
        null,
        '2026-11-04T12:00:00Z',
      ],
      [
        'other Insurer messages+accounts+backups+events+health required further-recipient met',
        null,
        'date',
        '2026-11-09T10:00:00Z',
        '2026-11-04T12:00:00Z',
      ],
      [
        'other Police messages+accounts+backups+events+health required further-recipient open',
        null,
        'no-numeric-limit',
        null,
        null,
      ],
    ]);
    const early = notificationPlan(every, { now: '2026-11-10T08:59:59Z' });
    expect(early.some(({ rule }) => rule === 'ordered')).toBe(false);
  });

  it('has the limit of the authority that the clocks of incident notification have', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 900_000_000 }), (seconds) => {
        const awareAt = instantOf(new Date(1_700_000_000_000 + seconds * 1000));
        const [clock] = notificationClocks({ regime: 'gdpr-33', awareAt }, { now: '2099-01-01T00:00:00Z' });
        const plan = notificationPlan(makePersonalDataBreach({ awareAt, parts: [controller('billing', risk)] }), {
          now,
        });
        expect(plan[1]?.dueAt).toBe(clock?.dueAt);
      }),
    );
  });

  it('never has an earlier limit for a later awareness', () => {
    const instants = fc.integer({ min: 0, max: 10_000_000 }).map((seconds) => 1_700_000_000_000 + seconds * 1000);
    const dueAfter = (aware: number, decision: BreachDecision) => {
      const awareAt = new Date(aware).toISOString() as Instant;
      const breach = makePersonalDataBreach({ awareAt, parts: [controller('billing', decision)] });
      return Date.parse(String(notificationPlan(breach, { now })[1]?.dueAt));
    };
    fc.assert(
      fc.property(
        instants,
        instants,
        fc.constantFrom<BreachDecision>(risk, high, { outcome: 'pending' }),
        (a, b, decision) => {
          const [first, second] = a < b ? [a, b] : [b, a];
          expect(dueAfter(first, decision)).toBeLessThanOrEqual(dueAfter(second, decision));
        },
      ),
    );
  });

  it('never needs less where less is known', () => {
    const rank = { required: 2, undecided: 1, 'not-required': 0 };
    const needsOf = (breach: PersonalDataBreach) =>
      ['authority', 'people'].map((recipient) =>
        Math.max(
          ...notificationPlan(breach, { now })
            .filter((row) => row.recipient === recipient)
            .map(({ need }) => rank[need]),
        ),
      );
    const establishments: readonly (PersonalDataBreach['establishment'] | undefined)[] = [
      undefined,
      { kind: 'none' },
      { kind: 'established', authority: 'BlnBDI' },
    ];
    fc.assert(
      fc.property(
        fc.constantFrom<BreachDecision>({ outcome: 'risk-unlikely', ...taken }, risk, high),
        fc.constantFrom(...establishments),
        (decision, establishment) => {
          const known = makePersonalDataBreach({ establishment, parts: [controller('billing', decision)] });
          const unknown = makePersonalDataBreach({ parts: [controller('billing', { outcome: 'pending' })] });
          for (const need of needsOf(unknown)) expect(need).toBeGreaterThan(rank['not-required']);
          expect(needsOf(known)[0]).toBe(decision.outcome === 'risk-unlikely' ? 0 : 2);
        },
      ),
    );
  });

  it.each([
    [{ breach: null }, 'breach must be an object, got null'],
    [
      { breach: makePersonalDataBreach({ awareAt: '2026-11-02' as never }) },
      'breach.awareAt must be an instant in UTC, got "2026-11-02"',
    ],
    [
      { breach: makePersonalDataBreach({ parts: [{ ...fields, id: 'a', role: 'owner' }] as never }) },
      'breach.parts[0].role must be one of controller, joint-controller, processor, got "owner"',
    ],
    [{ breach: makePersonalDataBreach(), at: 'now' }, 'now must be an instant in UTC, got "now"'],
  ])('throws on %j', ({ breach, at = now }: { breach: unknown; at?: string }, message) => {
    expect(() => notificationPlan(breach as PersonalDataBreach, { now: at as Instant })).toThrow(
      new RangeError(message),
    );
  });
});
