/**
 * Everything of isms-kit but the fixtures, one namespace for each area. For looking around; import the subpaths where size counts.
 *
 * @module
 */
export * as standard from './standard/index.ts';
export * as core from './core/index.ts';
export * as clauses from './clauses/index.ts';
export * as controls from './controls/index.ts';
export * as risk from './risk/index.ts';
export * as retention from './retention/index.ts';
export * as deadlines from './deadlines/index.ts';
export * as governance from './governance/index.ts';
export * as assets from './assets/index.ts';
export * as access from './access/index.ts';
export * as suppliers from './suppliers/index.ts';
export * as people from './people/index.ts';
export * as privacy from './privacy/index.ts';
export * as operations from './operations/index.ts';
export * as development from './development/index.ts';
export * as incidents from './incidents/index.ts';
export * as continuity from './continuity/index.ts';
export * as isms from './isms/index.ts';
