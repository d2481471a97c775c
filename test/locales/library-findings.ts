import * as clauses from '../../src/clauses/index.ts';
import * as controls from '../../src/controls/index.ts';
import * as core from '../../src/core/index.ts';
import * as deadlines from '../../src/deadlines/index.ts';
import {
  type BrokenSample,
  brokenClauses,
  brokenControls,
  brokenCore,
  brokenDeadlines,
  brokenRetention,
  brokenRisk,
} from '../../src/fixtures/index.ts';
import * as retention from '../../src/retention/index.ts';
import * as risk from '../../src/risk/index.ts';

type Samples = Readonly<Record<string, BrokenSample<string, readonly unknown[]>>>;

const samplesOf: readonly (readonly [area: object, samples: Samples])[] = [
  [core, brokenCore],
  [clauses, brokenClauses],
  [controls, brokenControls],
  [risk, brokenRisk],
  [retention, brokenRetention],
  [deadlines, brokenDeadlines],
];

/** A finding of every code of the library, found in its broken sample. */
export const libraryFindings: readonly core.Finding[] = samplesOf.flatMap(([area, samples]) =>
  Object.entries(samples).map(([code, { check, input }]) => {
    const found = (Reflect.get(area, check) as (...args: readonly unknown[]) => readonly core.Finding[])(...input);
    const finding = found.find((each) => each.code === code);
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
