import type { ControlId } from '../../standard/control-ids.ts';
import type { RegisterName } from '../document/isms.ts';

/**
 * The registers without a record of which a control of Annex A only claims to operate. A register that fills with an occasion only, such as one of
 * changes or of departures, is not among them: none may have come.
 *
 * @internal
 */
export const controlRegisters: Readonly<Partial<Record<ControlId, readonly RegisterName[]>>> = {
  'A.5.1': ['controlledDocuments'],
  'A.5.2': ['roles', 'roleAssignments'],
  'A.5.3': ['dutyPairs'],
  'A.5.5': ['authorityContacts'],
  'A.5.9': ['assets'],
  'A.5.12': ['classificationSchemes'],
  'A.5.15': ['accessRoles'],
  'A.5.16': ['accounts'],
  'A.5.18': ['grants', 'accessReviewPlans'],
  'A.5.19': ['suppliers'],
  'A.5.20': ['supplierAgreements'],
  'A.5.22': ['supplierServices'],
  'A.5.29': ['continuityPlans'],
  'A.5.30': ['processes', 'exercises'],
  'A.5.31': ['obligations'],
  'A.5.33': ['retentionSchedule'],
  'A.5.34': ['controllerActivities'],
  'A.5.37': ['controlledDocuments'],
  'A.6.1': ['screenings'],
  'A.6.3': ['trainingRequirements'],
  'A.6.6': ['agreements'],
  'A.7.1': ['sites'],
  'A.8.6': ['capacities'],
  'A.8.7': ['malwareProtections'],
  'A.8.9': ['configurationBaselines'],
  'A.8.13': ['backupPlans', 'restoreTests'],
  'A.8.15': ['logSources'],
  'A.8.16': ['monitoringRules'],
  'A.8.20': ['ruleSets'],
  'A.8.22': ['zones'],
  'A.8.24': ['cryptographyRules'],
  'A.8.25': ['lifecycleModels'],
  'A.8.28': ['codingStandards'],
};
