import { expectTypeOf } from 'vitest';
import type * as z from 'zod';
import type {
  BreachPart,
  BreachSeverity,
  PersonalDataBreach,
  PersonalDataBreachSchema,
  RiskDecision,
} from '../../../src/incidents/index.ts';

expectTypeOf<z.infer<typeof PersonalDataBreachSchema>>().toEqualTypeOf<PersonalDataBreach>();

declare const part: BreachPart;
// @ts-expect-error a processor does not decide on the risk
export const decision: unknown = part.decision;
if (part.role === 'processor') expectTypeOf(part.controllers[0]?.controller).toEqualTypeOf<string | undefined>();

declare const risk: RiskDecision;
// @ts-expect-error only a high risk has an exemption
export const exemption: unknown = risk.exemption;

declare const severity: BreachSeverity;
// @ts-expect-error an unknown severity has no score
export const score: unknown = severity.score;

declare const breach: PersonalDataBreach;
// @ts-expect-error records are readonly
breach.owner = 'ada';
