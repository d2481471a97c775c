import { type FindingOf, type FindingPath, reportFinding } from '../../core/findings/finding.ts';
import { requireReadable } from '../../core/guards/readable.ts';
import type { ControllerActivity } from '../activities/controller-activity.ts';
import type { ProcessorActivity } from '../activities/processor-activity.ts';
import { activityGuard } from './assess-processing-record.ts';
import { processingFindings } from './findings.ts';
import { partsOf } from './record-parts.ts';

type ProcessingFinding = FindingOf<typeof processingFindings>;

/**
 * Finds the gaps of a record of processing (GDPR art. 30(1) and (2)): a part that is missing, one that the law asks for where possible, and one of which the
 * record does not say whether there is any. `assessProcessingRecord` gives the state of each part.
 *
 * @param activity - The record.
 * @returns The findings in the order of the law.
 * @throws RangeError if a part that decides cannot be read.
 *
 * @example
 * ```ts
 * import { makeProcessorActivity } from 'isms-kit/fixtures';
 * import { checkProcessingRecord } from 'isms-kit/privacy';
 *
 * checkProcessingRecord(makeProcessorActivity()); // => []
 * const [finding] = checkProcessingRecord(makeProcessorActivity({ transfers: undefined }));
 * finding?.code; // => 'processing-part-missing'
 * finding?.params['article']; // => 'GDPR art. 30(2)(c)'
 * ```
 */
export function checkProcessingRecord(activity: ControllerActivity | ProcessorActivity): readonly ProcessingFinding[] {
  requireReadable('activity', activity, activityGuard);
  return recordGaps(activity, []);
}

/**
 * The gaps of a readable record at a place.
 *
 * @internal
 */
export function recordGaps(
  activity: ControllerActivity | ProcessorActivity,
  place: FindingPath,
): readonly ProcessingFinding[] {
  const subject = { kind: `${activity.kind}-activity`, id: activity.id };
  return partsOf(activity).flatMap(({ part, article, state, path, wherePossible }) => {
    if (state === 'present' || state === 'not-applicable') return [];
    const code =
      state === 'unknown'
        ? 'processing-part-unknown'
        : wherePossible
          ? 'processing-part-unstated'
          : 'processing-part-missing';
    const details = {
      subject,
      path: [...place, ...path],
      params: { activity: activity.id, part, article },
      requirements: [article],
    };
    return [reportFinding(processingFindings, code, details)];
  });
}
