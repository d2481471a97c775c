import { type Finding, reportFinding } from '../core/report-finding.ts';
import type { RiskCriteria } from './risk-criteria.ts';
import { riskFindings, type RiskFindingCode } from './risk-findings.ts';
import type { ProbabilityBand } from './scale.ts';

interface Band {
  readonly index: number;
  readonly id: string;
  readonly from: number;
  readonly to: number;
  readonly horizon: string | undefined;
}

/**
 * Checks that the probability bands of the likelihood scale cover 0 to 1, each probability once.
 *
 * @internal
 */
export function checkProbabilities(criteria: RiskCriteria): readonly Finding<RiskFindingCode>[] {
  const { levels } = criteria.likelihood;
  const subject = { kind: 'risk-criteria', id: criteria.id };
  const bands = levels.flatMap(({ id, probability }, index) =>
    probability === undefined ? [] : [bandOf(index, id, probability)],
  );
  if (bands.length === 0) return [];
  const missing = levels.flatMap(({ id, probability }, index) => {
    if (probability !== undefined) return [];
    return [
      reportFinding(riskFindings, 'risk-criteria-probability-missing', {
        subject,
        path: pathOf(index),
        params: { level: id },
      }),
    ];
  });
  const steps = bands.flatMap((band, place): readonly Finding<RiskFindingCode>[] => {
    const path = pathOf(band.index);
    const below = bands[place - 1];
    const reached = below?.to ?? 0;
    const found: Finding<RiskFindingCode>[] = [];
    if (band.from > reached) {
      found.push(
        reportFinding(riskFindings, 'risk-criteria-probability-gap', {
          subject,
          path,
          params: { from: reached, to: band.from },
        }),
      );
    }
    if (below !== undefined && band.from < reached) {
      const params = { lower: below.id, higher: band.id, from: band.from, to: reached };
      found.push(reportFinding(riskFindings, 'risk-criteria-probability-overlap', { subject, path, params }));
    }
    const stated = bands.slice(0, place).findLast(({ horizon }) => horizon !== undefined)?.horizon;
    if (stated !== undefined && band.horizon !== undefined && stated !== band.horizon) {
      const params = { level: band.id, horizon: band.horizon, below: stated };
      found.push(reportFinding(riskFindings, 'risk-criteria-horizon-mixed', { subject, path, params }));
    }
    return found;
  });
  const last = bands.at(-1);
  const ending =
    last === undefined || last.to === 1
      ? []
      : [
          reportFinding(riskFindings, 'risk-criteria-probability-gap', {
            subject,
            path: pathOf(last.index),
            params: { from: last.to, to: 1 },
          }),
        ];
  return [...missing, ...steps, ...ending];
}

function bandOf(index: number, id: string, { from = 0, to = 1, horizon }: ProbabilityBand): Band {
  return { index, id, from, to, horizon };
}

function pathOf(index: number): readonly (string | number)[] {
  return ['likelihood', 'levels', index, 'probability'];
}
