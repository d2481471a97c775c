import type { StatementEntry } from '../../controls/statement/statement-entry.ts';
import type { StatementOfApplicability } from '../../controls/statement/statement-of-applicability.ts';
import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import type { DueItem } from '../../core/due/due-item.ts';
import { type FindingOf, reportFinding } from '../../core/findings/finding.ts';
import { type Listed, readRegister, type RegisterRead } from '../../core/guards/read-register.ts';
import { groupBy } from '../../core/records/references.ts';
import { futureEvent, type RecordsFinding, registerFindings } from '../records/governance-records.ts';
import { controlTestGuard } from './control-test-guard.ts';
import { combineTests, lastRun, nextRun, type TestState } from './control-test-state.ts';
import type { ControlTest } from './control-test.ts';
import { controlTestsFindings } from './findings.ts';

type TestsFinding = FindingOf<typeof controlTestsFindings> | RecordsFinding;

/**
 * Finds the weaknesses of the tests of controls (9.1), and rows of the statement that claim more than the tests of their control tell. A
 * control without a test is not judged: no requirement asks for a test of each control.
 *
 * @internal
 */
export function checkControlTests(
  controlTests: readonly ControlTest[] | undefined,
  {
    statement,
    asOf,
  }: { readonly statement: Pick<StatementOfApplicability, 'entries'> | undefined; readonly asOf: CalendarDate },
): readonly TestsFinding[] {
  const tests = readTests(controlTests);
  const byControl = groupBy(
    tests.listed.map(({ record }) => record),
    ({ control }): readonly string[] => [control],
  );
  return [
    ...registerFindings(tests),
    ...tests.listed.flatMap((test) => testFindings(test, asOf)),
    ...firstRows(statement?.entries ?? []).flatMap(({ entry, index }) =>
      claimFindings(entry, index, byControl.get(entry.control) ?? [], asOf),
    ),
  ];
}

/**
 * The runs of the tests of controls that a plan or a set day asks for.
 *
 * @internal
 */
export function controlTestDueItems(
  controlTests: readonly ControlTest[] | undefined,
  asOf: CalendarDate,
): readonly DueItem[] {
  return readTests(controlTests).listed.flatMap(({ record }): readonly DueItem[] => {
    const { id, control, owner = null } = record;
    const { dueOn, state, rule } = nextRun(record, asOf);
    if (state === 'not-scheduled' || rule === null) return [];
    return [
      {
        kind: 'control-test',
        subject: { kind: 'control-test', id },
        title: `Run the test "${id}" of ${control}`,
        owner,
        dueOn,
        dueAt: null,
        state,
        requirement: '9.1',
        rule,
      },
    ];
  });
}

function readTests(controlTests: readonly ControlTest[] | undefined): RegisterRead<ControlTest> {
  return readRegister('controlTests', 'control-test', controlTests, controlTestGuard);
}

function testFindings({ record, index }: Listed<ControlTest>, asOf: CalendarDate): readonly TestsFinding[] {
  const { id, control, runs } = record;
  const subject = { kind: 'control-test', id };
  const path = ['controlTests', index];
  const findings: TestsFinding[] = runs.flatMap(({ on }, at) =>
    futureEvent({ subject, path: [...path, 'runs', at, 'on'] }, on, asOf),
  );
  const { dueOn, state } = nextRun(record, asOf);
  if (dueOn === null) {
    const details = { subject, path, params: { test: id, control } };
    findings.push(reportFinding(controlTestsFindings, 'control-test-unplanned', details));
  } else if (state === 'overdue') {
    const details = { subject, path, params: { test: id, control, dueOn } };
    findings.push(reportFinding(controlTestsFindings, 'control-test-overdue', details));
  }
  const last = lastRun(record, asOf);
  if (last?.result === 'passed' && (last.evidence ?? []).length === 0) {
    const details = {
      subject,
      path: [...path, 'runs', runs.indexOf(last)],
      params: { test: id, control, on: last.on },
    };
    findings.push(reportFinding(controlTestsFindings, 'control-test-unevidenced', details));
  }
  return findings;
}

/** The first row of each control; that a control has several is a finding of the statement. */
function firstRows(
  entries: readonly StatementEntry[],
): readonly { readonly entry: StatementEntry; readonly index: number }[] {
  const rows = entries.map((entry, index) => ({ entry, index }));
  return [...groupBy(rows, ({ entry }): readonly string[] => [entry.control]).values()].map(([first]) => first);
}

function claimFindings(
  entry: StatementEntry,
  index: number,
  tests: readonly ControlTest[],
  asOf: CalendarDate,
): readonly TestsFinding[] {
  if (tests.length === 0 || entry.applicability !== 'applicable') return [];
  const { control, implementation } = entry;
  const { status } = implementation;
  if (status !== 'implemented' && status !== 'inherited') return [];
  const { state, tests: states } = combineTests(control, tests, asOf);
  if (state === 'passed') return [];
  const falling = states.filter((test) => (state === 'failed' ? test.state === 'failed' : test.state !== 'passed'));
  const details = {
    subject: { kind: 'control', id: control },
    path: ['statement', 'entries', index, 'implementation'],
    params: { control, status, tests: falling.map(({ test }) => test), states: statesOf(falling) },
  };
  return [
    state === 'failed'
      ? reportFinding(controlTestsFindings, 'control-claim-contradicted', details)
      : reportFinding(controlTestsFindings, 'control-claim-unproven', details),
  ];
}

function statesOf(tests: readonly TestState[]): readonly string[] {
  return [...new Set(tests.map(({ state }) => state))];
}
