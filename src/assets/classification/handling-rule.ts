import { list, record, union, type UnionSchema, word, words } from '../../core/records/record.ts';
import { type RecordId, RecordIdSchema, TextSchema } from '../../core/records/text.ts';

/** The things that people do with information, in the order of its life (A.5.10, A.5.13, A.5.14, A.7.9, A.7.14). */
export const handlingActions = [
  'label',
  'store',
  'share',
  'transfer',
  'print',
  'copy',
  'carry-off-site',
  'dispose',
] as const;

/** A value of `handlingActions`, such as `'share'`. */
export type HandlingAction = (typeof handlingActions)[number];

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
