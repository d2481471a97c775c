import { aDate, anObject, aText, type Guard, listOf, maybe, oneOf } from '../../core/guards/guard.ts';
import { isControlId } from '../../standard/control-id.ts';
import { isCustomControlId } from '../control/custom-control-id.ts';
import { exclusionReasons } from '../statement/exclusion-reasons.ts';
import type {
  AcceptanceFacts,
  ApplicabilityInput,
  Exclusion,
  ObligationFacts,
  PartlyExcludedControl,
  RiskFacts,
} from './applicability-input.ts';

/** The guards of the sources from which applicability follows; `control` is what they ask of the id of a control. */
function sourceGuards(control: Guard): { readonly [Source in keyof ApplicabilityInput]: Guard } {
  const controls = listOf(control);
  return {
    risks: anObject<RiskFacts>({ id: aText, controls }),
    obligations: anObject<ObligationFacts>({ id: aText, kind: oneOf(['legal', 'contractual']), controls }),
    exclusions: anObject<Exclusion>({
      id: aText,
      reason: oneOf(exclusionReasons),
      justification: aText,
      controls,
      partly: maybe(listOf(anObject<PartlyExcludedControl>({ control, question: aText }))),
    }),
  };
}

/**
 * A control that a statement can hold.
 *
 * @internal
 */
export const aControl: Guard = (value) =>
  isControlId(value) || isCustomControlId(value)
    ? undefined
    : { path: [], expected: 'a control of Annex A or a custom control', value };

/**
 * The sources that a check reads beside a statement: their controls may be any text, which the check of their own register judges.
 *
 * @internal
 */
export const unparsedSourceGuards = /* @__PURE__ */ sourceGuards(aText);

/** @internal */
export const acceptanceGuard: Guard = /* @__PURE__ */ anObject<AcceptanceFacts>({
  risk: aText,
  signatures: /* @__PURE__ */ listOf(/* @__PURE__ */ anObject<{ on: string }>({ on: aDate })),
  expiresOn: /* @__PURE__ */ maybe(aDate),
});

/** @internal */
export const applicabilityInputGuard: Guard = /* @__PURE__ */ inputGuard();

function inputGuard(): Guard {
  const { risks, obligations, exclusions } = sourceGuards(aControl);
  return anObject<ApplicabilityInput>({
    risks: listOf(risks),
    obligations: listOf(obligations),
    exclusions: listOf(exclusions),
  });
}
