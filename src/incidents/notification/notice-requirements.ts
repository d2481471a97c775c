import type { LegalReference } from '../../core/findings/finding.ts';
import type { NoticeItem } from '../breaches/breach-words.ts';
import type { NoticeRecipient } from '../breaches/breach-notice.ts';

/**
 * An item of a notice to a recipient.
 *
 * @internal
 */
export interface NoticeRequirement {
  /** The item. */
  readonly item: NoticeItem;
  /** The provision. */
  readonly source: LegalReference;
  /** Whether saying openly that it is not known yet satisfies for good, since the law asks for it where possible. */
  readonly mayBeUnknown: boolean;
}

const authority: readonly NoticeRequirement[] = [
  { item: 'nature', source: 'GDPR art. 33(3)(a)', mayBeUnknown: false },
  { item: 'people-categories', source: 'GDPR art. 33(3)(a)', mayBeUnknown: true },
  { item: 'people-number', source: 'GDPR art. 33(3)(a)', mayBeUnknown: true },
  { item: 'record-categories', source: 'GDPR art. 33(3)(a)', mayBeUnknown: true },
  { item: 'record-number', source: 'GDPR art. 33(3)(a)', mayBeUnknown: true },
  { item: 'contact', source: 'GDPR art. 33(3)(b)', mayBeUnknown: false },
  { item: 'consequences', source: 'GDPR art. 33(3)(c)', mayBeUnknown: false },
  { item: 'measures', source: 'GDPR art. 33(3)(d)', mayBeUnknown: false },
];

const publicItems: readonly NoticeRequirement[] = [
  { item: 'nature', source: 'GDPR art. 34(2)', mayBeUnknown: false },
  { item: 'plain-language', source: 'GDPR art. 34(2)', mayBeUnknown: false },
  { item: 'contact', source: 'GDPR art. 34(2)', mayBeUnknown: false },
  { item: 'consequences', source: 'GDPR art. 34(2)', mayBeUnknown: false },
  { item: 'measures', source: 'GDPR art. 34(2)', mayBeUnknown: false },
];

const people: readonly NoticeRequirement[] = [
  { item: 'nature', source: 'GDPR art. 34(2)', mayBeUnknown: false },
  { item: 'plain-language', source: 'GDPR art. 34(2)', mayBeUnknown: false },
  { item: 'contact', source: 'GDPR art. 34(2)', mayBeUnknown: false },
  { item: 'consequences', source: 'GDPR art. 34(2)', mayBeUnknown: false },
  { item: 'measures', source: 'GDPR art. 34(2)', mayBeUnknown: false },
  { item: 'separate-message', source: 'GDPR art. 34(2)', mayBeUnknown: false },
];

/**
 * The items of a notice by its recipient (GDPR art. 33(3) and 34(2)). For a notice to a controller the law lists none; its items help with art.
 * 33(3). A message to the people stands alone. Nothing is asked of a notice to others.
 *
 * @internal
 */
export const noticeRequirements: Readonly<Record<NoticeRecipient['kind'], readonly NoticeRequirement[]>> = {
  authority,
  people,
  public: publicItems,
  controller: authority,
  other: [],
};

/**
 * The reasons for a notice to the authority after 72 hours.
 *
 * @internal
 */
export const delayRequirement: NoticeRequirement = {
  item: 'delay-reasons',
  source: 'GDPR art. 33(1)',
  mayBeUnknown: false,
};
