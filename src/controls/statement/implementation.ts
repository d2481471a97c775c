import { type Action, ActionSchema } from '../../core/actions/action.ts';
import { optional, record, type RecordSchema, union, type UnionSchema, word } from '../../core/records/record.ts';
import { type RecordId, referenceTo } from '../../core/records/text.ts';

/** The control operates. */
export interface FullImplementation {
  /** The control operates. */
  readonly status: 'implemented';
}

/** A provider operates the control. */
export interface InheritedImplementation {
  /** A provider operates the control. */
  readonly status: 'inherited';
  /** The supplier that operates it. */
  readonly provider: RecordId;
}

/** The control operates in part. */
export interface PartialImplementation {
  /** The control operates in part. */
  readonly status: 'partially-implemented';
  /** The action that completes it; `checkStatement` reports a missing one. */
  readonly action?: Action;
}

/** The control does not operate. */
export interface MissingImplementation {
  /** The control does not operate. */
  readonly status: 'not-implemented';
  /** The action that puts it in place; `checkStatement` reports a missing one. */
  readonly action?: Action;
}

/** The implementation is not assessed yet, as in a fresh draft; it is unknown in every tally. */
export interface UnassessedImplementation {
  /** The implementation is not assessed yet. */
  readonly status: 'not-assessed';
}

/** How far an applicable control is implemented (6.1.3 d). Only an unfinished one has an action. */
export type Implementation =
  | FullImplementation
  | InheritedImplementation
  | PartialImplementation
  | MissingImplementation
  | UnassessedImplementation;

/** The word for how far a control is implemented, such as `'partially-implemented'`. */
export type ImplementationStatus = Implementation['status'];

const FullImplementationSchema: RecordSchema<FullImplementation> = record<FullImplementation>({
  status: word('implemented'),
});

const InheritedImplementationSchema: RecordSchema<InheritedImplementation> = record<InheritedImplementation>({
  status: word('inherited'),
  provider: referenceTo('supplier'),
});

const PartialImplementationSchema: RecordSchema<PartialImplementation> = record<PartialImplementation>({
  status: word('partially-implemented'),
  action: optional(ActionSchema),
});

const MissingImplementationSchema: RecordSchema<MissingImplementation> = record<MissingImplementation>({
  status: word('not-implemented'),
  action: optional(ActionSchema),
});

const UnassessedImplementationSchema: RecordSchema<UnassessedImplementation> = record<UnassessedImplementation>({
  status: word('not-assessed'),
});

/**
 * Schema of `Implementation`.
 *
 * @example
 * ```ts
 * import { ImplementationSchema } from 'isms-kit/controls';
 *
 * ImplementationSchema.safeParse({ status: 'inherited', provider: 'cloud-host' }).success; // => true
 * ImplementationSchema.safeParse({ status: 'inherited' }).success; // => false
 * ImplementationSchema.safeParse({ status: 'partially-implemented' }).success; // => true
 * ```
 */
export const ImplementationSchema: UnionSchema<Implementation> = union('status', [
  FullImplementationSchema,
  InheritedImplementationSchema,
  PartialImplementationSchema,
  MissingImplementationSchema,
  UnassessedImplementationSchema,
]);
