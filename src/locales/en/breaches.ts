/** The sentences of the schemas of personal data breaches by code. */
export const breachesSentences = {
  'affected-number-ends-before-start': 'The most is {to}, less than the least, {from}.',
  'breach-notice-item-repeated': 'The item {item} has an answer above.',
  'breach-part-repeated': 'The part "{part}" is there twice.',
} as const;

const noticeItems = {
  nature: 'the nature of the breach',
  'people-categories': 'the categories of people',
  'people-number': 'the number of people',
  'record-categories': 'the categories of records',
  'record-number': 'the number of records',
  contact: 'the contact',
  consequences: 'the likely consequences',
  measures: 'the measures',
  'delay-reasons': 'the reasons for the delay',
  'plain-language': 'plain language',
  'separate-message': 'a separate message',
};

const recipients = { authority: 'authority', people: 'people', public: 'public' };

/** The labels of the kinds of record of personal data breaches. */
export const breachesRecordKinds = {
  'personal-data-breach': 'personal data breach',
  'breach-part': 'part of a breach',
};

/** The labels of the closed words and phrases in the findings about personal data breaches. */
export const breachesLabels = {
  item: noticeItems,
  'breach-notice-item-missing.recipient': recipients,
  'breach-notice-item-missing.items': noticeItems,
  'breach-notice-item-open.recipient': recipients,
  'breach-notice-item-open.items': noticeItems,
  'breach-notice-item-helpful.items': noticeItems,
  'breach-register-incomplete.fields': {
    facts: 'the facts',
    effects: 'the effects',
    'remedial-action': 'the remedial action',
  },
  'breach-risk-implausible.contradiction': {
    'unprotected special categories of data in unknown hands':
      'unprotected special categories of data in unknown hands',
    'the data are not encrypted': 'the data are not encrypted',
    'the key is not safe': 'the key is not safe',
    'no copy of the data exists': 'no copy of the data exists',
    'unknown people have the data': 'unknown people have the data',
    'data left the organization': 'data left the organization',
  },
  'breach-risk-unproved.ground': {
    encryption: 'encryption',
    backup: 'a backup',
    'trusted-recipient': 'a trusted recipient',
  },
  'breach-risk-unproved.question': {
    'whether the data are encrypted': 'whether the data are encrypted',
    'whether the key is safe': 'whether the key is safe',
    'whether a copy of the data exists': 'whether a copy of the data exists',
    'which people have the data': 'which people have the data',
    'whether data left the organization': 'whether data left the organization',
  },
};
