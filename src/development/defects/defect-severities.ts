/** The severity of a defect, as the organization judges it. */
export type DefectSeverity = 'low' | 'medium' | 'high' | 'critical';

/** Every severity, the lowest first. */
export const defectSeverities: readonly DefectSeverity[] = ['low', 'medium', 'high', 'critical'];
