import * as z from 'zod';
import { CalendarDateSchema } from '../../core/calendar/schemas.ts';
import { CustomFieldsSchema } from '../../core/records/custom-fields.ts';
import { RecordIdSchema, TextSchema } from '../../core/records/text.ts';
import { StatementControlIdSchema } from '../../controls/control/statement-control-id.ts';
import { informationSecurityProperties } from '../../standard/control-attributes.ts';
import { PastRiskAnalysisSchema, RiskAnalysisSchema } from './risk-analysis.ts';
import { TreatmentSchema } from '../treatment/treatment.ts';

/**
 * A risk of the register (6.1.2 c, 8.2). A stage that is absent has not been assessed; a risk without any is identified and no more.
 *
 * @example
 * ```ts
 * import { RiskSchema } from 'isms-kit/risk';
 *
 * const risk = {
 *   id: 'R-1',
 *   title: 'Stolen laptop',
 *   owner: 'Head of IT',
 *   assets: ['laptops'],
 *   properties: ['confidentiality'],
 *   current: { likelihood: 'likely', impact: 'minor', assessedOn: '2026-03-02' },
 *   treatment: { option: 'undecided' },
 *   identifiedOn: '2026-03-02',
 * };
 * RiskSchema.safeParse(risk).success; // => true
 * RiskSchema.safeParse({ ...risk, ownr: 'me' }).error?.issues[0]?.code; // => 'unrecognized_keys'
 * ```
 */
export const RiskSchema = z.strictObject({
  /** The id, unique within the register. */
  id: RecordIdSchema,
  /** What may happen, in one line. */
  title: TextSchema,
  /** What may happen, how and to what. */
  description: TextSchema.exactOptional(),
  /** The risk owner: who is accountable and may decide (6.1.2 c 2). */
  owner: TextSchema,
  /** The ids of the assets concerned. */
  assets: z.array(RecordIdSchema).readonly(),
  /** What would be lost. */
  properties: z.array(z.enum(informationSecurityProperties)).readonly(),
  /** The ids of the threats it comes from. */
  threats: z.array(RecordIdSchema).readonly().exactOptional(),
  /** The topic under which the register groups it. */
  theme: TextSchema.exactOptional(),
  /** How it came up, such as an incident or a supplier review. */
  source: TextSchema.exactOptional(),
  /** The controls in place today, which make the current risk lower than the inherent one. */
  existingControls: z.array(StatementControlIdSchema).readonly().exactOptional(),
  /** The risk without any control. */
  inherent: RiskAnalysisSchema.exactOptional(),
  /** The risk as it is today. */
  current: RiskAnalysisSchema.exactOptional(),
  /** The risk that stays when the treatment is done, as a person expects or found it. */
  residual: RiskAnalysisSchema.exactOptional(),
  /** The risk that the organization aims at. */
  target: RiskAnalysisSchema.exactOptional(),
  /** Earlier analyses, in any order but for those of one day, from which `registerAsOf` tells how the register stood. */
  history: z.array(PastRiskAnalysisSchema).readonly().exactOptional(),
  /** What is done about it (6.1.3 a). */
  treatment: TreatmentSchema,
  /** The day it was identified. */
  identifiedOn: CalendarDateSchema,
  /** The day of the last review that left it as it was. */
  reviewedOn: CalendarDateSchema.exactOptional(),
  /** The consumer's own data. */
  custom: CustomFieldsSchema.exactOptional(),
});

/** A risk of the register (6.1.2 c, 8.2). */
export interface Risk extends Readonly<z.infer<typeof RiskSchema>> {}
