import { addPeriod, type CalendarDate, type DueItem, type Finding } from 'isms-kit/core';
import { checkGovernance, governanceDueItems } from 'isms-kit/governance';
import { first as statement } from '../statement-of-applicability/statements.ts';
import { columns, findingLines, heading } from '../layout.ts';
import { untidyGovernance } from './untidy-registers.ts';

/** What the registers of governance owe: the findings of the day, and the duties that are due within a month. */
export function report(asOf: CalendarDate): readonly string[] {
  const through = addPeriod(asOf, 'P1M');
  const items = governanceDueItems(untidyGovernance, { from: asOf, through, asOf });
  return [
    `Documents, audits, reviews, exceptions and nonconformities as of ${asOf}.`,
    ...heading('Findings'),
    ...findingLines(registersFindings(asOf)),
    ...heading(`Due by ${through}`),
    ...items.flatMap(dueLines),
  ];
}

/** What is wrong with the registers. */
export function registersFindings(asOf: CalendarDate): readonly Finding[] {
  return checkGovernance(untidyGovernance, { asOf, statement });
}

function dueLines({ dueOn, title, owner, state }: DueItem): readonly string[] {
  const late = state === 'overdue' ? ', overdue' : '';
  return columns(dueOn ?? '', `${title} (${owner ?? 'nobody'}${late})`, 14);
}
