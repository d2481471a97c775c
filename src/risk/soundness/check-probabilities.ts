import { type Finding, type FindingDetails, reportFinding } from '../../core/findings/finding.ts';
import type { CheckableCriteria } from './check-risk-criteria.ts';
import { riskFindings, type RiskFindingCode } from './risk-findings.ts';
import type { ProbabilityRange } from '../scoring/likelihood-for.ts';

interface Band {
  readonly index: number;
  readonly id: string;
  readonly from: number;
  readonly to: number;
  readonly horizon: string | undefined;
}

type Report = <Code extends RiskFindingCode>(
  code: Code,
  index: number,
  params: FindingDetails<(typeof riskFindings)[Code]['message']>['params'],
) => Finding<RiskFindingCode>;

/**
 * Checks that the probability bands of the likelihood scale cover 0 to 1, each probability once, rise with the levels, own their borders
 * and are all over one time.
 *
 * @internal
 */
export function checkProbabilities(criteria: CheckableCriteria): readonly Finding<RiskFindingCode>[] {
  const { levels } = criteria.likelihood;
  const bands = levels.flatMap(({ id, probability }, index) =>
    probability === undefined ? [] : [bandOf(index, id, probability)],
  );
  if (bands.length === 0) return [];
  const report: Report = (code, index, params) =>
    reportFinding(riskFindings, code, {
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

function bandOf(index: number, id: string, { from = 0, to = 1, horizon }: ProbabilityRange): Band {
  return { index, id, from, to, horizon };
}

/** A gap stands at the band above it, the last one at the band below. */
function gaps(bands: readonly Band[], report: Report): readonly Finding<RiskFindingCode>[] {
  const found: Finding<RiskFindingCode>[] = [];
  let reached = 0;
  let last = 0;
  for (const { index, from, to } of bands.toSorted((a, b) => a.from - b.from)) {
    if (from > reached) found.push(report('risk-criteria-probability-gap', index, { from: reached, to: from }));
    if (to > reached) [reached, last] = [to, index];
  }
  if (reached < 1) found.push(report('risk-criteria-probability-gap', last, { from: reached, to: 1 }));
  return found;
}

function overlaps(bands: readonly Band[], report: Report): readonly Finding<RiskFindingCode>[] {
  return bands.flatMap((higher, place) =>
    bands.slice(0, place).flatMap((lower) => {
      const [from, to] = [Math.max(lower.from, higher.from), Math.min(lower.to, higher.to)];
      if (from >= to) return [];
      const params = { lower: lower.id, higher: higher.id, from, to };
      return [report('risk-criteria-probability-overlap', higher.index, params)];
    }),
  );
}

/** Each level is to begin above every lower one, or at least with it. */
function outOfOrder([first, ...others]: readonly Band[], report: Report): readonly Finding<RiskFindingCode>[] {
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
 * Where bands first meet, on a scale that says of no border whose it is. Within a third band no saying would settle it; of bands that begin or
 * end together, the highest counts.
 */
function unownedBorder(
  { id, likelihood }: CheckableCriteria,
  bands: readonly Band[],
): readonly Finding<RiskFindingCode>[] {
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
      reportFinding(riskFindings, 'risk-criteria-border-unowned', {
        subject: { kind: 'risk-criteria', id },
        path: ['likelihood'],
        params,
      }),
    );
}

function missingHorizons(bands: readonly Band[], report: Report): readonly Finding<RiskFindingCode>[] {
  const silent = bands.filter(({ horizon }) => horizon === undefined);
  if (silent.length === bands.length) return [];
  return silent.map(({ index, id }) => report('risk-criteria-horizon-missing', index, { level: id }));
}

function mixedHorizons(bands: readonly Band[], report: Report): readonly Finding<RiskFindingCode>[] {
  return bands.flatMap(({ index, id, horizon }, place) => {
    const stated = bands.slice(0, place).findLast((lower) => lower.horizon !== undefined)?.horizon;
    if (stated === undefined || horizon === undefined || stated === horizon) return [];
    return [report('risk-criteria-horizon-mixed', index, { level: id, horizon, below: stated })];
  });
}
