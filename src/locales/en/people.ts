/** The sentences of the schemas of `people` by code. */
export const peopleSentences = {
  'screening-ends-before-result': 'The screening holds until {validUntil}, before its result on {completedOn}.',
  'screening-decided-before-result': 'The decision was taken on {on}, before the result on {completedOn}.',
  'agreement-ends-before-signature': 'The agreement holds through {through}, before it was signed on {signedOn}.',
  'competence-ends-before-start': 'The competence is valid until {validUntil}, before it is held from {heldFrom}.',
  'step-duplicate': 'The id "{step}" is that of a step above.',
  'step-need-unknown': 'The step "{step}" needs "{need}", which is no step above it.',
  'case-reported-before-breach': 'The case was reported on {reportedOn}, before the breach on {breachedOn}.',
  'remote-working-ends-before-start': 'The agreement lasts through {through}, before it was made on {agreedOn}.',
} as const;
