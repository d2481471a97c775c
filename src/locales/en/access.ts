/** The sentences of the schemas of `access` by code. */
export const accessSentences = {
  'account-closed-before-creation': 'The account was closed on {closedOn}, before its creation on {createdOn}.',
  'holder-ends-before-start': 'The person has the account until {until}, before the first day {from}.',
  'grant-ends-before-start': 'The grant lasts until {until}, before its first day {from}.',
  'duty-rule-sides-overlap': 'The entitlement "{entitlement}" is on both sides of the rule.',
  'snapshot-source-duplicate': 'The system "{system}" is a source twice.',
  'snapshot-entry-without-source': 'The system "{system}" of the entry is no source of the snapshot.',
  'delegation-ends-before-start': 'The delegation lasts until {until}, before its first day {from}.',
  'review-item-duplicate': 'The id "{item}" is that of an item above.',
} as const;
