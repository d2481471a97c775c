/** The sentences of the schemas of `governance` by code. */
export const governanceSentences = {
  'programme-ends-before-start': 'The programme lasts through {through}, before it begins on {from}.',
  'sample-larger-than-population': 'The sample has {size} things, more than the {population} that there are.',
  'audit-ends-before-start': 'The audit is planned through {plannedThrough}, before it begins on {plannedFrom}.',
  'compensation-expires-before-acceptance':
    'The compensation expires on {expiresOn}, before it was accepted on {acceptedOn}.',
  'duty-pair-same': 'The pair has the duty "{a}" on both sides.',
  'absence-ends-before-start': 'The absence lasts through {through}, before it begins on {from}.',
  'person-ends-before-start': 'The person left on {endedOn}, before the start on {startedOn}.',
  'assignment-ends-before-start': 'The assignment lasts through {through}, before it begins on {from}.',
  'audit-requirement-unknown':
    '"{requirement}" is neither a requirement of ISO/IEC 27001:2022 nor a custom control; the nearest: {nearest}.',
} as const;
