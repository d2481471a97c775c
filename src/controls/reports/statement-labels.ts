import type { Action } from '../../core/actions/action.ts';
import type { ExclusionReason } from '../statement/exclusion-reasons.ts';
import type { ImplementationStatus } from '../statement/implementation.ts';
import type { InclusionReason } from '../statement/inclusion-reason.ts';
import type { Applicability } from '../statement/statement-entry.ts';

/** English labels of the stored words of a statement. */
export const statementLabels: {
  /** Whether a control is applicable. */
  readonly applicability: Readonly<Record<Applicability, string>>;
  /** How far a control is implemented. */
  readonly status: Readonly<Record<ImplementationStatus, string>>;
  /** The status of the action on an unfinished control. */
  readonly actionStatus: Readonly<Record<Action['status'], string>>;
  /** The kind of reason for inclusion. */
  readonly inclusionReason: Readonly<Record<InclusionReason['kind'], string>>;
  /** The kind of reason for exclusion. */
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
  actionStatus: { open: 'Open', 'in-progress': 'In progress', done: 'Done', cancelled: 'Cancelled' },
  inclusionReason: {
    'risk-treatment': 'Risk treatment',
    legal: 'Legal obligation',
    contractual: 'Contractual obligation',
    'business-requirement': 'Business requirement',
    'best-practice': 'Best practice',
  },
  exclusionReason: {
    'not-performed': 'Activity not performed',
    'not-present': 'Nothing to protect',
    'no-premises': 'No premises',
    'outside-scope': 'Outside the scope',
    'no-risk': 'No risk to treat',
    'risk-retained': 'Risk retained',
    'other-control': 'Another control does its work',
    unlawful: 'Forbidden by law',
  },
};
