import { defineFindings } from '../../core/findings/finding.ts';

/** What can be wrong with the places of copies. */
export const placesFindings = defineFindings({
  'residency-copy-not-allowed': {
    severity: 'error',
    requirements: ['A.5.34', 'A.5.33'],
    title: 'Copy of personal data in a place that is not allowed',
    message: 'The copy "{copy}" ({kind}) of the data "{category}" is in {region}; allowed is {allowed}.',
    remedy: 'Move or erase the copy, or allow the place.',
  },
  'residency-copy-unknown': {
    severity: 'error',
    requirements: ['A.5.34', 'A.5.33'],
    title: 'Place of a copy not known',
    message:
      'The copy "{copy}" ({kind}) of the data "{category}" is in "{region}", which is neither a code of ISO 3166-1 nor EU or EEA.',
    remedy: 'State the code of the country; a copy that is spread over the world is in no set of countries.',
  },
  'residency-copy-unstated': {
    severity: 'error',
    requirements: ['A.5.34', 'A.5.33'],
    title: 'Place of a copy not stated',
    message: 'The place of the copy "{copy}" ({kind}) of the data "{category}" is not stated.',
    remedy: 'Find out the place, or state that the copy is not in use.',
  },
  'residency-copies-unlisted': {
    severity: 'error',
    requirements: ['A.5.34', 'A.5.33'],
    title: 'No copy of a category listed',
    message: 'The data "{category}" has a rule about its places, and no copy of it is listed.',
    remedy: 'List every copy, the original first.',
  },
});
