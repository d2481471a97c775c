/** A right of a data subject (GDPR art. 15 to 21). */
export type DataSubjectRight = 'access' | 'rectification' | 'erasure' | 'restriction' | 'portability' | 'objection';

/**
 * The rights of data subjects, in the order of the articles.
 *
 * @internal
 */
export const dataSubjectRights: readonly DataSubjectRight[] = [
  'access',
  'rectification',
  'erasure',
  'restriction',
  'portability',
  'objection',
];
