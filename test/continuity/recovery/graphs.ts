import fc from 'fast-check';
import type { Dependency, Process, RecoveryTime, Resource } from '../../../src/continuity/index.ts';

/** A resource that needs some hours itself, or an unknown time for null. */
export function node(id: string, hours: number | null, dependencies: readonly Dependency[] = []): Resource {
  return { id, name: id, holdsData: false, dependencies, ...(hours !== null && { recoveryTime: timeOf(hours) }) };
}

/** A process that needs some hours itself, or an unknown time for null. */
export function processOf(id: string, hours: number | null, dependencies: readonly Dependency[] = []): Process {
  return { id, name: id, owner: 'ada', dependencies, ...(hours !== null && { recoveryTime: timeOf(hours) }) };
}

function timeOf(hours: number): RecoveryTime {
  return hours === 0 ? { kind: 'immediate', how: 'At once' } : { kind: 'estimated', time: `PT${hours}H` };
}

export function on(id: string, fields: Omit<Extract<Dependency, { kind: 'single' }>, 'kind' | 'on'> = {}): Dependency {
  return { kind: 'single', on: id, ...fields };
}

export function anyOf(ids: readonly string[], atLeast?: number): Dependency {
  return { kind: 'alternatives', anyOf: ids, ...(atLeast !== undefined && { atLeast }) };
}

/** Random graphs without circles: each node may depend on nodes after it. The first is a process. */
export const graphs: fc.Arbitrary<readonly Resource[]> = fc
  .integer({ min: 1, max: 8 })
  .chain((size) => fc.tuple(...Array.from({ length: size }, (_, index) => nodeAt(index, size))));

function nodeAt(index: number, size: number): fc.Arbitrary<Resource> {
  const below = Array.from({ length: size - index - 1 }, (_, step) => `n${index + 1 + step}`);
  const hours = fc.oneof({ weight: 5, arbitrary: fc.integer({ min: 0, max: 6 }) }, fc.constant(null));
  const dependencies = below.length === 0 ? fc.constant([]) : fc.array(dependencyOn(below), { maxLength: 3 });
  return fc.tuple(hours, dependencies).map(([own, needs]) => node(`n${index}`, own, needs));
}

export function dependencyOn(ids: readonly string[]): fc.Arbitrary<Dependency> {
  const fields = {
    starts: fc.constantFrom('after' as const, 'parallel' as const),
    tolerance: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 8 })),
  };
  const some = fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1, maxLength: 4 });
  return fc.tuple(some, fc.nat({ max: 3 }), fc.record(fields)).map(([chosen, more, { starts, tolerance }]) => {
    const tolerates = { period: `PT${tolerance}H` as const, how: 'On paper' };
    const shared = { starts, ...(tolerance > 0 && { tolerates }) };
    const [first, ...others] = chosen;
    const shape: Dependency = others.length === 0 ? on(String(first)) : anyOf(chosen, 1 + (more % chosen.length));
    return Object.assign({}, shape, shared);
  });
}
