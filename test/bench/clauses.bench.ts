import { assessCoverage, parseReferences } from 'isms-kit/clauses';
import { measureGrowth } from './measure-growth.ts';

const relevances = [
  'Clauses 6.1, 8.2, 8.3; Annex A 5.7',
  'Annex A 5.15-5.18, 8.2, 8.3, 8.5',
  'GDPR Article 30; supports Annex A 5.31, 5.34',
  'Clause 6.1.3(d)',
  'Annex A 6.1-6.6, 6.8; Clause 7.2, 7.3',
];

function makeTexts(size: number): readonly string[] {
  return Array.from({ length: size }, (_, index) => relevances[index % relevances.length] ?? '');
}

measureGrowth('parseReferences', makeTexts, (texts) =>
  texts.reduce((count, text) => count + parseReferences(text).references.length, 0),
);

measureGrowth(
  'assessCoverage',
  (size) => makeTexts(size).map((text, index) => ({ id: `D${index}`, references: parseReferences(text).references })),
  (documents) => assessCoverage(documents),
);
