import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Dependency,
  effectiveRecovery,
  type Process,
  requiredRecovery,
  type Resource,
} from '../../../src/continuity/index.ts';
import { anyOf, graphs, node, on, processOf } from './graphs.ts';

function withRto(id: string, rto: number, dependencies: readonly Dependency[]): Process {
  return { ...processOf(id, 1, dependencies), rto: { kind: 'quantified', minutes: rto } };
}

function minutesOf(
  processes: readonly Process[],
  resources: readonly Resource[],
): Readonly<Record<string, number | null>> {
  return Object.fromEntries(requiredRecovery({ processes, resources }).map(({ id, minutes }) => [id, minutes]));
}

describe('requiredRecovery', () => {
  it('passes the shortest time of all users down', () => {
    const processes = [withRto('p', 480, [on('a')]), withRto('q', 300, [on('a')]), withRto('r', 600, [on('p')])];
    expect(requiredRecovery({ processes, resources: [node('a', 2, [on('b')]), node('b', 1), node('c', 1)] })).toEqual([
      { id: 'p', kind: 'process', minutes: 480, decidedBy: 'p', isAtMost: false },
      { id: 'q', kind: 'process', minutes: 300, decidedBy: 'q', isAtMost: false },
      { id: 'r', kind: 'process', minutes: 600, decidedBy: 'r', isAtMost: false },
      { id: 'a', kind: 'resource', minutes: 240, decidedBy: 'q', isAtMost: false },
      { id: 'b', kind: 'resource', minutes: 120, decidedBy: 'q', isAtMost: false },
      { id: 'c', kind: 'resource', minutes: null, decidedBy: null, isAtMost: false },
    ]);
  });

  it.each<[string, Dependency, number | null]>([
    ['after', on('a'), 420],
    ['in parallel', on('a', { starts: 'parallel' }), 480],
    ['with a longer tolerance', on('a', { tolerates: { period: 'PT10H', how: 'On paper' } }), 600],
    ['with a shorter tolerance', on('a', { tolerates: { period: 'PT1H', how: 'On paper' } }), 420],
    ['as one of two alternatives', anyOf(['a', 'b']), null],
    ['as one of two that are both needed', anyOf(['a', 'b'], 2), 420],
  ])('of a dependency %s leaves %#', (_, dependency, minutes) => {
    expect(minutesOf([withRto('p', 480, [dependency])], [node('a', 1)])['a']).toBe(minutes);
  });

  it('never leaves less than nothing', () => {
    expect(minutesOf([withRto('p', 30, [on('a')])], [node('a', 1)])['a']).toBe(0);
  });

  const unknown: Process = { ...processOf('u', null), rto: { kind: 'quantified', minutes: 480 } };
  const mtpd = { kind: 'quantified', minutes: 480 } as const;
  const workRecovery = { kind: 'quantified', minutes: 60 } as const;
  it.each<[string, Process, number | null, boolean]>([
    ['a user whose own time is not known', { ...unknown, dependencies: [on('a')] }, 480, true],
    ['such a user in parallel', { ...unknown, dependencies: [on('a', { starts: 'parallel' })] }, 480, false],
    ['such a user of one of two alternatives', { ...unknown, dependencies: [anyOf(['a', 'b'])] }, null, false],
    [
      'such a user that tolerates as long',
      { ...unknown, dependencies: [on('a', { tolerates: { period: 'PT8H', how: 'On paper' } })] },
      480,
      false,
    ],
    [
      'such a user that tolerates less',
      { ...unknown, dependencies: [on('a', { tolerates: { period: 'PT7H', how: 'On paper' } })] },
      480,
      true,
    ],
    ['a user of such a user', { ...unknown, dependencies: [on('c')] }, 420, true],
    ['a user without an objective', processOf('u', 1, [on('a')]), null, true],
    [
      'a user with an objective in words',
      { ...processOf('u', 1, [on('a')]), rto: { kind: 'qualitative', text: 'soon' }, mtpd, workRecovery },
      360,
      true,
    ],
    ['a user without a work recovery', { ...processOf('u', 1, [on('a')]), mtpd }, 420, true],
    ['a user with all times', { ...processOf('u', 1, [on('a')]), mtpd, workRecovery }, 360, false],
    ['nobody', unknown, null, false],
  ])('of a resource with %s is %#', (_, process, minutes, isAtMost) => {
    const resources = [node('a', 1), node('b', null, [on('a')]), node('c', 1, [on('a')])];
    const required = requiredRecovery({ processes: [process], resources });
    expect(required.find(({ id }) => id === 'a')).toMatchObject({ minutes, isAtMost });
  });

  it('may be shorter because of any user, not only of the one that decides', () => {
    const processes = [withRto('p', 300, [on('a')]), { ...unknown, dependencies: [on('a')] }];
    expect(requiredRecovery({ processes, resources: [node('a', 1)] })).toEqual([
      { id: 'p', kind: 'process', minutes: 300, decidedBy: 'p', isAtMost: false },
      { id: 'u', kind: 'process', minutes: 480, decidedBy: 'u', isAtMost: false },
      { id: 'a', kind: 'resource', minutes: 240, decidedBy: 'p', isAtMost: true },
    ]);
  });

  it.each([
    [{ mtpd: { kind: 'quantified', minutes: 480 } }, 480],
    [{ mtpd: { kind: 'quantified', minutes: 480 }, workRecovery: { kind: 'quantified', minutes: 180 } }, 300],
    [{ mtpd: { kind: 'quantified', minutes: 60 }, workRecovery: { kind: 'quantified', minutes: 180 } }, 0],
    [{ mtpd: { kind: 'quantified', minutes: 60 }, workRecovery: { kind: 'qualitative', text: 'a day' } }, 60],
    [{ rto: { kind: 'qualitative', text: 'soon' } }, null],
  ] as const)('of a process with %j is %j', (objectives, minutes) => {
    expect(minutesOf([{ ...processOf('p', 1), ...objectives }], [])['p']).toBe(minutes);
  });

  it('passes the own objective of a record in a circle on, and nothing else', () => {
    const processes = [withRto('p', 480, [on('q'), on('a')]), processOf('q', 1, [on('p'), on('b')])];
    expect(minutesOf(processes, [node('a', 1), node('b', 1)])).toEqual({ p: 480, q: 420, a: 420, b: null });
  });

  it('leaves out ids that name no record, and refuses a resource with the id of a process', () => {
    expect(minutesOf([withRto('p', 480, [on('gone')])], [])).toEqual({ p: 480 });
    expect(() => minutesOf([withRto('p', 480, [])], [node('p', 1)])).toThrow('registers.resources[0].id must not be');
  });

  it('is kept by all records below a process whose recovery is in time', () => {
    fc.assert(
      fc.property(graphs, fc.integer({ min: 0, max: 2000 }), ([first, ...resources], rto) => {
        const own = (first as Resource).recoveryTime;
        const process: Process = {
          ...processOf('n0', null, first?.dependencies ?? []),
          rto: { kind: 'quantified', minutes: rto },
          ...(own && { recoveryTime: own }),
        };
        const registers = { processes: [process], resources };
        const top = effectiveRecovery(process, registers);
        fc.pre(top.kind === 'known' && top.minutes <= rto);
        const late = requiredRecovery(registers).filter(({ id, minutes }) => {
          const below = effectiveRecovery({ id }, registers);
          return minutes !== null && below.kind === 'known' && below.minutes > minutes;
        });
        expect(late).toEqual([]);
      }),
    );
  });
});
