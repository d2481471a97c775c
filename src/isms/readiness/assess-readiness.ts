import type { StatementControlId } from '../../controls/control/statement-control-id.ts';
import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import type { Period } from '../../core/calendar/period.ts';
import { type Tally, tallyOf } from '../../core/findings/tally.ts';
import { aDate, anObject, aPeriod, maybe } from '../../core/guards/guard.ts';
import { requireOptions, requireReadable } from '../../core/guards/readable.ts';
import type { ClauseId } from '../../standard/clause-ids.ts';
import { clauseTitles } from '../../standard/clause-titles.ts';
import { requirementClauseIds } from '../../standard/clauses.ts';
import { isControlId } from '../../standard/control-id.ts';
import { controlIds } from '../../standard/control-ids.ts';
import { controlTitles } from '../../standard/control-titles.ts';
import type { Isms } from '../document/isms.ts';
import { readIsms } from '../document/read-isms.ts';
import { type AreaPolicies, areaPoliciesGuard } from '../whole/area-policies.ts';
import { checkIsms } from '../whole/check-isms.ts';
import { gatherFlaws, lowered } from './gather-flaws.ts';
import { prepareClauses } from './judge-clause.ts';
import { prepareControls } from './judge-control.ts';
import { entriesOf, readRegisters } from './read-proofs.ts';
import type { ReadinessRow, ReadinessState, ReadinessVerdict } from './readiness-row.ts';

/** The options of `assessReadiness`. */
export interface AssessReadinessOptions {
  /** The day in question; later events have not happened. */
  readonly asOf: CalendarDate;
  /** How long evidence of a row of the statement without an end is valid after its collection; for ever when absent. */
  readonly evidenceValidFor?: Period;
  /** The policies of your own by which the checks judge the registers. */
  readonly policies?: AreaPolicies;
}

/** How many requirements are in which state. */
export interface ReadinessCounts {
  /** The requirements in place, of all that are not excluded; claimed and unknown ones are unknown. */
  readonly tally: Tally;
  /** The number of requirements in each state. */
  readonly byState: Readonly<Record<ReadinessState, number>>;
}

/** How far the requirements of ISO/IEC 27001:2022 are met, as far as a document shows. */
export interface Readiness {
  /** The 30 clauses that carry a requirement, in order. */
  readonly clauses: readonly ReadinessRow<ClauseId>[];
  /** The 93 controls of Annex A in order, then the custom controls of the statement in its order. */
  readonly controls: readonly ReadinessRow<StatementControlId>[];
  /** The counts of the clauses. */
  readonly clauseCounts: ReadinessCounts;
  /** The counts of the controls. */
  readonly controlCounts: ReadinessCounts;
}

const optionsGuard = /* @__PURE__ */ anObject<AssessReadinessOptions>({
  asOf: aDate,
  evidenceValidFor: /* @__PURE__ */ maybe(aPeriod),
  policies: /* @__PURE__ */ maybe(areaPoliciesGuard),
});
const anyObject = /* @__PURE__ */ anObject({});

/**
 * Assesses how far the clauses 4 to 10 and the controls of Annex A are met, as far as the document shows: what is in place, what only a record says,
 * what is not in place, and what the document does not tell. It prepares a certification audit and does not replace one.
 *
 * A clause is in place where the records that prove each of its parts are there. A control is in place where its row says so and valid evidence or a
 * test that passed proves it. A nonconformity that a check finds or that is open leaves a requirement partly in place, something overdue leaves it
 * claimed. What is not known never counts: without a statement every control is unknown, and a register that is kept elsewhere proves nothing.
 *
 * @param isms - The document. It may be unvalidated: a record that its schema refuses proves nothing.
 * @param options - The day in question, the validity of evidence, and the policies of your own.
 * @returns The rows with their reasons and findings, and their counts. The cost grows linearly.
 * @throws RangeError if `isms` is not an object, `asOf` is not a calendar date, `evidenceValidFor` is not a period, or a policy cannot be read.
 *
 * @example
 * ```ts
 * import { makeIsms, makeIsmsScope, makeStatement, makeStatementEntry } from 'isms-kit/fixtures';
 * import { assessReadiness } from 'isms-kit/isms';
 *
 * const isms = makeIsms({
 *   ismsScopes: [makeIsmsScope({ approvedOn: '2026-02-01' })],
 *   managementReviews: [],
 *   statementOfApplicability: makeStatement({
 *     entries: [
 *       makeStatementEntry({ control: 'A.5.7', implementation: { status: 'implemented' }, evidence: undefined }),
 *       makeStatementEntry({ control: 'A.8.30', applicability: 'excluded' }),
 *     ],
 *   }),
 * });
 * const { clauses, controls, controlCounts } = assessReadiness(isms, { asOf: '2026-11-21' });
 *
 * clauses.find(({ id }) => id === '4.3')?.state; // => 'in-place'
 * clauses.find(({ id }) => id === '9.3.1')?.reasons; // => [{ kind: 'register-empty', register: 'managementReviews', records: [] }]
 * controls.find(({ id }) => id === 'A.5.7')?.state; // => 'claimed'
 * controlCounts.tally; // => { counted: 0, of: 92, excluded: 1, unknown: 92, share: 0 }
 * ```
 */
export function assessReadiness(isms: Isms, options: AssessReadinessOptions): Readiness {
  requireReadable('isms', isms, anyObject);
  requireOptions(options, optionsGuard);
  const { asOf, evidenceValidFor, policies } = options;
  const registers = readRegisters(readIsms(isms).isms, asOf);
  const flawsOf = gatherFlaws(checkIsms(isms, { ...policies, asOf }), registers);
  const rowOf = <Id extends ClauseId | StatementControlId>(
    id: Id,
    title: string,
    verdict: ReadinessVerdict,
  ): ReadinessRow<Id> => {
    const flaws = flawsOf(id);
    return { id, title, ...lowered(verdict, flaws), findings: flaws.findings };
  };
  const judgeClause = prepareClauses(registers);
  const clauses = requirementClauseIds.map((id) => rowOf(id, clauseTitles[id], judgeClause(id)));
  const judgeControl = prepareControls(registers, { evidenceValidFor });
  const entries = entriesOf(registers);
  const custom = [...entries.keys()].filter((id) => !isControlId(id));
  const controls = [...controlIds, ...custom].map((id) => {
    const entry = entries.get(id);
    return rowOf<StatementControlId>(
      id,
      isControlId(id) ? controlTitles[id] : (entry?.title ?? id),
      judgeControl(entry),
    );
  });
  return { clauses, controls, clauseCounts: countStates(clauses), controlCounts: countStates(controls) };
}

function countStates(rows: readonly ReadinessRow[]): ReadinessCounts {
  const byState = { 'in-place': 0, partly: 0, claimed: 0, 'not-in-place': 0, unknown: 0, excluded: 0 };
  for (const { state } of rows) byState[state] += 1;
  const tally = tallyOf({
    counted: byState['in-place'],
    of: rows.length - byState.excluded,
    excluded: byState.excluded,
    unknown: byState.unknown + byState.claimed,
  });
  return { tally, byState };
}
