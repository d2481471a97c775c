import type { InformationSecurityProperty } from '../../standard/control-attributes.ts';
import type { ExclusionReason } from '../../controls/statement/exclusion-reasons.ts';
import type { ImplementationStatus } from '../../controls/statement/implementation.ts';
import type { InclusionReason } from '../../controls/statement/inclusion-reason.ts';
import type { Action } from '../../core/actions/action.ts';
import type { DueState } from '../../core/due/due-item.ts';
import type { Severity } from '../../core/findings/finding.ts';
import type { LabelTables } from '../../core/translation/label-tables.ts';
import type { NotificationStageId } from '../../deadlines/notifications/notification-stage.ts';
import type { StatutoryTimeLimit } from '../../deadlines/statutes/statutory-time-limit.ts';
import type { DisposalMethod } from '../../retention/records/disposal-methods.ts';
import type { RetentionRule } from '../../retention/rules/retention-rule.ts';
import type { RiskStage } from '../../risk/analysis/risk-stage.ts';
import type { AcceptedRisk } from '../../risk/approval/risk-acceptance.ts';
import type { ApprovedTreatment } from '../../risk/approval/treatment-approval.ts';
import type { ScoreProblem } from '../../risk/scoring/score-problem.ts';
import type { Treatment } from '../../risk/treatment/treatment.ts';

const alternatives = { '* or *': '{1} or {2}' };

const riskStages = {
  inherent: 'inherent',
  current: 'current',
  residual: 'residual',
  target: 'target',
} satisfies Record<RiskStage, string>;

const reports = {
  initial: 'initial',
  notification: 'notification',
  intermediate: 'intermediate',
  progress: 'progress',
  final: 'final',
} satisfies Record<NotificationStageId, string>;

const treatments = {
  modify: 'modify',
  retain: 'retain',
  avoid: 'avoid',
  share: 'share',
  combined: 'combined',
  undecided: 'undecided',
} satisfies Record<Treatment['option'], string>;

const methods = {
  clear: 'clearing',
  purge: 'purging',
  destroy: 'destruction',
  'crypto-erase': 'cryptographic erasure',
  anonymise: 'anonymization',
  transfer: 'transfer',
} satisfies Record<DisposalMethod, string>;

const gateStates = {
  missing: 'missing',
  pending: 'pending',
  adverse: 'adverse',
  expired: 'expired',
  late: 'late',
};

const events = {
  awareAt: 'the awareness',
  classifiedAt: 'the classification',
  initialSentAt: 'the initial report',
  notificationSentAt: 'the notification',
  intermediateRequestedAt: 'the request for an intermediate report',
  intermediateSentAt: 'the intermediate report',
  intermediateUpdatedAt: 'the update of the intermediate report',
  'ongoing.progressSentAt': 'the progress report',
  'ongoing.handledAt': 'the end of the handling',
  finalSentAt: 'the final report',
};

const missingForLimits = {
  calendar: 'the calendar',
  zone: 'the time zone',
  'coverage of *': 'the holidays around {1}',
};

const vulnerabilitySeverities = {
  critical: 'critical',
  high: 'high',
  medium: 'medium',
  low: 'low',
  informational: 'informational',
};

const openingInstants = {
  detectedAt: 'the detection',
  confirmedAt: 'the confirmation',
  mitigatedAt: 'the mitigation',
  fixedAt: 'the fix',
  verifiedAt: 'the verification',
};

const wordOfScore = { 'level alone': 'level alone' };

/** The types and forms that a sentence about an unreadable value demands. */
const demands = {
  'a text': 'a text',
  'a number': 'a number',
  'a whole number': 'a whole number',
  'a whole number from 1': 'a whole number from 1',
  'an IANA time zone that the runtime knows': 'an IANA time zone that the runtime knows',
  'the header of a column': 'the header of a column',
  'absent, since the fields are *': 'absent, since the fields are {1}',
  'a whole number from 0': 'a whole number from 0',
  'a schema of zod': 'a schema of zod',
  'a text, a number or null': 'a text, a number or null',
  'a requirement of ISO/IEC 27001:2022 or a custom control': 'a requirement of ISO/IEC 27001:2022 or a custom control',
  'an entitlement that is not on the left side': 'an entitlement that is not on the left side',
  'a whole number of at least 1': 'a whole number of at least 1',
  'a finite number': 'a finite number',
  'a level of the scheme': 'a level of the scheme',
  'true or false': 'true or false',
  'true, false or final-only': 'true, false or final-only',
  'a calendar date YYYY-MM-DD': 'a calendar date YYYY-MM-DD',
  'an instant in UTC': 'an instant in UTC',
  'a period of whole days, weeks, months or years such as P1Y':
    'a period of whole days, weeks, months or years such as P1Y',
  'a period of whole hours and minutes such as PT72H': 'a period of whole hours and minutes such as PT72H',
  'a period of whole days, weeks, months or years': 'a period of whole days, weeks, months or years',
  '* (* to keep no longer, * to keep as long)': '{1} ("{2}" to keep no longer, "{3}" to keep as long)',
  'an end without a period': 'an end without a period',
  'no end': 'no end',
  'a list': 'a list',
  'a list with at least one item': 'a list with at least one item',
  'rows for every combination of answers': 'rows for every combination of answers',
  'a list of at least one role': 'a list of at least one role',
  'an object': 'an object',
  'a text with a visible character': 'a text with a visible character',
  'a control of Annex A or a custom control': 'a control of Annex A or a custom control',
  'a control of the 2013 edition or a custom control': 'a control of the 2013 edition or a custom control',
  'a cut-off that comes every year': 'a cut-off that comes every year',
  'at most * levels deep and of at most 1000 parts': 'at most {1} levels deep and of at most 1000 parts',
  'one of *': 'one of {1}',
  'on or after placedOn': 'on or after placedOn',
  'on or after *': 'on or after {1}',
};

/** The forms in which people write a date. */
const dateForms = {
  'day.month.year': 'day.month.year',
  'day/month/year': 'day/month/year',
  'day-month-year': 'day-month-year',
  'month/day/year': 'month/day/year',
  'month-day-year': 'month-day-year',
  'year/month/day': 'year/month/day',
  'year.month.day': 'year.month.day',
  yearmonthday: 'year, month and day without marks',
  'year-month-day without zeros': 'year-month-day without zeros',
  'day/month/year or month/day/year': 'day/month/year or month/day/year',
  'day-month-year or month-day-year': 'day-month-year or month-day-year',
  'a day without a time': 'a day without a time',
  'a day with a time': 'a day with a time',
  'a month without a day': 'a month without a day',
  'a date with the name of the month': 'a date with the name of the month',
  'a date with a year of two digits': 'a date with a year of two digits',
  'a day with blanks around it': 'a day with blanks around it',
  'a point in time': 'a point in time',
  'a year without a month and a day': 'a year without a month and a day',
  'the serial number of a spreadsheet': 'the serial number of a spreadsheet',
};

const analysedStates = {
  analysed: 'analysed',
  acting: 'acting',
  implemented: 'implemented',
  closed: 'closed',
};

const disposalReasons = {
  'not-sanitized': 'not sanitized',
  'medium-unknown': 'kind of medium unknown',
  'technique-without-effect': 'technique without effect on the medium',
  'technique-below-method': 'technique below the recorded method',
  'no-medium': 'no medium',
  'technique-unknown': 'technique not recorded',
  'encrypted-late': 'not encrypted from the first write',
  'algorithm-weak': 'weak algorithm',
  'key-copy-left': 'copy of the key left',
  'keys-unproven': 'destruction of the keys not proven',
  'verification-failed': 'verification failed',
  'below-demand': 'below the demand',
  'destination-unknown': 'destination not known',
  'level-unknown': 'level not known',
  'level-at-least': 'level may be higher',
  'impact-unmapped': 'level without a category of impact',
  'rule-missing': 'no rule of sanitization',
};

const handlingActions = {
  label: 'label',
  store: 'store',
  share: 'share',
  transfer: 'transfer',
  print: 'print',
  copy: 'copy',
  'carry-off-site': 'carry off site',
  dispose: 'dispose',
};

const properties = {
  confidentiality: 'confidentiality',
  integrity: 'integrity',
  availability: 'availability',
const reviewReasons = {
  'changes-requested': 'changes are requested',
  'not-independent': 'approved only by people or programs that are not independent',
  missing: 'no approval',
};

const testKindLabels = {
  unit: 'unit',
  integration: 'integration',
  system: 'system',
  security: 'security',
  acceptance: 'acceptance',
};

const testReasons = {
  aborted: 'aborted',
  'not-run': 'not run',
  'other-revision': 'run on another revision only',
  'no-run': 'no run',
};

const waiverFlaws = {
  'exception-inactive': 'it is not active',
  'exception-open-ended': 'it has no end',
  'exception-unreasoned': 'it has no reason',
  'exception-unapproved': 'it is not approved by a known person',
  'exception-self-approved': 'it is approved by a person who asked for it or benefits from it',
};

const passReasons = {
  missing: 'no pass',
  'evidence-missing': 'the evidence is missing',
  'passer-without-role': 'passed by a person without the role',
  'criteria-unmet': 'the criteria are not met',
};

const fixFlaws = {
  'not-verified': 'nobody has verified it',
  'fixer-unknown': 'the people who made it are not known',
  'verified-by-fixer': 'verified by a person who made it',
  'other-revision': 'verified on a revision that is not known to contain it',
};

const blockReasons = {
  'change-unmerged': 'the change was not merged',
  'change-unapproved': 'the change was not approved',
  'change-record-missing': 'no change under change control carries it',
  'vulnerability-overdue': 'the vulnerability was overdue',
  'defect-open': 'the critical defect was open',
  'defect-acceptance-over': 'the acceptance of the critical defect was over',
  'defect-acceptance-invalid': 'the acceptance of the critical defect was not valid',
};

const stages = {
  requirements: 'requirements',
  design: 'design',
  build: 'build',
  test: 'test',
  deploy: 'deployment',
  maintain: 'maintenance',
};

/** The kinds of records in the document of an ISMS, as references name them. */
const recordKinds = {
  risk: 'risk',
  'risk-acceptance': 'risk acceptance',
  'treatment-approval': 'treatment approval',
  obligation: 'obligation',
  person: 'person',
  role: 'role',
  'role-assignment': 'role assignment',
  'duty-pair': 'duty pair',
  'controlled-document': 'controlled document',
  'audit-programme': 'audit programme',
  audit: 'audit',
  'control-test': 'control test',
  'management-review': 'management review',
  'context-issue': 'context issue',
  'climate-decision': 'climate decision',
  'interested-party': 'interested party',
  'isms-scope': 'isms scope',
  'planned-change': 'planned change',
  communication: 'communication',
  'authority-contact': 'authority contact',
  measure: 'measure',
  measurement: 'measurement',
  objective: 'objective',
  exception: 'exception',
  nonconformity: 'nonconformity',
  certification: 'certification',
  asset: 'asset',
  'asset-assignment': 'asset assignment',
  'asset-disposal': 'asset disposal',
  'data-set': 'data set',
  'classification-scheme': 'classification scheme',
  site: 'site',
  'maintenance-record': 'maintenance record',
  account: 'account',
  'access-role': 'access role',
  grant: 'grant',
  'duty-rule': 'duty rule',
  'entitlement-snapshot': 'entitlement snapshot',
  'access-review-plan': 'access review plan',
  'review-campaign': 'review campaign',
  acknowledgement: 'acknowledgement',
  'training-requirement': 'training requirement',
  'training-completion': 'training completion',
  screening: 'screening',
  agreement: 'agreement',
  'gate-requirement': 'gate requirement',
  'competence-requirement': 'competence requirement',
  'held-competence': 'held competence',
  'competence-action': 'competence action',
  playbook: 'playbook',
  'playbook-run': 'playbook run',
  'disciplinary-case': 'disciplinary case',
  'remote-working-agreement': 'remote working agreement',
  vulnerability: 'vulnerability',
  'service-level': 'service level',
  change: 'change',
  'lifecycle-model': 'life-cycle model',
  'quality-gate': 'quality gate',
  'quality-measure': 'quality measure',
  'software-change': 'change of software',
  'test-run': 'test run',
  defect: 'defect',
  release: 'release',
  'post-deployment-review': 'review after deployment',
  'coding-standard': 'coding standard',
  'retention-record': 'retention record',
  'legal-hold': 'legal hold',
  disposal: 'disposal',
};

/** English labels of the closed words and phrases that findings name, by the parameter that holds them. */
export const enLabels = {
  allowed: { 'no other state': 'no other state' },
  before: riskStages,
  category: {
    overall: 'overall',
    confidentiality: 'confidentiality',
    integrity: 'integrity',
    availability: 'availability',
  } satisfies Record<InformationSecurityProperty | 'overall', string>,
  changed: {
    risk: 'risk',
    title: 'title',
    owner: 'owner',
    assets: 'assets',
    properties: 'properties',
    stage: 'stage',
    likelihood: 'likelihood',
    impact: 'impact',
    level: 'level',
    criteria: 'criteria',
    options: 'options',
    controls: 'controls',
    parties: 'parties',
    actions: 'actions',
  } satisfies Record<keyof AcceptedRisk | keyof ApprovedTreatment, string>,
  combination: { sum: 'sum', mean: 'mean' },
  currentScore: wordOfScore,
  date: {
    receivedOn: 'the receipt',
    identityAskedOn: 'the question for the identity',
    identityProvedOn: 'the proof of the identity',
    feePaidOn: 'the payment of the fee',
    extensionAnnouncedOn: 'the announcement of the extension',
    'clarification.askedOn': 'the question for clarification',
    'clarification.receivedOn': 'the clarification',
    answeredOn: 'the answer',
  },
  demand: demands,
  demanded: methods,
  dueState: { scheduled: 'scheduled', 'due-soon': 'due soon', overdue: 'overdue' } satisfies Record<DueState, string>,
  event: events,
  exclusionReason: {
    'not-performed': 'activity not performed',
    'not-present': 'nothing to protect',
    'no-premises': 'no premises',
    'outside-scope': 'outside the scope',
    'no-risk': 'no risk to treat',
    'risk-retained': 'risk retained',
    'other-control': 'another control does its work',
    unlawful: 'forbidden by law',
  } satisfies Record<ExclusionReason, string>,
  expected: { ...demands, ...alternatives },
  form: { ...demands, ...dateForms },
  fromScore: wordOfScore,
  inherentScore: wordOfScore,
  kind: {
    'risk-treatment': 'risk treatment',
    legal: 'legal',
    contractual: 'contractual',
    'business-requirement': 'business requirement',
    'best-practice': 'best practice',
    unit: 'unit',
    product: 'product',
    sum: 'sum',
    ...recordKinds,
  } satisfies Record<InclusionReason['kind'] | 'asset' | 'unit' | 'product' | 'sum', string>,
  'reference-of-other-kind.actual': recordKinds,
  languageName: { English: 'English', German: 'German', French: 'French' },
  longest: { 'an end without a period': 'an end without a period', 'no end': 'no end' },
  'analysis-incomplete.missing': { likelihood: 'likelihood', impact: 'impact' },
  'cell-date-unreadable.reason': {
    '* is not a date such as 2026-11-29.': '{1} is not a date such as 2026-11-29.',
    'A Date is a moment, not a day: localDateOf(instantOf(date), zone) gives its day in a zone.':
      'A Date is a moment, not a day: localDateOf(instantOf(date), zone) gives its day in a zone.',
    '* is a serial number with a time of day.': '{1} is a serial number with a time of day.',
    '* has a time of day.': '{1} has a time of day.',
    '* is a point in time: localDateOf gives its day in a zone.':
      '{1} is a point in time: localDateOf gives its day in a zone.',
    '* is a year without a month and a day.': '{1} is a year without a month and a day.',
    '* is a month without a day.': '{1} is a month without a day.',
    '* has a year of two digits; a year has four.': '{1} has a year of two digits; a year has four.',
    '* has the year last, not in the order ymd.': '{1} has the year last, not in the order ymd.',
    '* is not a day in the order *.': '{1} is not a day in the order {2}.',
    '* needs the order of day and month: dmy or mdy.': '{1} needs the order of day and month: dmy or mdy.',
    '* lies outside the years 1900 to 2999.': '{1} lies outside the years 1900 to 2999.',
    '* is not a day of the calendar.': '{1} is not a day of the calendar.',
    '* is a year, or the serial number of a day long ago.': '{1} is a year, or the serial number of a day long ago.',
    '* is not the serial number of a day of the calendar.': '{1} is not the serial number of a day of the calendar.',
    '* is a serial number beyond the year 2999.': '{1} is a serial number beyond the year 2999.',
    'the day of a Date object depends on the time zone, which the option zone must name.':
      'the day of a Date object depends on the time zone, which the option zone must name.',
    'the year of * is not between 1900 and 2999.': 'the year of {1} is not between 1900 and 2999.',
    '"*"': '"{1}"',
  },
  'row-unreadable.demand': {
    'an object of cells by header': 'an object of cells by header',
    'a list of cells': 'a list of cells',
  },
  'document-unreadable.reason': {
    'is a list with holes': 'is a list with holes',
    'contains itself': 'contains itself',
    'has more than * levels of lists and objects': 'has more than {1} levels of lists and objects',
    'repeats the same objects too often': 'repeats the same objects too often',
    'throws an error when it is read': 'throws an error when it is read',
  },
  'audit-criteria-missing.missing': { criteria: 'criteria', scope: 'scope' },
  'audit-programme-unapproved.missing': { approver: 'approver', 'day of approval': 'day of approval' },
  ties: {
    owns: 'owns it',
    wrote: 'wrote the audited document',
    approved: 'approved the audited document',
    performs: 'performs the audited work',
    'runs-programme': 'runs the audit programme',
  },
  grade: { major: 'major', minor: 'minor' },
  states: {
    failed: 'failed',
    'not-tested': 'not tested',
    stale: 'stale',
    planned: 'planned',
    passed: 'passed',
  },
  'management-review-output-missing.output': {
    improvement: 'improvement',
    'changes to the ISMS': 'changes to the ISMS',
  },
  'management-review-input-missing.topic': {
    'follow-up of earlier reviews': 'follow-up of earlier reviews',
    'changed internal and external issues': 'changed internal and external issues',
    'changed stakeholder needs': 'changed stakeholder needs',
    'nonconformities and fixes': 'nonconformities and fixes',
    measurements: 'measurements',
    audits: 'audits',
    objectives: 'objectives',
    'stakeholder feedback': 'stakeholder feedback',
    'risk results and treatment progress': 'risk results and treatment progress',
    'chances to improve': 'chances to improve',
  },
  'nonconformity-unreasoned.state': { 'no-action': 'no-action', rejected: 'rejected' },
  'nonconformity-cause-missing.state': analysedStates,
  'nonconformity-similar-unchecked.state': analysedStates,
  'nonconformity-action-missing.state': analysedStates,
  'certification-certificate-missing.status': { certified: 'certified', suspended: 'suspended' },
  'certification-transfer-refused.state': {
    missing: 'not on record',
    expired: 'expired',
    withdrawn: 'withdrawn',
    suspended: 'suspended',
    'not-accredited': 'not known to be accredited',
  },
  'code-review-not-independent.reason': reviewReasons,
  'code-review-undecided.unknown': { authors: 'the authors', pushedBy: 'the last person to push' },
  'software-change-waiver-invalid.reason': waiverFlaws,
  'test-kind-missing.test': testKindLabels,
  'test-kind-missing.reason': testReasons,
  'test-failed.test': testKindLabels,
  'gate-pass-missing.reason': passReasons,
  'defect-cause-missing.severity': { critical: 'critical', repeated: 'repeated' },
  'defect-fix-unverified.reason': fixFlaws,
  'release-blocked.reason': blockReasons,
  'lifecycle-stage-out-of-order.stage': stages,
  'lifecycle-stage-out-of-order.previous': stages,
  'screening-missing.state': gateStates,
  'employment-agreement-missing.state': gateStates,
  'nda-missing.state': gateStates,
  screening: {
    identity: 'identity',
    'right-to-work': 'right to work',
    references: 'references',
    'curriculum-vitae': 'curriculum vitae',
    qualifications: 'qualifications',
    'criminal-record': 'criminal record',
    credit: 'credit',
    other: 'other',
  },
  agreement: {
    terms: 'terms of employment',
    nda: 'confidentiality',
    other: 'other',
  },
  'vulnerability-lowered-without-reason.severity': vulnerabilitySeverities,
  'vulnerability-lowered-without-reason.before': vulnerabilitySeverities,
  'service-level-severity-duplicate.severity': vulnerabilitySeverities,
  'vulnerability-state-contradicted.state': {
    reported: 'reported',
    confirmed: 'confirmed',
    'in-remediation': 'in remediation',
    fixed: 'fixed',
    verified: 'verified',
  },
  'vulnerability-state-contradicted.opening': { fixed: 'fixed', open: 'open' },
  'vulnerability-due-undecided.missing': {
    exposed: 'exposed',
    exploited: 'exploited',
    automatable: 'automatable',
    totalControl: 'total control',
    calendar: 'holiday calendar',
  },
  'opening-out-of-order.later': openingInstants,
  'opening-out-of-order.earlier': openingInstants,
  'change-gate-unmet.evidence': {
    missing: 'missing',
    failed: 'failed',
    stale: 'of another revision',
    late: 'too late',
  },
  'change-emergency-path-taken.kind': { standard: 'standard', normal: 'normal' },
  'change-outcome-before-implementation.outcome': {
    succeeded: 'succeeded',
    failed: 'failed',
    'rolled-back': 'rolled back',
  'account-orphaned.reason': {
    'no-person': 'no person is recorded',
    'person-unknown': 'the person is not known',
    'person-left': 'the person has left',
  },
  'account-dormant.reason': {
    'last-use': 'by its last use',
    'never-used': 'never used since its creation',
    'unused-while-observed': 'not used while observed',
  },
  'account-use-unknown.reason': {
    'no-evidence': 'no use is observed',
    'observed-too-briefly': 'observed for too short a time',
    'used-later': 'only a later use is known',
  },
  'account-mfa-missing.mfa': {
    available: 'available, not enforced',
    none: 'none',
  },
  'grant-self-approved.as': {
    requester: 'requester',
    beneficiary: 'beneficiary',
  },
  'grant-self-approval-excepted.as': {
    requester: 'requester',
    beneficiary: 'beneficiary',
  },
  'duty-exception-invalid.flaws': {
    'reason-missing': 'no reason',
    'controls-missing': 'no compensating controls',
    'expiry-missing': 'no last day',
    'approver-missing': 'no known approver',
    'approver-requested': 'approved by the person who asked',
    'approver-benefits': 'approved by the person who benefits',
  },
  'access-review-overdue.covers': {
    all: 'all rights',
    privileged: 'privileged rights',
  },
  'access-review-overdue.lastOn': {
    none: 'none',
  },
  'revocation-overdue.cause': {
    decision: 'decision of a review',
    leaver: 'leaving',
    move: 'move',
  },
  'remote-working-unagreed.missing': {
    places: 'places',
    conditions: 'conditions',

    agreedOn: 'day of agreement',
  },
  'assets-history-invalid.state': {
    planned: 'planned',
    'in-use': 'in use',
    'in-repair': 'in repair',
    lost: 'lost',
    retired: 'retired',
    disposed: 'disposed',
  },
  'classification-handling-weaker.action': handlingActions,
  'classification-handling-unstated.action': handlingActions,
  'risk-impact-below-value.property': properties,
  'risk-impact-incomparable.property': properties,
  'risk-impact-incomparable.reason': {
    'not-assessed': 'no impact assessed',
    'property-missing': 'no impact on this property',
    'level-unknown': 'level of impact unknown',
    'value-unknown': 'value not known',
    'value-at-least': 'value may be higher',
  },
  'disposal-method-inadequate.reasons': disposalReasons,
  'disposal-adequacy-undecided.reasons': disposalReasons,
  'disposal-evidence-missing.missing': {
    serialNumber: 'serial number',
    by: 'person',
    certificate: 'certificate or witness',
    tool: 'tool',
    verification: 'verification',
  },
  'clock-relief-undecided.missing': missingForLimits,
  'clock-roll-undecided.missing': missingForLimits,
  'context-kind-missing.kind': { internal: 'internal', external: 'external' },
  'planned-change-incomplete.missing': {
    purpose: 'purpose',
    consequences: 'consequences',
    resources: 'resources',
    responsibilities: 'responsibilities',
  },
  'communication-gap.partner': { internal: 'internal', external: 'external' },
  'communication-gap.topic': {
    'The importance of conforming to the ISMS': 'The importance of conforming to the ISMS',
    'The information security policy': 'The information security policy',
    'Roles, responsibilities and authorities': 'Roles, responsibilities and authorities',
    'The information security objectives': 'The information security objectives',
    'The results of internal audits': 'The results of internal audits',
    'Contact with authorities': 'Contact with authorities',
  },
  'communication-incomplete.missing': { when: 'when', 'with whom': 'with whom', how: 'how' },
  'statement-approval-incomplete.missing': { 'a name': 'a name', 'a day': 'a day' },
  method: methods,
  option: treatments,
  parameter: {
    likelihood: 'likelihood',
    impact: 'impact',
    level: 'level',
    criteria: 'criteria',
  } satisfies Record<ScoreProblem['parameter'], string>,
  previous: events,
  relation: {
    'at least': 'at least',
    'more than': 'more than',
    'at most': 'at most',
    'less than': 'less than',
    exactly: 'exactly',
  },
  residualScore: wordOfScore,
  role: {
    minimum: 'minimum',
    maximum: 'maximum',
    ...alternatives,
    '* and *': '{1} and {2}',
  } satisfies Record<RetentionRule['role'] | '* or *' | '* and *', string>,
  severity: { error: 'nonconformity', warning: 'weakness', info: 'remark' } satisfies Record<Severity, string>,
  source: {
    'GDPR art. *': 'GDPR art. {1}',
    'UK GDPR art. *': 'UK GDPR art. {1}',
    'NIS2 art. 23(4) second subparagraph': 'NIS2 art. 23(4) second subparagraph',
    'NIS2 art. *': 'NIS2 art. {1}',
    'Delegated Regulation (EU) * art. *': 'Delegated Regulation (EU) {1} art. {2}',
    'BSIG s.*': 'BSIG s.{1}',
  },
  stage: { ...riskStages, ...reports },
  status: {
    implemented: 'implemented',
    inherited: 'inherited',
    'partially-implemented': 'partially implemented',
    'not-implemented': 'not implemented',
    'not-assessed': 'not assessed',
    'in-force': 'in force',
    'applies-from': 'in force from a later day',
    proposed: 'proposed',
    'pending-final-rule': 'final rule pending',
  } satisfies Record<ImplementationStatus | StatutoryTimeLimit['status'], string>,
  actionStatus: {
    open: 'open',
    'in-progress': 'in progress',
    done: 'done',
    cancelled: 'cancelled',
  } satisfies Record<Action['status'], string>,
  treatment: treatments,
  validity: { 'from * through *': 'from {1} through {2}', 'from *': 'from {1}', 'through *': 'through {1}' },
  value: {
    'this value': 'this value',
    'a list': 'a list',
    'an object': 'an object',
    'a Date (*)': 'a Date ({1})',
    'a function': 'a function',
    'a symbol': 'a symbol',
    null: 'null',
    undefined: 'undefined',
    true: 'true',
    false: 'false',
    '"*"': '"{1}"',
  },
  written: {
    ...alternatives,
    'a day of it': 'a day of it',
    'a day of it, such as *': 'a day of it, such as {1}',
    'a year of four digits': 'a year of four digits',
    'the day that localDateOf gives for a zone': 'the day that localDateOf gives for a zone',
  },
} satisfies LabelTables;
