/**
 * What becomes of a record at the end: sanitized to the levels of NIST SP 800-88 (`clear`, `purge`, `destroy`), made unreadable by
 * destroying its keys (`crypto-erase`), stripped of the person (`anonymise`), or handed over (`transfer`).
 */
export const disposalMethods = ['clear', 'purge', 'destroy', 'crypto-erase', 'anonymise', 'transfer'] as const;

/** A value of `disposalMethods`, such as `'purge'`. */
export type DisposalMethod = (typeof disposalMethods)[number];
