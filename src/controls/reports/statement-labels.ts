import type { ExclusionReason } from '../statement/exclusion-reasons.ts';
import type { ImplementationStatus } from '../statement/implementation.ts';
import type { InclusionReason } from '../statement/inclusion-reason.ts';
import type { Applicability } from '../statement/statement-entry.ts';

/** English labels of the stored words of a statement. */
export const statementLabels: {
  /** Whether a control counts. */
  readonly applicability: Readonly<Record<Applicability, string>>;
  /** How far it is implemented. */
  readonly status: Readonly<Record<ImplementationStatus, string>>;
  /** Why it counts. */
  readonly inclusionReason: Readonly<Record<InclusionReason['kind'], string>>;
  /** Why it does not. */
  readonly exclusionReason: Readonly<Record<ExclusionReason, string>>;
} = {
  applicability: { applicable: 'Applicable', excluded: 'Excluded', undecided: 'Undecided' },
  status: {
    implemented: 'Implemented',
    inherited: 'Inherited',
    'partially-implemented': 'Partially implemented',
    'not-implemented': 'Not implemented',
    'not-assessed': 'Not assessed',
  },
  inclusionReason: {
    'risk-treatment': 'Risk treatment',
    legal: 'Legal obligation',
    contractual: 'Contractual obligation',
    'business-requirement': 'Business requirement',
    'best-practice': 'Best practice',
  },
  exclusionReason: {
    'not-performed': 'Activity not performed',
    'not-present': 'Nothing there to protect',
    'no-premises': 'No premises',
    'outside-scope': 'Outside the scope',
    'no-risk': 'No risk to treat',
    'other-control': 'Another control does its work',
    unlawful: 'Forbidden by law',
  },
};
