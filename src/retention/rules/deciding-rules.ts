import { lengthRange, type Period } from '../../core/calendar/period.ts';
import { groupBy, remember } from '../../core/records/references.ts';
import { beforeEveryDate } from '../ends/end-range.ts';
import { endText } from '../ends/end-shapes.ts';
import type { RetentionRule } from './retention-rule.ts';

/** A rule as it is prepared for many records. */
interface Prepared {
  readonly rule: RetentionRule;
}

/**
 * The rules of a category without those that decide nothing about any record: another rule is in force whenever they are, differs otherwise in
 * its period alone, and keeps longer, or deletes sooner, whatever the day of the event. A thousand such rules then cost a record hardly more
 * than one. Of rules that are otherwise alike the first always stays, so that a finding names the same rule.
 *
 * @internal
 */
export function decidingRules<Rule extends Prepared>(
  rules: readonly Rule[],
  jurisdictions: readonly string[] | undefined,
): readonly Rule[] {
  const lengthOf = remember((period: Period) => lengthRange(period));
  const deciding = new Set<Rule>();
  for (const alike of groupBy(rules, ({ rule }) => [textWithoutPeriod(rule, jurisdictions)]).values()) {
    deciding.add(alike[0]);
    let bound = Number.NEGATIVE_INFINITY;
    const ends = new Set<string>();
    for (const { least, most, prepared } of byReach(alike, lengthOf)) {
      const end = endText(prepared.rule.end);
      if (most < bound || ends.has(end)) continue;
      bound = Math.max(bound, least);
      ends.add(end);
      deciding.add(prepared);
    }
  }
  return rules.filter((rule) => deciding.has(rule));
}

/** Rules with the days by which they decide, at least and at most; those in force longest come first, then those that decide most. */
function byReach<Rule extends Prepared>(
  rules: readonly Rule[],
  lengthOf: (period: Period) => ReturnType<typeof lengthRange>,
): readonly { readonly least: number; readonly most: number; readonly prepared: Rule }[] {
  return rules
    .map((prepared) => {
      const { role, end, validFrom } = prepared.rule;
      const { shortest, longest } =
        end.kind === 'after' && end.period !== undefined ? lengthOf(end.period) : { shortest: 0, longest: 0 };
      const [least, most] = role === 'minimum' ? [shortest, longest] : [-longest, -shortest];
      return { least, most, prepared, from: validFrom ?? beforeEveryDate.key };
    })
    .toSorted((a, b) => {
      if (a.from === b.from) return b.least - a.least;
      return a.from < b.from ? -1 : 1;
    });
}

/** All that decides about a record but the period of an end after one event and the first day in force. */
function textWithoutPeriod(
  { role, jurisdiction, validTo, disposal, phases, end }: RetentionRule,
  jurisdictions: readonly string[] | undefined,
): string {
  const place = jurisdictions && jurisdiction;
  const archive = phases?.[0] && endText(phases[0].end);
  const { method, within, certificateRequired } = disposal;
  const trigger = end.kind === 'after' ? { event: end.event, cutoff: end.cutoff } : endText(end);
  return JSON.stringify([role, place, validTo, method, within, certificateRequired, archive, trigger]);
}
