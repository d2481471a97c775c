/** The sentences of the schemas of `development` by code. */
export const developmentSentences = {
  'quality-measure-of-nothing': 'The measure has the value {value} over a population of {population}.',
  'lifecycle-stage-out-of-order':
    'The stage {stage} stands after {previous}, which is not before it in the order of the work.',
  'lifecycle-gate-duplicate': 'The id "{gate}" is that of a gate above.',
  'test-rule-duplicate': 'The kind of change "{changeKind}" has a rule above.',
  'test-run-passed-with-failures': 'The run passed, but {failed} tests failed.',
  'defect-deferral-ends-before-start': 'The deferral lasts until {until}, before it began on {enteredOn}.',
  'defect-acceptance-ends-before-start':
    'The defect is accepted through {through}, before its acceptance on {acceptedOn}.',
  'deployment-incident-contradicted': 'The incident "{incident}" is tied to the release, too.',
  'coding-standard-version-duplicate': 'The version "{version}" is listed above.',
} as const;
