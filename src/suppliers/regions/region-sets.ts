import type { CalendarDate } from '../../core/calendar/calendar-date.ts';

/** A set of countries that has a name of its own. */
export interface RegionSet {
  /** The countries by their codes, in alphabetical order. */
  readonly countries: readonly string[];
  /** The first day on which these are its countries. */
  readonly validFrom: CalendarDate;
  /** The reference by which it can be checked. */
  readonly source: string;
}

const outermostEu = ['AX', 'GF', 'GP', 'MF', 'MQ', 'RE', 'YT'];
const eu = /* @__PURE__ */ [
  ...'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' '),
  ...outermostEu,
].toSorted();

/**
 * The sets of countries that a region can name in place of a country. The territories in which the law of the European Union applies are in
 * them: Åland, French Guiana, Guadeloupe, Martinique, Mayotte, Réunion, Saint Martin. Switzerland and the United Kingdom are in neither, nor are
 * the Faroe Islands, French Polynesia, Greenland, Guernsey, the Isle of Man, Jersey and New Caledonia.
 */
export const regionSets: Readonly<Record<'EU' | 'EEA', RegionSet>> = {
  EU: { countries: eu, validFrom: '2020-02-01', source: 'TEU art. 52, TFEU art. 355' },
  EEA: {
    countries: /* @__PURE__ */ [...eu, 'IS', 'LI', 'NO'].toSorted(),
    validFrom: '2020-02-01',
    source: 'TEU art. 52, TFEU art. 355, EEA Agreement art. 126',
  },
};
