import type { Period } from '../../core/calendar/period.ts';
import type { DueItem } from '../../core/due/due-item.ts';
import { type DueItemsOptions, requireDueItemsOptions, selectDueItems } from '../../core/due/select-due-items.ts';
import { anObject, aPeriod, maybe } from '../../core/guards/guard.ts';
import { requireOptions, requireReadable } from '../../core/guards/readable.ts';
import { prepareStaff } from '../../governance/roles/staff.ts';
import { readAcknowledgements } from '../../people/acknowledgements/acknowledgements-owed.ts';
import { defectDueItems, readDefects } from '../defects/check-defects.ts';
import { deploymentDueItems, readDeployments } from '../monitoring/check-deployments.ts';
import { readReleases } from '../releases/check-releases.ts';
import { readStandards, standardDueItems } from '../standards/check-standards.ts';
import type { DevelopmentRegisters } from './development-registers.ts';

/** The options of `developmentDueItems`. */
export interface DevelopmentDueItemsOptions extends DueItemsOptions {
  /** The time that a person has to read a coding standard; without it no reading is listed. */
  readonly readWithin?: Period;
}

const optionsGuard = /* @__PURE__ */ anObject<DevelopmentDueItemsOptions>({
  readWithin: /* @__PURE__ */ maybe(aPeriod),
});

/**
 * Lists what the registers of development ask for by a day: deferred defects to take up again, decisions after deployments, and coding standards
 * to read. A record that cannot be read gives no item; `checkDevelopment` finds it.
 *
 * @param registers - The registers.
 * @param options - The window, the day in question, and the time to read a standard.
 * @returns The items due by the end of the window, also those due before it that are not done, in the order of their days.
 * @throws RangeError if the registers are not an object, an option cannot be read, or the window ends before it begins.
 *
 * @example
 * ```ts
 * import { developmentDueItems } from 'isms-kit/development';
 * import { makePostDeploymentReview, makeRelease } from 'isms-kit/fixtures';
 *
 * const postDeploymentReviews = [makePostDeploymentReview({ decision: undefined })];
 * const options = { from: '2026-11-01', through: '2026-11-30', asOf: '2026-11-19' } as const;
 * const [item] = developmentDueItems({ releases: [makeRelease()], postDeploymentReviews }, options);
 * item?.title; // => 'Decide on the release "REL-1"'
 * item?.dueOn; // => '2026-11-20'
 * ```
 */
export function developmentDueItems(
  registers: DevelopmentRegisters,
  options: DevelopmentDueItemsOptions,
): readonly DueItem[] {
  requireReadable('registers', registers, anObject({}));
  requireOptions(options, optionsGuard);
  requireDueItemsOptions(options);
  const { asOf, readWithin: within } = options;
  const releases = readReleases(registers.releases);
  return selectDueItems(
    [
      ...defectDueItems(readDefects(registers.defects), asOf),
      ...deploymentDueItems(readDeployments(registers.postDeploymentReviews), { releases, asOf }),
      ...standardDueItems(readStandards(registers.codingStandards), {
        asOf,
        within,
        staff: prepareStaff(registers),
        reads: readAcknowledgements(registers),
      }),
    ],
    options,
  );
}
