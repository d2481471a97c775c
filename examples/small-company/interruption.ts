import { meetsRecovery } from 'isms-kit/continuity';
import { type Clock, notificationClocks } from 'isms-kit/deadlines';
import { exampleContinuity } from 'isms-kit/fixtures';
import { isReportable, notificationPlan, type NotificationPlanRow, type PersonalDataBreach } from 'isms-kit/incidents';
import type { CalendarDate } from 'isms-kit/core';
import { columns, heading, paragraph } from '../layout.ts';

const now = '2026-11-21T09:00:00Z';

/** A backup of the mailing lists lay open for three days. The people who look into it do not yet know whether anyone read it. */
const breach: PersonalDataBreach = {
  id: 'breach-open-backup',
  incident: 'incident-open-backup',
  owner: 'mara-lindt',
  kinds: ['confidentiality'],
  occurred: { kind: 'between', earliest: '2026-11-17T08:00:00Z', latest: '2026-11-20T13:00:00Z' },
  suspectedAt: '2026-11-20T13:00:00Z',
  awareAt: '2026-11-20T15:30:00Z',
  parts: [
    {
      id: 'newsletter',
      role: 'controller',
      dataCategories: ['names', 'e-mail addresses'],
      peopleCategories: ['subscribers'],
      people: { kind: 'about', number: 1800 },
      records: { kind: 'about', number: 1800 },
      countries: ['DE', 'AT'],
      decision: { outcome: 'pending' },
    },
    {
      id: 'customer-lists',
      role: 'processor',
      controllers: [{ controller: 'Harbour Shipping', notifyWithin: 'PT24H' }, { controller: 'City Theatre' }],
      dataCategories: ['names', 'addresses'],
      peopleCategories: ['customers of customers'],
      people: { kind: 'unknown' },
      records: { kind: 'unknown' },
      countries: ['DE'],
    },
  ],
  establishment: { kind: 'established', authority: 'Data protection authority' },
  notices: [
    {
      recipient: { kind: 'controller', controller: 'City Theatre' },
      at: '2026-11-20T17:10:00Z',
      phase: 'first',
      content: [{ item: 'nature', state: 'given' }],
    },
  ],
};

/** On the same morning the product was down for 50 minutes. */
const outage = { awareAt: '2026-11-21T06:20:00Z', minutes: 50 } as const;

/** One breach and one outage: whom the company must tell by when, and whether it came back in time. */
export function report(asOf: CalendarDate): readonly string[] {
  return [
    `One breach and one outage, as of ${now}. A computed duty is not legal advice.`,
    ...heading('The breach: a backup with two mailing lists lay open'),
    ...notificationPlan(breach, { now }).flatMap(planLines),
    ...heading(`The outage: the product was down for ${outage.minutes} minutes`),
    ...outageLines(),
    ...heading('Could the product come back in time?'),
    ...recoveryLines(asOf),
  ];
}

function planLines(row: NotificationPlanRow): readonly string[] {
  const { recipient, name, parts, need, rule, dueAt, contractualDueAt, sentAt, state } = row;
  const whom = name === null ? recipient : `${recipient} ${name}`;
  const limit = dueAt === null ? 'without undue delay' : `by ${dueAt}`;
  const contract = contractualDueAt === null ? '' : `, by contract until ${contractualDueAt}`;
  const sent = sentAt === null ? '' : `, told at ${sentAt}`;
  const duty = need === 'not-required' ? 'not needed' : `${need}, ${state}: ${limit}${contract}${sent}`;
  return columns(whom, `${duty} (${rule}; ${parts.join(', ')})`, 46);
}

function outageLines(): readonly string[] {
  const { verdict, met } = isReportable({
    regime: 'nis2',
    entity: { kind: 'cloud', unavailableMinutes: outage.minutes, planned: false },
  });
  const clocks = notificationClocks({ regime: 'nis2', awareAt: outage.awareAt }, { now });
  return [
    ...paragraph(`If NIS2 applies to the company: ${verdict}, because of ${met.join(', ')}.`),
    ...clocks.flatMap(clockLines),
  ];
}

function clockLines({ stage, dueAt, dueOn, state }: Clock): readonly string[] {
  return columns(stage, `${dueAt ?? dueOn ?? 'its clock has not started'} (${state})`, 46);
}

function recoveryLines(asOf: CalendarDate): readonly string[] {
  const verdict = meetsRecovery({ id: 'product' }, exampleContinuity, { asOf });
  const { recovery } = verdict;
  const path = recovery.kind === 'known' ? recovery.chain.join(' waits for ') : recovery.kind;
  return [
    ...columns('Recovery time objective', `${verdict.objectiveMinutes ?? 'no'} minutes`, 46),
    ...columns(
      'Recovery that the dependencies allow',
      `${recovery.kind === 'known' ? recovery.minutes : 'unknown'} minutes: ${path}`,
      46,
    ),
    ...columns('Verdict', verdict.state, 46),
  ];
}
