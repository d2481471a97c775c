import type {
  ControlTheme,
  ControlType,
  CybersecurityConcept,
  InformationSecurityProperty,
  OperationalCapability,
  SecurityDomain,
} from './control-attributes.ts';

/** English labels of the themes of Annex A. */
export const controlThemeLabels: Readonly<Record<ControlTheme, string>> = {
  organizational: 'Organizational controls',
  people: 'People controls',
  physical: 'Physical controls',
  technological: 'Technological controls',
};

/** English labels of the values of the five attributes of ISO/IEC 27002:2022. */
export const controlAttributeLabels: {
  /** When a control acts on the risk of an incident. */
  readonly controlTypes: Readonly<Record<ControlType, string>>;
  /** The properties of information that a control preserves. */
  readonly informationSecurityProperties: Readonly<Record<InformationSecurityProperty, string>>;
  /** The cybersecurity concepts of ISO/IEC TS 27110. */
  readonly cybersecurityConcepts: Readonly<Record<CybersecurityConcept, string>>;
  /** The practitioner's view of controls. */
  readonly operationalCapabilities: Readonly<Record<OperationalCapability, string>>;
  /** The domains of security. */
  readonly securityDomains: Readonly<Record<SecurityDomain, string>>;
} = {
  controlTypes: { preventive: 'Preventive', detective: 'Detective', corrective: 'Corrective' },
  informationSecurityProperties: {
    confidentiality: 'Confidentiality',
    integrity: 'Integrity',
    availability: 'Availability',
  },
  cybersecurityConcepts: {
    identify: 'Identify',
    protect: 'Protect',
    detect: 'Detect',
    respond: 'Respond',
    recover: 'Recover',
  },
  operationalCapabilities: {
    governance: 'Governance',
    'asset-management': 'Asset management',
    'information-protection': 'Information protection',
    'human-resource-security': 'Human resource security',
    'physical-security': 'Physical security',
    'system-and-network-security': 'System and network security',
    'application-security': 'Application security',
    'secure-configuration': 'Secure configuration',
    'identity-and-access-management': 'Identity and access management',
    'threat-and-vulnerability-management': 'Threat and vulnerability management',
    continuity: 'Continuity',
    'supplier-relationships-security': 'Supplier relationships security',
    'legal-and-compliance': 'Legal and compliance',
    'information-security-event-management': 'Information security event management',
    'information-security-assurance': 'Information security assurance',
  },
  securityDomains: {
    'governance-and-ecosystem': 'Governance and Ecosystem',
    protection: 'Protection',
    defence: 'Defence',
    resilience: 'Resilience',
  },
};
