import { type FindingOf, type FindingPath, reportFinding } from '../../core/findings/finding.ts';
import { shownValue } from '../../core/findings/quotation.ts';
import { placeText } from '../../core/findings/refusal.ts';
import { anObject, aText, type GuardProblem } from '../../core/guards/guard.ts';
import { soundnessFindings } from './findings.ts';

const anIdentified = anObject({ id: aText });

/**
 * The id of a record that may be unreadable otherwise; undefined where it has none.
 *
 * @internal
 */
export function idIn(record: unknown): string | undefined {
  return anIdentified(record) === undefined ? (record as { readonly id: string }).id : undefined;
}

/**
 * Reports the first part of a record that checks cannot read, at its place. A record without an id goes by its place.
 *
 * @internal
 */
export function reportUnreadable(
  kind: string,
  record: unknown,
  place: FindingPath,
  { path, value }: Pick<GuardProblem, 'path' | 'value'>,
): FindingOf<typeof soundnessFindings> {
  const id = idIn(record) ?? placeText(place);
  return reportFinding(soundnessFindings, 'risk-record-unreadable', {
    subject: { kind, id },
    path: [...place, ...path],
    params: {
      record: id,
      field: path.length === 0 ? placeText(place) : path.join('.'),
      value: typeof value === 'string' ? value : shownValue(value),
    },
  });
}
