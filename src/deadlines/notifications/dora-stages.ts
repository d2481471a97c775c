import { addHours } from '../../core/calendar/hour-period.ts';
import { compareInstants, epochMilliseconds, type Instant } from '../../core/calendar/instant.ts';
import { type HourLimitId, incidentTimeLimits } from '../statutes/incident-time-limits.ts';
import { latestPossibleRoll } from '../working-days/working-day.ts';
import type { DoraFacts } from './notification-facts.ts';
import { beginStage, type NotificationStage, type StageContext } from './notification-stage.ts';
import { occurredBy } from './recorded-events.ts';
import { type HourLimit, localMonths, unionHours } from './stage-limit.ts';
import { applyWeekendRelief, usesWeekendRelief } from './weekend-relief.ts';

type Relief = (stage: NotificationStage<HourLimit>) => NotificationStage<HourLimit>;

/**
 * The reports of Delegated Regulation (EU) 2025/301 art. 5(1). Each stage after the first counts from the submission of the one before.
 *
 * @internal
 */
export function doraStages(facts: DoraFacts, context: StageContext): readonly NotificationStage[] {
  const relief: Relief = (stage) => (facts.weekendRelief === true ? applyWeekendRelief(stage, context) : stage);
  const intermediate = beginStage(
    { stage: 'intermediate', rule: 'dora-5-1-b', anchor: 'initialSentAt' },
    { anchorAt: facts.initialSentAt, sentAt: facts.intermediateSentAt },
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
  return [
    initialStage(facts, relief, context),
    relief(intermediate),
    usesWeekendRelief(facts) ? applyWeekendRelief(final, context) : final,
  ];
}

/**
 * The limit is four hours from classification and at most 24 hours from awareness (art. 5(1)(a)). Classification later than these 24 hours
 * starts four hours of its own (art. 5(2)). The relief moves the limit so found, so that it only gives more time.
 *
 * Before the classification the 24 hours bind, moved by the relief; once they have lapsed, no limit runs until the classification. Of the filings
 * without an earlier classification, only those within four hours of awareness are in time under any classification.
 */
function initialStage(facts: DoraFacts, relief: Relief, context: StageContext): NotificationStage<HourLimit> {
  const begin = (rule: HourLimitId, anchor: 'awareAt' | 'classifiedAt'): NotificationStage<HourLimit> =>
    beginStage(
      { stage: 'initial', rule, anchor },
      { anchorAt: facts[anchor], sentAt: facts.initialSentAt },
      unionHours,
      context,
    );
  const firstEnd = addHours(facts.awareAt, incidentTimeLimits['dora-5-1-a-4h'].period);
  const within24Hours = begin('dora-5-1-a-24h', 'awareAt');
  const { sentAt } = within24Hours;
  const judgedAt = sentAt ?? context.now;
  const classifiedAt = occurredBy(judgedAt, facts.classifiedAt);
  if (classifiedAt !== null) {
    return relief(
      isOver(within24Hours, classifiedAt)
        ? begin('dora-5-2', 'classifiedAt')
        : earlierOf(begin('dora-5-1-a-4h', 'classifiedAt'), within24Hours),
    );
  }
  const relieved24Hours = relief(within24Hours);
  const isOpen = sentAt === null ? !hasLapsed(relieved24Hours, context) : compareInstants(sentAt, firstEnd) <= 0;
  if (isOpen) return { ...relieved24Hours, missing: [...relieved24Hours.missing, 'classifiedAt'] };
  return begin(isOver(relieved24Hours, judgedAt) ? 'dora-5-2' : 'dora-5-1-a-4h', 'classifiedAt');
}

function isOver({ started }: NotificationStage<HourLimit>, at: Instant): boolean {
  return started !== null && compareInstants(at, started.limit.dueAt) > 0;
}

/** Whether a limit is over; under the latest possible relief where the holidays are not known. */
function hasLapsed(stage: NotificationStage<HourLimit>, { now, clock }: StageContext): boolean {
  const undecidedOn = stage.started?.limit.undecidedOn ?? null;
  if (undecidedOn === null) return isOver(stage, now);
  return clock.dateAt(epochMilliseconds('now', now)) > latestPossibleRoll(undecidedOn);
}

function earlierOf(
  stage: NotificationStage<HourLimit>,
  other: NotificationStage<HourLimit>,
): NotificationStage<HourLimit> {
  return stage.started !== null && isOver(other, stage.started.limit.dueAt) ? other : stage;
}

/** The latest of the intermediate report and its update that is no later than the final report, because the final report cannot count from a later one. */
function finalAnchor(
  { intermediateSentAt, intermediateUpdatedAt, finalSentAt }: DoraFacts,
  { now }: StageContext,
): 'intermediateSentAt' | 'intermediateUpdatedAt' {
  const judgedAt = occurredBy(now, finalSentAt) ?? now;
  const sentAt = occurredBy(judgedAt, intermediateSentAt);
  const updatedAt = occurredBy(judgedAt, intermediateUpdatedAt);
  const isUpdated = updatedAt !== null && (sentAt === null || compareInstants(updatedAt, sentAt) > 0);
  return isUpdated ? 'intermediateUpdatedAt' : 'intermediateSentAt';
}
