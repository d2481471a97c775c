/*
 * One story for one small company: what its documents cover, what its Statement of Applicability says, what its risks are, what it may
 * delete, what its documents, audits, reviews and people owe, what it owns, runs and builds, and
 * whom it must tell of a breach and an outage.
 */
import { readFileSync } from 'node:fs';
import type { DocumentRegister } from '../clause-coverage/report.ts';
import type { RetentionMatrix } from '../retention-backlog/report.ts';
import type { RiskScales } from '../risk-register/criteria.ts';
import { report } from './report.ts';

function read(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`../data/${name}.json`, import.meta.url), 'utf8'));
}

const lines = report({
  register: read('document-register') as DocumentRegister,
  scales: read('risk-scales') as RiskScales,
  matrix: read('retention-matrix') as RetentionMatrix,
  asOf: '2026-11-21',
});

process.stdout.write(`${lines.join('\n')}\n`);
