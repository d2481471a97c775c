import { annexAControls, type Control } from '../../standard/controls.ts';
import {
  type ControlTheme,
  controlThemes,
  type ControlType,
  controlTypes,
  cybersecurityConcepts,
  type CybersecurityConcept,
  informationSecurityProperties,
  type InformationSecurityProperty,
  operationalCapabilities,
  type OperationalCapability,
  securityDomains,
  type SecurityDomain,
} from '../../standard/control-attributes.ts';
import { anObject, type Guard, listOf, maybe, oneOf } from '../../core/guards/guard.ts';
import { requireReadable } from '../../core/guards/readable.ts';

/** The criteria of `filterControls`: every criterion must match, and one of its values is enough to match it. */
export interface ControlFilter {
  /** The theme of the control. */
  readonly theme?: readonly ControlTheme[];
  /** Types of which the control has at least one. */
  readonly controlTypes?: readonly ControlType[];
  /** Properties of which the control preserves at least one. */
  readonly informationSecurityProperties?: readonly InformationSecurityProperty[];
  /** Concepts of which the control has at least one. */
  readonly cybersecurityConcepts?: readonly CybersecurityConcept[];
  /** Capabilities of which the control has at least one. */
  readonly operationalCapabilities?: readonly OperationalCapability[];
  /** Domains of which the control has at least one. */
  readonly securityDomains?: readonly SecurityDomain[];
}

/**
 * Finds controls of Annex A by theme and by the five attributes of ISO/IEC 27002:2022.
 *
 * @param filter - The criteria; an absent one matches every control, an empty list matches none.
 * @returns The controls that match, in catalogue order.
 * @throws RangeError when a criterion is not a list or has an unknown value.
 *
 * @example
 * ```ts
 * import { filterControls } from 'isms-kit/controls';
 *
 * const found = filterControls({ theme: ['people'], controlTypes: ['detective', 'corrective'] });
 * found.map(({ id }) => id); // => ['A.6.4', 'A.6.8']
 * filterControls({}).length; // => 93
 * ```
 */
export function filterControls(filter: ControlFilter): readonly Control[] {
  requireReadable('filter', filter, filterGuard());
  return annexAControls.filter(
    (control) =>
      matches(filter.theme, [control.theme]) &&
      matches(filter.controlTypes, control.controlTypes) &&
      matches(filter.informationSecurityProperties, control.informationSecurityProperties) &&
      matches(filter.cybersecurityConcepts, control.cybersecurityConcepts) &&
      matches(filter.operationalCapabilities, control.operationalCapabilities) &&
      matches(filter.securityDomains, control.securityDomains),
  );
}

function some(values: readonly string[]): Guard {
  return maybe(listOf(oneOf(values)));
}

function filterGuard(): Guard {
  return anObject<ControlFilter>({
    theme: some(controlThemes),
    controlTypes: some(controlTypes),
    informationSecurityProperties: some(informationSecurityProperties),
    cybersecurityConcepts: some(cybersecurityConcepts),
    operationalCapabilities: some(operationalCapabilities),
    securityDomains: some(securityDomains),
  });
}

function matches<Value>(wanted: readonly Value[] | undefined, held: readonly Value[]): boolean {
  return wanted === undefined || held.some((value) => wanted.includes(value));
}
