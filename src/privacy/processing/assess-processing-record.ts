import type { LegalReference } from '../../core/findings/finding.ts';
import { aShape } from '../../core/guards/guard.ts';
import { requireReadable } from '../../core/guards/readable.ts';
import { controllerActivityGuard, processorActivityGuard } from '../activities/activity-guards.ts';
import type { ControllerActivity } from '../activities/controller-activity.ts';
import type { ProcessorActivity } from '../activities/processor-activity.ts';
import { partsOf, type ProcessingRecordPart, type RecordPartState } from './record-parts.ts';

/** A part of a record of processing with its state. */
export interface ProcessingRecordRow {
  /** The part. */
  readonly part: ProcessingRecordPart;
  /** The letter of the law that asks for it. */
  readonly article: LegalReference;
  /** Whether the law asks for it only where possible. */
  readonly wherePossible: boolean;
  /** Whether it is there. */
  readonly state: RecordPartState;
}

/**
 * A record of processing of either shape.
 *
 * @internal
 */
export const activityGuard = /* @__PURE__ */ aShape('kind', {
  controller: controllerActivityGuard,
  processor: processorActivityGuard,
});

/**
 * Reads a record of processing part by part (GDPR art. 30(1) for a controller, 30(2) for a processor). The ground and the impact assessment are no
 * parts of it. It is no legal advice.
 *
 * @param activity - The record.
 * @returns Each part in the order of the law.
 * @throws RangeError if a part that decides cannot be read.
 *
 * @example
 * ```ts
 * import { assessProcessingRecord } from 'isms-kit/privacy';
 *
 * const rows = assessProcessingRecord({ id: 'PRO-2', kind: 'processor', name: 'Hosting', transfers: [] });
 * rows.find(({ part }) => part === 'transfers')?.state; // => 'not-applicable'
 * rows.find(({ part }) => part === 'controllers')?.state; // => 'missing'
 * rows.find(({ part }) => part === 'data-protection-officer')?.state; // => 'unknown'
 * ```
 */
export function assessProcessingRecord(
  activity: ControllerActivity | ProcessorActivity,
): readonly ProcessingRecordRow[] {
  requireReadable('activity', activity, activityGuard);
  return partsOf(activity).map(({ part, article, wherePossible, state }) => ({ part, article, wherePossible, state }));
}
