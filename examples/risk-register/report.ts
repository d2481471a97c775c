import type { CalendarDate, Finding, Tally } from 'isms-kit/core';
import {
  aggregateRisks,
  assessRisk,
  buildHeatMap,
  checkRiskCriteria,
  checkRiskRegister,
  rankRisks,
  registerAsOf,
  type Risk,
  type RiskCriteria,
  type RiskScore,
  riskTrend,
  treatmentProgress,
} from 'isms-kit/risk';
import { criteriaFrom, type RiskScales } from './criteria.ts';
import { acceptancesUnder, approvals, risks } from './risks.ts';

/** Tells of the register in lines of at most 100 characters. */
export function report(scales: RiskScales, asOf: CalendarDate): readonly string[] {
  const criteria = criteriaFrom(scales);
  const register = { criteria, risks, acceptances: acceptancesUnder(criteria), approvals };
  return [
    `${risks.length} risks as of ${asOf}, under criteria that complete published scales`,
    '',
    ...section('What the check of the criteria finds', findings(checkRiskCriteria(criteria))),
    ...section('Ranking by current risk', ranking(criteria, asOf)),
    ...section('Heat map of the current risk: likelihood down, impact across', heatMap(criteria)),
    ...section('What the check of the register finds', findings(checkRiskRegister(register, { asOf }))),
    ...section('Treatment', progress(asOf)),
    ...section('Highest current risk by owner', byOwner(criteria)),
    ...section('Since 2026-06-30', trend(criteria, asOf)),
  ].slice(0, -1);
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return [title, '-'.repeat(title.length), ...lines, ''];
}

function findings(found: readonly Finding[]): readonly string[] {
  return found.flatMap(({ severity, message }) => {
    const [first = '', ...more] = wrapped(message, 87);
    return [`  ${severity.padEnd(9)}${first}`, ...more.map((line) => `           ${line}`)];
  });
}

function wrapped(text: string, width: number): readonly string[] {
  return text.match(new RegExp(`.{1,${width}}(?= |$)`, 'g'))?.map((line) => line.trim()) ?? [];
}

function ranking(criteria: RiskCriteria, asOf: CalendarDate): readonly string[] {
  const byId = new Map(risks.map((risk) => [risk.id, risk]));
  return rankRisks(criteria, risks, 'current').map(({ id, score }) => {
    const risk = byId.get(id);
    return `  ${id}  ${levelOf(score).padEnd(14)}${decisionOf(criteria, risk, asOf).padEnd(32)}${risk?.title ?? ''}`;
  });
}

function decisionOf(criteria: RiskCriteria, risk: Risk | undefined, asOf: CalendarDate): string {
  if (risk === undefined) return '';
  const { decision, stage, approvingRole } = assessRisk(criteria, risk, { asOf });
  if (stage === null) return decision;
  return `${stage} ${decision}${approvingRole === null ? '' : ` (${approvingRole})`}`;
}

function heatMap(criteria: RiskCriteria): readonly string[] {
  const { cells, unplaced } = buildHeatMap(criteria, risks, 'current');
  const head = criteria.impact.levels.map(({ id }) => id.padEnd(15)).join('');
  const rows = cells.map((row, index) => {
    const likelihood = criteria.likelihood.levels[index]?.id ?? '';
    return `  ${likelihood.padEnd(16)}${row.map(({ level, riskIds }) => `${level} ${riskIds.join(' ')}`.padEnd(15)).join('')}`.trimEnd();
  });
  return [`  ${''.padEnd(16)}${head}`.trimEnd(), ...rows.toReversed(), `  not placed: ${unplaced.join(', ')}`];
}

function progress(asOf: CalendarDate): readonly string[] {
  const { open, doneTally, overdueTally, decidedTally } = treatmentProgress(risks, asOf);
  return [
    `  decided  ${tally(decidedTally)} risks`,
    `  done     ${tally(doneTally)} actions`,
    `  overdue  ${tally(overdueTally)} open actions`,
    ...open.map(
      ({ risk, state, dueOn, action }) => `  ${risk}  ${state.padEnd(9)}${(dueOn ?? 'no date').padEnd(12)}${action}`,
    ),
  ];
}

function tally({ counted, of, unknown }: Tally): string {
  return `${counted} of ${of}${unknown === 0 ? '' : ` (${unknown} unknown)`}`;
}

function byOwner(criteria: RiskCriteria): readonly string[] {
  return aggregateRisks(criteria, risks, { by: 'owner', stage: 'current' }).groups.map(
    ({ key, highest, levels, unscored }) => {
      const counts = levels.filter(({ count }) => count > 0).map(({ level, count }) => `${count} ${level}`);
      return `  ${key.padEnd(12)}${(highest?.level ?? 'none').padEnd(10)}${[...counts, `${unscored} not assessed`].join(', ')}`;
    },
  );
}

function trend(criteria: RiskCriteria, asOf: CalendarDate): readonly string[] {
  const { changes } = riskTrend(criteria, registerAsOf(risks, '2026-06-30'), registerAsOf(risks, asOf), 'current');
  return changes
    .filter(({ move }) => move !== 'unchanged')
    .map(({ id, move, before, after }) => `  ${id}  ${move.padEnd(9)}${levelOf(before)} to ${levelOf(after)}`);
}

function levelOf(score: RiskScore | null): string {
  return score === null ? 'not assessed' : `${score.level} (${score.value})`;
}
