import { aBoolean, aNumberFromZero, anObject, aShape, type Guard, maybe } from '../../core/guards/guard.ts';
import {
  allOf,
  answered,
  anyOf,
  criterion,
  type CriterionAnswer,
  isAbove,
  isAboveShare,
  type ReportabilityCriterion,
  type ReportabilityResult,
} from './criterion.ts';
import { type IncidentRecurrence, recurrenceGuard, recurringCriterion } from './recurrence.ts';

/** The loss of the entity by several incidents together. */
export interface Nis2LossTogether {
  /** The financial loss that they caused or can cause, in EUR; not yet known when absent. */
  readonly financialLoss?: number;
}

/** The impact of an incident on a cloud computing service (art. 7). What is absent is not known. */
export interface CloudServiceImpact {
  /** A provider of a cloud computing service. */
  readonly kind: 'cloud';
  /** The time for which the service was completely unavailable, in minutes; 0 where it was not. */
  readonly unavailableMinutes?: number;
  /** The time for which the availability of the service was limited, in minutes; 0 where it was not. */
  readonly limitedMinutes?: number;
  /** The number of users in the Union for whom the availability was limited; the largest possible one where it cannot be counted. */
  readonly limitedUsers?: number;
  /** The number of users of the service in the Union. */
  readonly unionUsers?: number;
  /** Whether the unavailability or the limit was scheduled, or a planned consequence of scheduled maintenance. */
  readonly planned?: boolean;
  /** Whether the integrity, confidentiality or authenticity of data is compromised by a suspectedly malicious action. */
  readonly maliciousCompromise?: boolean;
  /** The number of users in the Union on whom compromised data have an impact; 0 where no data are compromised. */
  readonly compromisedUsers?: number;
}

/** The impact of an incident on an entity of another kind, whose own criteria (art. 5, 6 and 8 to 14) this library does not have. */
export interface OtherEntityImpact {
  /** An entity of another kind. */
  readonly kind: 'other';
  /** Whether a criterion of its own article is met; not yet known when absent, and false where no article is about it. */
  readonly criterionMet?: boolean;
}

/** The facts by which an incident is significant or not. What is absent is not known. */
export interface Nis2ReportabilityFacts {
  /** Directive (EU) 2022/2555. */
  readonly regime: 'nis2';
  /** The financial loss that the incident caused or can cause, in EUR. */
  readonly financialLoss?: number;
  /** The total annual turnover of the entity in the preceding financial year, in EUR. */
  readonly annualTurnover?: number;
  /** Whether it caused or can cause the exfiltration of trade secrets. */
  readonly tradeSecrets?: boolean;
  /** Whether it caused or can cause the death of a person. */
  readonly death?: boolean;
  /** Whether it caused or can cause considerable damage to the health of a person. */
  readonly healthDamage?: boolean;
  /** Whether there was a successful, suspectedly malicious and unauthorised access that can cause severe operational disruption. */
  readonly maliciousAccess?: boolean;
  /** The impact by the kind of the entity. */
  readonly entity: CloudServiceImpact | OtherEntityImpact;
  /** Whether the incident recurs; not yet known when absent. */
  readonly recurrence?: IncidentRecurrence<Nis2LossTogether>;
}

const maybeBoolean: Guard = /* @__PURE__ */ maybe(aBoolean);
const maybeNumber: Guard = /* @__PURE__ */ maybe(aNumberFromZero);

/**
 * The facts of an incident of an essential or important entity.
 *
 * @internal
 */
export const nis2Guard: Guard = /* @__PURE__ */ anObject<Nis2ReportabilityFacts>({
  financialLoss: maybeNumber,
  annualTurnover: maybeNumber,
  tradeSecrets: maybeBoolean,
  death: maybeBoolean,
  healthDamage: maybeBoolean,
  maliciousAccess: maybeBoolean,
  entity: /* @__PURE__ */ aShape('kind', {
    cloud: /* @__PURE__ */ anObject<CloudServiceImpact>({
      unavailableMinutes: maybeNumber,
      limitedMinutes: maybeNumber,
      limitedUsers: maybeNumber,
      unionUsers: maybeNumber,
      planned: maybeBoolean,
      maliciousCompromise: maybeBoolean,
      compromisedUsers: maybeNumber,
    }),
    other: /* @__PURE__ */ anObject<OtherEntityImpact>({ criterionMet: maybeBoolean }),
  }),
  recurrence: /* @__PURE__ */ recurrenceGuard(
    /* @__PURE__ */ anObject<Nis2LossTogether>({ financialLoss: maybeNumber }),
  ),
});

/**
 * The criteria of Implementing Regulation (EU) 2024/2690, one of which makes an incident significant.
 *
 * @internal
 */
export function nis2Criteria(facts: Nis2ReportabilityFacts): ReportabilityResult {
  const { financialLoss, annualTurnover, tradeSecrets, death, healthDamage, maliciousAccess, recurrence } = facts;
  const criteria = [
    criterion('financial-loss', 'Implementing Regulation (EU) 2024/2690 art. 3(1)(a)', [
      ['over-limit', isLossOverLimit(financialLoss, annualTurnover)],
    ]),
    criterion('trade-secrets', 'Implementing Regulation (EU) 2024/2690 art. 3(1)(b)', [
      ['exfiltration', answered(tradeSecrets)],
    ]),
    criterion('death', 'Implementing Regulation (EU) 2024/2690 art. 3(1)(c)', [['caused', answered(death)]]),
    criterion('health', 'Implementing Regulation (EU) 2024/2690 art. 3(1)(d)', [['damage', answered(healthDamage)]]),
    criterion('malicious-access', 'Implementing Regulation (EU) 2024/2690 art. 3(1)(e)', [
      ['successful', answered(maliciousAccess)],
    ]),
    recurringCriterion(
      'Implementing Regulation (EU) 2024/2690 art. 4',
      recurrence,
      recurrence?.kind === 'recurring' ? isLossOverLimit(recurrence.together.financialLoss, annualTurnover) : null,
    ),
    entityCriterion(facts.entity),
  ];
  return { answer: anyOf(criteria.map(({ answer }) => answer)), criteria };
}

/** Above EUR 500,000 or 5 % of the turnover, the lower of both: a loss above one of them is above the lower. */
function isLossOverLimit(loss: number | undefined, turnover: number | undefined): CriterionAnswer {
  return anyOf([isAbove(loss, 500_000), isAboveShare(loss, turnover, [5, 100])]);
}

/** Above 5 % of the users in the Union or a million, the smaller of both. */
function areUsersOverLimit(users: number | undefined, all: number | undefined): CriterionAnswer {
  return anyOf([isAbove(users, 1_000_000), isAboveShare(users, all, [5, 100])]);
}

function entityCriterion(entity: CloudServiceImpact | OtherEntityImpact): ReportabilityCriterion {
  if (entity.kind === 'other') {
    return criterion('entity', 'Implementing Regulation (EU) 2024/2690 art. 3(1)(g)', [
      ['own-article', answered(entity.criterionMet)],
    ]);
  }
  const { planned, unionUsers } = entity;
  const isUnplanned = answered(planned === undefined ? undefined : !planned);
  const isLimited = allOf([isAbove(entity.limitedMinutes, 60), areUsersOverLimit(entity.limitedUsers, unionUsers)]);
  return criterion('cloud-service', 'Implementing Regulation (EU) 2024/2690 art. 7', [
    ['unavailable-over-30-minutes', allOf([isAbove(entity.unavailableMinutes, 30), isUnplanned])],
    ['limited-over-1-hour', allOf([isLimited, isUnplanned])],
    ['malicious-compromise', answered(entity.maliciousCompromise)],
    ['compromised-users', areUsersOverLimit(entity.compromisedUsers, unionUsers)],
  ]);
}
