/*
 * From published scales to a treated register: criteria completed and checked, risks ranked, mapped, checked and followed.
 */
import { readFileSync } from 'node:fs';
import type { RiskScales } from './criteria.ts';
import { report } from './report.ts';

const file = new URL('../data/risk-scales.json', import.meta.url);
const scales = JSON.parse(readFileSync(file, 'utf8')) as RiskScales;

process.stdout.write(`${report(scales, '2026-11-21').join('\n')}\n`);
