/*
 * Builds the Statement of Applicability of a small company that works remotely, prints the way there, and writes the table as CSV:
 * to the path given, else into the directory for temporary files.
 */
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { report } from './report.ts';
import { second } from './statements.ts';
import { csvOf } from './tables.ts';

const path = process.argv[2] ?? join(tmpdir(), 'statement-of-applicability.csv');
writeFileSync(path, csvOf(second));
process.stdout.write(`${report().join('\n')}\n\nThe whole table of version 1.1 as CSV: ${path}\n`);
