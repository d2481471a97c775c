import { annexAControls, type Control } from '../../standard/controls.ts';
import type {
  ControlTheme,
  ControlType,
  CybersecurityConcept,
  InformationSecurityProperty,
  OperationalCapability,
  SecurityDomain,
} from '../../standard/control-attributes.ts';

/** What controls are asked for: every criterion must match, the values of one are alternatives. */
export interface ControlFilter {
  /** The theme stands in this list. */
  readonly theme?: readonly ControlTheme[];
  /** At least one of its types stands in this list. */
  readonly controlTypes?: readonly ControlType[];
  /** At least one of its properties stands in this list. */
  readonly informationSecurityProperties?: readonly InformationSecurityProperty[];
  /** At least one of its concepts stands in this list. */
  readonly cybersecurityConcepts?: readonly CybersecurityConcept[];
  /** At least one of its capabilities stands in this list. */
  readonly operationalCapabilities?: readonly OperationalCapability[];
  /** At least one of its domains stands in this list. */
  readonly securityDomains?: readonly SecurityDomain[];
}

/**
 * Finds controls of Annex A by theme and by the five attributes of ISO/IEC 27002:2022.
 *
 * @param filter - Lists of values; an absent list asks for nothing, an empty one leaves nothing to match.
 * @returns The controls that match every list in at least one value, in catalogue order.
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

function matches<Value>(asked: readonly Value[] | undefined, held: readonly Value[]): boolean {
  return asked === undefined || held.some((value) => asked.includes(value));
}
