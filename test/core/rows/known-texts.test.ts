/*
 * Prevents the guide from naming other headers and words than the readers know.
 */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { statementHeaders } from '../../../src/controls/rows/statement-columns.ts';
import { applicabilityTexts, exclusionReasonTexts, statusTexts } from '../../../src/controls/rows/statement-words.ts';
import { documentHeaders } from '../../../src/governance/document-rows/document-columns.ts';
import {
  documentChangeTexts,
  documentKindTexts,
  reviewIntervalTexts,
} from '../../../src/governance/document-rows/document-words.ts';
import { retentionHeaders } from '../../../src/retention/rows/retention-columns.ts';
import {
  certificateTexts,
  cutoffTexts,
  endTexts,
  methodTexts,
  roleTexts,
} from '../../../src/retention/rows/retention-words.ts';
import { riskHeaders } from '../../../src/risk/rows/risk-columns.ts';
import { optionTexts, propertyTexts, stateTexts } from '../../../src/risk/rows/risk-words.ts';

type Texts = Readonly<Record<string, readonly string[] | undefined>>;

const guide = readFileSync('docs/guides/coming-from-a-spreadsheet.md', 'utf8');

function linesOf(texts: Texts): readonly string[] {
  return Object.entries(texts).map(([name, known = []]) => `- \`${name}\`: ${known.join(', ')}`);
}

const chapters: Readonly<Record<string, readonly Texts[]>> = {
  'Headers of a statement': [statementHeaders],
  'Headers of a risk register': [riskHeaders],
  'Headers of a retention schedule': [retentionHeaders],
  'Headers of a document register': [documentHeaders],
  'Words of a statement': [applicabilityTexts, statusTexts, exclusionReasonTexts],
  'Words of a risk register': [optionTexts, propertyTexts, stateTexts],
  'Words of a retention schedule': [roleTexts, methodTexts, cutoffTexts, endTexts, certificateTexts],
  'Words of a document register': [documentKindTexts, documentChangeTexts, reviewIntervalTexts],
};

it.each(Object.entries(chapters))('the guide lists what the readers know: %s', (title, tables) => {
  const chapter = guide.split(`### ${title}\n`)[1]?.split('\n#')[0] ?? '';
  const lines = chapter.split('\n').filter((line) => line.startsWith('- '));
  expect(lines).toEqual(tables.flatMap(linesOf));
});
