/*
 * What a real document register covers of ISO/IEC 27001:2022: who cites what, the gaps, and what could not be read.
 */
import { readFileSync } from 'node:fs';
import { type DocumentRegister, report } from './report.ts';

const file = new URL('../data/document-register.json', import.meta.url);
const register = JSON.parse(readFileSync(file, 'utf8')) as DocumentRegister;

process.stdout.write(`${report(register).join('\n')}\n`);
