import * as clauses from '../../src/clauses/index.ts';
import * as continuity from '../../src/continuity/index.ts';
import * as controls from '../../src/controls/index.ts';
import * as core from '../../src/core/index.ts';
import * as deadlines from '../../src/deadlines/index.ts';
import {
  type BrokenSample,
  brokenClauses,
  brokenContinuity,
  brokenControls,
  brokenCore,
  brokenDeadlines,
  brokenAccess,
  brokenGovernance,
  brokenAssets,
  brokenDevelopment,
  brokenIncidents,
  brokenPeople,
  brokenOperations,
  brokenSuppliers,
  brokenPrivacy,
  brokenIsms,
  brokenMigrations,
  type IsmsCode,
  brokenRetention,
  brokenRisk,
} from '../../src/fixtures/index.ts';
import * as governance from '../../src/governance/index.ts';
import * as operations from '../../src/operations/index.ts';
import * as assets from '../../src/assets/index.ts';
import * as access from '../../src/access/index.ts';
import * as development from '../../src/development/index.ts';
import * as incidents from '../../src/incidents/index.ts';
import * as people from '../../src/people/index.ts';
import * as privacy from '../../src/privacy/index.ts';
import * as suppliers from '../../src/suppliers/index.ts';
import * as isms from '../../src/isms/index.ts';
import * as retention from '../../src/retention/index.ts';
import * as risk from '../../src/risk/index.ts';

type Samples = Readonly<Record<string, BrokenSample<string, readonly unknown[]>>>;

const brokenDocuments: Samples = {
  ...Object.fromEntries(
    Object.keys(isms.ismsFindings)
      .filter((code) => !Object.hasOwn(brokenMigrations, code))
      .map((code) => [code, brokenIsms(code as IsmsCode)]),
  ),
  ...brokenMigrations,
};

const samplesOf: readonly (readonly [area: object, samples: Samples])[] = [
  [core, brokenCore],
  [clauses, brokenClauses],
  [controls, brokenControls],
  [risk, brokenRisk],
  [retention, brokenRetention],
  [deadlines, brokenDeadlines],
  [governance, brokenGovernance],
  [assets, brokenAssets],
  [access, brokenAccess],
  [people, brokenPeople],
  [operations, brokenOperations],
  [development, brokenDevelopment],
  [incidents, brokenIncidents],
  [suppliers, brokenSuppliers],
  [continuity, brokenContinuity],
  [privacy, brokenPrivacy],
  [isms, brokenDocuments],
];

type Found = readonly core.Finding[] | { readonly findings: readonly core.Finding[] };
type Check = (...input: readonly unknown[]) => Found;

/** Samples of core name readers of other areas, too. */
function checkOf(area: object, name: string): Check {
  if (name === 'validateRecord') return (input) => core.validateRecord(core.EvidenceSchema, input);
  if (name === 'migrateIsms') return (input) => isms.migrateIsms(input).report.impossible;
  const owner = [area, controls, risk, retention, governance].find((each) => name in each);
  return Reflect.get(owner ?? area, name) as Check;
}

/** A finding of every code of the library, found in its broken sample. */
export const libraryFindings: readonly core.Finding[] = samplesOf.flatMap(([area, samples]) =>
  Object.entries(samples).map(([code, { check, input }]) => {
    const found = checkOf(area, check)(...input);
    const finding = ('findings' in found ? found.findings : found).find((each) => each.code === code);
    if (finding === undefined) throw new Error(`${check} does not find ${code} in its broken sample`);
    return finding;
  }),
);

/** The finding of a code. */
export function libraryFinding(code: string): core.Finding {
  const finding = libraryFindings.find((each) => each.code === code);
  if (finding === undefined) throw new Error(`no finding ${code}`);
  return finding;
}
