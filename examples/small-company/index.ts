/*
 * One story over all four pillars for one small company: what its documents cover, what its Statement of Applicability says, what its
 * risks are, and what it may delete.
 */
import { readFileSync } from 'node:fs';
import type { DocumentRegister } from '../clause-coverage/report.ts';
import type { RetentionMatrix } from '../retention-backlog/report.ts';
import type { RiskScales } from '../risk-register/criteria.ts';
import { report } from './report.ts';

function read<Data>(name: string): Data {
  return JSON.parse(readFileSync(new URL(`../data/${name}.json`, import.meta.url), 'utf8')) as Data;
}

const lines = report({
  register: read<DocumentRegister>('document-register'),
  scales: read<RiskScales>('risk-scales'),
  matrix: read<RetentionMatrix>('retention-matrix'),
  asOf: '2026-11-21',
});

process.stdout.write(`${lines.join('\n')}\n`);
