import { summarizeStatement } from '../../controls/reports/summarize-statement.ts';
import type { ImplementationStatus } from '../../controls/statement/implementation.ts';
import type { ApplicableEntry, StatementEntry } from '../../controls/statement/statement-entry.ts';
import type { StatementControlId } from '../../controls/control/statement-control-id.ts';
import type { Period } from '../../core/calendar/period.ts';
import type { FindingSubject } from '../../core/findings/finding.ts';
import { groupBy } from '../../core/records/references.ts';
import { type ControlTestVerdict, controlTestState } from '../../governance/control-tests/control-test-state.ts';
import type { ControlId } from '../../standard/control-ids.ts';
import { controlRegisters } from './control-registers.ts';
import { type ReadRegisters, reasonOf, subjectsOf } from './read-proofs.ts';
import type { ReadinessReason, ReadinessReasonKind, ReadinessState, ReadinessVerdict } from './readiness-row.ts';

/**
 * The verdict on a control by its row; undefined stands for a control without a row.
 *
 * @internal
 */
export type JudgeControl = (entry: StatementEntry | undefined) => ReadinessVerdict;

const register = 'statementOfApplicability';

/**
 * Prepares the verdicts on controls by the statement, the evidence of its rows and the tests. What a row says is a claim until valid evidence or a test
 * that passed proves it.
 *
 * @internal
 */
export function prepareControls(
  registers: ReadRegisters,
  { evidenceValidFor }: { readonly evidenceValidFor: Period | undefined },
): JudgeControl {
  const { asOf } = registers;
  const [statement] = registers.of(register) ?? [];
  if (statement === undefined)
    return () => ({ state: 'unknown', reasons: [reasonOf('statement-not-given', register)] });
  const { subject } = statement;
  if (!statement.isReadable)
    return () => ({ state: 'unknown', reasons: [reasonOf('statement-unreadable', register, [subject])] });
  const ofRow = (kind: ReadinessReasonKind): ReadinessReason => reasonOf(kind, register, [subject]);
  const ofTests = prepareTests(registers);

  const judgeClaim = (entry: ApplicableEntry): ReadinessVerdict => {
    const evidenceOptions = { asOf, ...(evidenceValidFor !== undefined && { evidenceValidFor }) };
    const isProven = summarizeStatement({ entries: [entry] }, evidenceOptions).claimed === 0;
    const lack = (entry.evidence ?? []).length === 0 ? 'evidence-missing' : 'evidence-not-valid';
    const tests = ofTests(entry.control);
    const empty = (controlRegisters[entry.control as ControlId] ?? []).filter(
      (name) => registers.of(name)?.length === 0,
    );
    const reasons = [
      ofRow(isProven ? 'evidence-valid' : lack),
      ...tests.reasons,
      ...empty.map((name) => reasonOf('register-empty', name)),
    ];
    if (tests.verdict === 'failed') return { state: 'not-in-place', reasons };
    const isDoubtful = tests.verdict === 'stale' || tests.verdict === 'not-tested' || empty.length > 0;
    const isInPlace = !isDoubtful && (isProven || tests.verdict === 'passed');
    return { state: isInPlace ? 'in-place' : 'claimed', reasons };
  };

  return (entry) => {
    if (entry === undefined) return { state: 'unknown', reasons: [ofRow('row-missing')] };
    if (entry.applicability === 'excluded') return { state: 'excluded', reasons: [ofRow('excluded')] };
    if (entry.applicability === 'undecided') return { state: 'unknown', reasons: [ofRow('undecided')] };
    const { status } = entry.implementation;
    return status === 'implemented' || status === 'inherited'
      ? judgeClaim(entry)
      : { state: stateOfStatus[status], reasons: [ofRow(status)] };
  };
}

/** The state of a control that the statement does not call implemented. */
const stateOfStatus: Readonly<Record<Exclude<ImplementationStatus, 'implemented' | 'inherited'>, ReadinessState>> = {
  'partially-implemented': 'partly',
  'not-implemented': 'not-in-place',
  'not-assessed': 'unknown',
};

interface TestsVerdict {
  /** The verdict of the tests; null where there is none, or their register is not given. */
  readonly verdict: ControlTestVerdict | null;
  readonly reasons: readonly ReadinessReason[];
}

const reasonOfVerdict: Readonly<Record<ControlTestVerdict, ReadinessReasonKind>> = {
  failed: 'test-failed',
  'not-tested': 'test-unproven',
  stale: 'test-stale',
  planned: 'test-planned',
  passed: 'test-passed',
};

/** Prepares the verdicts of the tests by control. A test that cannot be read is one without a run. */
function prepareTests(registers: ReadRegisters): (control: StatementControlId) => TestsVerdict {
  const tests = registers.of('controlTests');
  if (tests === undefined) return () => ({ verdict: null, reasons: [reasonOf('register-not-given', 'controlTests')] });
  const byControl = groupBy(tests, ({ record }) => [String((record as { control?: unknown } | null)?.control)]);
  return (control) => {
    const own = byControl.get(control);
    if (own === undefined) return { verdict: null, reasons: [reasonOf('test-missing', 'controlTests')] };
    const readable = own.filter(({ isReadable }) => isReadable);
    const { state, tests: states } = controlTestState(
      control,
      readable.map(({ record }) => record),
      { asOf: registers.asOf },
    );
    const verdict = readable.length < own.length && state !== 'failed' ? 'not-tested' : state;
    // The tests of the worst state decide.
    const deciding = new Set(states.flatMap((test) => (test.state === verdict ? [test.test] : [])));
    const records: readonly FindingSubject[] = subjectsOf(
      own.filter(({ isReadable, subject }) => (isReadable ? deciding.has(subject.id) : verdict === 'not-tested')),
    );
    return { verdict, reasons: [reasonOf(reasonOfVerdict[verdict], 'controlTests', records)] };
  };
}
