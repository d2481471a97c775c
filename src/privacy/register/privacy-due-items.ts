import type { DueItem } from '../../core/due/due-item.ts';
import { type DueItemsOptions, requireDueItemsOptions, selectDueItems } from '../../core/due/select-due-items.ts';
import { anObject, aText, listOf, maybe } from '../../core/guards/guard.ts';
import { requireOptions, requireReadable } from '../../core/guards/readable.ts';
import type { DataSubjectRequestDeadlineOptions } from '../../deadlines/requests/data-subject-request-deadline.ts';
import { type PrivacyRegisters, readPrivacy } from '../activities/privacy-registers.ts';
import { assessmentDueItems } from '../assessments/check-assessments.ts';
import { activityDueItems } from '../processing/check-activities.ts';
import { requestDueItems } from '../requests/check-requests.ts';
import { transferDueItems } from '../transfers/check-transfers.ts';

/** The options of `privacyDueItems`. */
export interface PrivacyDueItemsOptions extends DueItemsOptions, DataSubjectRequestDeadlineOptions {
  /** The countries to which data flows freely: codes of ISO 3166-1, `EU` or `EEA`; the EEA when absent. */
  readonly freeRegions?: readonly string[];
}

const optionsGuard = /* @__PURE__ */ anObject<PrivacyDueItemsOptions>({
  freeRegions: /* @__PURE__ */ maybe(/* @__PURE__ */ listOf(aText)),
});

/**
 * Lists what the registers of privacy ask for by a day: reviews of records of processing and of impact assessments, mechanisms of transfer that end, answers to
 * requests and their extensions, answers of the authority. A record that cannot be read gives no item; `checkPrivacy` finds it.
 *
 * @param registers - The registers.
 * @param options - The window, the day in question, free places, and the holidays.
 * @returns The items due by the end of the window, also those due before it that are not done, in the order of their days.
 * @throws RangeError if the registers are not an object, an option cannot be read, or the window ends before it begins.
 *
 * @example
 * ```ts
 * import { privacyDueItems } from 'isms-kit/privacy';
 *
 * const request = { id: 'DSR-1', regime: 'gdpr', receivedOn: '2026-11-02', rights: [{ right: 'access' }] } as const;
 * const options = { from: '2026-12-01', through: '2026-12-31', asOf: '2026-11-21' } as const;
 * const items = privacyDueItems({ dataSubjectRequests: [request] }, options);
 * items.map(({ kind }) => kind); // => ['data-subject-request-extension', 'data-subject-request-answer']
 * items[1]?.dueOn; // => '2026-12-02'
 * ```
 */
export function privacyDueItems(registers: PrivacyRegisters, options: PrivacyDueItemsOptions): readonly DueItem[] {
  requireReadable('registers', registers, anObject({}));
  requireOptions(options, optionsGuard);
  requireDueItemsOptions(options);
  const { from, through, asOf, freeRegions: free = ['EEA'], calendar, suspendsForIdentity } = options;
  const reads = readPrivacy(registers);
  // First, because it refuses a calendar that cannot be read.
  const requestItems = requestDueItems(reads, {
    from,
    through,
    asOf,
    ...(calendar !== undefined && { calendar }),
    ...(suspendsForIdentity !== undefined && { suspendsForIdentity }),
  });
  return selectDueItems(
    [
      ...activityDueItems(reads, asOf),
      ...transferDueItems(reads, { asOf, free }),
      ...assessmentDueItems(reads, { asOf, ...(calendar !== undefined && { calendar }) }),
      ...requestItems,
    ],
    options,
  );
}
