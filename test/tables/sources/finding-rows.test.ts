import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/core/index.ts';
import { findingRows } from '../../../src/tables/index.ts';

const finding: Finding = {
  code: 'door-open',
  severity: 'warning',
  message: 'The door "D1" is open.',
  requirements: ['A.7.2', 'A.7.3'],
  subject: { kind: 'site', id: 'berlin' },
  path: ['doors', 0, 'state'],
  params: { door: 'D1' },
};

describe('findingRows', () => {
  it('flattens a finding', () => {
    expect(findingRows([finding])).toEqual([
      {
        severity: 'warning',
        code: 'door-open',
        kind: 'site',
        id: 'berlin',
        place: 'doors[0].state',
        requirements: 'A.7.2, A.7.3',
        message: 'The door "D1" is open.',
      },
    ]);
  });

  it('has null for the value itself and for no requirement', () => {
    const [row] = findingRows([{ ...finding, path: [], requirements: [] }]);
    expect([row?.place, row?.requirements]).toEqual([null, null]);
  });

  it('throws for what is no finding', () => {
    expect(() => findingRows([{ ...finding, path: 'doors' as never }])).toThrow(
      new RangeError('findings[0].path must be a list, got "doors"'),
    );
  });
});
