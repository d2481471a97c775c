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
} as const;
