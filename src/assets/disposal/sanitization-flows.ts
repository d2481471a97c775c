import type { SanitizationImpact, SanitizationRule } from '../classification/classification-scheme.ts';
import type { SanitizationLevel } from './media.ts';

/** The sanitization that a flow demands by the way an item goes. */
export interface SanitizationDemands {
  /** The item stays in the organization and is used again. */
  readonly reusedInside: SanitizationLevel;
  /** The item leaves the organization and is used again. */
  readonly reusedOutside: SanitizationLevel;
  /** The item stays in the organization and is not used again. */
  readonly unusedInside: SanitizationLevel;
  /** The item leaves the organization and is not used again. */
  readonly unusedOutside: SanitizationLevel;
}

/** A published rule for the sanitization of media. */
export interface SanitizationFlow {
  /** The id, by which a classification scheme names it. */
  readonly id: SanitizationRule['flow'];
  /** The title. */
  readonly title: string;
  /** The edition. */
  readonly edition: string;
  /** The place in the source. */
  readonly source: string;
  /** Whether the edition is in force, and the one that replaced it. */
  readonly status: string;
  /** The demands by the category of impact of the information. */
  readonly demands: Readonly<Record<SanitizationImpact, SanitizationDemands>>;
}

/**
 * The named rules for the sanitization of media. Revision 2 of NIST SP 800-88 keeps the levels clear, purge and destroy, and leaves techniques to
 * IEEE 2883; the decision flow of revision 1 is still in use.
 *
 * @example
 * ```ts
 * import { sanitizationFlows } from 'isms-kit/assets';
 *
 * const flow = sanitizationFlows['nist-sp-800-88-r1'];
 * flow.demands.moderate.reusedOutside; // => 'purge'
 * flow.edition; // => 'Revision 1'
 * ```
 */
export const sanitizationFlows: Readonly<Record<SanitizationRule['flow'], SanitizationFlow>> = {
  'nist-sp-800-88-r1': {
    id: 'nist-sp-800-88-r1',
    title: 'NIST SP 800-88, Guidelines for Media Sanitization',
    edition: 'Revision 1',
    source: 'Decision flow of sanitization and disposition',
    status: 'Withdrawn in September 2025 in favour of revision 2',
    demands: {
      low: { reusedInside: 'clear', reusedOutside: 'purge', unusedInside: 'clear', unusedOutside: 'purge' },
      moderate: { reusedInside: 'clear', reusedOutside: 'purge', unusedInside: 'destroy', unusedOutside: 'destroy' },
      high: { reusedInside: 'purge', reusedOutside: 'destroy', unusedInside: 'destroy', unusedOutside: 'destroy' },
    },
  },
};
