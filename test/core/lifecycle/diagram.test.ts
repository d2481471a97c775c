import { describe, expect, it } from 'vitest';
import { diagramOf, type Lifecycle } from '../../../src/core/index.ts';
import { documentLifecycle } from './document-lifecycle.ts';

describe('diagramOf', () => {
  it('is a Mermaid state diagram', () => {
    expect(diagramOf(documentLifecycle)).toBe(`stateDiagram-v2
  state "draft" as s0
  state "in-review" as s1
  state "approved" as s2
  state "retired" as s3
  [*] --> s0
  s0 --> s1
  s1 --> s0
  s1 --> s2
  s2 --> s3
  s3 --> [*]`);
  });

  it('names the state that a transition has and the life cycle lacks', () => {
    const broken: Lifecycle = {
      id: 'x',
      states: ['a'],
      initial: ['a'],
      final: [],
      transitions: [{ from: 'a', to: 'b' }],
    };
    expect(() => diagramOf(broken)).toThrow(new RangeError('lifecycle must list every state it uses, got "b"'));
  });
});
