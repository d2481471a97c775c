import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type FlowPart,
  flowVerdict,
  type NetworkFlow,
  type RuleSet,
  type Zone,
} from '../../../src/operations/index.ts';
import { effective, flowOf, matches, type Point, points, tinyRuleSets, tinyZones } from './tiny-networks.ts';

const asOf = '2026-11-21';
const names = ['Z-0', 'Z-1', 'Z-2', 'unknown'];
const zonesGiven = fc.option(tinyZones, { nil: undefined, freq: 5 });

function ask(ruleSet: RuleSet, flow: NetworkFlow, zones: readonly Zone[] | undefined) {
  return flowVerdict(ruleSet, flow, { asOf, ...(zones === undefined ? {} : { zones }) });
}

/** The verdict on one flow, rule by rule. */
function slowVerdict(
  ruleSet: RuleSet,
  point: Point,
  zones: readonly Zone[] | undefined,
): readonly [string, string | null] {
  for (const rule of effective(ruleSet)) {
    const answer = matches(rule, point, zones);
    if (answer === 'yes') return [rule.action, rule.id];
    if (answer === 'unknown') return ['cannot-decide', rule.id];
  }
  return [ruleSet.defaultAction, null];
}

function isIn(text: string, { first, last }: FlowPart['from']): boolean {
  const order = (address: string) =>
    address.includes(':')
      ? address.split(':').map((group) => Number.parseInt(group || '0', 16))
      : address.split('.').map(Number);
  const compare = (a: readonly number[], b: readonly number[]) => {
    const at = a.findIndex((number, index) => number !== b[index]);
    return at < 0 ? 0 : Number(a[at]) - Number(b[at]);
  };
  return compare(order(first), order(text)) <= 0 && compare(order(text), order(last)) <= 0;
}

describe('flowVerdict', () => {
  it('answers on every flow of a small world as a look at each rule does', () => {
    fc.assert(
      fc.property(
        tinyRuleSets(names),
        zonesGiven,
        fc.shuffledSubarray([...points], { minLength: 40, maxLength: 40 }),
        (ruleSet, zones, some) => {
          for (const point of some) {
            const { verdict, rule, parts } = ask(ruleSet, flowOf(point), zones);
            expect([verdict, rule]).toEqual(slowVerdict(ruleSet, point, zones));
            expect(parts).toHaveLength(1);
          }
        },
      ),
      { seed: 1, numRuns: 60 },
    );
  });

  it('divides a flow between networks into parts that have each flow once', () => {
    const from = { '10.0.0.0/29': '10.0.0.', '10.0.0.2-10.0.0.5': '10.0.0.' };
    fc.assert(
      fc.property(
        tinyRuleSets(names),
        zonesGiven,
        fc.constantFrom(...Object.keys(from)),
        fc.constantFrom('10.0.0.0/30', '0.0.0.0/0'),
        fc.constantFrom({ protocol: 'tcp' }, { protocol: 'tcp', port: { from: 0, through: 3 } }, { protocol: 'icmp' }),
        (ruleSet, zones, source, destination, service) => {
          const flow = { ...service, from: source, to: destination } as NetworkFlow;
          const { verdict, rule, reason, parts } = ask(ruleSet, flow, zones);
          const asked = points.filter(({ from: a, to: b, service: { protocol, port } }) => {
            const isSource =
              a.version === 4 && a.at >= (source.includes('-') ? 2 : 0) && (!source.includes('-') || a.at <= 5);
            const isDestination = b.version === 4 && (destination === '0.0.0.0/0' || (b.at >= 0 && b.at <= 3));
            return (
              isSource &&
              a.at >= 0 &&
              isDestination &&
              protocol === flow.protocol &&
              (flow.port === undefined || Number(port) <= 3)
            );
          });
          const verdicts = asked.map((point) => {
            const found = parts.filter(
              (part) =>
                isIn(point.from.text, part.from) &&
                isIn(point.to.text, part.to) &&
                (part.ports === null ||
                  (part.ports.from <= Number(point.service.port) && Number(point.service.port) <= part.ports.through)),
            );
            expect(found).toHaveLength(1);
            const expected = slowVerdict(ruleSet, point, zones);
            expect([found[0]?.verdict, found[0]?.rule]).toEqual(expected);
            return expected;
          });
          const kinds = new Set(verdicts.map(([each]) => each));
          const only = kinds.size === 1 ? [...kinds][0] : 'mixed';
          expect(verdict).toBe(kinds.has('cannot-decide') ? 'cannot-decide' : only);
          const rules = new Set(verdicts.map(([, each]) => each));
          const summary = rules.size === 1 ? [[...rules][0], false] : [null, true];
          expect(verdict === 'cannot-decide' || [rule, reason === 'several-rules']).toEqual(
            verdict === 'cannot-decide' || summary,
          );
        },
      ),
      { seed: 2, numRuns: 150 },
    );
  });

  it('does not depend on rules that are disabled, expired, or about other flows', () => {
    fc.assert(
      fc.property(
        tinyRuleSets(names),
        zonesGiven,
        fc.constantFrom(...points),
        fc.nat(),
        (ruleSet, zones, point, at) => {
          const flow = flowOf(point);
          const answer = ask(ruleSet, flow, zones);
          const related = {
            ...ruleSet,
            rules: ruleSet.rules.filter(
              (rule) => effective(ruleSet).includes(rule) && matches(rule, point, zones) !== 'no',
            ),
          };
          expect(ask(related, flow, zones)).toEqual(answer);
          const { order: _order, ...rule } = ruleSet.rules[at % ruleSet.rules.length] as RuleSet['rules'][number];
          const order = ruleSet.rules[0]?.order === undefined ? {} : { order: -1 };
          const first = { ...rule, ...order, id: 'first' };
          for (const dead of [{ ...first, enabled: false }, { ...first, until: '2026-11-20' } as const]) {
            expect(ask({ ...ruleSet, rules: [dead, ...ruleSet.rules] }, flow, zones)).toEqual(answer);
          }
        },
      ),
      { seed: 3, numRuns: 300 },
    );
  });

  it('decides at most more when zones become known', () => {
    fc.assert(
      fc.property(
        tinyRuleSets(['Z-0', 'Z-1', 'Z-2']),
        tinyZones,
        fc.constantFrom(...points),
        (ruleSet, zones, point) => {
          const before = ask(ruleSet, flowOf(point), undefined);
          const after = ask(ruleSet, flowOf(point), zones);
          fc.pre(before.verdict !== 'cannot-decide');
          expect(after).toEqual(before);
        },
      ),
      { seed: 4, numRuns: 300 },
    );
  });
});
