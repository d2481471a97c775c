import { type FindingSubject, reportFinding } from '../../core/findings/finding.ts';
import { idsOf, unknownReferences } from '../../core/records/references.ts';
import type { ApplicabilityInput, ObligationFacts } from '../applicability/applicability-input.ts';
import { type ControlDemand, demandingSources, gatherDemands, noDemand } from '../applicability/gather-demands.ts';
import { isCustomControlId } from '../control/custom-control-id.ts';
import { type ControlsFinding, controlsFindings } from './findings.ts';
import { rowDetails, type StatementRow } from './statement-row.ts';

/**
 * Checks a statement against the risks, obligations and exclusions that it follows from (6.1.3 b and c), as far as they are given.
 *
 * @internal
 */
export function checkSources(
  rows: readonly StatementRow[],
  subject: FindingSubject,
  { risks, obligations, exclusions }: Partial<ApplicabilityInput>,
): readonly ControlsFinding[] {
  const demands: ReadonlyMap<string, ControlDemand> = gatherDemands({
    risks: risks ?? [],
    obligations: obligations ?? [],
    exclusions: exclusions ?? [],
  });
  const riskIds = idsOf(risks);
  const kinds = obligations && kindsById(obligations);
  const onRows = rows.flatMap((row) => {
    const demand = demands.get(row.entry.control) ?? noDemand;
    return [
      ...(riskIds === undefined ? [] : checkRisks(row, demand, riskIds)),
      ...(kinds === undefined ? [] : checkObligations(row, demand, kinds)),
      ...checkContradiction(row, demand),
    ];
  });
  return [...onRows, ...checkNecessaryControls(rows, subject, demands)];
}

function kindsById(obligations: readonly ObligationFacts[]): ReadonlyMap<string, ReadonlySet<string>> {
  const kinds = new Map<string, Set<string>>();
  for (const { id, kind } of obligations) kinds.set(id, (kinds.get(id) ?? new Set<string>()).add(kind));
  return kinds;
}

function checkRisks(row: StatementRow, demand: ControlDemand, known: ReadonlySet<string>): readonly ControlsFinding[] {
  const { applicability, reasons = [], risks: retained = [] } = row.entry;
  const unknownRetained = unknownReferences(retained, known).map(({ id, index }) =>
    reportFinding(controlsFindings, 'statement-risk-unknown', rowDetails(row, ['risks', index], { risk: id })),
  );
  if (applicability === 'excluded' && demand.risks.size > 0) {
    const details = rowDetails(row, [], { risks: [...demand.risks] });
    return [reportFinding(controlsFindings, 'statement-excluded-treats-risk', details), ...unknownRetained];
  }
  const named = new Set<string>();
  const found = reasons.flatMap((reason, position): readonly ControlsFinding[] => {
    if (reason.kind !== 'risk-treatment') return [];
    return reason.risks.flatMap((risk, place): readonly ControlsFinding[] => {
      named.add(risk);
      const details = rowDetails(row, ['reasons', position, 'risks', place], { risk });
      if (!known.has(risk)) return [reportFinding(controlsFindings, 'statement-risk-unknown', details)];
      if (demand.risks.has(risk)) return [];
      return [reportFinding(controlsFindings, 'statement-risk-reason-vanished', details)];
    });
  });
  if (applicability !== 'applicable') return [...found, ...unknownRetained];
  const absent = [...demand.risks].filter((risk) => !named.has(risk));
  return [
    ...found,
    ...absent.map((risk) =>
      reportFinding(controlsFindings, 'statement-risk-reason-absent', rowDetails(row, ['reasons'], { risk })),
    ),
  ];
}

function checkObligations(
  row: StatementRow,
  { legal, contractual }: ControlDemand,
  known: ReadonlyMap<string, ReadonlySet<string>>,
): readonly ControlsFinding[] {
  const { applicability, reasons = [] } = row.entry;
  const demanding = new Set([...legal, ...contractual]);
  if (applicability === 'excluded' && demanding.size > 0) {
    const details = rowDetails(row, [], { obligations: [...demanding] });
    return [reportFinding(controlsFindings, 'statement-excluded-demanded', details)];
  }
  const named = new Set<string>();
  const found = reasons.flatMap((reason, position): readonly ControlsFinding[] => {
    if (reason.kind !== 'legal' && reason.kind !== 'contractual') return [];
    const { kind } = reason;
    return reason.obligations.flatMap((obligation, place): readonly ControlsFinding[] => {
      named.add(obligation);
      const details = rowDetails(row, ['reasons', position, 'obligations', place], { obligation, kind });
      const kinds = known.get(obligation);
      if (kinds === undefined) return [reportFinding(controlsFindings, 'statement-obligation-unknown', details)];
      if (!kinds.has(kind)) return [reportFinding(controlsFindings, 'statement-obligation-kind-wrong', details)];
      if (demanding.has(obligation)) return [];
      return [reportFinding(controlsFindings, 'statement-obligation-reason-vanished', details)];
    });
  });
  if (applicability !== 'applicable') return found;
  const absent = [...demanding].filter((obligation) => !named.has(obligation));
  return [
    ...found,
    ...absent.map((obligation) =>
      reportFinding(
        controlsFindings,
        'statement-obligation-reason-absent',
        rowDetails(row, ['reasons'], { obligation }),
      ),
    ),
  ];
}

function checkContradiction(row: StatementRow, demand: ControlDemand): readonly ControlsFinding[] {
  if (row.entry.applicability !== 'applicable' || demand.exclusions.size === 0) return [];
  const params = { exclusions: [...demand.exclusions].map(({ id }) => id), demandedBy: demandingSources(demand) };
  const details = rowDetails(row, ['applicability'], params);
  return [reportFinding(controlsFindings, 'statement-exclusion-contradicted', details)];
}

/** 6.1.3 d demands a row for every necessary control, custom ones included; `checkControlsListed` finds missing controls of Annex A. */
function checkNecessaryControls(
  rows: readonly StatementRow[],
  subject: FindingSubject,
  demands: ReadonlyMap<string, ControlDemand>,
): readonly ControlsFinding[] {
  const listed = new Set(rows.map(({ entry }) => entry.control));
  return [...demands].flatMap(([control, demand]) => {
    const sources = demandingSources(demand);
    if (!isCustomControlId(control) || listed.has(control) || sources.length === 0) return [];
    const details = { subject, path: ['entries'], params: { control, sources } };
    return [reportFinding(controlsFindings, 'statement-custom-control-missing', details)];
  });
}
