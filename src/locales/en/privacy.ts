/** The sentences of the schemas of `privacy` by code. */
export const privacySentences = {
  'processing-ends-before-start': 'The processing ends on {endsOn}, before it starts on {startsOn}.',
  'processing-purpose-repeated': 'The purpose "{purpose}" stands above.',
  'transfer-ends-before-start': 'The transfer ends on {endsOn}, before it starts on {startsOn}.',
  'transfer-mechanism-ends-before-start':
    'The mechanism of the transfer holds until {validUntil}, before it begins on {validFrom}.',
  'consultation-answered-before-request':
    'The authority answered on {answeredOn}, before the request of {requestedOn}.',
  'consultation-question-out-of-order':
    'The question of {askedOn} lies before the request of {requestedOn} or after its answer.',
  'request-right-repeated': 'The right {right} stands above.',
  'consent-withdrawn-before-given': 'The consent was withdrawn at {withdrawnAt}, before it was given at {givenAt}.',
} as const;
