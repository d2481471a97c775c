/** The themes of Annex A, in order. */
export const controlThemes = ['organizational', 'people', 'physical', 'technological'] as const;

/** A theme of Annex A, such as `'organizational'`. */
export type ControlTheme = (typeof controlThemes)[number];

/** When a control acts on the risk of an incident: the values in the order of ISO/IEC 27002:2022. */
export const controlTypes = ['preventive', 'detective', 'corrective'] as const;

/** A value of `controlTypes`, such as `'preventive'`. */
export type ControlType = (typeof controlTypes)[number];

/** The properties of information that a control preserves: the values in the order of ISO/IEC 27002:2022. */
export const informationSecurityProperties = ['confidentiality', 'integrity', 'availability'] as const;

/** A value of `informationSecurityProperties`, such as `'confidentiality'`. */
export type InformationSecurityProperty = (typeof informationSecurityProperties)[number];

/** The cybersecurity concepts of ISO/IEC TS 27110: the values in the order of ISO/IEC 27002:2022. */
export const cybersecurityConcepts = ['identify', 'protect', 'detect', 'respond', 'recover'] as const;

/** A value of `cybersecurityConcepts`, such as `'identify'`. */
export type CybersecurityConcept = (typeof cybersecurityConcepts)[number];

/** The practitioner's view of controls: the values in the order of ISO/IEC 27002:2022. */
export const operationalCapabilities = [
  'governance',
  'asset-management',
  'information-protection',
  'human-resource-security',
  'physical-security',
  'system-and-network-security',
  'application-security',
  'secure-configuration',
  'identity-and-access-management',
  'threat-and-vulnerability-management',
  'continuity',
  'supplier-relationships-security',
  'legal-and-compliance',
  'information-security-event-management',
  'information-security-assurance',
] as const;

/** A value of `operationalCapabilities`, such as `'governance'`. */
export type OperationalCapability = (typeof operationalCapabilities)[number];

/** The domains of security: the values in the order of ISO/IEC 27002:2022. */
export const securityDomains = ['governance-and-ecosystem', 'protection', 'defence', 'resilience'] as const;

/** A value of `securityDomains`, such as `'governance-and-ecosystem'`. */
export type SecurityDomain = (typeof securityDomains)[number];

/** The five attributes that ISO/IEC 27002:2022 gives a control. */
export interface ControlAttributes {
  /** When it acts on the risk of an incident. */
  readonly controlTypes: readonly ControlType[];
  /** The properties of information that it preserves. */
  readonly informationSecurityProperties: readonly InformationSecurityProperty[];
  /** The concepts of ISO/IEC TS 27110 it belongs to. */
  readonly cybersecurityConcepts: readonly CybersecurityConcept[];
  /** The practitioner's view of it. */
  readonly operationalCapabilities: readonly OperationalCapability[];
  /** The domains of security it belongs to. */
  readonly securityDomains: readonly SecurityDomain[];
}
