/** The sentences of the schemas of `assets` by code. */
export const assetsSentences = {
  'loss-reported-before': 'The loss was reported on {reportedOn}, before the day of the loss, {enteredOn}.',
  'candidates-besides-level': 'The level "{level}" is known, so it cannot be open between candidates.',
  'candidate-duplicate': 'The candidate "{candidate}" is there twice.',
  'classification-level-duplicate': 'The level "{level}" is there twice.',
  'value-level-duplicate': 'The level of value "{level}" is there twice.',
  'default-level-unknown': 'The default level "{level}" is not a level of the scheme.',
  'handling-level-unknown': 'The level "{level}" of the rule is not a level of the scheme.',
  'handling-duplicate': 'The level "{level}" has a second rule for the action {action}.',
  'level-impact-unknown': 'The level "{level}" of the impact is not a level of the scheme.',
  'level-impact-duplicate': 'The level "{level}" has a second impact.',
  'asset-assignment-ends-before-start': 'The assignment lasts until {until}, before it begins on {from}.',
  'asset-assignment-returned-before-start':
    'The asset was returned on {returnedOn}, before the assignment began on {from}.',
  'disposal-verified-before': 'The disposal was verified on {verifiedOn}, before it was done on {on}.',
  'site-control-duplicate': 'The control {control} is there twice.',
} as const;
