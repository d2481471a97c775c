import { isCalendarDate } from '../../core/calendar/calendar-date.ts';
import type { FindingPath } from '../../core/findings/finding.ts';
import { type PlacedDate, riskDates } from '../risks/risk-dates.ts';
import type { Risk } from '../risks/risk.ts';
import { flattenTreatment } from '../treatment/flatten-treatment.ts';
import type { Treatment } from '../treatment/treatment.ts';
import type { RiskRegister } from './risk-register.ts';

/**
 * A part of a record that checks cannot read.
 *
 * @internal
 */
export interface UnreadablePart {
  readonly path: FindingPath;
  readonly value: string;
}

const options: ReadonlySet<string> = new Set<Treatment['option']>([
  'modify',
  'retain',
  'avoid',
  'share',
  'undecided',
  'combined',
]);

/**
 * Finds the first part of a risk that checks cannot read: an unknown treatment option, or a date that is not a calendar date.
 *
 * @internal
 */
export function unreadableInRisk(risk: Risk): UnreadablePart | undefined {
  const { treatment } = risk;
  const parts = treatment.option === 'combined' ? treatment.parts : [];
  const words = [
    { path: ['treatment', 'option'], option: treatment.option },
    ...parts.map(({ option }, index) => ({ path: ['treatment', 'parts', index, 'option'], option })),
  ];
  const unknown = words.find(({ option }) => !options.has(option));
  if (unknown !== undefined) return { path: unknown.path, value: unknown.option };
  const { actions } = flattenTreatment(treatment);
  return unreadableDate([
    ...riskDates(risk),
    ...actions.flatMap(({ action, path }) => [
      { path: [...path, 'dueOn'], date: action.dueOn },
      { path: [...path, 'doneOn'], date: action.status === 'done' ? action.doneOn : undefined },
    ]),
  ]);
}

/**
 * Finds the first date of an acceptance or approval that is not a calendar date.
 *
 * @internal
 */
export function unreadableInApproval({
  signatures,
  expiresOn,
}: Pick<NonNullable<RiskRegister['approvals']>[number], 'signatures' | 'expiresOn'>): UnreadablePart | undefined {
  return unreadableDate([
    ...signatures.map(({ on }, index) => ({ path: ['signatures', index, 'on'], date: on })),
    { path: ['expiresOn'], date: expiresOn },
  ]);
}

function unreadableDate(dates: readonly PlacedDate[]): UnreadablePart | undefined {
  const unreadable = dates.find(({ date }) => date !== undefined && !isCalendarDate(date));
  return unreadable && { path: unreadable.path, value: String(unreadable.date) };
}
