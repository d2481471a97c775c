/**
 * Everything of isms-kit but the fixtures, in one entry.
 *
 * @module
 */
export * from './standard/index.ts';
export * from './core/index.ts';
export * from './clauses/index.ts';
export * from './controls/index.ts';
export * from './risk/index.ts';
export * from './retention/index.ts';
export * from './deadlines/index.ts';
