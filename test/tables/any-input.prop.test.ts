import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildHeatMap, riskCriteriaPresets } from '../../src/risk/index.ts';
import { makeRisk } from '../../src/fixtures/index.ts';
import * as tables from '../../src/tables/index.ts';
import { expectAnswerOrRefusal, withReplacedPart } from '../replaced-part.ts';

const table = {
  columns: ['A', 'B'],
  rows: [
    ['x', 1],
    [null, '='],
  ],
};
const criteria = riskCriteriaPresets.product3x3;
const finding = {
  code: 'door-open',
  severity: 'error',
  message: 'Open.',
  requirements: ['A.7.2'],
  subject: { kind: 'door', id: 'D' },
  path: ['doors', 0],
  params: {},
};

/** Every exported function with arguments that it answers, and the names of its parameters and options. */
const samples: Readonly<Record<string, readonly [args: readonly unknown[], names: string]>> = {
  tableOf: [[[{ id: 'a' }, { id: 1 }], { id: 'Id' }], 'rows columns'],
  findingRows: [[[finding]], 'findings'],
  heatMapTable: [[buildHeatMap([makeRisk()], criteria, { stage: 'current' }), criteria], 'map criteria'],
  toMarkdown: [[table, { aligned: true }], 'table options aligned'],
  toCsvRows: [[table], 'table'],
};

const functions = Object.entries(tables).filter(([, value]) => typeof value === 'function');

describe('any JSON value in place of any part of an argument', () => {
  it.each(functions.map(([name]) => name))('%s answers, or refuses it by the name of a parameter', (name) => {
    const call = Reflect.get(tables, name) as (...args: readonly unknown[]) => unknown;
    const [args, names] = samples[name] as (typeof samples)[string];
    expect(() => call(...args)).not.toThrow();
    fc.assert(
      fc.property(withReplacedPart(args), (mutated) => {
        expectAnswerOrRefusal(() => call(...mutated), names.split(' '));
      }),
      { numRuns: 300, seed: 20_261_129 },
    );
  });
});
