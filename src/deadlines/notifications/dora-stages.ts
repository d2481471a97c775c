import { addHours } from '../../core/calendar/hour-period.ts';
import { compareInstants, epochMilliseconds, type Instant } from '../../core/calendar/instant.ts';
import { beginStage } from './begin-stage.ts';
import { claimsRelief } from './claims-relief.ts';
import { type HourLimitId, incidentTimeLimits } from '../statutes/incident-time-limits.ts';
import { knownBy } from './known-by.ts';
import { latestRoll } from '../periods/latest-roll.ts';
import type { DoraFacts } from './notification-facts.ts';
import type { HourLimit, NotificationStage, StageContext } from './notification-stage.ts';
import { relieve } from './weekend-relief.ts';
import { localMonths, unionHours } from './stage-limit.ts';

type Relief = (stage: NotificationStage<HourLimit>) => NotificationStage<HourLimit>;

/**
 * The reports of Delegated Regulation (EU) 2025/301 art. 5(1). Each stage after the first counts from the submission of the one before.
 *
 * @internal
 */
export function doraStages(facts: DoraFacts, context: StageContext): readonly NotificationStage[] {
  const relief: Relief = (stage) => (facts.weekendRelief === true ? relieve(stage, context) : stage);
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
    claimsRelief(facts) ? relieve(final, context) : final,
  ];
}

/**
 * Four hours from classification and at most 24 hours from awareness (art. 5(1)(a)); classified later than that, four hours from classification
 * alone (art. 5(2)). The relief moves the limit so found, so that it only gives more time.
 *
 * Not yet classified, the 24 hours bind until they have lapsed, with the relief if it moves them, and then nothing does before the classification. Filed without a classification
 * before it, only what was filed within four hours of awareness is in time whenever the classification was.
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
  const classifiedAt = knownBy(judgedAt, facts.classifiedAt);
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

/** Whether a limit is over, with the latest relief where nobody can tell which applies. */
function hasLapsed(stage: NotificationStage<HourLimit>, { now, clock }: StageContext): boolean {
  const undecidedOn = stage.started?.limit.undecidedOn ?? null;
  if (undecidedOn === null) return isOver(stage, now);
  return clock.dateAt(epochMilliseconds('now', now)) > latestRoll(undecidedOn);
}

function earlierOf(
  stage: NotificationStage<HourLimit>,
  other: NotificationStage<HourLimit>,
): NotificationStage<HourLimit> {
  return stage.started !== null && isOver(other, stage.started.limit.dueAt) ? other : stage;
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
