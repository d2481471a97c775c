import { describe } from 'vitest';
import { buildHeatMap, riskCriteriaPresets } from '../../src/risk/index.ts';
import { makeRisk } from '../../src/fixtures/index.ts';
import * as tables from '../../src/tables/index.ts';
import { type ArgumentSamples, itAnswersOrRefuses } from '../any-input.ts';

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
const samples: ArgumentSamples = {
  tableOf: [[[{ id: 'a' }, { id: 1 }], { id: 'Id' }], 'rows columns'],
  findingRows: [[[finding]], 'findings'],
  heatMapTable: [[buildHeatMap([makeRisk()], criteria, { stage: 'current' }), criteria], 'map criteria'],
  toMarkdown: [[table, { aligned: true }], 'table options aligned'],
  toCsvRows: [[table], 'table'],
};

describe('any JSON value in place of any part of an argument', () => {
  itAnswersOrRefuses(tables, samples);
});
