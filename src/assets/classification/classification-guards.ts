import {
  aDate,
  aNumber,
  anObject,
  aShape,
  aText,
  either,
  type Guard,
  listOf,
  maybe,
  oneOf,
} from '../../core/guards/guard.ts';
import { duplicateIndexes } from '../../core/records/references.ts';
import type {
  ClassificationLevel,
  ClassificationScheme,
  LevelImpact,
  SanitizationRule,
  ValueLevel,
} from './classification-scheme.ts';
import { handlingActions } from './handling-actions.ts';
import type { ConditionalHandlingRule } from './handling-rule.ts';

const subject = { level: aText, action: /* @__PURE__ */ oneOf(handlingActions) };
const plainRule: Guard = /* @__PURE__ */ anObject<ConditionalHandlingRule>(subject);

const partsOfScheme: Guard = /* @__PURE__ */ anObject<ClassificationScheme>({
  id: aText,
  inForceFrom: aDate,
  levels: /* @__PURE__ */ listOf(
    /* @__PURE__ */ anObject<ClassificationLevel>({
      id: aText,
      labelBasis: /* @__PURE__ */ oneOf(['explicit', 'context']),
    }),
  ),
  defaultLevel: aText,
  handling: /* @__PURE__ */ listOf(
    /* @__PURE__ */ aShape('outcome', {
      allowed: plainRule,
      forbidden: plainRule,
      'allowed-with': /* @__PURE__ */ anObject<ConditionalHandlingRule>({
        ...subject,
        requirements: /* @__PURE__ */ listOf(aText),
      }),
    }),
  ),
  valueLevels: /* @__PURE__ */ maybe(
    /* @__PURE__ */ listOf(
      /* @__PURE__ */ anObject<ValueLevel>({
        id: aText,
        leastImpact: /* @__PURE__ */ maybe(/* @__PURE__ */ either(aText, aNumber)),
      }),
    ),
  ),
  sanitization: /* @__PURE__ */ maybe(
    /* @__PURE__ */ anObject<SanitizationRule>({
      flow: /* @__PURE__ */ oneOf(['nist-sp-800-88-r1']),
      impacts: /* @__PURE__ */ listOf(
        /* @__PURE__ */ anObject<LevelImpact>({
          level: aText,
          impact: /* @__PURE__ */ oneOf(['low', 'moderate', 'high']),
        }),
      ),
    }),
  ),
});

/**
 * The parts of a classification scheme on which functions rely: its levels, of which the default is one, and its rules, of which no two could
 * contradict each other.
 *
 * @internal
 */
export const schemeGuard: Guard = (value) => {
  const problem = partsOfScheme(value);
  if (problem !== undefined) return problem;
  const { levels, defaultLevel, handling, sanitization } = value as ClassificationScheme;
  if (!levels.some(({ id }) => id === defaultLevel))
    return { path: ['defaultLevel'], expected: 'a level of the scheme', value: defaultLevel };
  const [rule] = duplicateIndexes(handling.map(({ level, action }) => JSON.stringify([level, action])));
  if (rule !== undefined)
    return { path: ['handling', rule], expected: 'the only rule for its level and action', value: handling[rule] };
  const impacts = sanitization?.impacts ?? [];
  const [impact] = duplicateIndexes(impacts.map(({ level }) => level));
  if (impact === undefined) return undefined;
  return {
    path: ['sanitization', 'impacts', impact],
    expected: 'the only impact of its level',
    value: impacts[impact],
  };
};
