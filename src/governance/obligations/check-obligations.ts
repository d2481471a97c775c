import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { type FindingOf, reportFinding } from '../../core/findings/finding.ts';
import { type Listed, readRegister } from '../../core/guards/read-register.ts';
import { futureEvent, type RecordsFinding, registerFindings } from '../records/governance-records.ts';
import { latestBy } from '../records/history-reading.ts';
import { obligationsFindings } from './findings.ts';
import { obligationGuard } from './obligation-guard.ts';
import { obligationReview, validityOf } from './obligation-review.ts';
import type { Obligation } from './obligation.ts';

type ObligationsFinding = FindingOf<typeof obligationsFindings> | RecordsFinding;

/**
 * Finds the weaknesses of the register of obligations (A.5.31, A.5.36). An obligation that is not yet in force is not judged.
 *
 * @internal
 */
export function checkObligations(
  obligations: readonly Obligation[] | undefined,
  { asOf }: { readonly asOf: CalendarDate },
): readonly ObligationsFinding[] {
  const read = readRegister('obligations', 'obligation', obligations, obligationGuard);
  return [...registerFindings(read), ...read.listed.flatMap((listed) => obligationFindings(listed, asOf))];
}

function obligationFindings({ record, index }: Listed<Obligation>, asOf: CalendarDate): readonly ObligationsFinding[] {
  const { id, owner, controls, documents = [], evaluations = [], reviewedOn, validTo } = record;
  const subject = { kind: 'obligation', id };
  const path = ['obligations', index];
  const params = { obligation: id };
  const details = { subject, path, params };
  const findings: ObligationsFinding[] = [
    ...futureEvent({ subject, path: [...path, 'reviewedOn'] }, reviewedOn, asOf),
    ...evaluations.flatMap(({ on }, position) =>
      futureEvent({ subject, path: [...path, 'evaluations', position, 'on'] }, on, asOf),
    ),
  ];
  const validity = validityOf(record, asOf);
  if (validTo !== undefined && validity === 'repealed') {
    const repealed = { subject, path: [...path, 'validTo'], params: { ...params, validTo } };
    return [...findings, reportFinding(obligationsFindings, 'obligation-repealed', repealed)];
  }
  if (validity === 'future') return findings;
  if (owner === undefined) findings.push(reportFinding(obligationsFindings, 'obligation-owner-missing', details));
  if (controls.length + documents.length === 0)
    findings.push(reportFinding(obligationsFindings, 'obligation-unmet-by-anything', details));
  const last = latestBy(evaluations, ({ on }) => on, asOf);
  if (last === undefined) findings.push(reportFinding(obligationsFindings, 'obligation-not-evaluated', details));
  else if (last.result !== 'met') {
    const code = last.result === 'partly' ? 'obligation-partly-met' : 'obligation-not-met';
    const evaluated = { subject, path: [...path, 'evaluations'], params: { ...params, on: last.on } };
    findings.push(reportFinding(obligationsFindings, code, evaluated));
  }
  const { dueOn, state } = obligationReview(record, asOf);
  if (dueOn !== null && state === 'overdue') {
    const overdue = { subject, path, params: { ...params, dueOn, asOf } };
    findings.push(reportFinding(obligationsFindings, 'obligation-review-overdue', overdue));
  }
  return findings;
}
