/*
 * Prevents public functions that each order their parameters in their own way: a reader who knows one signature knows them all.
 */
import { existsSync, readdirSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { grammarViolations } from './grammar-violations.ts';

const options: ts.CompilerOptions = { module: ts.ModuleKind.NodeNext, skipLibCheck: true, types: [], noEmit: true };

function violationsOfFile(program: ts.Program, path: string): readonly string[] {
  const checker = program.getTypeChecker();
  const file = program.getSourceFile(path);
  const module = file && checker.getSymbolAtLocation(file);
  return module === undefined ? [`${path} is no module`] : grammarViolations(checker, module);
}

const host = ts.createCompilerHost(options);
const read = host.getSourceFile.bind(host);
const library = new Map<string, ts.SourceFile | undefined>();

function violationsOf(source: string): readonly string[] {
  const path = 'sample.ts';
  host.getSourceFile = (name, language) => {
    if (name === path) return ts.createSourceFile(name, source, ts.ScriptTarget.ES2023, true);
    if (!library.has(name)) library.set(name, read(name, language));
    return library.get(name);
  };
  return violationsOfFile(ts.createProgram([path], options, host), path);
}

describe('grammarViolations', () => {
  it.each([
    ['a subject alone', 'export function f(risk: string): string { return risk; }'],
    [
      'a subject and its measure',
      'export function f(risk: string, criteria: string): string { return risk + criteria; }',
    ],
    [
      'options, which may be absent',
      'interface FOptions { asOf?: string } export function f(risk: string, { asOf }: FOptions = {}): unknown { return [risk, asOf]; }',
    ],
    [
      'a check with its context',
      'type Finding = string; interface CheckRiskContext { now: string } export function checkRisk(risk: string, context: CheckRiskContext): Finding[] { return [risk, context.now]; }',
    ],
  ])('accepts %s', (_, source) => {
    expect(violationsOf(source)).toEqual([]);
  });

  it.each([
    [
      'a day as a parameter',
      'export function f(risk: string, asOf: string): string { return risk + asOf; }',
      'f: asOf belongs into the options',
    ],
    [
      'an optional parameter',
      'export function f(risk: string, zone?: string): unknown { return [risk, zone]; }',
      'f: zone is optional and not in the options',
    ],
    [
      'a parameter with a default',
      "export function f(risk: string, zone = 'UTC'): unknown { return [risk, zone]; }",
      'f: zone is optional and not in the options',
    ],
    [
      'options before the subject',
      'interface FOptions { a: 1 } export function f(options: FOptions, risk: string): unknown { return [options, risk]; }',
      'f: options is not the last parameter',
    ],
    [
      'options named after another function',
      'interface GOptions { a: 1 } export function f(options: GOptions): unknown { return options; }',
      'f: options is a GOptions, not a FOptions',
    ],
    [
      'a check without findings',
      'export function checkRisk(risk: string): string { return risk; }',
      'checkRisk does not give findings',
    ],
    ['a word of its own', 'export interface Decision { readonly why: string }', 'Decision: why is called reason'],
  ])('finds %s', (_, source, violation) => {
    expect(violationsOf(source)).toEqual([violation]);
  });
});

describe('the public functions', () => {
  const indexes = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((path) => /^\w.*\/index\.ts$/.test(path) && existsSync(`src/${path}`))
    .map((path) => `src/${path}`);
  const program = ts.createProgram(indexes, { ...options, allowImportingTsExtensions: true });

  it.each(indexes)('of %s keep to the grammar', (path) => {
    expect(violationsOfFile(program, path)).toEqual([]);
  });
});
