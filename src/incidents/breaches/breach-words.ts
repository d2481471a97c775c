/** The kinds of personal data breach (GDPR art. 4(12)); one breach can have several. */
export const breachKinds = ['confidentiality', 'integrity', 'availability'] as const;

/** A kind of personal data breach. */
export type BreachKind = (typeof breachKinds)[number];

/** The facts on which a decision about the risk of a breach can rest. */
export const decisionGrounds = ['encryption', 'backup', 'trusted-recipient', 'other'] as const;

/** A fact on which a decision about the risk of a breach rests. */
export type DecisionGround = (typeof decisionGrounds)[number];

/** The reasons for which people need not be told of a high risk (GDPR art. 34(3)). */
export const exemptionKinds = ['unintelligible-data', 'later-measures', 'disproportionate-effort'] as const;

/** A reason for which people need not be told of a high risk. */
export type ExemptionKind = (typeof exemptionKinds)[number];

/** The phases in which information is given (GDPR art. 33(4)). One notice with all of it is the final one. */
export const noticePhases = ['first', 'further', 'final'] as const;

/** A phase in which information is given. */
export type NoticePhase = (typeof noticePhases)[number];

/** The items of a notice of a breach (GDPR art. 33(1), 33(3) and 34(2)). */
export const noticeItems = [
  'nature',
  'people-categories',
  'people-number',
  'record-categories',
  'record-number',
  'contact',
  'consequences',
  'measures',
  'delay-reasons',
  'plain-language',
  'separate-message',
] as const;

/** An item of a notice of a breach. */
export type NoticeItem = (typeof noticeItems)[number];

/** The answers that a notice gives about an item; silence is none of them. */
export const noticeItemStates = ['given', 'to-follow', 'unknown'] as const;

/** An answer that a notice gives about an item. */
export type NoticeItemState = (typeof noticeItemStates)[number];
