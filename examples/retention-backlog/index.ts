/*
 * From a company's retention matrix to a disposal backlog: the due, the overdue and the undecided records.
 */
import { readFileSync } from 'node:fs';
import { report, type RetentionMatrix } from './report.ts';

const file = new URL('../data/retention-matrix.json', import.meta.url);
const matrix = JSON.parse(readFileSync(file, 'utf8')) as RetentionMatrix;

process.stdout.write(`${report(matrix, '2026-11-21').join('\n')}\n`);
