/** The id of a counting rule. */
export type CountingRuleId =
  | 'eu-hours'
  | 'eu-days'
  | 'eu-months'
  | 'eu-roll'
  | 'eu-two-working-days'
  | 'eu-suspended-days'
  | 'national'
  | 'de-vwvfg'
  | 'de-roll'
  | 'uk'
  | 'uk-roll'
  | 'uk-stopped-days'
  | 'us-8k'
  | 'dora'
  | 'dora-noon'
  | 'elapsed'
  | 'calendar'
  | 'roll-forward'
  | 'working-days'
  | 'fixed-date'
  | 'no-number';

/** A rule by which time limits are counted. */
export interface CountingRule {
  /** The provision it comes from; null for a definition of this library. */
  readonly basis: string | null;
  /** Its content in a sentence. */
  readonly rule: string;
}

/** The counting rules by their ids, which results carry in `applied`. Not legal advice. */
export const countingRules: Readonly<Record<CountingRuleId, CountingRule>> = {
  'eu-hours': {
    basis: 'Regulation (EEC, Euratom) No 1182/71 art. 3(1), 3(2)(a), 3(3)',
    rule: 'The clock hour of the event is not counted; the period ends with its last full hour; weekends and holidays count; nothing rolls.',
  },
  'eu-days': {
    basis: 'Regulation (EEC, Euratom) No 1182/71 art. 3(1), 3(2)(b), 3(2)(c)',
    rule: 'The day of the event is not counted; the last day counts until its last hour; weeks end on the same weekday.',
  },
  'eu-months': {
    basis: 'Regulation (EEC, Euratom) No 1182/71 art. 3(2)(c)',
    rule: 'Months and years end on the date of the same number as the event, else on the last day of the month.',
  },
  'eu-roll': {
    basis: 'Regulation (EEC, Euratom) No 1182/71 art. 3(4)',
    rule: 'A last day on a public holiday, a Saturday or a Sunday moves to the next working day; not for hours, not for periods counted backwards.',
  },
  'eu-two-working-days': {
    basis: 'Regulation (EEC, Euratom) No 1182/71 art. 3(5)',
    rule: 'A period of two days or more contains at least two working days.',
  },
  'eu-suspended-days': {
    basis: 'EDPB Guidelines 01/2022, a reading of GDPR art. 12(6)',
    rule: 'The days after the asking for proof of identity through its arrival do not count, where the authority reads it so.',
  },
  national: {
    basis: null,
    rule: 'A directive is counted by the national act that transposes it; without one elapsed hours, or the same date clamped to the month end, without roll.',
  },
  'de-vwvfg': {
    basis: 'VwVfG s.31; BGB ss.187 to 193',
    rule: 'Elapsed hours, which never roll; months on the date of the same number, clamped to the month end.',
  },
  'de-roll': {
    basis: 'VwVfG s.31(3)',
    rule: 'A last day on a Sunday, a public holiday or a Saturday moves to the next working day; not for hours.',
  },
  uk: {
    basis: 'Guidance of the Information Commissioner on time limits',
    rule: 'The corresponding date of the month, clamped to its last day.',
  },
  'uk-roll': {
    basis: 'Guidance of the Information Commissioner on time limits',
    rule: 'A last day on a public holiday, a Saturday or a Sunday moves to the next working day.',
  },
  'uk-stopped-days': {
    basis: 'UK GDPR art. 12A',
    rule: 'The days from asking for clarification through receiving it do not count.',
  },
  'us-8k': {
    basis: 'Form 8-K General Instruction B.1',
    rule: 'The day of determination is day zero; if it is no business day, counting starts on and includes the next business day.',
  },
  dora: {
    basis: 'Delegated Regulation (EU) 2025/301 art. 5; Regulation (EEC, Euratom) No 1182/71 art. 3',
    rule: 'Elapsed hours, which are never late, beside the full hours of Regulation 1182/71; months on the date of the same number; each later stage starts from the filing before it.',
  },
  'dora-noon': {
    basis: 'Delegated Regulation (EU) 2025/301 art. 5(4) to 5(6)',
    rule: 'A time limit that falls on a weekend day or a bank holiday moves to noon of the next working day, where the entity may use it.',
  },
  elapsed: { basis: null, rule: 'The start plus the hours that pass, across clock changes, weekends and holidays.' },
  calendar: {
    basis: null,
    rule: 'The day of the event is not counted; years and months first, clamped to the month end, then weeks and days; nothing rolls.',
  },
  'roll-forward': { basis: null, rule: 'A last day that is no working day moves to the next one.' },
  'working-days': {
    basis: null,
    rule: 'The day of the event is not counted; only working days of the supplied calendar are.',
  },
  'fixed-date': { basis: null, rule: 'The same month and day every year.' },
  'no-number': { basis: null, rule: 'The law gives no number; no date is computed.' },
};
