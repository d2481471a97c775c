/** The sentences of the schemas of `core` by code. */
export const coreSentences = {
  'expires-before-approval': 'The approval expires on {expiresOn}, before it was given on {approvedOn}.',
  'digest-unreadable': '"{digest}" is not a digest: sha256: and 64 hexadecimal digits in lower case.',
  'date-unreadable': ['"{value}" is {form}; write {written}.', '"{value}" is not a date in the form 2026-11-29.'],
  'date-impossible': '"{value}" is not a day of the calendar.',
  'year-out-of-range': '{value} lies outside the years 1900 to 2999.',
  'instant-unreadable': [
    '"{value}" is {form}; write {written}T09:30:00Z, with the time and Z or an offset.',
    '"{value}" is not a point in time in the form 2026-11-29T09:30:00Z.',
  ],
  'instant-without-zone': '"{value}" has no zone: write Z for UTC or an offset such as +01:00 behind the time.',
  'instant-impossible': '"{value}" is not a day of the calendar.',
  'period-unreadable': '"{period}" is not a period such as P1Y6M or P2W.',
  'period-negative': '"{period}" is negative; a period is longer than zero.',
  'period-fractional': '"{period}" has a fraction; a period has whole years, months, weeks or days.',
  'period-with-time': [
    '"{period}" has a time. Retention counts whole days, and an event may happen at any hour: {longest} keeps no record longer, {shortest} keeps every record as long.',
    '"{period}" has a time; a period has whole years, months, weeks or days.',
  ],
  'period-mixes-weeks': '"{period}" has weeks beside other parts; weeks stand alone, such as P2W.',
  'period-zero': '"{period}" is zero; a period is longer.',
  'period-too-long': '"{period}" is longer than 200 years.',
  'hour-period-unreadable': '"{period}" is not a period of hours and minutes such as PT72H or PT1H30M.',
  'hour-period-negative': '"{period}" is negative; a period is longer than zero.',
  'hour-period-with-date': '"{period}" has days or longer parts; elapsed time has whole hours and minutes.',
  'hour-period-with-seconds': '"{period}" has seconds; elapsed time has whole hours and minutes.',
  'hour-period-fractional': '"{period}" has a fraction; elapsed time has whole hours and minutes.',
  'hour-period-zero': '"{period}" is zero; a period is longer.',
  'hour-period-too-long': '"{period}" is longer than a million hours.',
  'time-zone-unknown': '"{zone}" is not a time zone that the runtime knows, such as Europe/Berlin.',
  'evidence-ends-before-collected':
    'The evidence is valid until {validUntil}, before it was collected on {collectedOn}.',
  'not-json': 'The fields hold what JSON cannot, such as a date, a function, undefined, NaN or a cycle.',
  'json-too-deep': 'The fields have more than 100 levels of lists and objects within each other.',
  'json-too-repetitive':
    'An object in the fields stands in so many places that their text would have no end; copy less of it.',
  'json-half-character': 'A text in the fields has half of a character (one half of a surrogate pair).',
  'id-empty': 'The id is empty; an id has a visible character.',
  'text-empty': 'The text is empty; leave the field out where there is nothing to say.',
  'tolerance-too-long':
    'The tolerance can be {longest} days long; it must stay below {every}, which can be {shortest} days.',
} as const;
