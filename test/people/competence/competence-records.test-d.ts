import { expectTypeOf } from 'vitest';
import type * as z from 'zod';
import type {
  CompetenceAction,
  CompetenceActionSchema,
  CompetenceRequirement,
  CompetenceRequirementSchema,
  HeldCompetence,
  HeldCompetenceSchema,
} from '../../../src/people/index.ts';

expectTypeOf<z.infer<typeof CompetenceRequirementSchema>>().toEqualTypeOf<CompetenceRequirement>();
expectTypeOf<z.infer<typeof HeldCompetenceSchema>>().toEqualTypeOf<HeldCompetence>();
expectTypeOf<z.infer<typeof CompetenceActionSchema>>().toEqualTypeOf<CompetenceAction>();

// @ts-expect-error a competence has one of three grounds
export const basis: HeldCompetence['basis'] = 'talent';
