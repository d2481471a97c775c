import type { Period } from '../../core/calendar/period.ts';
import type { ArticleTimeLimit } from './statutory-time-limit.ts';

/** The ids of the time limits behind `dataSubjectRequestDeadline`. */
export type RequestTimeLimitId = 'gdpr-12-3' | 'gdpr-12-3-ext' | 'uk-12a';

/** The time limits of answers to data subjects behind `dataSubjectRequestDeadline`. Not legal advice. */
export const requestTimeLimits: Readonly<Record<RequestTimeLimitId, ArticleTimeLimit<Period>>> = {
  'gdpr-12-3': {
    id: 'gdpr-12-3',
    kind: 'data-subject-request',
    jurisdiction: 'EU/EEA',
    regime: 'GDPR',
    citation: 'GDPR art. 12(3)',
    period: 'P1M',
    startEvent: 'receipt of the request',
    countingRule: 'eu-months',
    recipient: 'data subject',
    status: 'in-force',
    validFrom: '2018-05-25',
    validTo: null,
    source: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
    verification: 'primary-text-seen',
    checkedOn: '2026-11-29',
    notLegalAdvice: true,
  },
  'gdpr-12-3-ext': {
    id: 'gdpr-12-3-ext',
    kind: 'data-subject-request',
    jurisdiction: 'EU/EEA',
    regime: 'GDPR',
    citation: 'GDPR art. 12(3)',
    period: 'P3M',
    startEvent: 'receipt of the request (total, not one month plus two)',
    countingRule: 'eu-months',
    recipient: 'data subject',
    condition: 'complexity and number of requests; notice with reasons inside the first month',
    status: 'in-force',
    validFrom: '2018-05-25',
    validTo: null,
    source: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
    verification: 'primary-text-seen',
    checkedOn: '2026-11-29',
    notLegalAdvice: true,
  },
  'uk-12a': {
    id: 'uk-12a',
    kind: 'data-subject-request',
    jurisdiction: 'UK',
    regime: 'UK GDPR',
    citation: 'UK GDPR art. 12A',
    period: 'P1M',
    startEvent: 'relevant time: latest of request, requested identity information, fee',
    countingRule: 'uk',
    recipient: 'data subject',
    extension: 'two further months by notice inside the first month',
    stopClock:
      'the days from asking for clarification through receiving it do not count, where the controller reasonably requires it to identify what an access request relates to',
    status: 'in-force',
    validFrom: '2026-02-05',
    validTo: null,
    source: 'https://bratby.law/data-use-and-access-act-2025-commencement/',
    verification: 'secondary-seen',
    checkedOn: '2026-11-29',
    notLegalAdvice: true,
  },
};
