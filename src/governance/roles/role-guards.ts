import { aDate, anObject, aText, type Guard, listOf, maybe, oneOf } from '../../core/guards/guard.ts';
import type { DutyCompensation, DutyPair } from './duty-pair.ts';
import type { Role } from './role.ts';
import type { RoleAssignment } from './role-assignment.ts';

/**
 * The parts of a role on which functions rely.
 *
 * @internal
 */
export const roleGuard: Guard = anObject<Role>({ id: aText, accountableFor: listOf(aText) });

/**
 * The parts of an assignment on which functions rely.
 *
 * @internal
 */
export const roleAssignmentGuard: Guard = anObject<RoleAssignment>({
  id: aText,
  role: aText,
  person: aText,
  kind: oneOf(['holder', 'deputy']),
  from: aDate,
  through: maybe(aDate),
  appointedOn: maybe(aDate),
});

/**
 * The parts of a pair of duties on which functions rely.
 *
 * @internal
 */
export const dutyPairGuard: Guard = anObject<DutyPair>({
  id: aText,
  a: aText,
  b: aText,
  scope: oneOf(['person', 'same-object']),
  compensations: maybe(
    listOf(
      anObject<DutyCompensation>({
        person: maybe(aText),
        controls: listOf(aText),
        requestedBy: maybe(aText),
        acceptedBy: aText,
        acceptedOn: aDate,
        expiresOn: aDate,
      }),
    ),
  ),
});
