/** The sentences of the schemas of `operations` by code. */
export const operationsSentences = {
  'network-unreadable': '"{value}" is not a network such as 10.0.0.0/8 or 2001:db8::/32.',
  'network-leading-zero': '"{value}" has a number with a leading zero, which some programs read as octal.',
  'network-zone-index': '"{value}" has a zone index, which has a meaning on one host only.',
  'network-prefix-missing': '"{value}" has no length of the prefix; one address is {suggestion}.',
  'network-prefix-invalid': '"{value}" has a length of the prefix that its addresses do not have.',
  'network-host-bits': '"{value}" has an address inside the network {suggestion} and not its first.',
  'zone-network-duplicate': 'The zone has the network {network} already.',
  'port-range-reversed': 'The ports end with {through}, before they begin with {from}.',
  'rule-ports-without-protocol': 'The rule has ports, and its protocol {protocol} has none.',
  'rule-duplicate': 'The id "{rule}" is that of a rule above.',
  'rule-order-missing': 'The rule "{rule}" has no order, but others have one.',
  'rule-order-duplicate': 'The rule "{rule}" has the order of a rule above.',
  'rule-set-not-allow-only': 'A set of rules that only allow has no rule that denies, and denies by default.',
  'cryptography-rule-empty': 'The rule "{rule}" demands no protocol, algorithm, hash function or strength.',
  'key-replaces-itself': 'The key is named as its own replacement "{replacedBy}".',
  'certificate-ends-before-start': 'The certificate ends at {notAfter}, before it begins at {notBefore}.',
  'certificate-replaces-itself': 'The certificate is named as its own replacement "{replacedBy}".',
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
