import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { type FindingOf, reportFinding } from '../../core/findings/finding.ts';
import type { Listed, RegisterRead } from '../../core/guards/read-register.ts';
import { futureEvent, unknownReference } from '../../core/guards/register-findings.ts';
import { recordedHistoryFindings } from '../../core/lifecycle/recorded-history.ts';
import { groupBy } from '../../core/records/references.ts';
import type { Staff } from '../../governance/roles/staff.ts';
import { acknowledgementLine } from '../acknowledgements/acknowledgement-line.ts';
import type { AcknowledgementReads } from '../acknowledgements/acknowledgements-owed.ts';
import type { recordsFindings } from '../records/findings.ts';
import { disciplinaryCaseLifecycle, type DisciplinaryCaseState } from './disciplinary-case-lifecycle.ts';
import type { DisciplinaryCase } from './disciplinary-case.ts';
import { conductFindings } from './findings.ts';

type CasesFinding = FindingOf<typeof conductFindings> | FindingOf<typeof recordsFindings>;

interface CasesContext {
  readonly staff: Staff;
  readonly acknowledgements: AcknowledgementReads;
  readonly asOf: CalendarDate;
}

/**
 * Finds the weaknesses of disciplinary cases (A.6.4): their order, the independence of the people in them, the rule, and how long they are kept.
 *
 * @internal
 */
export function checkCases(cases: RegisterRead<DisciplinaryCase>, context: CasesContext): readonly CasesFinding[] {
  const accused = new Set(cases.listed.map(({ record }) => record.person));
  const isAcknowledged = prepareAcknowledged(context.acknowledgements, accused);
  return cases.listed.flatMap((listed) => [
    ...recordFindings(listed, context),
    ...procedureFindings(listed, context.asOf),
    ...ruleFindings(listed, isAcknowledged),
    ...keepingFindings(listed, context.asOf),
  ]);
}

function placeOf({ record: { id }, index }: Listed<DisciplinaryCase>) {
  return { subject: { kind: 'disciplinary-case', id }, path: ['disciplinaryCases', index] };
}

function recordFindings(
  listed: Listed<DisciplinaryCase>,
  { staff: { people }, acknowledgements: { documents }, asOf }: CasesContext,
): readonly CasesFinding[] {
  const { person, rule, breachedOn, history, investigator, decision } = listed.record;
  const { subject, path } = placeOf(listed);
  const lifecycle = disciplinaryCaseLifecycle;
  const document = { subject, path: [...path, 'rule', 'document'] };
  return [
    ...unknownReference('people', { subject, path: [...path, 'person'] }, ['person', person], people),
    ...unknownReference('people', document, ['controlled-document', rule?.document], documents),
    ...unknownReference('people', { subject, path: [...path, 'investigator'] }, ['person', investigator], people),
    ...unknownReference('people', { subject, path: [...path, 'decision', 'by'] }, ['person', decision?.by], people),
    ...futureEvent('people', { subject, path: [...path, 'breachedOn'] }, breachedOn, asOf),
    ...recordedHistoryFindings('people', { subject, path: [...path, 'history'] }, history, { lifecycle, asOf }),
  ];
}

function procedureFindings(listed: Listed<DisciplinaryCase>, asOf: CalendarDate): readonly CasesFinding[] {
  const { id, person, history, investigator, decision } = listed.record;
  const { subject, path } = placeOf(listed);
  const findings: CasesFinding[] = [];
  if (investigator !== undefined && (investigator === person || investigator === decision?.by)) {
    const details = { subject, path: [...path, 'investigator'], params: { case: id, investigator } };
    findings.push(reportFinding(conductFindings, 'disciplinary-case-investigator-partial', details));
  }
  const decidedOn = entryDay(history, 'decided');
  if (decidedOn === undefined || decidedOn > asOf) return findings;
  const investigatedOn = entryDay(history, 'investigated');
  const params = { case: id, decidedOn };
  if (investigatedOn === undefined || investigatedOn > decidedOn)
    findings.push(
      reportFinding(conductFindings, 'disciplinary-case-uninvestigated', {
        subject,
        path: [...path, 'history'],
        params,
      }),
    );
  if (decision?.by === undefined)
    findings.push(
      reportFinding(conductFindings, 'disciplinary-case-decision-missing', {
        subject,
        path: [...path, 'decision'],
        params,
      }),
    );
  return findings;
}

function ruleFindings(
  listed: Listed<DisciplinaryCase>,
  isAcknowledged: ReturnType<typeof prepareAcknowledged>,
): readonly CasesFinding[] {
  const { id, person, rule, history } = listed.record;
  const { subject, path } = placeOf(listed);
  // A breach happened by the day of its report: who had not acknowledged the rule by then had not done so before the breach either.
  const breachedOn = listed.record.breachedOn ?? entryDay(history, 'reported');
  if (rule === undefined || breachedOn === undefined || isAcknowledged(person, rule.document, breachedOn) !== false)
    return [];
  const params = { case: id, document: rule.document, person, breachedOn };
  const details = { subject, path: [...path, 'rule'], params };
  return [reportFinding(conductFindings, 'disciplinary-case-rule-unacknowledged', details)];
}

function keepingFindings(listed: Listed<DisciplinaryCase>, asOf: CalendarDate): readonly CasesFinding[] {
  const { id, history, expungeOn } = listed.record;
  const { subject, path } = placeOf(listed);
  const decidedOn = entryDay(history, 'decided');
  if (expungeOn !== undefined) {
    const details = { subject, path: [...path, 'expungeOn'], params: { case: id, expungeOn, asOf } };
    return expungeOn < asOf ? [reportFinding(conductFindings, 'disciplinary-case-kept-too-long', details)] : [];
  }
  if (decidedOn === undefined || decidedOn > asOf) return [];
  const params = { case: id, decidedOn };
  return [reportFinding(conductFindings, 'disciplinary-case-expungement-unplanned', { subject, path, params })];
}

function entryDay(history: DisciplinaryCase['history'], state: DisciplinaryCaseState): CalendarDate | undefined {
  return history.find((entry) => entry.state === state)?.enteredOn;
}

/**
 * Whether a person had acknowledged the version of a document that applied on a day; null where the register does not know it, or no version was
 * in force.
 */
function prepareAcknowledged({ documents, acknowledgements }: AcknowledgementReads, accused: ReadonlySet<string>) {
  const given = groupBy(
    acknowledgements.listed.flatMap(({ record }) => (accused.has(record.person) ? [record] : [])),
    ({ person, document }) => [JSON.stringify([person, document])],
  );
  return (person: string, document: string, on: CalendarDate): boolean | null => {
    const known = documents.byId.get(document);
    const line = known && acknowledgementLine(known, on);
    if (line === undefined || !acknowledgements.isGiven) return null;
    return (given.get(JSON.stringify([person, document])) ?? []).some(
      ({ version, acknowledgedOn, givenBy = person }) => {
        const publishedOn = line.clearing.get(version);
        return givenBy === person && publishedOn !== undefined && publishedOn <= acknowledgedOn && acknowledgedOn <= on;
      },
    );
  };
}
