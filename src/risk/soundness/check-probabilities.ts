import { type FindingOf, type FindingDetails, reportFinding } from '../../core/findings/finding.ts';
import type { RiskCriteria } from '../criteria/risk-criteria.ts';
import { soundnessFindings } from './findings.ts';
import type { ProbabilityBand } from '../criteria/scale.ts';

interface Band {
  readonly index: number;
  readonly id: string;
  readonly from: number;
  readonly to: number;
  readonly horizon: string | undefined;
}

type Report = <Code extends keyof typeof soundnessFindings>(
  code: Code,
  index: number,
  params: FindingDetails<(typeof soundnessFindings)[Code]['message']>['params'],
) => FindingOf<typeof soundnessFindings>;

/**
 * Checks that the probability bands of the likelihood scale cover each probability from 0 to 1 once, rise with the levels, own their
 * borders and have one horizon.
 *
 * @internal
 */
export function checkProbabilities(criteria: RiskCriteria): readonly FindingOf<typeof soundnessFindings>[] {
  const { levels } = criteria.likelihood;
  const bands = levels.flatMap(({ id, probability }, index) =>
    probability === undefined ? [] : [bandOf(index, id, probability)],
  );
  if (bands.length === 0) return [];
  const report: Report = (code, index, params) =>
    reportFinding(soundnessFindings, code, {
      subject: { kind: 'risk-criteria', id: criteria.id },
      path: ['likelihood', 'levels', index, 'probability'],
      params,
    });
  const missing = levels.flatMap(({ id, probability }, index) =>
    probability === undefined ? [report('risk-criteria-probability-missing', index, { level: id })] : [],
  );
  return [
    ...missing,
    ...gaps(bands, report),
    ...overlaps(bands, report),
    ...outOfOrder(bands, report),
    ...unownedBorder(criteria, bands),
    ...missingHorizons(bands, report),
    ...mixedHorizons(bands, report),
  ];
}

function bandOf(index: number, id: string, { from = 0, to = 1, horizon }: ProbabilityBand): Band {
  return { index, id, from, to, horizon };
}

/** A gap is reported at the band above it, the last gap at the band below it. */
function gaps(bands: readonly Band[], report: Report): readonly FindingOf<typeof soundnessFindings>[] {
  const found: FindingOf<typeof soundnessFindings>[] = [];
  let reached = 0;
  let last = 0;
  for (const { index, from, to } of bands.toSorted((a, b) => a.from - b.from)) {
    if (from > reached) found.push(report('risk-criteria-probability-gap', index, { from: reached, to: from }));
    if (to > reached) [reached, last] = [to, index];
  }
  if (reached < 1) found.push(report('risk-criteria-probability-gap', last, { from: reached, to: 1 }));
  return found;
}

function overlaps(bands: readonly Band[], report: Report): readonly FindingOf<typeof soundnessFindings>[] {
  return bands.flatMap((higher, place) =>
    bands.slice(0, place).flatMap((lower) => {
      const [from, to] = [Math.max(lower.from, higher.from), Math.min(lower.to, higher.to)];
      if (from >= to) return [];
      const params = { lower: lower.id, higher: higher.id, from, to };
      return [report('risk-criteria-probability-overlap', higher.index, params)];
    }),
  );
}

/** Each level must begin above every lower level or with it. */
function outOfOrder(
  [first, ...others]: readonly Band[],
  report: Report,
): readonly FindingOf<typeof soundnessFindings>[] {
  let lower = first;
  return others.flatMap((higher) => {
    if (lower === undefined || higher.from >= lower.from) {
      lower = higher;
      return [];
    }
    const params = { lower: lower.id, higher: higher.id, from: higher.from, below: lower.from };
    return [report('risk-criteria-probability-out-of-order', higher.index, params)];
  });
}

/**
 * The lowest border of a scale without `borderBelongsTo`. A border within a third band belongs to that band; of bands that begin or end
 * together, the highest counts.
 */
function unownedBorder(
  { id, likelihood }: RiskCriteria,
  bands: readonly Band[],
): readonly FindingOf<typeof soundnessFindings>[] {
  if (likelihood.borderBelongsTo !== undefined) return [];
  const beginningAt = new Map(bands.map((band) => [band.from, band.id]));
  const endingAt = new Map(bands.map((band) => [band.to, band.id]));
  const borders = [...beginningAt].flatMap(([border, higher]) => {
    const lower = endingAt.get(border);
    const isInside = bands.some(({ from, to }) => from < border && border < to);
    return lower === undefined || isInside ? [] : [{ lower, higher, border }];
  });
  return borders
    .toSorted((a, b) => a.border - b.border)
    .slice(0, 1)
    .map((params) =>
      reportFinding(soundnessFindings, 'risk-criteria-border-unowned', {
        subject: { kind: 'risk-criteria', id },
        path: ['likelihood'],
        params,
      }),
    );
}

function missingHorizons(bands: readonly Band[], report: Report): readonly FindingOf<typeof soundnessFindings>[] {
  const silent = bands.filter(({ horizon }) => horizon === undefined);
  if (silent.length === bands.length) return [];
  return silent.map(({ index, id }) => report('risk-criteria-horizon-missing', index, { level: id }));
}

function mixedHorizons(bands: readonly Band[], report: Report): readonly FindingOf<typeof soundnessFindings>[] {
  return bands.flatMap(({ index, id, horizon }, place) => {
    const stated = bands.slice(0, place).findLast((lower) => lower.horizon !== undefined)?.horizon;
    if (stated === undefined || horizon === undefined || stated === horizon) return [];
    return [report('risk-criteria-horizon-mixed', index, { level: id, horizon, below: stated })];
  });
}
