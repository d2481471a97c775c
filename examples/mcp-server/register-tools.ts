import {
  CalendarDateSchema,
  InstantSchema,
  PeriodSchema,
  TextSchema,
  TimeZoneSchema,
  validateRecord,
} from 'isms-kit/core';
import { HolidayCalendarSchema, notificationClocks, NotificationFactsSchema } from 'isms-kit/deadlines';
import { assessRetention, describeRetention, LegalHoldSchema, RetentionRecordSchema } from 'isms-kit/retention';
import { riskCriteriaPresets, riskDueItems, RiskRegisterSchema, scoreRisk } from 'isms-kit/risk';
import * as z from 'zod';
import { explainedGroups } from './findings.ts';
import { documentInput, findingGroups } from './shapes.ts';
import { defineTool } from './tool.ts';

const level = z.union([z.string(), z.int()]);
const presetIds = ['iso27005', 'iso27005Sum', 'nist80030', 'product5x5', 'product4x4', 'product3x3'] as const;

export const explain = defineTool({
  title: 'Explain a level of risk',
  description:
    'Scores a likelihood and an impact under published risk criteria and says how the level came about. `likelihood` and `impact` are the id ' +
    'of a level or its rank from 1 for the lowest; `impact` may be `{ confidentiality, integrity, availability }`. `criteria` is one of ' +
    `${presetIds.join(', ')}. An unknown level is an error that names it. Levels between two ranks and a percentage are not possible.`,
  input: z.strictObject({
    criteria: z.enum(presetIds),
    likelihood: level,
    impact: z.union([level, z.record(z.string(), level)]),
  }),
  output: z.strictObject({
    level: z.string(),
    label: z.string(),
    rank: z.int(),
    of: z.int().describe('How many levels the criteria have.'),
    value: z.number().nullable().describe('The product or the sum of the ranks, for ordering only.'),
    likelihood: z.string().nullable(),
    impact: z.string().nullable(),
    explanation: z.strictObject({
      scoring: z.enum(['matrix', 'product', 'sum', 'level']),
      likelihoodRank: z.number().nullable(),
      impactRank: z.number().nullable(),
      decidedBy: z.array(z.string()).describe('The categories of impact that counted.'),
      band: z.strictObject({ from: z.number(), through: z.number().nullable() }).nullable(),
    }),
  }),
  answer: ({ criteria: preset, likelihood, impact }) => {
    const criteria = riskCriteriaPresets[preset];
    const score = scoreRisk({ likelihood, impact }, criteria);
    const label = criteria.levels[score.rank - 1]?.label ?? score.level;
    return { ...score, label, of: criteria.levels.length };
  },
});

export const clocks = defineTool({
  title: 'Clocks of an incident',
  description:
    'The time limits of the reports of one incident under one regime: gdpr-33, gdpr-34, nis2, nis2-de or dora. `facts` has `regime`, ' +
    '`awareAt` and the filings made (`initialSentAt`, `notificationSentAt`, `intermediateSentAt`, `finalSentAt`); dora also `classifiedAt`. ' +
    'Instants have an offset: 2026-11-27T17:30:00+01:00. `now` is the moment to judge, `zone` the IANA zone of local days, UTC when absent. ' +
    '`calendar` has the bank holidays for the relief at weekends of dora. `missing` are facts that start a clock and are not known; ' +
    '`dueAt` is then null and must not be guessed. To decide whether an incident is reportable is not possible. Not legal advice.',
  input: z.strictObject({
    facts: NotificationFactsSchema,
    now: InstantSchema,
    zone: z.exactOptional(TimeZoneSchema),
    calendar: z.exactOptional(HolidayCalendarSchema),
  }),
  output: z.strictObject({
    clocks: z.array(
      z.strictObject({
        stage: z.string(),
        source: z.string().describe('The provision that sets the limit.'),
        anchor: z.string().describe('The fact from which it counts.'),
        anchorAt: z.string().nullable(),
        dueAt: z.string().nullable().describe('The last instant in time, for limits in hours.'),
        dueAtLocal: z.string().nullable(),
        dueOn: z.string().nullable().describe('The last local day in time, for limits in months.'),
        state: z.enum(['not-started', 'running', 'due-soon', 'overdue', 'met', 'met-late', 'no-numeric-limit']),
        missing: z.array(z.string()),
      }),
    ),
  }),
  answer: ({ facts, ...options }) => ({
    clocks: notificationClocks(facts, options).map(
      ({ stage, source, anchor, anchorAt, dueAt, dueAtLocal, dueOn, state, missing }) => ({
        stage,
        source,
        anchor,
        anchorAt,
        dueAt,
        dueAtLocal,
        dueOn,
        state,
        missing,
      }),
    ),
  }),
});

export const retention = defineTool({
  title: 'Retention of a record',
  description:
    'Says whether a record must be kept, may be disposed of or is overdue, with the reasons. `record` is `{ id, category, events }`; `events` ' +
    'maps the name of an event to its day, such as `{ closed: "2019-11-30" }`. `rules` are duties to keep (role minimum) or to delete (role ' +
    'maximum): `event` is the one from which `period` (ISO 8601, such as P6Y or P90D) counts, after the `cutoff`. `holds` are legal holds with ' +
    '`scope`, `asOf` is the day of the question. An event that is not known gives status awaiting-trigger; do not invent its day. Hours and ends of several events are ' +
    'not possible here. Not legal advice.',
  input: z.strictObject({
    record: RetentionRecordSchema,
    rules: z
      .array(
        z.strictObject({
          id: TextSchema,
          role: z.enum(['minimum', 'maximum']),
          event: TextSchema,
          period: PeriodSchema,
          cutoff: z.exactOptional(z.enum(['calendar-year-end', 'quarter-end', 'month-end'])),
          citation: TextSchema.describe('The law, contract or policy on which the rule rests.'),
          within: z.exactOptional(PeriodSchema).describe('The time to dispose once the period is over.'),
        }),
      )
      .min(1),
    holds: z.exactOptional(z.array(LegalHoldSchema)),
    asOf: CalendarDateSchema,
  }),
  output: z.strictObject({
    status: z.string(),
    retainThrough: z.string().nullable(),
    disposableFrom: z.string().nullable(),
    disposeBy: z.string().nullable(),
    overdueDays: z.int(),
    missing: z.array(z.string()).describe('The events whose day is not known.'),
    holds: z.array(z.string()).describe('The ids of the holds that stand.'),
    explanation: z.array(z.string()).describe('The reasons, a sentence each.'),
  }),
  answer: ({ record, rules, ...options }) => {
    const schedule = rules.map(({ id, role, citation, within, ...end }) => ({
      id,
      role,
      category: record.category,
      end: { kind: 'after' as const, ...end },
      basis: { citation },
      disposal: { method: 'destroy' as const, ...(within === undefined ? {} : { within }) },
    }));
    const outcome = assessRetention(record, { rules: schedule }, options);
    const { status, retainThrough, disposableFrom, disposeBy, overdueDays, missing, holds } = outcome;
    const dates = { retainThrough, disposableFrom, disposeBy, overdueDays };
    return { status, ...dates, missing, holds, explanation: describeRetention(outcome) };
  },
});

export const agenda = defineTool({
  title: 'Agenda of a risk register',
  description:
    'What a risk register asks for by a day: reviews, actions of treatment plans, acceptances and approvals that expire; overdue items ' +
    'from before the window come first. `register` is `{ criteria, risks, acceptances?, approvals? }`. `from` and `through` are the ' +
    'first and the last day of the window, `asOf` the day from which states are seen. A register that cannot be read gives `ok: false` and ' +
    'findings, and no items. To close an item is not possible.',
  input: z.strictObject({
    register: documentInput('The risk register, as JSON.'),
    from: CalendarDateSchema,
    through: CalendarDateSchema,
    asOf: CalendarDateSchema,
  }),
  output: z.strictObject({
    ok: z.boolean(),
    items: z.array(
      z.strictObject({
        kind: z.string(),
        risk: z.string(),
        title: z.string(),
        owner: z.string().nullable(),
        dueOn: z.string().nullable(),
        state: z.enum(['scheduled', 'due-soon', 'overdue']),
        requirement: z.string(),
      }),
    ),
    findings: findingGroups,
  }),
  answer: ({ register: input, ...options }) => {
    const read = validateRecord(RiskRegisterSchema, input, { kind: 'risk-register' });
    if (!read.ok) return { ok: false, items: [], findings: explainedGroups(read.findings) };
    const items = riskDueItems(read.value, options).map(
      ({ kind, subject: { id }, title, owner, dueOn, state, requirement }) => ({
        kind,
        risk: id,
        title,
        owner,
        dueOn,
        state,
        requirement,
      }),
    );
    return { ok: true, items, findings: [] };
  },
});
