import * as z from 'zod';
import { CustomFieldsSchema } from '../../core/records/custom-fields.ts';
import { TextSchema } from '../../core/records/text.ts';
import { EvidenceSchema } from '../../core/evidence/evidence.ts';
import { ExclusionReasonSchema } from './exclusion-reason.ts';
import { ImplementationSchema } from './implementation.ts';
import { InclusionReasonSchema } from './inclusion-reason.ts';
import { PolicyCitationSchema } from './policy-citation.ts';

/**
 * The fields of an applicable row without its control.
 *
 * @internal
 */
export const applicableShape = {
  /** The control counts. */
  applicability: z.literal('applicable'),
  /** The organization's own title of the control; a control of Annex A has the standard's without it. */
  title: TextSchema.exactOptional(),
  /** Why it counts; none yet is a finding of `checkStatement`. */
  reasons: z.array(InclusionReasonSchema).readonly(),
  /** Why it counts, in a sentence of one's own. */
  justification: TextSchema.exactOptional(),
  /** How far it is implemented. */
  implementation: ImplementationSchema,
  /** The documents that govern it. */
  policies: z.array(PolicyCitationSchema).readonly(),
  /** What proves that it operates. */
  evidence: z.array(EvidenceSchema).readonly().exactOptional(),
  /** Who answers for it: a person or a role. */
  owner: TextSchema.exactOptional(),
  /** The consumer's own data. */
  custom: CustomFieldsSchema.exactOptional(),
};

/**
 * The fields of an excluded row without its control.
 *
 * @internal
 */
export const excludedShape = {
  /** The control does not count. */
  applicability: z.literal('excluded'),
  /** The organization's own title of the control; a control of Annex A has the standard's without it. */
  title: TextSchema.exactOptional(),
  /** The kind of reason. */
  reason: ExclusionReasonSchema,
  /** Why it does not count, in a sentence of one's own. */
  justification: TextSchema,
  /** The consumer's own data. */
  custom: CustomFieldsSchema.exactOptional(),
};

/**
 * The fields of an undecided row without its control.
 *
 * @internal
 */
export const undecidedShape = {
  /** Whether the control counts is open. */
  applicability: z.literal('undecided'),
  /** The organization's own title of the control; a control of Annex A has the standard's without it. */
  title: TextSchema.exactOptional(),
  /** What must be answered to decide. */
  question: TextSchema.exactOptional(),
  /** The consumer's own data. */
  custom: CustomFieldsSchema.exactOptional(),
};
