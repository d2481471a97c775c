import { list, record, union, type UnionSchema, word, words } from '../../core/records/record.ts';
import { type RecordId, RecordIdSchema, TextSchema } from '../../core/records/text.ts';
import { type HandlingAction, handlingActions } from './handling-actions.ts';

interface RuleForAction {
  /** The id of the level. */
  readonly level: RecordId;
  /** The action. */
  readonly action: HandlingAction;
}

/** An action that is allowed as it is, or forbidden. */
export interface PlainHandlingRule extends RuleForAction {
  /** The answer. */
  readonly outcome: 'allowed' | 'forbidden';
}

/** An action that is allowed under requirements. */
export interface ConditionalHandlingRule extends RuleForAction {
  /** Allowed under requirements. */
  readonly outcome: 'allowed-with';
  /** The requirements, at least one, such as `'encrypted'`. The same requirement has the same words at every level. */
  readonly requirements: readonly string[];
}

/** How information of one level is handled in one action (A.5.10). */
export type HandlingRule = PlainHandlingRule | ConditionalHandlingRule;

const subject = { level: RecordIdSchema, action: words(handlingActions) };

/**
 * Schema of `HandlingRule`.
 *
 * @internal
 */
export const HandlingRuleSchema: UnionSchema<HandlingRule> = union('outcome', [
  record<PlainHandlingRule>({ ...subject, outcome: words(['allowed', 'forbidden']) }),
  record<ConditionalHandlingRule>({
    ...subject,
    outcome: word('allowed-with'),
    requirements: list(TextSchema, { min: 1 }),
  }),
]);
