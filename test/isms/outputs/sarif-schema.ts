import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';

const load = createRequire(import.meta.url);
// Of draft-04 it uses nothing that later drafts read otherwise, but for the name of its own address.
const {
  $schema: _draft,
  id: _address,
  ...schema
} = JSON.parse(
  readFileSync(load.resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'), 'utf8'),
) as Record<string, unknown>;
const ajv = addFormats.default(new Ajv.default({ strict: false, allErrors: true, unicodeRegExp: false }));

/** Whether a value is a SARIF log by the schema of OASIS. */
export const isSarif = ajv.compile(schema);
