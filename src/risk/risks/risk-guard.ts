import { aDate, anObject, aText, type Guard, listOf, maybe, oneOf } from '../../core/guards/guard.ts';
import { riskStages } from '../analysis/risk-stage.ts';
import { treatmentGuard } from '../treatment/treatment-guard.ts';
import type { Risk } from './risk.ts';

/** Levels are for the scoring, which names those that the criteria do not have. */
const analysis = maybe(anObject({ assessedOn: aDate, criteria: maybe(aText) }));

const fields: { readonly [Field in keyof Risk]?: Guard } = {
  id: aText,
  title: aText,
  owner: maybe(aText),
  assets: listOf(aText),
  unit: maybe(aText),
  properties: listOf(aText),
  threats: maybe(listOf(aText)),
  theme: maybe(aText),
  existingControls: maybe(listOf(aText)),
  treatment: treatmentGuard,
  identifiedOn: maybe(aDate),
  reviewedOn: maybe(aDate),
  nextReviewOn: maybe(aDate),
  inherent: analysis,
  current: analysis,
  residual: analysis,
  target: analysis,
  history: maybe(
    listOf(
      anObject({ stage: oneOf(riskStages), assessedOn: aDate, withdrawnOn: maybe(aDate), criteria: maybe(aText) }),
    ),
  ),
  closed: maybe(anObject({ on: aDate })),
};

/**
 * The parts of a risk on which functions rely.
 *
 * @internal
 */
export const riskGuard: Guard = anObject<Risk>(fields);

/**
 * Some parts of a risk, for a function that reads no others.
 *
 * @internal
 */
export function riskFieldsGuard(names: readonly (keyof Risk)[], optional: readonly (keyof Risk)[] = []): Guard {
  return anObject<Risk>(
    Object.fromEntries([
      ...names.map((name) => [name, fields[name]]),
      ...optional.map((name) => [name, maybe(fields[name] as Guard)]),
    ]),
  );
}

/**
 * The stages of a risk and the day of its end, which every view reads.
 *
 * @internal
 */
export const viewParts = ['id', ...riskStages, 'closed'] as const;
