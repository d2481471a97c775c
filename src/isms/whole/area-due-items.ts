import { accessDueItems } from '../../access/register/access-due-items.ts';
import { assetsDueItems } from '../../assets/register/assets-due-items.ts';
import { continuityDueItems } from '../../continuity/register/continuity-due-items.ts';
import type { DueItem } from '../../core/due/due-item.ts';
import type { DueItemsOptions } from '../../core/due/select-due-items.ts';
import { developmentDueItems } from '../../development/register/development-due-items.ts';
import { governanceDueItems } from '../../governance/register/governance-due-items.ts';
import { incidentsDueItems } from '../../incidents/register/incidents-due-items.ts';
import { operationsDueItems } from '../../operations/register/operations-due-items.ts';
import { peopleDueItems } from '../../people/register/people-due-items.ts';
import { privacyDueItems } from '../../privacy/register/privacy-due-items.ts';
import { suppliersDueItems } from '../../suppliers/register/suppliers-due-items.ts';
import type { Isms } from '../document/isms.ts';
import type { AreaPolicies } from './area-policies.ts';

/**
 * The due items of every area of registers, in the order of the areas.
 *
 * @internal
 */
export function areaDueItems(isms: Isms, window: DueItemsOptions, policies: AreaPolicies): readonly DueItem[] {
  return [
    ...governanceDueItems(isms, window),
    ...suppliersDueItems(isms, { ...policies.suppliers, ...window }),
    ...assetsDueItems(isms, { ...policies.assets, ...window }),
    ...accessDueItems(isms, { ...policies.access, ...window }),
    ...peopleDueItems(isms, { ...policies.people, ...window }),
    ...privacyDueItems(isms, { ...policies.privacy, ...window }),
    ...operationsDueItems(isms, { ...policies.operations, ...window }),
    ...developmentDueItems(isms, { ...policies.development, ...window }),
    ...incidentsDueItems(isms, { ...policies.incidents, ...window }),
    ...continuityDueItems(isms, window),
  ];
}
