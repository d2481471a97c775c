import { epochMilliseconds } from '../../core/calendar/instant.ts';
import type { Moment } from '../../core/guards/moment.ts';
import { type FindingOf, reportFinding } from '../../core/findings/finding.ts';
import type { Listed, RegisterRead } from '../../core/guards/read-register.ts';
import { futureInstant, type Place, unknownReference } from '../../core/guards/register-findings.ts';
import type { recordsFindings } from '../records/findings.ts';
import { type DigestAlgorithm, digestAlgorithms } from './digest-algorithms.ts';
import type { CustodyHandover, CustodyStep, DataEvidence, EvidenceDigest, EvidenceItem } from './evidence-item.ts';
import { evidenceFindings } from './findings.ts';

type EvidenceFinding = FindingOf<typeof evidenceFindings> | FindingOf<typeof recordsFindings>;

interface EvidenceContext {
  readonly incidents: RegisterRead<unknown>;
  readonly moment: Moment;
}

/**
 * Finds the weaknesses of the custody of evidence: gaps, steps out of order or after its end, and digests (A.5.28).
 *
 * @internal
 */
export function checkEvidence(
  evidence: RegisterRead<EvidenceItem>,
  context: EvidenceContext,
): readonly EvidenceFinding[] {
  return evidence.listed.flatMap((listed) => [
    ...recordFindings(listed, evidence, context),
    ...custodyFindings(listed),
    ...digestFindings(listed, evidence),
  ]);
}

function placeOf({ record: { id }, index }: Listed<EvidenceItem>): Place {
  return { subject: { kind: 'evidence-item', id }, path: ['evidenceItems', index] };
}

function recordFindings(
  listed: Listed<EvidenceItem>,
  evidence: RegisterRead<EvidenceItem>,
  { incidents, moment }: EvidenceContext,
): readonly EvidenceFinding[] {
  const { incident, copyOf, collectedAt, custody } = listed.record;
  const { subject, path } = placeOf(listed);
  return [
    ...unknownReference('incidents', { subject, path: [...path, 'incident'] }, ['incident', incident], incidents),
    ...unknownReference('incidents', { subject, path: [...path, 'copyOf'] }, ['evidence-item', copyOf], evidence),
    ...futureInstant('incidents', { subject, path: [...path, 'collectedAt'] }, collectedAt, moment),
    ...custody.flatMap(({ at }, place) =>
      futureInstant('incidents', { subject, path: [...path, 'custody', place, 'at'] }, at, moment),
    ),
  ];
}

/** An access moves no custody, so that only a handover and a destruction are held against the holder. */
function custodyFindings(listed: Listed<EvidenceItem>): readonly EvidenceFinding[] {
  const { id, collectedBy, collectedAt, custody } = listed.record;
  const { subject, path } = placeOf(listed);
  const findings: EvidenceFinding[] = [];
  let holder = collectedBy;
  let previousAt = collectedAt;
  let ended: 'released' | 'destroyed' | undefined;
  for (const [index, step] of custody.entries()) {
    const place = { subject, path: [...path, 'custody', index] };
    const { at } = step;
    if (epochMilliseconds('at', at) < epochMilliseconds('previousAt', previousAt)) {
      const params = { evidence: id, at, previousAt };
      findings.push(reportFinding(evidenceFindings, 'evidence-custody-out-of-order', { ...place, params }));
    }
    previousAt = at;
    if (ended !== undefined) {
      const params = { evidence: id, at, ended };
      findings.push(reportFinding(evidenceFindings, 'evidence-after-disposal', { ...place, params }));
      continue;
    }
    if (!isHandover(step) && step.kind !== 'destroyed') continue;
    if (step.from !== holder) {
      const params = { evidence: id, from: step.from, at, holder };
      findings.push(reportFinding(evidenceFindings, 'evidence-custody-gap', { ...place, params }));
    }
    if (step.kind === 'destroyed' || step.kind === 'released') ended = step.kind;
    if (isHandover(step)) holder = step.to;
  }
  return findings;
}

function isHandover(step: CustodyStep): step is CustodyHandover {
  return step.kind === 'transferred' || step.kind === 'stored' || step.kind === 'released';
}

function digestFindings(
  listed: Listed<EvidenceItem>,
  evidence: RegisterRead<EvidenceItem>,
): readonly EvidenceFinding[] {
  const item = listed.record;
  if (item.kind === 'object') return [];
  const { id, digests, custody, copyOf } = item;
  const { subject, path } = placeOf(listed);
  const place = { subject, path: [...path, 'digests'] };
  const original = copyOf === undefined ? undefined : evidence.byId.get(copyOf);
  const algorithms = digests.map(({ algorithm }) => algorithm);
  const isWeak = areWeak(algorithms);
  return [
    ...(isWeak
      ? [reportFinding(evidenceFindings, 'evidence-digest-weak', { ...place, params: { evidence: id, algorithms } })]
      : []),
    ...(original?.kind === 'data' ? comparison(place, id, digests, original) : []),
    ...custody.flatMap((step, index): readonly EvidenceFinding[] => {
      const at = { subject, path: [...path, 'custody', index] };
      if (step.digests !== undefined && step.digests.length > 0)
        return comparison(at, id, step.digests, item).concat(isWeak ? [] : weakComparison(at, step.digests, item));
      if (!isHandover(step)) return [];
      const params = { evidence: id, from: step.from, to: step.to, at: step.at };
      return [reportFinding(evidenceFindings, 'evidence-not-verified', { ...at, params })];
    }),
  ];
}

/** The finding of digests of which only weak ones can be held against those of the item. */
function weakComparison(
  place: Place,
  digests: readonly EvidenceDigest[],
  item: DataEvidence,
): readonly EvidenceFinding[] {
  const known = new Set(item.digests.map(({ algorithm }) => algorithm));
  const algorithms = digests.flatMap(({ algorithm }) => (known.has(algorithm) ? [algorithm] : []));
  if (algorithms.length === 0 || !areWeak(algorithms)) return [];
  const details = { ...place, params: { evidence: item.id, algorithms } };
  return [reportFinding(evidenceFindings, 'evidence-digest-weak', details)];
}

function areWeak(algorithms: readonly DigestAlgorithm[]): boolean {
  return algorithms.every((algorithm) => digestAlgorithms[algorithm].weak);
}

/** The findings of digests held against those of the collected original; upper and lower case are the same. */
function comparison(
  place: Place,
  evidence: string,
  digests: readonly EvidenceDigest[],
  original: DataEvidence,
): readonly EvidenceFinding[] {
  const known = new Map(original.digests.map(({ algorithm, value }) => [algorithm, value.toLowerCase()]));
  const comparable = digests.filter(({ algorithm }) => known.has(algorithm));
  const params = { evidence, original: original.id };
  if (comparable.length === 0)
    return [reportFinding(evidenceFindings, 'evidence-digest-incomparable', { ...place, params })];
  const wrong = comparable.find(({ algorithm, value }) => value.toLowerCase() !== known.get(algorithm));
  if (wrong === undefined) return [];
  const details = { ...place, params: { ...params, algorithm: wrong.algorithm } };
  return [reportFinding(evidenceFindings, 'evidence-digest-mismatch', details)];
}
