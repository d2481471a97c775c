import { record, type RecordSchema, union, type UnionSchema, word, words } from '../../core/records/record.ts';
import { type RecordId, referenceTo } from '../../core/records/text.ts';
import { type TestKind, testKinds } from './test-kinds.ts';

/** An exception from the independent review. */
export interface ReviewWaiver {
  /** The review need not be independent. */
  readonly kind: 'review';
  /** The exception from A.8.25, A.8.28, A.5.3 or a rule of the organization, with its reason, approver, end and compensating controls. */
  readonly exception: RecordId;
}

/** An exception from a required kind of test. */
export interface TestWaiver {
  /** A kind of test need not have passed. */
  readonly kind: 'test';
  /** The kind of test. */
  readonly test: TestKind;
  /** The exception from A.8.25, A.8.29 or a rule of the organization, with its reason, approver and end. */
  readonly exception: RecordId;
}

/** A rule of development that an exception of the register suspends. */
export type Waiver = ReviewWaiver | TestWaiver;

const ReviewWaiverSchema: RecordSchema<ReviewWaiver> = record<ReviewWaiver>({
  kind: word('review'),
  exception: referenceTo('exception'),
});

const TestWaiverSchema: RecordSchema<TestWaiver> = record<TestWaiver>({
  kind: word('test'),
  test: words(testKinds, 'a kind of test'),
  exception: referenceTo('exception'),
});

/** @internal */
export const WaiverSchema: UnionSchema<Waiver> = union('kind', [ReviewWaiverSchema, TestWaiverSchema]);
