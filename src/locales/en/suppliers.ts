/** The sentences of the schemas of `suppliers` by code. */
export const suppliersSentences = {
  'service-transfer-ends-before-start': 'The mechanism holds until {validUntil}, before it begins on {validFrom}.',
  'assurance-coverage-repeated': 'The service "{service}" has an answer above.',
  'assurance-ends-before-start': 'The certificate is valid until {validUntil}, before it was issued on {issuedOn}.',
  'report-ends-before-start': 'The period of the report ends on {through}, before it begins on {from}.',
  'supplier-agreement-ends-before-notice': 'The agreement ends on {endsOn}, before the notice of {givenOn}.',
  'supplier-agreement-ends-before-start': 'The term ends on {endsOn}, before the agreement begins on {startsOn}.',
  'supplier-agreement-notice-ends-before-start':
    'The notice ends the agreement on {endsOn}, before it begins on {startsOn}.',
  'currency-malformed': 'The currency "{currency}" is no code of three capital letters, such as EUR.',
  'supplier-agreement-clause-repeated': 'The point {clause} has an answer above.',
  'objection-ends-before-notice': 'The last day to object is {objectBy}, before the notice arrived on {receivedOn}.',
  'objection-decided-before-notice': 'The decision is of {on}, before the notice arrived on {receivedOn}.',
} as const;
