import { type CustomControlId, isCustomControlId } from '../../controls/control/custom-control-id.ts';
import { isClauseId, isClauseItemId } from '../../standard/clause-id.ts';
import { isControlId } from '../../standard/control-id.ts';
import type { RequirementId } from '../../standard/requirement-id.ts';

/** A requirement that an audit can look at: a clause, an item of a clause, a control of Annex A or a custom control. */
export type AuditRequirement = RequirementId | CustomControlId;

/**
 * Whether a value is a requirement that an audit can look at.
 *
 * @internal
 */
export function isAuditRequirement(value: unknown): value is AuditRequirement {
  return isClauseId(value) || isClauseItemId(value) || isControlId(value) || isCustomControlId(value);
}

/**
 * A requirement and those of which it is a part, the widest first: 9, 9.2, 9.2.1 and 9.2.1.a for 9.2.1.a. A custom control is a part of
 * nothing.
 *
 * @internal
 */
export function wholesOf(requirement: string): readonly string[] {
  if (isCustomControlId(requirement)) return [requirement];
  const parts = requirement.split('.');
  return parts.map((_, index) => parts.slice(0, index + 1).join('.'));
}
