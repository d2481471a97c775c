import * as z from 'zod';
import { list, optional, record, type RecordRule, type RecordSchema, type Refuse } from '../../core/records/record.ts';
import { type RecordId, RecordIdSchema, TextSchema } from '../../core/records/text.ts';
import { type StepOffset, StepOffsetSchema } from './step-offset.ts';

/** The parts that a step of a playbook and a step of its run share. */
export interface StepFields {
  /** The id of the step, unique in its playbook. */
  readonly id: RecordId;
  /** The work to do. */
  readonly text: string;
  /** The role or person that does it; not yet assigned when absent. */
  readonly owner?: string;
  /** The steps that are done before this one; each stands above it. */
  readonly needs?: readonly RecordId[];
  /** Whether the step is done only with evidence; without any when absent. */
  readonly needsEvidence?: boolean;
  /** Whether the run is complete without the step; it is not so when absent. */
  readonly optional?: boolean;
}

/** A step of a playbook, due some time before or after the event. */
export interface PlaybookStep extends StepFields {
  /** The time between the event and the last day on which the step is in time. */
  readonly offset: StepOffset;
}

/**
 * The schemas of the parts that a step of a playbook and a step of its run share.
 *
 * @internal
 */
export const stepFields = {
  id: RecordIdSchema,
  text: TextSchema,
  owner: optional(TextSchema),
  needs: optional(list(RecordIdSchema)),
  needsEvidence: optional(z.boolean()),
  optional: optional(z.boolean()),
};

/**
 * Schema of `PlaybookStep`.
 *
 * @internal
 */
export const PlaybookStepSchema: RecordSchema<PlaybookStep> = record<PlaybookStep>({
  ...stepFields,
  offset: StepOffsetSchema,
});

/**
 * The rules of a list of steps: no id twice, and needs only among the steps above. No step can thus wait for itself, not even over others.
 *
 * @internal
 */
export function stepRules(refuse: Refuse<{ readonly steps: readonly StepFields[] }>): readonly RecordRule[] {
  return [
    refuse('step-duplicate', {
      of: ['steps'],
      message: 'The id "{step}" is that of a step above.',
      each: ({ steps }) => {
        const above = new Set<RecordId>();
        return steps.flatMap(({ id: step }, index) => {
          if (above.has(step)) return [{ path: ['steps', index, 'id'], values: { step } }];
          above.add(step);
          return [];
        });
      },
    }),
    refuse('step-need-unknown', {
      of: ['steps'],
      message: 'The step "{step}" needs "{need}", which is no step above it.',
      each: ({ steps }) => {
        const above = new Set<RecordId>();
        return steps.flatMap(({ id: step, needs = [] }, index) => {
          const unmet = needs.flatMap((need, position) =>
            above.has(need) ? [] : [{ path: ['steps', index, 'needs', position], values: { step, need } }],
          );
          above.add(step);
          return unmet;
        });
      },
    }),
  ];
}
