/** The ten inputs that every management review must consider (9.3.2), in the order of the standard. 9.3.2 d has four parts of its own. */
export const reviewInputIds = [
  '9.3.2.a',
  '9.3.2.b',
  '9.3.2.c',
  '9.3.2.d.1',
  '9.3.2.d.2',
  '9.3.2.d.3',
  '9.3.2.d.4',
  '9.3.2.e',
  '9.3.2.f',
  '9.3.2.g',
] as const;

/** An input that every management review must consider (9.3.2). */
export type ReviewInputId = (typeof reviewInputIds)[number];
