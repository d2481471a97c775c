import type { CalendarDate } from '../../core/calendar/calendar-date.ts';

/** A circumstance in which processing is recorded, however few people the organization employs. */
export type RecordCircumstance = 'risk' | 'high-risk' | 'regular' | 'special-or-criminal-data';

/** The id of an exemption from the record of processing. */
export type RecordExemptionId = 'gdpr-30-5' | 'com-2025-501';

/** An exemption of small organizations from the record of processing (GDPR art. 30(5)). */
export interface RecordExemption {
  /** Whether it is law, or only proposed. */
  readonly status: 'in-force' | 'proposed';
  /** An organization that employs fewer people may be exempt. */
  readonly fewerThan: number;
  /** The circumstances of which each ends the exemption. */
  readonly unless: readonly RecordCircumstance[];
  /** The first day; null where it is not in force. */
  readonly validFrom: CalendarDate | null;
  /** The act. */
  readonly source: string;
  /** The day on which the row was last compared with reports about the act; the act itself was not read. */
  readonly checkedOn: CalendarDate;
}

/**
 * The exemptions from the record of processing by their ids: that of the law, and that which the Commission proposed in its place. It is not legal advice: the
 * rows are second-hand, and a later act is not in them.
 */
export const recordExemptions: Readonly<Record<RecordExemptionId, RecordExemption>> = {
  'gdpr-30-5': {
    status: 'in-force',
    fewerThan: 250,
    unless: ['risk', 'regular', 'special-or-criminal-data'],
    validFrom: '2018-05-25',
    source: 'GDPR art. 30(5)',
    checkedOn: '2026-11-30',
  },
  'com-2025-501': {
    status: 'proposed',
    fewerThan: 750,
    unless: ['high-risk'],
    validFrom: null,
    source: 'Proposal COM(2025) 501 of 2025-05-21',
    checkedOn: '2026-11-30',
  },
};
