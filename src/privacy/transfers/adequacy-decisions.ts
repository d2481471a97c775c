import type { CalendarDate } from '../../core/calendar/calendar-date.ts';

/** An adequacy decision of the Commission for a country (GDPR art. 45). */
export interface AdequacyDecision {
  /** The country by its code in ISO 3166-1. */
  readonly country: string;
  /** The recipients that it covers. */
  readonly covers: 'all' | 'commercial-organizations' | 'framework-participants';
  /** The first day; null where it is older than the GDPR. */
  readonly validFrom: CalendarDate | null;
  /** The last day, inclusive; null where it has no end of its own. */
  readonly validUntil: CalendarDate | null;
  /** The decision. */
  readonly source: string;
  /** The day on which the row was last compared with reports about the decision; the decision itself was not read. */
  readonly checkedOn: CalendarDate;
}

const checkedOn = '2026-11-30';
const beforeGdpr = { covers: 'all', validFrom: null, validUntil: null, checkedOn } as const;

/**
 * The adequacy decisions of the Commission for countries, in the order of their codes. It is a default, and not legal advice: the rows are
 * second-hand, and a later decision, repeal or judgment is not in them.
 */
export const adequacyDecisions: readonly AdequacyDecision[] = [
  { country: 'AD', ...beforeGdpr, source: 'Decision 2010/625/EU' },
  { country: 'AR', ...beforeGdpr, source: 'Decision 2003/490/EC' },
  {
    country: 'BR',
    covers: 'all',
    validFrom: '2026-01-26',
    validUntil: null,
    source: 'Implementing Decision (EU) 2026/179',
    checkedOn,
  },
  { country: 'CA', ...beforeGdpr, covers: 'commercial-organizations', source: 'Decision 2002/2/EC' },
  { country: 'CH', ...beforeGdpr, source: 'Decision 2000/518/EC' },
  { country: 'FO', ...beforeGdpr, source: 'Decision 2010/146/EU' },
  {
    country: 'GB',
    covers: 'all',
    validFrom: '2021-06-28',
    validUntil: '2031-12-27',
    source: 'Implementing Decision (EU) 2021/1772',
    checkedOn,
  },
  { country: 'GG', ...beforeGdpr, source: 'Decision 2003/821/EC' },
  { country: 'IL', ...beforeGdpr, source: 'Decision 2011/61/EU' },
  { country: 'IM', ...beforeGdpr, source: 'Decision 2004/411/EC' },
  { country: 'JE', ...beforeGdpr, source: 'Decision 2008/393/EC' },
  {
    country: 'JP',
    covers: 'all',
    validFrom: '2019-01-23',
    validUntil: null,
    source: 'Implementing Decision (EU) 2019/419',
    checkedOn,
  },
  {
    country: 'KR',
    covers: 'all',
    validFrom: '2021-12-17',
    validUntil: null,
    source: 'Implementing Decision (EU) 2022/254',
    checkedOn,
  },
  { country: 'NZ', ...beforeGdpr, source: 'Implementing Decision 2013/65/EU' },
  {
    country: 'US',
    covers: 'framework-participants',
    validFrom: '2023-07-10',
    validUntil: null,
    source: 'Implementing Decision (EU) 2023/1795',
    checkedOn,
  },
  { country: 'UY', ...beforeGdpr, source: 'Implementing Decision 2012/484/EU' },
];
