/**
 * The facts of ISO/IEC 27001:2022: clauses 4 to 10 with Amendment 1:2024, Annex A with its attributes, the 2013 edition with the
 * correspondence both ways, and documented information. Ids, short titles and attributes only; ISO and IEC hold the copyright in the text.
 *
 * @module
 */
export { type ClauseId, clauseIds } from './clause-ids.ts';
export { type ClauseItemId, clauseItemIds } from './clause-item-ids.ts';
export { isClauseId, isClauseItemId } from './clause-id.ts';
export { clauseTitles } from './clause-titles.ts';
export {
  type Clause,
  type ClauseAmendment,
  type ClauseItem,
  clauses,
  getClause,
  requirementClauseIds,
} from './clauses.ts';
export { type ControlId, controlIds } from './control-ids.ts';
export { type ClauseIdProblem, type ClauseIdRead, readClauseId } from './read-clause-id.ts';
export { compareControlIds, type ControlIdProblem, type ControlIdRead, readControlId } from './read-control-id.ts';
export { isControl2013Id, isControlId, themeOfControl } from './control-id.ts';
export {
  type ControlAttributes,
  type ControlTheme,
  controlThemes,
  type ControlType,
  controlTypes,
  type CybersecurityConcept,
  cybersecurityConcepts,
  informationSecurityProperties,
  type InformationSecurityProperty,
  operationalCapabilities,
  type OperationalCapability,
  type SecurityDomain,
  securityDomains,
} from './control-attributes.ts';
export { controlAttributeLabels, controlThemeLabels } from './control-attribute-labels.ts';
export { controlTitles } from './control-titles.ts';
export { annexAControls, type Control, getControl } from './controls.ts';
export { type RequirementId } from './requirement-id.ts';
export { type Clause2013Id, clause2013Ids } from './clause-2013-ids.ts';
export { clauseSuccessors } from './clause-successors.ts';
export { type Clause2013, clauses2013 } from './clauses-2013.ts';
export { type Control2013Id, control2013Ids } from './control-2013-ids.ts';
export { controlSuccessors } from './control-successors.ts';
export { controlPredecessors } from './control-predecessors.ts';
export { annexA2013Controls, type Control2013 } from './controls-2013.ts';
export { type DocumentedInformationId, documentedInformationIds } from './documented-information-ids.ts';
export { type DocumentedInformation, documentedInformation } from './documented-information.ts';
