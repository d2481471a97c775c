/** The things that people do with information, in the order of its life (A.5.10, A.5.13, A.5.14, A.7.9, A.7.14). */
export const handlingActions = [
  'label',
  'store',
  'share',
  'transfer',
  'print',
  'copy',
  'carry-off-site',
  'dispose',
] as const;

/** A value of `handlingActions`, such as `'share'`. */
export type HandlingAction = (typeof handlingActions)[number];
