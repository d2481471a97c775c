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
import type {
  ClassificationLevel,
  ClassificationScheme,
  LevelImpact,
  SanitizationRule,
  ValueLevel,
} from './classification-scheme.ts';
import { handlingActions } from './handling-actions.ts';
import type { ConditionalHandlingRule } from './handling-rule.ts';

const rule = { level: aText, action: /* @__PURE__ */ oneOf(handlingActions) };
const plainRule: Guard = /* @__PURE__ */ anObject<ConditionalHandlingRule>(rule);

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
        ...rule,
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
 * The parts of a classification scheme on which functions rely: its levels, of which the default is one, and its rules.
 *
 * @internal
 */
export const schemeGuard: Guard = (value) => {
  const problem = partsOfScheme(value);
  if (problem !== undefined) return problem;
  const { levels, defaultLevel } = value as ClassificationScheme;
  if (levels.some(({ id }) => id === defaultLevel)) return undefined;
  return { path: ['defaultLevel'], expected: 'a level of the scheme', value: defaultLevel };
};
