/*
 * The coverage of ISO/IEC 27001:2022 by a real document register: the citations, the gaps, and the parts that could not be read.
 */
import { readFileSync } from 'node:fs';
import { type DocumentRegister, report } from './report.ts';

const file = new URL('../data/document-register.json', import.meta.url);
const register = JSON.parse(readFileSync(file, 'utf8')) as DocumentRegister;

process.stdout.write(`${report(register).join('\n')}\n`);
