/*
 * Prevents a consumer of one rule from paying for zod, for a table or for a neighbouring area without knowing it; and
 * zod from being built into `dist`, where it would be a second copy beside the consumer's own.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bundleOf } from './bundle-of.ts';
import { packagesOf } from './packages-of.ts';
import { subpaths } from './subpaths.ts';

/** What one import costs a consumer, everything included; `ceiling` is the bytes that it may cost after gzip. */
const probes: readonly { readonly name: string; readonly from: string; readonly ceiling: number }[] = [
  { name: 'addPeriod', from: 'isms-kit/core', ceiling: 1_850 },
  { name: 'daysBetween', from: 'isms-kit/core', ceiling: 850 },
  { name: 'nextOccurrence', from: 'isms-kit/core', ceiling: 3_200 },
  { name: 'approvalState', from: 'isms-kit/core', ceiling: 1_900 },
  { name: 'findingsOfIssues', from: 'isms-kit/core', ceiling: 4_000 },
  { name: 'validateRecord', from: 'isms-kit/core', ceiling: 6_500 },
  { name: 'groupFindings', from: 'isms-kit/core', ceiling: 1_700 },
  { name: 'firstDayWithoutHold', from: 'isms-kit/retention', ceiling: 2_800 },
  { name: 'resolveRetentionEnd', from: 'isms-kit/retention', ceiling: 4_400 },
  { name: 'assessRetention', from: 'isms-kit/retention', ceiling: 9_000 },
  { name: 'isControlId', from: 'isms-kit/standard', ceiling: 400 },
  { name: 'endOfPeriod', from: 'isms-kit/deadlines', ceiling: 3_200 },
  { name: 'notificationClocks', from: 'isms-kit/deadlines', ceiling: 7_800 },
  { name: 'CalendarDateSchema', from: 'isms-kit/core', ceiling: 24_900 },
  { name: 'parseReferences', from: 'isms-kit/clauses', ceiling: 16_900 },
  { name: 'formatReferences', from: 'isms-kit/clauses', ceiling: 1_600 },
  { name: 'successorsOf', from: 'isms-kit/clauses', ceiling: 1_150 },
  { name: 'assessCoverage', from: 'isms-kit/clauses', ceiling: 4_700 },
  { name: 'deriveApplicability', from: 'isms-kit/controls', ceiling: 2_100 },
  { name: 'checkStatement', from: 'isms-kit/controls', ceiling: 18_900 },
  { name: 'summarizeStatement', from: 'isms-kit/controls', ceiling: 4_800 },
  { name: 'diffStatements', from: 'isms-kit/controls', ceiling: 2_500 },
  { name: 'scoreRisk', from: 'isms-kit/risk', ceiling: 3_000 },
  { name: 'assessRisk', from: 'isms-kit/risk', ceiling: 7_000 },
  { name: 'buildHeatMap', from: 'isms-kit/risk', ceiling: 4_100 },
  { name: 'checkRiskRegister', from: 'isms-kit/risk', ceiling: 23_600 },
  { name: 'owaspRating', from: 'isms-kit/risk/methods', ceiling: 1_400 },
  { name: 'readStatementRows', from: 'isms-kit/controls', ceiling: 15_700 },
  { name: 'readRiskRows', from: 'isms-kit/risk', ceiling: 18_500 },
  { name: 'readRetentionRules', from: 'isms-kit/retention', ceiling: 11_700 },
  { name: 'describeFinding', from: 'isms-kit/core', ceiling: 3_200 },
  { name: 'labelsOf', from: 'isms-kit/risk', ceiling: 3_400 },
  { name: 'deRetention', from: 'isms-kit/locales/de', ceiling: 3_000 },
  { name: 'de', from: 'isms-kit/locales/de', ceiling: 76_000 },
];

interface Contents {
  /** Other areas that are in the bundle of the whole subpath. */
  readonly areas: readonly string[];
  /** The npm packages that are in it. */
  readonly packages: readonly string[];
  /** Words that are in it and in the bundle of no subpath that does not list this one. */
  readonly words: readonly string[];
}

/** What each subpath holds, by its path. */
const contents: Readonly<Record<string, Contents>> = {
  standard: {
    areas: [],
    packages: [],
    words: ['Information security for use of cloud services', 'A.18.2.3'],
  },
  core: {
    areas: ['standard'],
    packages: ['@date-fns/utc', '@noble/hashes', 'date-fns', 'zod'],
    words: ['History out of order', 'stateDiagram-v2'],
  },
  clauses: {
    areas: ['core', 'standard'],
    packages: ['zod'],
    words: ['Excluded control cited', 'Regulation (EU) 2016/679'],
  },
  controls: {
    areas: ['clauses', 'core', 'standard'],
    packages: ['@date-fns/utc', '@noble/hashes', 'date-fns', 'zod'],
    words: ['Excluded control treats a risk', 'Fully remote without premises'],
  },
  deadlines: {
    areas: ['core'],
    packages: ['@date-fns/utc', 'date-fns', 'zod'],
    words: ['Notification overdue', 'GDPR art. 33(1)', 'nis2-23-4-a'],
  },
  fixtures: {
    areas: ['core', 'governance', 'operations', 'people', 'retention', 'risk', 'standard', 'suppliers'],
    packages: ['@date-fns/utc', '@noble/hashes', 'date-fns'],
    words: ['2026-05-14', 'Part of the baseline that customers expect'],
  },
  'fixtures/arbitraries': {
    areas: ['core', 'standard'],
    packages: ['@date-fns/utc', 'date-fns', 'fast-check', 'pure-rand'],
    words: ['Pacific/Auckland'],
  },
  governance: {
    areas: ['clauses', 'controls', 'core', 'standard'],
    packages: ['@date-fns/utc', 'date-fns', 'zod'],
    words: ['Accountable role with several holders'],
  },
  isms: {
    areas: [
      'access',
      'assets',
      'clauses',
      'continuity',
      'controls',
      'core',
      'deadlines',
      'development',
      'governance',
      'incidents',
      'operations',
      'people',
      'privacy',
      'retention',
      'risk',
      'standard',
      'suppliers',
    ],
    packages: ['@date-fns/utc', '@noble/hashes', 'date-fns', 'zod'],
    words: ['Records that refer to each other in a circle'],
  },
  'locales/de': {
    areas: [],
    packages: [],
    words: ['Behandelt, Restrisiko nicht beurteilt'],
  },
  'locales/en': {
    areas: [
      'access',
      'assets',
      'clauses',
      'continuity',
      'controls',
      'core',
      'deadlines',
      'development',
      'governance',
      'incidents',
      'isms',
      'operations',
      'people',
      'privacy',
      'retention',
      'risk',
      'suppliers',
    ],
    packages: [],
    words: ['the intermediate report'],
  },
  incidents: {
    areas: ['core', 'deadlines', 'standard', 'suppliers'],
    packages: ['@date-fns/utc', 'date-fns', 'zod'],
    words: ['Gap in the chain of custody'],
  },
  privacy: {
    areas: ['core', 'deadlines', 'retention', 'suppliers'],
    packages: ['@date-fns/utc', 'date-fns', 'zod'],
    words: ['Interests not weighed'],
  },
  suppliers: {
    areas: ['core', 'deadlines', 'governance'],
    packages: ['@date-fns/utc', 'date-fns', 'zod'],
    words: ['Due diligence missing'],
  },
  assets: {
    areas: ['controls', 'core', 'governance', 'retention', 'standard'],
    packages: ['@date-fns/utc', 'date-fns', 'zod'],
    words: ['Retired asset reused without sanitization'],
  },
  access: {
    areas: ['core', 'governance'],
    packages: ['@date-fns/utc', 'date-fns', 'zod'],
    words: ['Right of a person who left'],
  },
  operations: {
    areas: ['core', 'deadlines', 'governance', 'retention'],
    packages: ['@date-fns/utc', 'date-fns', 'zod'],
    words: ['Vulnerability not fixed in time'],
  },
  development: {
    areas: ['core', 'governance', 'people'],
    packages: ['@date-fns/utc', 'date-fns', 'zod'],
    words: ['Quality gate that measured nothing'],
  },
  continuity: {
    areas: ['core', 'governance'],
    packages: ['@date-fns/utc', 'date-fns', 'zod'],
    words: ['Recovery time objective not achievable'],
  },
  people: {
    areas: ['access', 'assets', 'core', 'deadlines', 'governance'],
    packages: ['@date-fns/utc', 'date-fns', 'zod'],
    words: ['Access before the gate was open'],
  },
  retention: {
    areas: ['core'],
    packages: ['@date-fns/utc', 'date-fns', 'zod'],
    words: ['The end is nested more than', 'de-estg-41'],
  },
  risk: {
    areas: ['controls', 'core', 'standard'],
    packages: ['@date-fns/utc', '@noble/hashes', 'date-fns', 'ts-pattern', 'zod'],
    words: ['Residual risk above every acceptance limit', 'NIST SP 800-30 Rev. 1 Table I-2'],
  },
  'risk/methods': {
    areas: ['core'],
    packages: [],
    words: ['lossOfAccountability'],
  },
  'risk/presets': {
    areas: [],
    packages: [],
    words: ['Badge of the Probo console'],
  },
  tables: {
    areas: ['core'],
    packages: [],
    words: ['&#124;'],
  },
};

/** Exports that need zod although they are not schemas: they make one, validate by one, or walk one. */
const needingZod: ReadonlySet<string> = new Set([
  'assessReadiness',
  'checkIntegrity',
  'checkIsms',
  'gapRoadmap',
  'parseIsms',
  'referenceTo',
  'referencesTo',
  'validateDisposals',
  'validateHolidayCalendar',
  'validateIsms',
  'validateLegalHolds',
  'validateRetentionSchedule',
  'validateRiskCriteria',
  'validateRiskRegister',
  'validateStatement',
]);

describe('the cost of one import', () => {
  const rows: string[] = [];

  it.each(probes)('$name from $from stays under its ceiling', async ({ name, from, ceiling }) => {
    const { minified, gzip } = await bundleOf(`export { ${name} } from '${from}'`);
    rows.push(`${String(minified).padStart(8)} ${String(gzip).padStart(7)}  ${name} from ${from}`);
    expect(minified).toBeGreaterThan(0);
    expect(gzip).toBeLessThanOrEqual(ceiling);
  });

  it('is reported', () => {
    console.log(`minified    gzip\n${rows.join('\n')}`);
    expect(rows).toHaveLength(probes.length);
  });
});

describe.each(subpaths.filter(({ path }) => path !== 'index'))('$specifier', async ({ path, specifier }) => {
  const names = Object.keys((await import(specifier)) as object);
  const { areas, packages, words } = contents[path] ?? { areas: [], packages: [], words: [] };

  it('has zod in each schema, in what validates by one, and in nothing else', async () => {
    const packagesByName = await packagesOf(names, specifier);
    const withZod = names.filter((name) => packagesByName.get(name)?.includes('zod'));
    expect(withZod).toEqual(names.filter((name) => name.endsWith('Schema') || needingZod.has(name)));
  });

  it('holds code of the listed areas and packages only, and no words of the others', async () => {
    const whole = await bundleOf(`export * from '${specifier}'`);
    expect(whole.areas.filter((name) => name !== path.replace(/\/.*/, ''))).toEqual(areas);
    expect(whole.packages).toEqual(packages);

    const others = Object.entries(contents).filter(
      ([name]) => name !== path && !areas.includes(name) && !path.startsWith(`${name}/`),
    );
    const foreignWords = others.flatMap(([, other]) => other.words);
    expect(foreignWords.filter((word) => whole.code.includes(word))).toEqual([]);
    expect(words.filter((word) => !whole.code.includes(word))).toEqual([]);
    const hasSentences = names.some((name) => name.endsWith('Findings'));
    expect(words.length > 0 || !hasSentences, 'a subpath with findings has words in the table of contents').toBe(true);
  });
});

describe('dist', () => {
  const modules = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter((name) => /\.c?js$/.test(name));

  it('imports its packages and does not carry them', () => {
    const specifiers = modules.flatMap((name) =>
      [...readFileSync(join('dist', name), 'utf8').matchAll(/(?:\bfrom |\bimport |\brequire\()'([^']+)'/g)].map(
        (match) => match[1] ?? '',
      ),
    );
    const packages = specifiers
      .filter((specifier) => !specifier.startsWith('.'))
      .map((specifier) => specifier.replace(/^((?:@[^/]+\/)?[^/]+).*/, '$1'));
    const listed = Object.values(contents).flatMap((row) => row.packages);
    // The random numbers of fast-check come with it, and no module here names them.
    expect(new Set([...packages, 'pure-rand'])).toEqual(new Set(listed));
  });
});
