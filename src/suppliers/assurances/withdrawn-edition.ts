/** The day from which certificates of an edition are void. */
interface WithdrawnEdition {
  readonly edition: '2013';
  readonly lastOn: '2025-10-31';
  readonly source: string;
}

/**
 * The last day on which certificates of ISO/IEC 27001:2013 were valid: three years after the end of the month in which the edition of 2022
 * appeared.
 *
 * @internal
 */
export const withdrawnEdition: WithdrawnEdition = {
  edition: '2013',
  lastOn: '2025-10-31',
  source: 'the end of the transition to ISO/IEC 27001:2022',
};

/**
 * The longest term of a certificate (ISO/IEC 17021-1: a cycle of three years).
 *
 * @internal
 */
export const longestCertificate = 'P3Y';
