import type { Finding } from '../findings/finding.ts';

/**
 * Sorts findings by their places in a document: as its keys and items stand there, a place before those within it, a missing field behind the
 * fields that are there. Findings of one place keep their order.
 *
 * @internal
 */
export function inDocumentOrder<Found extends Finding>(
  findings: readonly Found[],
  document: unknown,
): readonly Found[] {
  const positions = new Map<object, ReadonlyMap<string, number>>();

  const positionsIn = (container: object): ReadonlyMap<string, number> => {
    let known = positions.get(container);
    if (known === undefined) {
      known = new Map(Object.keys(container).map((key, position) => [key, position]));
      positions.set(container, known);
    }
    return known;
  };

  const placeOf = ({ path }: Finding): readonly number[] => {
    let value = document;
    return path.map((step) => {
      const container = value;
      if (typeof container !== 'object' || container === null || !Object.hasOwn(container, step)) {
        value = undefined;
        return Infinity;
      }
      value = (container as Readonly<Record<string | number, unknown>>)[step];
      return typeof step === 'number' ? step : Number(positionsIn(container).get(step));
    });
  };

  return findings
    .map((finding) => ({ finding, place: placeOf(finding) }))
    .toSorted((a, b) => comparePlaces(a.place, b.place))
    .map(({ finding }) => finding);
}

function comparePlaces(a: readonly number[], b: readonly number[]): number {
  const steps = Math.min(a.length, b.length);
  for (let step = 0; step < steps; step += 1) {
    const [left, right] = [Number(a[step]), Number(b[step])];
    if (left !== right) return left - right;
  }
  return a.length - b.length;
}
