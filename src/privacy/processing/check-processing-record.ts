import { type FindingOf, type FindingPath, reportFinding } from '../../core/findings/finding.ts';
import { anObject, oneOf } from '../../core/guards/guard.ts';
import { unreadablePart } from '../../core/guards/readable.ts';
import type { RegisterFinding } from '../../core/guards/register-findings.ts';
import { reportUnreadable, subjectAt } from '../../core/guards/unreadable-record.ts';
import type { ControllerActivity } from '../activities/controller-activity.ts';
import type { ProcessorActivity } from '../activities/processor-activity.ts';
import { activityGuard } from './assess-processing-record.ts';
import { processingFindings } from './findings.ts';
import { partsOf } from './record-parts.ts';

type ProcessingFinding = FindingOf<typeof processingFindings>;

const processorKind = /* @__PURE__ */ anObject<ProcessorActivity>({ kind: /* @__PURE__ */ oneOf(['processor']) });

/**
 * Finds the gaps of a record of processing (GDPR art. 30(1) and (2)): a part that is missing, one that the law asks for where possible, and one of which the
 * record does not say whether there is any. `assessProcessingRecord` gives the state of each part.
 *
 * @param activity - The record. It may be unvalidated: an unreadable one gives one finding.
 * @returns The findings in the order of the law.
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
export function checkProcessingRecord(
  activity: ControllerActivity | ProcessorActivity,
): readonly (ProcessingFinding | RegisterFinding<'privacy', 'record-unreadable'>)[] {
  const unreadable = unreadablePart(activity, activityGuard);
  if (unreadable === undefined) return recordGaps(activity, []);
  const kind = processorKind(activity) === undefined ? 'processor-activity' : 'controller-activity';
  const at = { subject: subjectAt(kind, activity, 'activity'), place: [] };
  return [reportUnreadable('privacy-record-unreadable', at, unreadable)];
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
