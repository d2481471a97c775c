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

function asked(item: NoticeItem, source: LegalReference): NoticeRequirement {
  return { item, source, mayBeUnknown: false };
}

function wherePossible(item: NoticeItem, source: LegalReference): NoticeRequirement {
  return { item, source, mayBeUnknown: true };
}

const authority: readonly NoticeRequirement[] = /* @__PURE__ */ [
  asked('nature', 'GDPR art. 33(3)(a)'),
  wherePossible('people-categories', 'GDPR art. 33(3)(a)'),
  wherePossible('people-number', 'GDPR art. 33(3)(a)'),
  wherePossible('record-categories', 'GDPR art. 33(3)(a)'),
  wherePossible('record-number', 'GDPR art. 33(3)(a)'),
  asked('contact', 'GDPR art. 33(3)(b)'),
  asked('consequences', 'GDPR art. 33(3)(c)'),
  asked('measures', 'GDPR art. 33(3)(d)'),
];

const people: readonly NoticeRequirement[] = /* @__PURE__ */ [
  asked('nature', 'GDPR art. 34(2)'),
  asked('plain-language', 'GDPR art. 34(2)'),
  asked('contact', 'GDPR art. 34(2)'),
  asked('consequences', 'GDPR art. 34(2)'),
  asked('measures', 'GDPR art. 34(2)'),
];

/**
 * The items of a notice by its recipient (GDPR art. 33(3) and 34(2)). For a notice to a controller the law lists none; its items help with art.
 * 33(3). A message to the people stands alone. Nothing is asked of a notice to others.
 *
 * @internal
 */
export const noticeRequirements: Readonly<Record<NoticeRecipient['kind'], readonly NoticeRequirement[]>> = {
  authority,
  people: /* @__PURE__ */ [...people, /* @__PURE__ */ asked('separate-message', 'GDPR art. 34(2)')],
  public: people,
  controller: authority,
  other: [],
};

/**
 * The reasons for a notice to the authority after 72 hours.
 *
 * @internal
 */
export const delayRequirement: NoticeRequirement = /* @__PURE__ */ asked('delay-reasons', 'GDPR art. 33(1)');
