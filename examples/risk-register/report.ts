import type { CalendarDate, Finding } from 'isms-kit/core';
import type { StatementOfApplicability } from 'isms-kit/controls';
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
import { heatMapTable, toMarkdown } from 'isms-kit/tables';
import { findingLines, heading, tallyText } from '../layout.ts';
import { criteriaFrom, type RiskScales } from './criteria.ts';
import { acceptancesUnder, approvals, risks } from './risks.ts';

/** Reports the register in lines of at most 100 characters. */
export function report(scales: RiskScales, asOf: CalendarDate): readonly string[] {
  const criteria = criteriaFrom(scales);
  return [
    `${risks.length} risks as of ${asOf}, under criteria that complete published scales`,
    ...heading('What the check of the criteria finds'),
    ...findingLines(checkRiskCriteria(criteria)),
    ...heading('Ranking by current risk'),
    ...ranking(criteria, asOf),
    ...heading('Heat map of the current risk: likelihood down, impact across'),
    ...heatMap(criteria),
    ...heading('What the check of the register finds'),
    ...findingLines(registerFindings(scales, asOf)),
    ...heading('Treatment'),
    ...progress(asOf),
    ...heading('Highest current risk by owner'),
    ...byOwner(criteria),
    ...heading('Since 2026-06-30'),
    ...trend(criteria, asOf),
  ];
}

/** The findings of the register; with a Statement of Applicability, also the contradictions between the two. */
export function registerFindings(
  scales: RiskScales,
  asOf: CalendarDate,
  statement?: Pick<StatementOfApplicability, 'entries'>,
): readonly Finding[] {
  const criteria = criteriaFrom(scales);
  const register = { criteria, risks, acceptances: acceptancesUnder(criteria), approvals };
  return checkRiskRegister(register, { asOf, ...(statement && { statement }) });
}

function ranking(criteria: RiskCriteria, asOf: CalendarDate): readonly string[] {
  const byId = new Map(risks.map((risk) => [risk.id, risk]));
  return rankRisks(risks, criteria, { stage: 'current' }).map(({ id, score }) => {
    const risk = byId.get(id);
    return `  ${id}  ${levelOf(score).padEnd(14)}${decisionOf(criteria, risk, asOf).padEnd(32)}${risk?.title ?? ''}`;
  });
}

function decisionOf(criteria: RiskCriteria, risk: Risk | undefined, asOf: CalendarDate): string {
  if (risk === undefined) return '';
  const { decision, stage, approvingRoles } = assessRisk(risk, criteria, { asOf });
  if (stage === null) return decision;
  return `${stage} ${decision}${approvingRoles.length === 0 ? '' : ` (${approvingRoles.join(', ')})`}`;
}

function heatMap(criteria: RiskCriteria): readonly string[] {
  const map = buildHeatMap(risks, criteria, { stage: 'current' });
  const { columns, rows } = heatMapTable(map, criteria);
  const short = columns.map((label) => label.replace(' (example)', ''));
  const table = {
    columns: short,
    rows: rows.map((cells) => cells.map((cell) => String(cell).replace(' (example)', ''))),
  };
  return [...toMarkdown(table, { aligned: true }).split('\n'), `  not placed: ${map.unplaced.join(', ')}`];
}

function progress(asOf: CalendarDate): readonly string[] {
  const { open, doneTally, overdueTally, decidedTally } = treatmentProgress(risks, { asOf });
  return [
    `  decided  ${tallyText(decidedTally)} risks`,
    `  done     ${tallyText(doneTally)} actions`,
    `  overdue  ${tallyText(overdueTally)} open actions`,
    ...open.map(
      ({ risk, state, dueOn, action }) => `  ${risk}  ${state.padEnd(9)}${(dueOn ?? 'no date').padEnd(12)}${action}`,
    ),
  ];
}

function byOwner(criteria: RiskCriteria): readonly string[] {
  return aggregateRisks(risks, criteria, { by: 'owner', stage: 'current' }).groups.map(
    ({ key, highest, levels, unscored }) => {
      const counts = levels.filter(({ count }) => count > 0).map(({ level, count }) => `${count} ${level}`);
      return `  ${key.padEnd(12)}${(highest?.level ?? 'none').padEnd(10)}${[...counts, `${unscored} not assessed`].join(', ')}`;
    },
  );
}

function trend(criteria: RiskCriteria, asOf: CalendarDate): readonly string[] {
  const { changes } = riskTrend(registerAsOf(risks, { asOf: '2026-06-30' }), registerAsOf(risks, { asOf }), criteria, {
    stage: 'current',
  });
  return changes
    .filter(({ move }) => move !== 'unchanged')
    .map(({ id, move, before, after }) => `  ${id}  ${move.padEnd(9)}${levelOf(before)} to ${levelOf(after)}`);
}

function levelOf(score: RiskScore | null): string {
  return score === null ? 'not assessed' : `${score.level} (${score.value})`;
}
