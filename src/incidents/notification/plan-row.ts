import type { Instant } from '../../core/calendar/instant.ts';
import type { LegalReference } from '../../core/findings/finding.ts';
import type { RecordId } from '../../core/records/text.ts';
import type { ExemptionKind } from '../breaches/breach-words.ts';
import type { NoticeRecipient } from '../breaches/breach-notice.ts';

/** A recipient of information about a breach, or the register in which it is documented. */
export type PlanRecipient = 'register' | NoticeRecipient['kind'];

/** The rule by which a recipient is or is not told. */
export type PlanRule =
  | 'every-breach'
  | 'processor'
  | 'risk-pending'
  | 'risk-unlikely'
  | 'risk'
  | 'high-risk'
  | ExemptionKind
  | 'joint-controller-notifies'
  | 'notifier-open'
  | 'no-people-in-eea'
  | 'ordered'
  | 'further-recipient';

/** An open question that decides who is told: the authority, the countries of the people, the decision about the risk, or the joint controller that notifies. */
export type PlanQuestion = 'authority' | 'countries' | 'decision' | 'notifier';

/** The state of a row: to be done, past its limit, done, done after its limit, or not needed. */
export type PlanState = 'open' | 'overdue' | 'met' | 'met-late' | 'not-needed';

/** One recipient in the plan of notification, with the rule that decided. */
export interface NotificationPlanRow {
  /** The recipient. */
  readonly recipient: PlanRecipient;
  /** The name of the recipient; null where it has none or where it is not known yet. */
  readonly name: string | null;
  /** The ids of the parts of the breach about which it is told. */
  readonly parts: readonly RecordId[];
  /** Whether it must be told; `undecided` where an open question decides that, while the clock runs. */
  readonly need: 'required' | 'undecided' | 'not-required';
  /** The rule that decided. */
  readonly rule: PlanRule;
  /** The provision; null where it is no law. */
  readonly source: LegalReference | null;
  /** The kind of limit: hours of the law, a date that somebody set, or none in numbers, which is without undue delay. */
  readonly limit: 'hours' | 'date' | 'no-numeric-limit';
  /** The last instant in time; null where there is no number or nothing is needed. */
  readonly dueAt: Instant | null;
  /** The last instant that the contract gives, apart from the law; null where it gives none. */
  readonly contractualDueAt: Instant | null;
  /** The moment at which the last of the parts was told; null where one of them was not. */
  readonly sentAt: Instant | null;
  /** The state by the limit of the law, or the date that was set. */
  readonly state: PlanState;
  /** The state by the limit of the contract; null where it gives none. */
  readonly contractualState: PlanState | null;
  /** The open questions. */
  readonly missing: readonly PlanQuestion[];
  /** Always true: a computed duty is not legal advice. */
  readonly notLegalAdvice: true;
}
