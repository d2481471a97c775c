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
  'issue-closed-before-identified': 'The issue was closed on {closedOn}, before it was identified on {identifiedOn}.',
  'change-reviewed-before-done':
    'The effects of the change were reviewed on {reviewedOn}, before it was carried out on {doneOn}.',
  'change-done-and-cancelled': 'The change was given up on {cancelledOn} and carried out on {doneOn}.',
  'measure-ends-before-start': 'The measure ends on {endedOn}, before it starts on {startsOn}.',
  'measure-thresholds-crossed': 'The threshold {threshold} lies on the wrong side of {bound}.',
  'measurement-recorded-before-measured':
    'The measurement was recorded on {recordedOn}, before it was made on {measuredOn}.',
  'measurement-before-period': 'The measurement was made on {measuredOn}, before its period began on {periodFrom}.',
  'audit-requirement-unknown':
    '"{requirement}" is neither a requirement of ISO/IEC 27001:2022 nor a custom control; the nearest: {nearest}.',
  'obligation-ends-before-start': 'The obligation is in force through {validTo}, before it begins on {validFrom}.',
  'exception-expires-before-start': 'The exception expires on {expiresOn}, before it begins on {from}.',
  'certificate-expires-before-decision':
    'The certificate expires on {expiresOn}, before it was decided on {decidedOn}.',
  'external-audit-ends-before-start': 'The audit ends on {lastDayOn}, before it begins on {firstDayOn}.',
  'external-finding-verified-before-raising':
    'The finding was verified on {verifiedOn}, before it was raised on {raisedOn}.',
} as const;
