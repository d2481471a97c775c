import { addHours } from '../core/add-hours.ts';
import type { CalendarDate } from '../core/calendar-date.ts';
import { compareInstants } from '../core/compare-instants.ts';
import { epochMilliseconds } from '../core/epoch-milliseconds.ts';
import type { Instant } from '../core/instant.ts';
import type { LocalClock } from '../core/local-clock.ts';
import { toInstant } from '../core/to-instant.ts';
import { beginStage } from './begin-stage.ts';
import { type HourClockId, incidentClocks } from './incident-clocks.ts';
import { knownBy } from './known-by.ts';
import { momentAt } from './moment-at.ts';
import type { DoraFacts } from './notification-facts.ts';
import type { DayLimit, HourLimit, NotificationStage, StageContext } from './notification-stage.ts';
import { localMonths, unionHours } from './stage-limits.ts';

/**
 * The reports of Delegated Regulation (EU) 2025/301 art. 5(1). Each stage after the first counts from the submission of the one before.
 *
 * @internal
 */
export function doraStages(facts: DoraFacts, context: StageContext): readonly NotificationStage[] {
  const { initialSentAt, intermediateSentAt, weekendRelief } = facts;
  const intermediate = beginStage(
    { stage: 'intermediate', rule: 'dora-5-1-b', anchor: 'initialSentAt' },
    { anchorAt: initialSentAt, sentAt: intermediateSentAt },
    unionHours,
    context,
  );
  const updatedAt = latestUpdate(facts, context);
  const final = beginStage(
    {
      stage: 'final',
      rule: 'dora-5-1-c',
      anchor: updatedAt === undefined ? 'intermediateSentAt' : 'intermediateUpdatedAt',
    },
    { anchorAt: updatedAt ?? intermediateSentAt, sentAt: facts.finalSentAt },
    localMonths,
    context,
  );
  const stages: readonly NotificationStage<HourLimit | DayLimit>[] = [
    initialStage(facts, context),
    intermediate,
    final,
  ];
  const { clock, roll } = context;
  if (roll === null) return stages;
  return stages.map((stage) =>
    weekendRelief === true || (weekendRelief === 'final-only' && stage === final) ? relieve(stage, clock, roll) : stage,
  );
}

/**
 * Four hours from classification and at most 24 hours from awareness (art. 5(1)(a)); classified later than that, four hours from classification
 * alone (art. 5(2)). Not yet classified, the 24 hours bind until they have lapsed, and then nothing does before the classification. Filed without
 * a classification before it, only what was filed within four hours of awareness is in time whenever the classification was.
 */
function initialStage(facts: DoraFacts, context: StageContext): NotificationStage<HourLimit> {
  const begin = (rule: HourClockId, anchor: 'awareAt' | 'classifiedAt'): NotificationStage<HourLimit> =>
    beginStage(
      { stage: 'initial', rule, anchor },
      { anchorAt: facts[anchor], sentAt: facts.initialSentAt },
      unionHours,
      context,
    );
  const fromAwareness = begin('dora-5-1-a-24h', 'awareAt');
  const cap = fromAwareness.started?.limit.dueAt;
  const fourHours = incidentClocks['dora-5-1-a-4h'].period;
  const sentAt = knownBy(context.now, facts.initialSentAt);
  const judgedAt = sentAt ?? context.now;
  const classifiedAt = knownBy(judgedAt, facts.classifiedAt);
  if (classifiedAt === null) {
    const decidedThrough = sentAt === null ? cap : addHours(facts.awareAt, fourHours);
    const isDecided = decidedThrough !== undefined && compareInstants(judgedAt, decidedThrough) <= 0;
    if (isDecided) return { ...fromAwareness, missing: ['classifiedAt'] };
    const isLapsed = cap === undefined || compareInstants(judgedAt, cap) > 0;
    return begin(isLapsed ? 'dora-5-2' : 'dora-5-1-a-4h', 'classifiedAt');
  }
  if (cap !== undefined && compareInstants(classifiedAt, cap) > 0) return begin('dora-5-2', 'classifiedAt');
  const fourHoursOn = addHours(classifiedAt, fourHours);
  const capIsEarlier = cap !== undefined && compareInstants(cap, fourHoursOn) < 0;
  return capIsEarlier ? fromAwareness : begin('dora-5-1-a-4h', 'classifiedAt');
}

/** Noon of the next working day where the limit falls on a weekend day or a bank holiday (art. 5(4)). */
function relieve(
  stage: NotificationStage<HourLimit | DayLimit>,
  clock: LocalClock,
  roll: (date: CalendarDate) => CalendarDate,
): NotificationStage<HourLimit | DayLimit> {
  if (stage.started === null) return stage;
  const { anchorAt, limit } = stage.started;
  const dueOn = limit.dueOn === null ? clock.dateAt(epochMilliseconds('dueAt', limit.dueAt)) : limit.dueOn;
  const rolled = roll(dueOn);
  if (rolled === dueOn) return stage;
  const noon = toInstant(momentAt(rolled, 12, clock));
  const rolledFrom = limit.dueAt ?? dueOn;
  const relieved: HourLimit = {
    dueAt: noon,
    statutoryDueAt: noon,
    dueOn: null,
    rolledFrom,
    applied: [...limit.applied, 'dora-noon'],
  };
  return { ...stage, started: { anchorAt, limit: relieved } };
}

/** When the intermediate report was updated last, where that is later than its first submission. */
function latestUpdate(
  { intermediateSentAt, intermediateUpdatedAt }: DoraFacts,
  { now }: StageContext,
): Instant | undefined {
  const updatedAt = knownBy(now, intermediateUpdatedAt);
  if (updatedAt === null) return undefined;
  const isLater = intermediateSentAt === undefined || compareInstants(updatedAt, intermediateSentAt) > 0;
  return isLater ? updatedAt : undefined;
}
