import { describe, expect, it } from 'vitest';
import { type Lifecycle, nextStates } from '../../../src/core/index.ts';
import { documentLifecycle } from './document-lifecycle.ts';

describe('nextStates', () => {
  it('lists the states one step away', () => {
    expect(nextStates(documentLifecycle, 'in-review')).toEqual(['draft', 'approved']);
    expect(nextStates(documentLifecycle, 'retired')).toEqual([]);
  });

  it('names a state that the life cycle does not have', () => {
    const untyped: Lifecycle = documentLifecycle;
    expect(() => nextStates(untyped, 'archived')).toThrow(
      new RangeError('state must be a state of document, got "archived"'),
    );
  });
});
