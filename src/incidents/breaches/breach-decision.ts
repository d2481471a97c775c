import * as z from 'zod';
import type { Instant } from '../../core/calendar/instant.ts';
import { InstantSchema } from '../../core/calendar/schemas.ts';
import { list, optional, record, union, type UnionSchema, word, words } from '../../core/records/record.ts';
import { TextSchema } from '../../core/records/text.ts';
import { type DecisionGround, decisionGrounds, type ExemptionKind, exemptionKinds } from './breach-words.ts';

/** The facts that a decision about the risk of a breach weighs. A fact that is absent is not known, and never favourable. */
export interface BreachRiskFactors {
  /** Whether data of GDPR art. 9 or 10 are among the data. */
  readonly specialCategories?: boolean;
  /** Whether the data are unintelligible to others, such as by encryption. */
  readonly encrypted?: boolean;
  /** The state of the key of encrypted data. */
  readonly key?: 'safe' | 'compromised' | 'lost';
  /** Whether the organization still has a usable copy of the data. */
  readonly copyExists?: boolean;
  /** The people who have the data: nobody else, people whom the organization knows and trusts, or people it does not know. */
  readonly holders?: 'nobody' | 'trusted' | 'unidentified';
  /** Whether data left the organization. */
  readonly dataLeft?: boolean;
}

/** A decision about the risk that is still open. */
export interface PendingRiskDecision {
  /** Not decided. */
  readonly outcome: 'pending';
  /** The facts known so far; none when absent. */
  readonly factors?: BreachRiskFactors;
}

/** The fields of a decision about the risk that somebody took. */
export interface TakenRiskDecision {
  /** The person or role that decided. */
  readonly by: string;
  /** The moment of the decision. */
  readonly at: Instant;
  /** The facts that were weighed; none when absent. */
  readonly factors?: BreachRiskFactors;
  /** The facts on which the decision rests; not stated when absent. */
  readonly grounds?: readonly DecisionGround[];
  /** The reasons; not yet stated when absent. */
  readonly reasons?: string;
}

/** The decision that a risk to people is unlikely, so that nobody is notified. */
export interface UnlikelyRiskDecision extends TakenRiskDecision {
  /** A risk is unlikely. */
  readonly outcome: 'risk-unlikely';
}

/** The decision that there is a risk, so that the authority is notified. */
export interface RiskDecision extends TakenRiskDecision {
  /** A risk. */
  readonly outcome: 'risk';
}

/** The decision that there is likely to be a high risk, so that the people are told, too. */
export interface HighRiskDecision extends TakenRiskDecision {
  /** A high risk. */
  readonly outcome: 'high-risk';
  /** The reason for which people need not be told; they must be when absent. */
  readonly exemption?: CommunicationExemption;
}

/** The reason for which people need not be told of a high risk (GDPR art. 34(3)). */
export interface CommunicationExemption {
  /** The reason; `disproportionate-effort` asks for a public communication instead. */
  readonly kind: ExemptionKind;
  /** How the condition is met; not yet stated when absent. */
  readonly reason?: string;
}

/** A decision about the risk of a breach to people, distinguished by its outcome. */
export type BreachDecision = PendingRiskDecision | UnlikelyRiskDecision | RiskDecision | HighRiskDecision;

const factors = optional(
  record<BreachRiskFactors>({
    specialCategories: optional(z.boolean()),
    encrypted: optional(z.boolean()),
    key: optional(words(['safe', 'compromised', 'lost'])),
    copyExists: optional(z.boolean()),
    holders: optional(words(['nobody', 'trusted', 'unidentified'])),
    dataLeft: optional(z.boolean()),
  }),
);

const taken = {
  by: TextSchema,
  at: InstantSchema,
  factors,
  grounds: optional(list(words(decisionGrounds))),
  reasons: optional(TextSchema),
};

/**
 * The schema of a decision about the risk of a breach.
 *
 * @internal
 */
export const BreachDecisionSchema: UnionSchema<BreachDecision> = union('outcome', [
  record<PendingRiskDecision>({ outcome: word('pending'), factors }),
  record<UnlikelyRiskDecision>({ outcome: word('risk-unlikely'), ...taken }),
  record<RiskDecision>({ outcome: word('risk'), ...taken }),
  record<HighRiskDecision>({
    outcome: word('high-risk'),
    ...taken,
    exemption: optional(record<CommunicationExemption>({ kind: words(exemptionKinds), reason: optional(TextSchema) })),
  }),
]);
