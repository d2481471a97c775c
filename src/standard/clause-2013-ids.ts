/** The 35 numbered clauses 4 to 10 of ISO/IEC 27001:2013, in order. */
export const clause2013Ids = ['4', '4.1', '4.2', '4.3', '4.4', '5', '5.1', '5.2', '5.3', '6', '6.1', '6.1.1', '6.1.2', '6.1.3', '6.2', '7', '7.1', '7.2', '7.3', '7.4', '7.5', '7.5.1', '7.5.2', '7.5.3', '8', '8.1', '8.2', '8.3', '9', '9.1', '9.2', '9.3', '10', '10.1', '10.2'] as const;

/** A numbered clause of ISO/IEC 27001:2013, such as `'9.2'`. */
export type Clause2013Id = (typeof clause2013Ids)[number];
