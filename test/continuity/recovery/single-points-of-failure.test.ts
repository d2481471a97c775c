import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Dependency, type Process, type Resource, singlePointsOfFailure } from '../../../src/continuity/index.ts';
import { anyOf, graphs, node, on, processOf } from './graphs.ts';

function pointsOf(process: Process, resources: readonly Resource[]): readonly string[] {
  const answer = singlePointsOfFailure(process, { processes: [process], resources });
  if (answer.kind === 'cycle') throw new Error('no circle expected');
  return answer.points.map(({ id }) => id);
}

/** Whether a process stops if one record fails, by following every dependency. */
function stops(id: string, failed: string, records: ReadonlyMap<string, Pick<Resource, 'dependencies'>>): boolean {
  if (id === failed) return true;
  return (records.get(id)?.dependencies ?? []).some((dependency) => {
    const ids = dependency.kind === 'single' ? [dependency.on] : dependency.anyOf;
    const needed = dependency.kind === 'single' ? 1 : (dependency.atLeast ?? 1);
    return ids.filter((each) => !stops(each, failed, records)).length < needed;
  });
}

describe('singlePointsOfFailure', () => {
  it('are the API and the database of the worked example, and no cache', () => {
    const resources = [
      node('api', 2, [on('db'), anyOf(['cache-a', 'cache-b'])]),
      node('db', 4),
      node('cache-a', 1),
      node('cache-b', null),
    ];
    expect(pointsOf(processOf('shop', 1, [on('api')]), resources)).toEqual(['api', 'db']);
  });

  it('find what all alternatives share', () => {
    const zones = [
      node('a', 1, [on('power-a'), on('dns')]),
      node('b', 1, [on('dns'), on('power-b')]),
      node('dns', 1, [on('registrar')]),
    ];
    expect(pointsOf(processOf('p', 1, [anyOf(['a', 'b'])]), zones)).toEqual(['dns', 'registrar']);
    expect(pointsOf(processOf('p', 1, [anyOf(['a', 'b', 'c'])]), zones)).toEqual([]);
    expect(pointsOf(processOf('p', 1, [anyOf(['a', 'b', 'c'], 2)]), zones)).toEqual(['dns', 'registrar']);
    expect(pointsOf(processOf('p', 1, [anyOf(['a', 'b'], 2)]), zones)).toEqual([
      'a',
      'b',
      'power-a',
      'dns',
      'power-b',
      'registrar',
    ]);
  });

  it('find an alternative on which the other one depends', () => {
    expect(pointsOf(processOf('p', 1, [anyOf(['a', 'b'])]), [node('a', 1, [on('b')]), node('b', 1)])).toEqual(['b']);
  });

  it('leave out what is certainly back within the tolerance', () => {
    const tolerates = { period: 'PT4H', how: 'On paper' } as const;
    const process = processOf('p', 1, [
      on('four', { tolerates }),
      on('five', { tolerates }),
      on('unknown', { tolerates }),
    ]);
    expect(pointsOf(process, [node('four', 4), node('five', 5), node('unknown', null)])).toEqual(['five', 'unknown']);
  });

  it('keep a record that is there at once: without it the process stops', () => {
    expect(pointsOf(processOf('p', 1, [on('zero')]), [node('zero', 0)])).toEqual(['zero']);
  });

  it.each([
    [241, 'tolerable'],
    [240, 'tolerable'],
    [239, 'intolerable'],
  ])('stand beside a tolerable interruption of %i minutes as %s', (minutes, state) => {
    const process = { ...processOf('p', 1, [on('db')]), mtpd: { kind: 'quantified', minutes } } as const;
    expect(singlePointsOfFailure(process, { processes: [process], resources: [node('db', 4)] })).toEqual({
      kind: 'known',
      tolerableMinutes: minutes,
      points: [{ id: 'db', kind: 'resource', atLeastMinutes: 240, atMostMinutes: 240, state }],
    });
  });

  it('are not judged where a time is unknown', () => {
    const process = { ...processOf('p', 1, [on('a')]), mtpd: { kind: 'quantified', minutes: 60 } } as const;
    const registers = { processes: [process], resources: [node('a', null)] };
    expect(singlePointsOfFailure(process, registers)).toMatchObject({
      points: [{ id: 'a', atLeastMinutes: 0, atMostMinutes: null, state: 'unknown' }],
    });
    const inWords = { ...process, mtpd: { kind: 'qualitative', text: 'a day' } } as const;
    expect(singlePointsOfFailure(inWords, { ...registers, processes: [inWords] })).toMatchObject({
      tolerableMinutes: null,
      points: [{ state: 'unknown' }],
    });
  });

  it('are not known in and above a circle', () => {
    const process = processOf('p', 1, [on('a')]);
    const registers = { processes: [process], resources: [node('a', 1, [on('b')]), node('b', 1, [on('a')])] };
    expect(singlePointsOfFailure(process, registers)).toEqual({ kind: 'cycle', cycle: ['a', 'b'] });
  });

  it('are asked about processes', () => {
    expect(() => singlePointsOfFailure({ id: 'a' }, { resources: [node('a', 1)] })).toThrow(
      'process.id must be an id that the registers have, got "a"',
    );
  });

  it('are the records whose failure alone stops the process', () => {
    const untolerated = graphs.map((resources) =>
      resources.map((resource) => ({
        ...resource,
        dependencies: (resource.dependencies ?? []).map(
          (dependency) => Object.assign({}, dependency, { tolerates: undefined }) as Dependency,
        ),
      })),
    );
    fc.assert(
      fc.property(untolerated, ([first, ...resources]) => {
        const process = processOf('n0', 1, first?.dependencies ?? []);
        const records = new Map([process, ...resources].map((each) => [each.id, each]));
        const expected = resources.map(({ id }) => id).filter((id) => stops('n0', id, records));
        expect(pointsOf(process, resources).toSorted()).toEqual(expected.toSorted());
      }),
      { numRuns: 500 },
    );
  });
});
