/**
 * The facts of ISO/IEC 27001:2022: clauses 4 to 10 with Amendment 1:2024, Annex A with its attributes, the 2013 edition with the
 * correspondence both ways, and documented information. Ids, short titles and attributes only; ISO and IEC hold the copyright in the text.
 *
 * @module
 */
export * from './clause-ids.ts';
export * from './clause-item-ids.ts';
export * from './clause-item-topics.ts';
export * from './clause-id.ts';
export * from './is-clause-id.ts';
export * from './is-clause-item-id.ts';
export * from './get-clause.ts';
export * from './control-ids.ts';
export * from './control-attributes.ts';
export * from './control-attribute-labels.ts';
export * from './attributes-by-control.ts';
export * from './control-id.ts';
export * from './is-control-id.ts';
export * from './controls.ts';
export * from './requirement-id.ts';
export * from './clause-2013-ids.ts';
export * from './clause-2013-titles.ts';
export * from './control-2013-ids.ts';
export * from './control-2013-titles.ts';
export * from './control-2013-id.ts';
export * from './is-control-2013-id.ts';
export * from './documented-information-ids.ts';
export * from './documented-information.ts';
