/** The sentences of the schemas of `operations` by code. */
export const operationsSentences = {
  'log-source-ends-before-start': 'The log ends on {through}, before it begins on {from}.',
  'monitoring-rule-ends-before-start': 'The rule ends on {through}, before it begins on {from}.',
  'alert-acknowledged-before-raised':
    'The alert was acknowledged at {acknowledgedAt}, before it was raised at {raisedAt}.',
  'alert-closed-before-acknowledged':
    'The alert was closed at {closedAt}, before it was acknowledged at {acknowledgedAt}.',
  'backup-plan-ends-before-start': 'The plan ends on {through}, before it begins on {from}.',
  'backup-place-duplicate': 'The place "{place}" has a copy above.',
  'backup-run-finished-before-point':
    'The run was finished at {finishedAt}, before the state of its data at {pointAt}.',
  'backup-copy-before-point': 'The copy reached "{place}" at {at}, before the state of its data at {pointAt}.',
  'backup-exemption-ends-before-start': 'The exemption ends on {through}, before it begins on {from}.',
  'capacity-warning-above-critical': 'The warning begins at {warningShare}, above the critical share {criticalShare}.',
  'malware-protection-updated-after-check':
    'The protection was updated on {updatedOn}, after the check on {checkedOn} that found it.',
  'baseline-item-duplicate': 'The id "{item}" is that of a setting above.',
  'baseline-asset-duplicate': 'The asset "{asset}" is there above.',
  'baseline-item-unknown': 'The baseline has no setting "{item}".',
  'baseline-asset-unknown': 'The asset "{asset}" is not one of the baseline.',
} as const;
