import { addPeriod, type CalendarDate, type DueItem, type Finding } from 'isms-kit/core';
import { checkGovernance, governanceDueItems } from 'isms-kit/governance';
import { checkPeople, peopleDueItems } from 'isms-kit/people';
import { first as statement } from '../statement-of-applicability/statements.ts';
import { columns, findingLines, heading } from '../layout.ts';
import { untidyGovernance, untidyPeople } from './untidy-registers.ts';

/** The time that the company gives its people to acknowledge a document. */
export const acknowledgeWithin = 'P30D';

/** What the registers of governance and people owe: the findings of the day, and the duties that are due within a month. */
export function report(asOf: CalendarDate): readonly string[] {
  const through = addPeriod(asOf, 'P1M');
  const window = { from: asOf, through, asOf };
  const items = [
    ...governanceDueItems(untidyGovernance, window),
    ...peopleDueItems(untidyPeople, { ...window, acknowledgeWithin }),
  ].toSorted((one, other) => (one.dueOn ?? '').localeCompare(other.dueOn ?? ''));
  return [
    `Documents, audits, reviews and people as of ${asOf}.`,
    ...heading('Findings'),
    ...findingLines(registersFindings(asOf)),
    ...heading(`Due by ${through}`),
    ...items.flatMap(dueLines),
  ];
}

/** What is wrong with the registers. */
export function registersFindings(asOf: CalendarDate): readonly Finding[] {
  return [
    ...checkGovernance(untidyGovernance, { asOf, statement }),
    ...checkPeople(untidyPeople, { asOf, acknowledgeWithin }),
  ];
}

function dueLines({ dueOn, title, owner, state }: DueItem): readonly string[] {
  const late = state === 'overdue' ? ', overdue' : '';
  return columns(dueOn ?? '', `${title} (${owner ?? 'nobody'}${late})`, 14);
}
