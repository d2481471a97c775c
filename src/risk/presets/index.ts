/**
 * Risk criteria with the bands that known tools use.
 *
 * @module
 */
export { type ToolRiskCriteriaId, toolRiskCriteria } from './tool-risk-criteria.ts';
