import { addHours } from '../core/add-hours.ts';
import type { CalendarDate } from '../core/calendar-date.ts';
import { compareInstants } from '../core/compare-instants.ts';
import { epochMilliseconds } from '../core/epoch-milliseconds.ts';
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
  const { initialSentAt, weekendRelief } = facts;
  const intermediate = beginStage(
    { stage: 'intermediate', rule: 'dora-5-1-b', anchor: 'initialSentAt' },
    { anchorAt: initialSentAt, sentAt: facts.intermediateSentAt },
    unionHours,
    context,
  );
  const anchor = finalAnchor(facts, context);
  const final = beginStage(
    { stage: 'final', rule: 'dora-5-1-c', anchor },
    { anchorAt: facts[anchor], sentAt: facts.finalSentAt },
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

/** The latest of the intermediate report and its update, no later than the final report: what follows that cannot be what it counts from. */
function finalAnchor(
  { intermediateSentAt, intermediateUpdatedAt, finalSentAt }: DoraFacts,
  { now }: StageContext,
): 'intermediateSentAt' | 'intermediateUpdatedAt' {
  const judgedAt = knownBy(now, finalSentAt) ?? now;
  const sentAt = knownBy(judgedAt, intermediateSentAt);
  const updatedAt = knownBy(judgedAt, intermediateUpdatedAt);
  const isUpdated = updatedAt !== null && (sentAt === null || compareInstants(updatedAt, sentAt) > 0);
  return isUpdated ? 'intermediateUpdatedAt' : 'intermediateSentAt';
}
