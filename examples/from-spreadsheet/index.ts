/*
 * A Statement of Applicability from a CSV file and a risk register from an XLSX file, read with csv-parse and read-excel-file: what was
 * read, what was not, the heat map and the findings. The XLSX file is written first, into the directory for temporary files.
 */
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { report } from './report.ts';
import { rowsOfCsv, rowsOfXlsx, writeRegister } from './sheets.ts';

const path = process.argv[2] ?? join(tmpdir(), 'risk-register.xlsx');
if (process.argv[2] === undefined) await writeRegister(path);

const statement = rowsOfCsv(new URL('../data/statement.csv', import.meta.url));
const register = await rowsOfXlsx(path);
process.stdout.write(`${report({ statement, register }, '2026-11-21').join('\n')}\n`);
