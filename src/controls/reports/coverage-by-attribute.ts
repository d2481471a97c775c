import type { Tally } from '../../core/findings/tally.ts';
import {
  type ControlType,
  controlTypes,
  type CybersecurityConcept,
  cybersecurityConcepts,
  type InformationSecurityProperty,
  informationSecurityProperties,
  type OperationalCapability,
  operationalCapabilities,
  type SecurityDomain,
  securityDomains,
} from '../../standard/control-attributes.ts';
import { type Control, getControl } from '../../standard/controls.ts';
import { isControlId } from '../../standard/control-id.ts';
import { implementationTally } from './implementation-progress.ts';
import type { StatementEntry } from '../statement/statement-entry.ts';
import type { StatementOfApplicability } from '../statement/statement-of-applicability.ts';

/** For each value of each attribute, the implementation of the rows whose control has it. */
export interface AttributeCoverage {
  /** By the moment at which a control acts on the risk of an incident. */
  readonly controlTypes: Readonly<Record<ControlType, Tally>>;
  /** By the property that a control preserves. */
  readonly informationSecurityProperties: Readonly<Record<InformationSecurityProperty, Tally>>;
  /** By the concepts of ISO/IEC TS 27110. */
  readonly cybersecurityConcepts: Readonly<Record<CybersecurityConcept, Tally>>;
  /** By the capability of the practitioner. */
  readonly operationalCapabilities: Readonly<Record<OperationalCapability, Tally>>;
  /** By the domains of security. */
  readonly securityDomains: Readonly<Record<SecurityDomain, Tally>>;
}

/**
 * Counts the implementation of a statement by each value of the five attributes of ISO/IEC 27002:2022, as for a radar chart. A control
 * counts under every value that it has; custom controls have no attributes and are left out.
 *
 * @param statement - The statement.
 * @returns A tally for each value: implemented and inherited rows count, excluded ones leave it, undecided and unassessed ones are unknown.
 *
 * @example
 * ```ts
 * import { coverageByAttribute } from 'isms-kit/controls';
 *
 * const coverage = coverageByAttribute({
 *   entries: [
 *     { control: 'A.8.13', applicability: 'applicable', reasons: [], implementation: { status: 'implemented' }, policies: [] },
 *     { control: 'A.5.7', applicability: 'undecided' },
 *   ],
 * });
 * coverage.controlTypes.corrective; // => { counted: 1, of: 2, excluded: 0, unknown: 1, share: 0.5 }
 * coverage.operationalCapabilities.continuity.share; // => 1
 * ```
 */
export function coverageByAttribute({ entries }: Pick<StatementOfApplicability, 'entries'>): AttributeCoverage {
  const rows = entries.flatMap((entry) => {
    const { control } = entry;
    return isControlId(control) ? [{ entry, control: getControl(control) }] : [];
  });
  return {
    controlTypes: tallies(rows, controlTypes, (control) => control.controlTypes),
    informationSecurityProperties: tallies(
      rows,
      informationSecurityProperties,
      (control) => control.informationSecurityProperties,
    ),
    cybersecurityConcepts: tallies(rows, cybersecurityConcepts, (control) => control.cybersecurityConcepts),
    operationalCapabilities: tallies(rows, operationalCapabilities, (control) => control.operationalCapabilities),
    securityDomains: tallies(rows, securityDomains, (control) => control.securityDomains),
  };
}

function tallies<Value extends string>(
  rows: readonly { readonly entry: StatementEntry; readonly control: Control }[],
  values: readonly Value[],
  valuesOf: (control: Control) => readonly Value[],
): Readonly<Record<Value, Tally>> {
  const tallied = values.map((value): [Value, Tally] => {
    const having = rows.filter(({ control }) => valuesOf(control).includes(value));
    return [value, implementationTally(having.map(({ entry }) => entry))];
  });
  return Object.fromEntries(tallied) as Record<Value, Tally>;
}
