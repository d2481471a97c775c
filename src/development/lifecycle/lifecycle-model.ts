import { type CustomFields, CustomFieldsSchema } from '../../core/records/custom-fields.ts';
import { list, optional, record, type RecordSchema, words } from '../../core/records/record.ts';
import { duplicateIndexes } from '../../core/records/references.ts';
import { type RecordId, RecordIdSchema, referenceTo, TextSchema } from '../../core/records/text.ts';
import { type TestKind, testKinds } from '../records/test-kinds.ts';
import { type Waiver, WaiverSchema } from '../records/waiver.ts';
import { type StageId, stageIds } from './stage-ids.ts';

/** A gate at the end of a stage: its criteria, the kinds of evidence, and the role that passes it. */
export interface LifecycleGate {
  /** The id of the gate, unique within the model. */
  readonly id: RecordId;
  /** The title. */
  readonly title: string;
  /** The quality gate with its criteria; without measured criteria when absent. */
  readonly criteria?: RecordId;
  /** The kinds of evidence that a pass needs, such as `'threat-model'`; empty when none is needed. */
  readonly evidence: readonly string[];
  /** The role that passes it; not yet assigned when absent. */
  readonly passedBy?: RecordId;
}

/** A stage of the life cycle with its gates. */
export interface LifecycleStage {
  /** The stage. */
  readonly stage: StageId;
  /** Its gates; empty when a change goes through without one. */
  readonly gates: readonly LifecycleGate[];
}

/** The kinds of test that a kind of change needs (A.8.29). */
export interface TestRule {
  /** The kind of change in the organization's own word, as the changes name it. */
  readonly changeKind: string;
  /** The kinds of test that must have passed; empty when a change of this kind needs none. */
  readonly tests: readonly TestKind[];
}

/** The way in which the organization develops software: stages, gates, and tests by kind of change (A.8.25). */
export interface LifecycleModel {
  /** The id of the model. */
  readonly id: RecordId;
  /** The title. */
  readonly title: string;
  /** The person or role that keeps it; not yet assigned when absent. */
  readonly owner?: string;
  /** The stages, each once, in the order of the work. */
  readonly stages: readonly LifecycleStage[];
  /** The kinds of test by kind of change; empty while none is set. */
  readonly testRules: readonly TestRule[];
  /** The exceptions that hold for every change of the model; none when absent. */
  readonly waivers?: readonly Waiver[];
  /** The consumer's own data. */
  readonly custom?: CustomFields;
}

const LifecycleGateSchema: RecordSchema<LifecycleGate> = record<LifecycleGate>({
  id: RecordIdSchema,
  title: TextSchema,
  criteria: optional(referenceTo('quality-gate')),
  evidence: list(TextSchema),
  passedBy: optional(referenceTo('role')),
});

const LifecycleStageSchema: RecordSchema<LifecycleStage> = record<LifecycleStage>({
  stage: words(stageIds, 'a stage of the life cycle'),
  gates: list(LifecycleGateSchema),
});

const TestRuleSchema: RecordSchema<TestRule> = record<TestRule>({
  changeKind: TextSchema,
  tests: list(words(testKinds, 'a kind of test')),
});

/**
 * Schema of `LifecycleModel`. It refuses a stage out of order or twice (`lifecycle-stage-out-of-order`), the id of a gate twice
 * (`lifecycle-gate-duplicate`), and two rules for one kind of change (`test-rule-duplicate`).
 *
 * @example
 * ```ts
 * import { LifecycleModelSchema } from 'isms-kit/development';
 *
 * const merge = { id: 'merge', title: 'Merge', evidence: [], passedBy: 'engineering' };
 * const model = {
 *   id: 'LM-1',
 *   title: 'Product',
 *   stages: [{ stage: 'build', gates: [merge] }],
 *   testRules: [{ changeKind: 'feature', tests: ['unit'] }],
 * };
 * LifecycleModelSchema.safeParse(model).success; // => true
 * LifecycleModelSchema.safeParse({ ...model, stages: [{ stage: 'build', gates: [merge, merge] }] }).success; // => false
 * ```
 */
export const LifecycleModelSchema: RecordSchema<LifecycleModel> = record<LifecycleModel>(
  {
    id: RecordIdSchema,
    title: TextSchema,
    owner: optional(TextSchema),
    stages: list(LifecycleStageSchema),
    testRules: list(TestRuleSchema),
    waivers: optional(list(WaiverSchema)),
    custom: optional(CustomFieldsSchema),
  },
  (refuse) => [
    refuse('lifecycle-stage-out-of-order', {
      of: ['stages'],
      message: 'The stage {stage} stands after {previous}, which is not before it in the order of the work.',
      each: ({ stages }) =>
        stages.flatMap(({ stage }, index) => {
          const previous = stages[index - 1]?.stage;
          if (previous === undefined || stageIds.indexOf(previous) < stageIds.indexOf(stage)) return [];
          return [{ path: ['stages', index, 'stage'], values: { stage, previous } }];
        }),
    }),
    refuse('lifecycle-gate-duplicate', {
      of: ['stages'],
      message: 'The id "{gate}" is that of a gate above.',
      each: ({ stages }) => {
        const gates = stages.flatMap(({ gates: ofStage }, stage) =>
          ofStage.map(({ id }, gate) => ({ id, stage, gate })),
        );
        const duplicates = duplicateIndexes(gates.map(({ id }) => id));
        return gates.flatMap(({ id, stage, gate }, index) =>
          duplicates.has(index) ? [{ path: ['stages', stage, 'gates', gate, 'id'], values: { gate: id } }] : [],
        );
      },
    }),
    refuse('test-rule-duplicate', {
      of: ['testRules'],
      message: 'The kind of change "{changeKind}" has a rule above.',
      each: ({ testRules }) => {
        const duplicates = duplicateIndexes(testRules.map(({ changeKind }) => changeKind));
        return testRules.flatMap(({ changeKind }, index) =>
          duplicates.has(index) ? [{ path: ['testRules', index, 'changeKind'], values: { changeKind } }] : [],
        );
      },
    }),
  ],
);
