import { type FindingSubject, reportFinding } from '../../core/findings/finding.ts';
import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { idsOf, unknownReferences } from '../../core/records/references.ts';
import type { AcceptanceFacts, ApplicabilityInput, ObligationFacts } from '../applicability/applicability-input.ts';
import { type ControlDemand, demandingSources, gatherDemands, noDemand } from '../applicability/gather-demands.ts';
import { isCustomControlId } from '../control/custom-control-id.ts';
import { type ControlsFinding, controlsFindings } from './findings.ts';
import { reportOnRow, type StatementRow } from './statement-row.ts';

/**
 * The records that a statement follows from, and the day on which acceptances are judged.
 *
 * @internal
 */
export interface StatementSources extends Partial<{
  readonly [Source in keyof ApplicabilityInput]: ApplicabilityInput[Source] | undefined;
}> {
  readonly acceptances?: readonly AcceptanceFacts[] | undefined;
  readonly asOf?: CalendarDate | undefined;
}

/**
 * Checks a statement against the risks, obligations and exclusions that it follows from (6.1.3 b and c), as far as they are given.
 *
 * @internal
 */
export function checkSources(
  rows: readonly StatementRow[],
  subject: FindingSubject,
  { risks, obligations, exclusions, acceptances, asOf }: StatementSources,
): readonly ControlsFinding[] {
  const demands: ReadonlyMap<string, ControlDemand> = gatherDemands({
    risks: risks ?? [],
    obligations: obligations ?? [],
    exclusions: exclusions ?? [],
  });
  const riskIds = idsOf(risks);
  const kinds = obligations && kindsById(obligations);
  const accepted = acceptances && acceptedRisks(acceptances, asOf);
  const onRows = rows.flatMap((row) => {
    const demand = demands.get(row.entry.control) ?? noDemand;
    return [
      ...(riskIds === undefined ? [] : checkRisks(row, demand, riskIds)),
      ...(kinds === undefined ? [] : checkObligations(row, demand, kinds)),
      ...checkContradiction(row, demand),
      ...(accepted === undefined ? [] : checkAcceptances(row, accepted, riskIds)),
    ];
  });
  return [...onRows, ...checkNecessaryControls(rows, subject, demands)];
}

function kindsById(obligations: readonly ObligationFacts[]): ReadonlyMap<string, ReadonlySet<string>> {
  const kinds = new Map<string, Set<string>>();
  for (const { id, kind } of obligations) kinds.set(id, (kinds.get(id) ?? new Set<string>()).add(kind));
  return kinds;
}

function checkRisks(
  row: StatementRow,
  { risks }: ControlDemand,
  known: ReadonlySet<string>,
): readonly ControlsFinding[] {
  const { applicability, reasons = [], risks: retained = [] } = row.entry;
  const unknownRetained = unknownReferences(retained, known).map(({ id, index }) =>
    reportOnRow(row, 'statement-risk-unknown', ['risks', index], { risk: id }),
  );
  if (applicability === 'excluded' && risks.size > 0)
    return [reportOnRow(row, 'statement-excluded-treats-risk', [], { risks: [...risks] }), ...unknownRetained];
  const named = new Set<string>();
  const found = reasons.flatMap((reason, position): readonly ControlsFinding[] => {
    if (reason.kind !== 'risk-treatment') return [];
    return (reason.risks ?? []).flatMap((risk, place): readonly ControlsFinding[] => {
      named.add(risk);
      if (risks.has(risk)) return [];
      const code = known.has(risk) ? 'statement-risk-reason-vanished' : 'statement-risk-unknown';
      return [reportOnRow(row, code, ['reasons', position, 'risks', place], { risk })];
    });
  });
  if (applicability !== 'applicable') return [...found, ...unknownRetained];
  const absent = [...risks].filter((risk) => !named.has(risk));
  return [...found, ...absent.map((risk) => reportOnRow(row, 'statement-risk-reason-absent', ['reasons'], { risk }))];
}

function checkObligations(
  row: StatementRow,
  { legal, contractual }: ControlDemand,
  known: ReadonlyMap<string, ReadonlySet<string>>,
): readonly ControlsFinding[] {
  const { applicability, reasons = [] } = row.entry;
  const demanding = new Set([...legal, ...contractual]);
  if (applicability === 'excluded' && demanding.size > 0)
    return [reportOnRow(row, 'statement-excluded-demanded', [], { obligations: [...demanding] })];
  const named = new Set<string>();
  const found = reasons.flatMap((reason, position): readonly ControlsFinding[] => {
    if (reason.kind !== 'legal' && reason.kind !== 'contractual') return [];
    const { kind } = reason;
    return (reason.obligations ?? []).flatMap((obligation, place): readonly ControlsFinding[] => {
      named.add(obligation);
      const path = ['reasons', position, 'obligations', place];
      const params = { obligation, kind };
      const kinds = known.get(obligation);
      if (kinds === undefined) return [reportOnRow(row, 'statement-obligation-unknown', path, params)];
      if (!kinds.has(kind)) return [reportOnRow(row, 'statement-obligation-kind-wrong', path, params)];
      if (demanding.has(obligation)) return [];
      return [reportOnRow(row, 'statement-obligation-reason-vanished', path, params)];
    });
  });
  if (applicability !== 'applicable') return found;
  const absent = [...demanding].filter((obligation) => !named.has(obligation));
  return [
    ...found,
    ...absent.map((obligation) => reportOnRow(row, 'statement-obligation-reason-absent', ['reasons'], { obligation })),
  ];
}

/** The risks with an acceptance that is signed by the day in question and holds on it. */
function acceptedRisks(acceptances: readonly AcceptanceFacts[], asOf: CalendarDate | undefined): ReadonlySet<string> {
  const held = acceptances.filter(
    ({ signatures, expiresOn }) =>
      asOf === undefined || (signatures.some(({ on }) => on <= asOf) && (expiresOn === undefined || expiresOn >= asOf)),
  );
  return new Set(held.map(({ risk }) => risk));
}

/** 6.1.3 f: the owner of a risk accepts what remains. An unknown risk has a finding of its own. */
function checkAcceptances(
  row: StatementRow,
  accepted: ReadonlySet<string>,
  known: ReadonlySet<string> | undefined,
): readonly ControlsFinding[] {
  const { applicability, reason, risks = [] } = row.entry;
  if (applicability !== 'excluded' || reason !== 'risk-retained') return [];
  return risks.flatMap((risk, index) => {
    if (accepted.has(risk) || known?.has(risk) === false) return [];
    return [reportOnRow(row, 'statement-retained-risk-not-accepted', ['risks', index], { risk })];
  });
}

function checkContradiction(row: StatementRow, demand: ControlDemand): readonly ControlsFinding[] {
  if (row.entry.applicability !== 'applicable' || demand.exclusions.size === 0) return [];
  const params = { exclusions: [...demand.exclusions].map(({ id }) => id), demandedBy: demandingSources(demand) };
  return [reportOnRow(row, 'statement-exclusion-contradicted', ['applicability'], params)];
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
