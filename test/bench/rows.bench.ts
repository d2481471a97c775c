import { readStatementRows } from 'isms-kit/controls';
import { readRetentionRules } from 'isms-kit/retention';
import { readRiskRows, riskCriteriaPresets } from 'isms-kit/risk';
import { controlIds } from 'isms-kit/standard';
import { measureGrowth } from './measure-growth.ts';

const limits = { rows: 100_000 };

function rowsOf(size: number, row: (place: number) => object): readonly object[] {
  return Array.from({ length: size }, (_, place) => row(place));
}

measureGrowth(
  'readStatementRows',
  (size) =>
    rowsOf(size, (place) => ({
      Control: controlIds[place % controlIds.length],
      Applicable: place % 9 === 0 ? 'No' : 'Yes',
      Reason: 'Customers ask for it.',
      Status: ['Done', 'In progress', 'Geplant'][place % 3],
      Action: 'Test every restore',
      'Due date': '31.03.2027',
      Policies: 'Backup Policy; Operations Policy',
      Colour: 'red',
    })),
  (rows) => readStatementRows(rows, { limits }),
);

measureGrowth(
  'readRiskRows',
  (size) =>
    rowsOf(size, (place) => ({
      ID: `R-${place}`,
      Risk: 'Stolen laptop',
      Owner: 'Head of IT',
      Likelihood: (place % 5) + 1,
      Impact: ['Minor', 'Major'][place % 2],
      Treatment: 'Reduce / Accept',
      Controls: 'A.5.1, 8.24; A.8.13',
      Identified: '2026-03-02',
      Status: `unknown ${place}`,
    })),
  (rows) => readRiskRows(rows, riskCriteriaPresets.product5x5, { assessedOn: '2026-03-02', limits }),
);

measureGrowth(
  'readRetentionRules',
  (size) =>
    rowsOf(size, (place) => ({
      ID: `rule-${place}`,
      Category: `category-${place % 25}`,
      Role: place % 2 === 0 ? 'keep' : 'delete',
      Event: 'closed',
      Period: `${(place % 10) + 1} years`,
      Basis: 'Retention policy',
      Method: 'shred',
    })),
  (rows) => readRetentionRules(rows, { limits }),
);
