import type { Instant } from '../../core/calendar/instant.ts';
import { InstantSchema } from '../../core/calendar/schemas.ts';
import {
  list,
  optional,
  record,
  type RecordSchema,
  union,
  type UnionSchema,
  word,
  words,
} from '../../core/records/record.ts';
import { type RecordId, RecordIdSchema, TextSchema } from '../../core/records/text.ts';
import {
  type NoticeItem,
  noticeItems,
  type NoticeItemState,
  noticeItemStates,
  type NoticePhase,
  noticePhases,
} from './breach-words.ts';

/** A supervisory authority that received a notice. */
export interface AuthorityRecipient {
  /** A supervisory authority. */
  readonly kind: 'authority';
  /** The authority: its name, or the code of its state where the organization is not established in the EEA. */
  readonly authority: string;
}

/** The people whose data are affected, each told by a message. */
export interface PeopleRecipient {
  /** The people. */
  readonly kind: 'people';
}

/** The public, told where a message to each of the people would be a disproportionate effort. */
export interface PublicRecipient {
  /** The public. */
  readonly kind: 'public';
}

/** A controller whose processor the organization is. */
export interface ControllerRecipient {
  /** A controller. */
  readonly kind: 'controller';
  /** The name or id of the controller. */
  readonly controller: string;
}

/** Anybody else, such as an insurer or the police. */
export interface OtherRecipient {
  /** Somebody else. */
  readonly kind: 'other';
  /** The name. */
  readonly name: string;
}

/** The recipient of a notice. */
export type NoticeRecipient =
  AuthorityRecipient | PeopleRecipient | PublicRecipient | ControllerRecipient | OtherRecipient;

/** The answer of a notice about one item. */
export interface NoticeContent {
  /** The item. */
  readonly item: NoticeItem;
  /** The answer; `unknown` says openly that it is not known yet. */
  readonly state: NoticeItemState;
}

/** A notice of a breach that was sent. */
export interface BreachNotice {
  /** The recipient. */
  readonly recipient: NoticeRecipient;
  /** The moment at which it was sent. */
  readonly at: Instant;
  /** The phase. */
  readonly phase: NoticePhase;
  /** The parts of the breach that it covers; all of them when absent. */
  readonly parts?: readonly RecordId[];
  /** The items about which it has an answer. */
  readonly content: readonly NoticeContent[];
  /** Where it is found, such as the number of the receipt; not yet stated when absent. */
  readonly reference?: string;
}

const NoticeRecipientSchema: UnionSchema<NoticeRecipient> = union('kind', [
  record<AuthorityRecipient>({ kind: word('authority'), authority: TextSchema }),
  record<PeopleRecipient>({ kind: word('people') }),
  record<PublicRecipient>({ kind: word('public') }),
  record<ControllerRecipient>({ kind: word('controller'), controller: TextSchema }),
  record<OtherRecipient>({ kind: word('other'), name: TextSchema }),
]);

/**
 * The schema of a notice of a breach.
 *
 * @internal
 */
export const BreachNoticeSchema: RecordSchema<BreachNotice> = record<BreachNotice>(
  {
    recipient: NoticeRecipientSchema,
    at: InstantSchema,
    phase: words(noticePhases),
    parts: optional(list(RecordIdSchema, { min: 1 })),
    content: list(record<NoticeContent>({ item: words(noticeItems), state: words(noticeItemStates) })),
    reference: optional(TextSchema),
  },
  (refuse) => [
    refuse('breach-notice-item-repeated', {
      of: ['content'],
      message: 'The item {item} has an answer above.',
      each: ({ content }) => {
        const seen = new Set<string>();
        return content.flatMap(({ item }, index) => {
          if (seen.has(item)) return [{ path: ['content', index, 'item'], values: { item } }];
          seen.add(item);
          return [];
        });
      },
    }),
  ],
);
