import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { readSheet } from 'read-excel-file/node';
import writeXlsxFile from 'write-excel-file/node';

/** The rows of a CSV file, the first of which holds the headers. */
export function rowsOfCsv(file: URL | string): readonly object[] {
  return parse(readFileSync(file), { delimiter: ';', bom: true });
}

/** The rows of the first sheet of an XLSX file; its dates are `Date` objects at midnight in UTC. */
export function rowsOfXlsx(path: string): Promise<readonly object[]> {
  return readSheet(path);
}

const day = (text: string): Date => new Date(`${text}T00:00:00Z`);

/** The register of a small company as its people keep it, with the faults that such files have. */
const register = [
  ['ID', 'Risk', 'Owner', 'Assets', 'L', 'I', 'Level', 'Response', 'Annex A', 'Action', 'Due', 'Identified', 'Status'],
  [
    'R-1',
    'Laptop stolen',
    'IT',
    'laptops; e-mail',
    4,
    2,
    'Medium',
    'Reduce',
    '8.1, 8.24',
    'Encrypt disks',
    day('2027-01-31'),
    day('2026-02-16'),
    'Open',
  ],
  [
    'R-2',
    'Provider fails for days',
    'Operations',
    'platform',
    'Rare',
    'Severe',
    'High',
    'Reduce / Transfer',
    'A.5.30',
    null,
    null,
    day('2026-02-16'),
    'Open',
  ],
  [
    'R-3',
    'Nobody reviews changes',
    'Development',
    'source code',
    3,
    4,
    'High',
    'Mitigate',
    'A.8.25-A.8.29',
    'Review each change',
    'soon',
    day('2026-03-02'),
    'Open',
  ],
  [
    'R-4',
    'Old file server is breached',
    'IT',
    'file server',
    3,
    3,
    null,
    'Avoid',
    null,
    'Switch it off',
    null,
    day('2025-11-03'),
    'Closed',
  ],
  [
    'R-5',
    'Model provider trains on data',
    'CISO',
    'customer data',
    'Maybe',
    4,
    null,
    'TBD',
    null,
    null,
    null,
    day('2026-11-03'),
    'Open',
  ],
  ['R-6', 'Office floods', null, null, 1, 3, 'Low', 'Accept', null, null, null, null, 'Open'],
];

/** Writes the register as an XLSX file. */
export async function writeRegister(path: string): Promise<void> {
  await writeXlsxFile(
    register.map((row) =>
      row.map((value) => (value instanceof Date ? { value, type: Date, format: 'yyyy-mm-dd' } : value)),
    ),
  ).toFile(path);
}
