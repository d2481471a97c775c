import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type NetworkRule,
  ruleAnomalies,
  type RuleAnomaly,
  type RuleSet,
  type Zone,
} from '../../../src/operations/index.ts';
import { effective, matches, ownersOf, points, tinyRuleSets, tinyZones } from './tiny-networks.ts';

const asOf = '2026-11-21';

/** The anomalies of a rule set whose addresses are all known, found by a look at every flow of the small world. */
function slowAnomalies(ruleSet: RuleSet, zones: readonly Zone[]): readonly RuleAnomaly[] {
  const rules = effective(ruleSet);
  const matched = rules.map((rule) => points.map((point) => matches(rule, point, zones) === 'yes'));
  const first = (point: number, from: number): number => {
    const at = matched.findIndex((row, index) => index >= from && row[point]);
    return at < 0 ? rules.length : at;
  };
  const actionOf = (place: number) => rules[place]?.action ?? ruleSet.defaultAction;
  const idsOf = (places: ReadonlySet<number>) => rules.filter((_, place) => places.has(place)).map(({ id }) => id);
  const anomaliesAt = (place: number): readonly RuleAnomaly[] => {
    const { id, action } = rules[place] as NetworkRule;
    const own = points.flatMap((_, point) => (matched[place]?.[point] === true ? [point] : []));
    const overlap = rules
      .filter((other, at) => at < place && other.action !== action && own.some((point) => matched[at]?.[point]))
      .map((other) => other.id);
    const overlaps: readonly RuleAnomaly[] = overlap.length === 0 ? [] : [{ kind: 'overlap', rule: id, by: overlap }];
    if (own.length === 0) return [{ kind: 'empty', rule: id }];
    const decides = own.filter((point) => first(point, 0) === place);
    if (decides.length === 0) {
      const deciders = new Set(own.map((point) => first(point, 0)));
      if ([...deciders].some((at) => actionOf(at) !== action))
        return [{ kind: 'shadowed', rule: id, by: idsOf(deciders) }];
      return [{ kind: 'redundant', rule: id, by: idsOf(deciders), reason: 'earlier-rules' }, ...overlaps];
    }
    const successors = new Set(decides.map((point) => first(point, place + 1)));
    if ([...successors].some((at) => actionOf(at) !== action)) return overlaps;
    return successors.has(rules.length)
      ? [{ kind: 'redundant', rule: id, by: [], reason: 'default' }, ...overlaps]
      : [{ kind: 'redundant', rule: id, by: idsOf(successors), reason: 'later-rules' }, ...overlaps];
  };
  return rules.flatMap((_, place) => anomaliesAt(place));
}

function isAmbiguous(zones: readonly Zone[]): boolean {
  return points.some(({ from }) => ownersOf(from, zones).length > 1);
}

/** The rule that decides each flow of the small world, without one of the rules if asked. */
function verdicts(
  rules: readonly NetworkRule[],
  { defaultAction }: RuleSet,
  zones: readonly Zone[],
  without?: string,
): readonly string[] {
  return points.map((point) => {
    const decider = rules.find((rule) => rule.id !== without && matches(rule, point, zones) === 'yes');
    return decider?.action ?? defaultAction;
  });
}

describe('ruleAnomalies', () => {
  it('finds in a small world what a look at every flow finds', () => {
    fc.assert(
      fc.property(tinyRuleSets(['Z-0', 'Z-1', 'Z-2']), tinyZones, (ruleSet, zones) => {
        fc.pre(!isAmbiguous(zones));
        const { anomalies, undecided } = ruleAnomalies(ruleSet, { zones, asOf });
        expect(anomalies).toEqual(slowAnomalies(ruleSet, zones));
        expect(undecided).toEqual([]);
      }),
      { seed: 5, numRuns: 200 },
    );
  });

  it('claims nothing that the addresses of an unknown or ambiguous zone could refute', () => {
    fc.assert(
      fc.property(
        tinyRuleSets(['Z-0', 'Z-1', 'Z-2']),
        tinyZones,
        fc.integer({ min: 0, max: 2 }),
        (ruleSet, zones, hidden) => {
          fc.pre(!isAmbiguous(zones));
          const rules = effective(ruleSet);
          const known = zones.filter((_, index) => index !== hidden);
          fc.pre(!isAmbiguous(known));
          const { anomalies, undecided } = ruleAnomalies(ruleSet, { zones: known, asOf });
          const byZones = verdicts(rules, ruleSet, zones);
          const names = (rule: NetworkRule) =>
            [rule.from, rule.to].some((side) => side.kind === 'zones' && side.zones.includes(`Z-${hidden}`));
          expect(undecided.map(({ rule }) => rule)).toEqual(rules.filter(names).map(({ id }) => id));
          // Elsewhere the zone that is not known takes addresses away from a known one.
          const isApart = points.every(({ from }) => {
            const owners = ownersOf(from, zones);
            return !owners.includes(`Z-${hidden}`) || ownersOf(from, known).length === 0;
          });
          fc.pre(isApart);
          const claimed = anomalies.filter(({ kind }) => kind !== 'overlap');
          for (const { rule } of claimed) expect(verdicts(rules, ruleSet, zones, rule)).toEqual(byZones);
        },
      ),
      { seed: 6, numRuns: 200 },
    );
  });

  it('claims the same within fewer parts, or leaves the rule undecided', () => {
    fc.assert(
      fc.property(tinyRuleSets([]), fc.integer({ min: 1, max: 8 }), (ruleSet, mostParts) => {
        const all = ruleAnomalies(ruleSet, { asOf }).anomalies;
        const { anomalies, undecided } = ruleAnomalies(ruleSet, { asOf, mostParts });
        const isOpen = new Set(undecided.map(({ rule }) => rule));
        const bare = (found: readonly RuleAnomaly[]) =>
          found
            .filter(({ rule, kind }) => kind !== 'overlap' && !isOpen.has(rule))
            .map(({ rule, kind }) => [rule, kind]);
        expect(bare(anomalies)).toEqual(bare(all));
      }),
      { seed: 7, numRuns: 300 },
    );
  });

  it('does not depend on rules that are disabled or expired', () => {
    fc.assert(
      fc.property(tinyRuleSets([]), (ruleSet) => {
        const active = { ...ruleSet, rules: ruleSet.rules.filter((rule) => effective(ruleSet).includes(rule)) };
        expect(ruleAnomalies(ruleSet, { asOf })).toEqual(ruleAnomalies(active, { asOf }));
      }),
      { seed: 8, numRuns: 200 },
    );
  });
});
