import { aBoolean, aNumberFromZero, anObject, type Guard, maybe } from '../../core/guards/guard.ts';
import {
  allOf,
  answered,
  anyOf,
  atLeast,
  criterion,
  type CriterionAnswer,
  isAbove,
  isAboveShare,
  type ReportabilityCriterion,
  type ReportabilityResult,
} from './criterion.ts';
import { type IncidentRecurrence, recurrenceGuard, recurringCriterion } from './recurrence.ts';

/** The impact of an incident on a financial entity. What is absent is not known; numbers are exact or estimated. */
export interface DoraImpact {
  /** Whether critical services are affected (art. 6). */
  readonly criticalServices?: boolean;
  /** Whether there was a successful, malicious and unauthorised access that may result in data losses (art. 9(5)(b)). */
  readonly maliciousAccess?: boolean;
  /** The number of clients affected. */
  readonly affectedClients?: number;
  /** The number of clients that use the service. */
  readonly allClients?: number;
  /** The number of financial counterparts affected. */
  readonly affectedCounterparts?: number;
  /** The number of financial counterparts with activities about the service. */
  readonly allCounterparts?: number;
  /** The number of transactions affected. */
  readonly affectedTransactions?: number;
  /** The daily average number of transactions about the service. */
  readonly dailyTransactions?: number;
  /** The amount of the transactions affected. */
  readonly affectedAmount?: number;
  /** The daily average amount of transactions about the service, in the same currency. */
  readonly dailyAmount?: number;
  /** Whether clients or counterparts are affected that the entity has identified as relevant. */
  readonly relevantClients?: boolean;
  /** Whether there is a reputational impact (art. 2). */
  readonly reputation?: boolean;
  /** The time from the beginning of the incident to its end, in minutes. */
  readonly durationMinutes?: number;
  /** The time for which services that support critical or important functions were down, in minutes; 0 where none was. */
  readonly criticalDowntimeMinutes?: number;
  /** The number of member states with an impact. */
  readonly memberStates?: number;
  /** Whether the loss of data harms or will harm the business objectives or the ability to meet legal requirements (art. 9(5)(a)). */
  readonly dataLosses?: boolean;
  /** The costs and losses so far and to be expected, in EUR. */
  readonly economicImpact?: number;
}

/** The facts by which an incident of a financial entity is major or not. */
export interface DoraReportabilityFacts extends DoraImpact {
  /** Regulation (EU) 2022/2554. */
  readonly regime: 'dora';
  /** Whether the incident recurs; not yet known when absent. Microenterprises and entities of DORA art. 16(1) state `single`. */
  readonly recurrence?: IncidentRecurrence<DoraImpact>;
}

const maybeBoolean: Guard = /* @__PURE__ */ maybe(aBoolean);
const maybeNumber: Guard = /* @__PURE__ */ maybe(aNumberFromZero);

const impact = {
  criticalServices: maybeBoolean,
  maliciousAccess: maybeBoolean,
  affectedClients: maybeNumber,
  allClients: maybeNumber,
  affectedCounterparts: maybeNumber,
  allCounterparts: maybeNumber,
  affectedTransactions: maybeNumber,
  dailyTransactions: maybeNumber,
  affectedAmount: maybeNumber,
  dailyAmount: maybeNumber,
  relevantClients: maybeBoolean,
  reputation: maybeBoolean,
  durationMinutes: maybeNumber,
  criticalDowntimeMinutes: maybeNumber,
  memberStates: maybeNumber,
  dataLosses: maybeBoolean,
  economicImpact: maybeNumber,
};

/**
 * The facts of an incident of a financial entity.
 *
 * @internal
 */
export const doraGuard: Guard = /* @__PURE__ */ anObject<DoraReportabilityFacts>({
  ...impact,
  recurrence: /* @__PURE__ */ recurrenceGuard(/* @__PURE__ */ anObject<DoraImpact>(impact)),
});

/** The criteria about the impact of an incident, or of several together. */
interface ImpactCriteria {
  readonly services: ReportabilityCriterion;
  readonly access: ReportabilityCriterion;
  /** The six criteria of which two make an incident major. */
  readonly others: readonly ReportabilityCriterion[];
}

/**
 * The criteria of Delegated Regulation (EU) 2024/1772, and whether the incident is major: critical services are affected, and there was a malicious
 * access or two of the six other criteria are met. Incidents that recur may be major together.
 *
 * @internal
 */
export function doraCriteria(facts: DoraReportabilityFacts): ReportabilityResult {
  const { recurrence } = facts;
  const alone = impactCriteria(facts);
  const recurring = recurringCriterion(
    'Delegated Regulation (EU) 2024/1772 art. 8(2)',
    recurrence,
    recurrence?.kind === 'recurring' ? majorOf(impactCriteria(recurrence.together)) : null,
  );
  return {
    answer: anyOf([majorOf(alone), recurring.answer]),
    criteria: [alone.services, alone.access, ...alone.others, recurring],
  };
}

function majorOf({ services, access, others }: ImpactCriteria): CriterionAnswer {
  const impacts = atLeast(
    2,
    others.map(({ answer }) => answer),
  );
  return allOf([services.answer, anyOf([access.answer, impacts])]);
}

function impactCriteria(impacts: DoraImpact): ImpactCriteria {
  const { criticalServices, maliciousAccess, reputation, memberStates, dataLosses, economicImpact } = impacts;
  return {
    services: criterion('critical-services', 'Delegated Regulation (EU) 2024/1772 art. 6', [
      ['affected', answered(criticalServices)],
    ]),
    access: criterion('malicious-access', 'Delegated Regulation (EU) 2024/1772 art. 9(5)(b)', [
      ['successful', answered(maliciousAccess)],
    ]),
    others: [
      criterion('clients-counterparts-transactions', 'Delegated Regulation (EU) 2024/1772 art. 9(1)', [
        ['clients-share', isAboveShare(impacts.affectedClients, impacts.allClients, [10, 100])],
        ['clients-number', isAbove(impacts.affectedClients, 100_000)],
        ['counterparts-share', isAboveShare(impacts.affectedCounterparts, impacts.allCounterparts, [30, 100])],
        ['transactions-number', isAboveShare(impacts.affectedTransactions, impacts.dailyTransactions, [10, 100])],
        ['transactions-amount', isAboveShare(impacts.affectedAmount, impacts.dailyAmount, [10, 100])],
        ['relevant-clients', answered(impacts.relevantClients)],
      ]),
      criterion('reputation', 'Delegated Regulation (EU) 2024/1772 art. 9(2)', [['impact', answered(reputation)]]),
      criterion('duration', 'Delegated Regulation (EU) 2024/1772 art. 9(3)', [
        ['over-24-hours', isAbove(impacts.durationMinutes, 24 * 60)],
        ['downtime-over-2-hours', isAbove(impacts.criticalDowntimeMinutes, 2 * 60)],
      ]),
      criterion('geographical-spread', 'Delegated Regulation (EU) 2024/1772 art. 9(4)', [
        ['two-member-states', answered(memberStates === undefined ? undefined : memberStates >= 2)],
      ]),
      criterion('data-losses', 'Delegated Regulation (EU) 2024/1772 art. 9(5)(a)', [['impact', answered(dataLosses)]]),
      criterion('economic-impact', 'Delegated Regulation (EU) 2024/1772 art. 9(6)', [
        ['over-100000-euro', isAbove(economicImpact, 100_000)],
      ]),
    ],
  };
}
