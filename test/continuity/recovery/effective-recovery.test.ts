import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Dependency, effectiveRecovery, type Resource } from '../../../src/continuity/index.ts';
import { makeResource } from '../../../src/fixtures/index.ts';
import { anyOf, dependencyOn, graphs, node, on, processOf } from './graphs.ts';

function recovery(id: string, resources: readonly Resource[]) {
  return effectiveRecovery({ id }, { resources });
}

/** Hours at least and at most of a recovery. */
function bounds(id: string, resources: readonly Resource[]): readonly [number, number] {
  const answer = recovery(id, resources);
  if (answer.kind === 'cycle') throw new Error('no circle expected');
  if (answer.kind === 'known') return [answer.minutes, answer.minutes];
  return [answer.atLeastMinutes, answer.atMostMinutes ?? Infinity];
}

describe('effectiveRecovery', () => {
  const shop = processOf('shop', 1, [on('api')]);
  const api = node('api', 2, [on('db'), anyOf(['cache-a', 'cache-b'])]);
  const registers = {
    processes: [shop],
    resources: [api, node('db', 4), node('cache-a', 1), node('cache-b', null)],
  };

  it('rolls the worked example up: the unknown cache cannot matter', () => {
    expect(effectiveRecovery(api, registers)).toEqual({ kind: 'known', minutes: 360, chain: ['api', 'db'] });
    expect(effectiveRecovery(shop, registers)).toEqual({ kind: 'known', minutes: 420, chain: ['shop', 'api', 'db'] });
  });

  it.each<[string, readonly Dependency[], number, readonly string[]]>([
    ['nothing', [], 60, ['p']],
    ['one after', [on('four')], 300, ['p', 'four']],
    ['two after, of which the slowest decides', [on('two'), on('four')], 300, ['p', 'four']],
    ['one in parallel that is slower', [on('four', { starts: 'parallel' })], 240, ['p', 'four']],
    ['one in parallel that is as fast', [on('one', { starts: 'parallel' })], 60, ['p', 'one']],
    ['one after and one in parallel', [on('two'), on('four', { starts: 'parallel' })], 240, ['p', 'four']],
    ['any of three', [anyOf(['two', 'one', 'four'])], 120, ['p', 'one']],
    ['two of three', [anyOf(['two', 'one', 'four'], 2)], 180, ['p', 'two']],
    ['three of three', [anyOf(['two', 'one', 'four'], 3)], 300, ['p', 'four']],
    ['one that is tolerated as long', [on('four', { tolerates: { period: 'PT4H', how: 'On paper' } })], 60, ['p']],
    [
      'one that is tolerated too short',
      [on('four', { tolerates: { period: 'PT3H59M', how: 'On paper' } })],
      300,
      ['p', 'four'],
    ],
    ['one that is there at once', [on('zero')], 60, ['p']],
  ])('with %s is %# minutes', (_, dependencies, minutes, chain) => {
    const resources = [node('p', 1, dependencies), node('zero', 0), node('one', 1), node('two', 2), node('four', 4)];
    expect(recovery('p', resources)).toEqual({ kind: 'known', minutes, chain });
  });

  it('counts a shared record once', () => {
    const resources = [
      node('p', 1, [on('a'), on('b')]),
      node('a', 1, [on('db')]),
      node('b', 2, [on('db')]),
      node('db', 4),
    ];
    expect(recovery('p', resources)).toEqual({ kind: 'known', minutes: 420, chain: ['p', 'b', 'db'] });
  });

  it('is unknown with the least time where a time is missing', () => {
    const resources = [node('p', 1, [on('a'), on('b')]), node('a', 3), node('b', null, [on('c')]), node('c', 5)];
    expect(recovery('p', resources)).toEqual({
      kind: 'unknown',
      atLeastMinutes: 360,
      atMostMinutes: null,
      missing: ['b'],
      chain: ['p', 'b', 'c'],
    });
  });

  it('is bounded by a known alternative', () => {
    const resources = [node('p', 1, [anyOf(['a', 'b'])]), node('a', 3), node('b', null)];
    expect(recovery('p', resources)).toEqual({
      kind: 'unknown',
      atLeastMinutes: 60,
      atMostMinutes: 240,
      missing: ['b'],
      chain: ['p'],
    });
  });

  it('names of the missing times only those that can matter', () => {
    const resources = [
      node('p', null, [on('q')]),
      node('q', 1, [on('db'), anyOf(['a', 'b']), anyOf(['c', 'd'], 2), on('e', { starts: 'parallel' })]),
      node('db', 4),
      node('a', 1),
      node('b', null),
      node('c', 2),
      node('d', null),
      node('e', 2),
    ];
    expect(recovery('p', resources)).toMatchObject({ missing: ['p', 'd'] });
  });

  it('takes an unknown record, and a record of a register that is not given, as unknown', () => {
    expect(recovery('p', [node('p', 1, [on('gone')])])).toMatchObject({ kind: 'unknown', missing: ['gone'] });
    expect(effectiveRecovery(shop, { processes: [shop] })).toMatchObject({ kind: 'unknown', missing: ['api'] });
  });

  it('names one circle for its members and for all above, and computes the rest', () => {
    const resources = [
      node('top', 1, [on('rest'), on('a')]),
      node('a', 1, [on('b')]),
      node('b', 1, [on('rest'), on('c')]),
      node('c', 1, [on('a')]),
      node('rest', 2),
    ];
    expect(recovery('top', resources)).toEqual({ kind: 'cycle', cycle: ['a', 'b', 'c'] });
    expect(recovery('c', resources)).toEqual({ kind: 'cycle', cycle: ['c', 'a', 'b'] });
    expect(recovery('rest', resources)).toMatchObject({ kind: 'known', minutes: 120 });
  });

  it('names a record that depends on itself', () => {
    expect(recovery('p', [node('p', 1, [on('p')])])).toEqual({ kind: 'cycle', cycle: ['p'] });
  });

  it('follows a chain of any length', () => {
    const size = 20_000;
    const chain = Array.from({ length: size }, (_, index) =>
      node(`n${index}`, 1, index + 1 < size ? [on(`n${index + 1}`)] : []),
    );
    expect(recovery('n0', chain)).toMatchObject({ kind: 'known', minutes: size * 60 });
  });

  it('refuses a record that the registers do not have, and records that it cannot read', () => {
    expect(() => recovery('gone', [])).toThrow('record.id must be an id that the registers have, got "gone"');
    expect(() => recovery('gone', [node('p', 1, [on('gone')])])).toThrow('record.id must be an id that the');
    expect(() => recovery('p', [node('p', 1, [anyOf(['a', 'a'])])])).toThrow(
      'registers.resources[0].dependencies[0].anyOf must be ids of which each is there once, got a list',
    );
    expect(() => recovery('p', [node('p', 1, [anyOf(['a'], 2)])])).toThrow(
      'registers.resources[0].dependencies[0].anyOf must be a list of as many ids as are needed, got a list',
    );
    expect(() => effectiveRecovery(shop, { processes: [shop], resources: [makeResource({ id: 'shop' })] })).toThrow(
      'registers.resources[0].id must not be the id of a process, got "shop"',
    );
  });

  it('is never shorter with a further dependency', () => {
    const withDependency = graphs.chain((resources) => {
      const below = resources.slice(1).map(({ id }) => id);
      return fc.tuple(fc.constant(resources), dependencyOn(below.length === 0 ? ['new'] : below));
    });
    fc.assert(
      fc.property(withDependency, ([resources, further]) => {
        const [first, ...others] = resources as [Resource, ...Resource[]];
        const more = { ...first, dependencies: [...(first.dependencies ?? []), further] };
        const [least, most] = bounds('n0', resources);
        const [leastMore, mostMore] = bounds('n0', [more, ...others]);
        expect(leastMore).toBeGreaterThanOrEqual(least);
        expect(mostMore).toBeGreaterThanOrEqual(most);
      }),
    );
  });

  it('is never known better with one time less', () => {
    fc.assert(
      fc.property(graphs, fc.nat(), (resources, choice) => {
        const forgotten = resources.map((resource, index) =>
          index === choice % resources.length ? node(resource.id, null, resource.dependencies) : resource,
        );
        const [least, most] = bounds('n0', resources);
        const [leastLess, mostLess] = bounds('n0', forgotten);
        expect(leastLess).toBeLessThanOrEqual(least);
        expect(mostLess).toBeGreaterThanOrEqual(most);
      }),
    );
  });

  it('is unknown exactly where it names a missing time', () => {
    fc.assert(
      fc.property(graphs, (resources) => {
        const answer = recovery('n0', resources);
        const isComplete = resources.every(({ recoveryTime }) => recoveryTime !== undefined);
        expect(isComplete && answer.kind !== 'known').toBe(false);
        expect(answer.kind === 'unknown' && answer.missing.length === 0).toBe(false);
      }),
    );
  });
});
