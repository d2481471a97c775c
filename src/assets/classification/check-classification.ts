import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { type FindingOf, type FindingPath, type FindingSubject, reportFinding } from '../../core/findings/finding.ts';
import { indexesOf, type Listed, readRegister, type RegisterRead } from '../../core/guards/read-register.ts';
import { registerFindings } from '../../core/guards/register-findings.ts';
import { stateOn } from '../inventory/asset-state.ts';
import type { Asset } from '../inventory/asset.ts';
import type { Inventory } from '../inventory/check-inventory.ts';
import type { DataSet } from '../inventory/data-set.ts';
import type { recordsFindings } from '../records/findings.ts';
import { checkHandling } from './check-handling.ts';
import { schemeGuard } from './classification-guards.ts';
import type { ClassificationScheme } from './classification-scheme.ts';
import {
  type AssetClassifications,
  type ClassifiedAsset,
  classifyAssets,
  type TypedVerdict,
} from './classify-assets.ts';
import { levelOfData, type Ranks, ranksOf } from './classify-data-set.ts';
import { classificationFindings } from './findings.ts';

type ClassificationFinding = FindingOf<typeof classificationFindings> | FindingOf<typeof recordsFindings>;

/**
 * The schemes, and the one by which everything is classified on a day.
 *
 * @internal
 */
export interface Schemes {
  readonly read: RegisterRead<ClassificationScheme>;
  /** The schemes in force since the latest day; one where it is decided. */
  readonly inForce: readonly ClassificationScheme[];
  /** The scheme in force; undefined where there is none, or several since the same day. */
  readonly scheme: ClassificationScheme | undefined;
}

/**
 * Reads the schemes once for all checks.
 *
 * @internal
 */
export function readSchemes(schemes: readonly ClassificationScheme[] | undefined, asOf: CalendarDate): Schemes {
  const read = readRegister('classificationSchemes', 'classification-scheme', schemes, schemeGuard);
  const begun = read.listed.flatMap(({ record }) => (record.inForceFrom <= asOf ? [record] : []));
  const latest = begun.reduce((day, { inForceFrom }) => (inForceFrom > day ? inForceFrom : day), '');
  const inForce = begun.filter(({ inForceFrom }) => inForceFrom === latest);
  return { read, inForce, scheme: inForce.length === 1 ? inForce[0] : undefined };
}

/**
 * Classifies the assets of the inventory that are there on a day; undefined without a scheme.
 *
 * @internal
 */
export function classifyInventory(
  { assets, dataSets }: Inventory,
  { scheme }: Schemes,
  asOf: CalendarDate,
): AssetClassifications | undefined {
  if (scheme === undefined) return undefined;
  const present = assets.listed.flatMap(({ record }) =>
    stateOn(record, asOf)?.state === 'disposed' ? [] : [statedOn(record, asOf)],
  );
  const data = dataSets.listed.map(({ record }) => record);
  return classifyAssets(present, data, scheme);
}

/**
 * An asset as it is known on a day: a classification that was stated later has not been.
 *
 * @internal
 */
export function statedOn(asset: Asset, asOf: CalendarDate): Asset {
  const { classification, ...rest } = asset;
  return classification === undefined || classification.on <= asOf ? asset : rest;
}

interface ClassificationContext {
  readonly schemes: Schemes;
  readonly classifications: AssetClassifications | undefined;
  readonly asOf: CalendarDate;
}

/**
 * Finds the weaknesses of the scheme and of the classification of the inventory (A.5.10, A.5.12).
 *
 * @internal
 */
export function checkClassification(
  { assets, dataSets }: Inventory,
  { schemes, classifications, asOf }: ClassificationContext,
): readonly ClassificationFinding[] {
  const { read, scheme } = schemes;
  const isNeeded = assets.listed.length > 0 || dataSets.listed.length > 0;
  return [
    ...registerFindings('assets', read),
    ...(isNeeded ? inForceFindings(schemes, asOf) : []),
    ...read.listed.flatMap(checkHandling),
    ...(scheme === undefined || classifications === undefined
      ? []
      : [...dataSetsFindings(dataSets, scheme), ...assetFindings(assets, { classifications, scheme })]),
  ];
}

function inForceFindings({ read, inForce }: Schemes, asOf: CalendarDate): readonly ClassificationFinding[] {
  const [first, second] = inForce;
  const path = ['classificationSchemes'];
  // Where a scheme cannot be read, it may be the one in force.
  if (first === undefined && read.isGiven && read.flaws.length === 0) {
    const subject = { kind: 'classification-scheme', id: 'classificationSchemes' };
    return [
      reportFinding(classificationFindings, 'classification-scheme-missing', { subject, path, params: { asOf } }),
    ];
  }
  if (first === undefined || second === undefined) return [];
  const { id, inForceFrom } = second;
  const index = read.listed.find(({ record }) => record === second)?.index as number;
  const params = { schemes: inForce.map((scheme) => scheme.id), inForceFrom };
  const details = { subject: { kind: 'classification-scheme', id }, path: [...path, index, 'inForceFrom'], params };
  return [reportFinding(classificationFindings, 'classification-scheme-ambiguous', details)];
}

function unknownLevel(
  level: string | undefined,
  { ranks, scheme }: { readonly ranks: Ranks; readonly scheme: ClassificationScheme },
  { subject, path }: { readonly subject: FindingSubject; readonly path: FindingPath },
): readonly ClassificationFinding[] {
  if (level === undefined || ranks.has(level)) return [];
  const details = { subject, path, params: { record: subject.id, level, scheme: scheme.id } };
  return [reportFinding(classificationFindings, 'classification-level-unknown', details)];
}

function dataSetsFindings(
  { listed }: RegisterRead<DataSet>,
  scheme: ClassificationScheme,
): readonly ClassificationFinding[] {
  const ranks = ranksOf(scheme.levels);
  return listed.flatMap((one) => dataSetFindings(one, scheme, ranks));
}

function dataSetFindings(
  { record, index }: Listed<DataSet>,
  scheme: ClassificationScheme,
  ranks: Ranks,
): readonly ClassificationFinding[] {
  const { id, level, candidates = [] } = record;
  const subject = { kind: 'data-set', id };
  const path = ['dataSets', index];
  const unknown = [
    ...unknownLevel(level, { ranks, scheme }, { subject, path: [...path, 'level'] }),
    ...candidates.flatMap((candidate, place) =>
      unknownLevel(candidate, { ranks, scheme }, { subject, path: [...path, 'candidates', place] }),
    ),
  ];
  if (unknown.length > 0) return unknown;
  const answer = levelOfData(record, ranks, scheme.defaultLevel);
  if (answer.basis !== 'default') return [];
  const details = { subject, path, params: { dataSet: id, level: answer.level } };
  return [reportFinding(classificationFindings, 'data-set-classification-assumed', details)];
}

function assetFindings(
  { listed }: RegisterRead<Asset>,
  {
    classifications,
    scheme,
  }: { readonly classifications: AssetClassifications; readonly scheme: ClassificationScheme },
): readonly ClassificationFinding[] {
  const ranks = ranksOf(scheme.levels);
  const byId = new Map(classifications.assets.map((classified) => [classified.asset, classified]));
  const indexOf = indexesOf(listed);
  return [
    ...classifications.cycles.map((cycle) => {
      const id = cycle[0] as string;
      const path = ['assets', indexOf.get(id) as number, 'dependsOn'];
      const details = { subject: { kind: 'asset', id }, path, params: { assets: cycle } };
      return reportFinding(classificationFindings, 'asset-dependency-cycle', details);
    }),
    ...listed.flatMap(({ record, index }) => {
      const place = { subject: { kind: 'asset', id: record.id }, path: ['assets', index, 'classification'] };
      const level = unknownLevel(
        record.classification?.level,
        { ranks, scheme },
        { ...place, path: [...place.path, 'level'] },
      );
      const classified = byId.get(record.id);
      return classified === undefined ? level : [...level, ...levelFindings(record, classified, place)];
    }),
  ];
}

function levelFindings(
  { id, classification }: Asset,
  { level, computed, typed }: ClassifiedAsset,
  { subject, path }: { readonly subject: FindingSubject; readonly path: FindingPath },
): readonly ClassificationFinding[] {
  if (computed?.source.kind === 'default' && computed.source.asset === id && typed === null) {
    const details = { subject, path: path.slice(0, 2), params: { asset: id, level } };
    return [reportFinding(classificationFindings, 'asset-classification-assumed', details)];
  }
  if (computed === null || typed === null || classification === undefined) return [];
  const params = { asset: id, level: typed.level, computed: computed.level };
  if (voidVerdicts.has(typed.verdict)) {
    const { source } = computed;
    const named = source.kind === 'data-set' ? source.dataSet : source.asset;
    const details = { subject, path, params: { ...params, source: named } };
    return [reportFinding(classificationFindings, 'asset-classification-too-low', details)];
  }
  if (typed.verdict === 'higher' && classification.rationale === undefined)
    return [reportFinding(classificationFindings, 'asset-classification-unreasoned', { subject, path, params })];
  const { by } = classification;
  const approvedBy = classification.reason === 'distribution' ? classification.approvedBy : undefined;
  if (typed.verdict !== 'distributed' || by === undefined || by !== approvedBy) return [];
  const details = { subject, path: [...path, 'approvedBy'], params: { asset: id, person: by } };
  return [reportFinding(classificationFindings, 'asset-classification-self-approved', details)];
}

/** The verdicts on a lower level that does not count. */
const voidVerdicts: ReadonlySet<TypedVerdict> = new Set(['too-low', 'unreasoned', 'unapproved', 'in-cycle']);
