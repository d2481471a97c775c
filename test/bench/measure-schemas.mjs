/*
 * Measures one package in this process and prints what it found as JSON; `schemas.mjs` runs it in the folder of the package, so that the
 * names below are those of that package.
 */
import {
  generateIsms,
  generateRisks,
  makeRetentionRule,
  makeRetentionSchedule,
  makeRisk,
  makeStatement,
} from 'isms-kit/fixtures';
import { IsmsSchema } from 'isms-kit/isms';
import { RetentionScheduleSchema } from 'isms-kit/retention';
import { RiskSchema } from 'isms-kit/risk';
import { StatementOfApplicabilitySchema } from 'isms-kit/controls';
import * as z from 'zod';

const { Ajv2020 } = await import(process.argv[2] ?? 'ajv/dist/2020.js');

const rules = Array.from({ length: 60 }, (_, index) => makeRetentionRule({ id: `rule-${index}` }));
/** @type {readonly (readonly [name: string, schema: z.ZodType, inputs: readonly unknown[]])[]} */
const rows = [
  ['Risk, small', RiskSchema, [makeRisk()]],
  ['Risk, generated', RiskSchema, generateRisks({ seed: 'bench', count: 100 })],
  ['StatementOfApplicability, 93 rows', StatementOfApplicabilitySchema, [makeStatement()]],
  ['RetentionSchedule, 60 rules', RetentionScheduleSchema, [makeRetentionSchedule({ rules })]],
  ['Isms, generated', IsmsSchema, [generateIsms({ seed: 'bench', asOf: '2026-11-21' })]],
];

/** Inputs a second of the processor's time: the median of some runs, after some that do not count. @param {(input: unknown) => unknown} run */
function rateOf(run, /** @type {readonly unknown[]} */ inputs) {
  const measure = (/** @type {number} */ microseconds) => {
    const { user: start } = process.cpuUsage();
    let count = 0;
    let spent = 0;
    for (; spent < microseconds; spent = process.cpuUsage().user - start) {
      for (let turn = 0; turn < 20; turn += 1) for (const input of inputs) run(input);
      count += 20 * inputs.length;
    }
    return (count / spent) * 1e6;
  };
  measure(200_000);
  return Array.from({ length: 5 }, () => measure(50_000)).toSorted((a, b) => a - b)[2];
}

/** What makes a parser of the schema, or null where it cannot. @param {() => (input: unknown) => unknown} make */
function rateIfAny(make, /** @type {readonly unknown[]} */ inputs) {
  try {
    return rateOf(make(), inputs);
  } catch {
    return null;
  }
}

console.log(
  JSON.stringify(
    rows.map(([name, schema, inputs]) => ({
      name,
      plain: rateOf((input) => schema.parse(input), inputs),
      compiled: rateIfAny(() => {
        const compiled = z.compile(schema, { strict: true });
        return (input) => compiled.parse(input);
      }, inputs),
      ajv: rateIfAny(() => {
        const options = { strict: false, validateFormats: false };
        const validate = new Ajv2020(options).compile(z.toJSONSchema(schema, { io: 'input' }));
        return (input) => {
          if (!validate(input)) throw new Error('Ajv refuses a valid input.');
        };
      }, inputs),
    })),
  ),
);
