import { anObject, anything, aPeriod, aShape, aText, listOf, maybe } from '../../core/guards/guard.ts';
import { readRegister, type RegisterRead } from '../../core/guards/read-register.ts';
import type { EarliestEnd, EndAfterEvent, LatestEnd } from '../../retention/ends/retention-end.ts';
import type { RetentionRule } from '../../retention/rules/retention-rule.ts';
import type { RetentionSchedule } from '../../retention/rules/retention-schedule.ts';
import type { ServiceRegions, SupplierService } from '../../suppliers/records/supplier-service.ts';
import { controllerActivityGuard, processorActivityGuard } from './activity-guards.ts';
import type { Consent } from '../records/consent.ts';
import type { ControllerActivity } from './controller-activity.ts';
import type { DataCopy } from '../records/data-copy.ts';
import type { DataSubjectRequest } from '../records/data-subject-request.ts';
import type { ImpactAssessment } from '../records/impact-assessment.ts';
import {
  consentGuard,
  dataCopyGuard,
  dataSubjectRequestGuard,
  impactAssessmentGuard,
  transferGuard,
} from '../records/privacy-guards.ts';
import type { ProcessorActivity } from './processor-activity.ts';
import type { Transfer } from '../records/transfer.ts';

/** The registers of privacy; each may be absent, and what a register that is not given holds is unknown. */
export interface PrivacyRegisters {
  /** The activities of the organization as a controller. */
  readonly controllerActivities?: readonly ControllerActivity[];
  /** The activities of the organization as a processor. */
  readonly processorActivities?: readonly ProcessorActivity[];
  /** The transfers to third countries. */
  readonly transfers?: readonly Transfer[];
  /** The assessments of the impact on people. */
  readonly impactAssessments?: readonly ImpactAssessment[];
  /** The requests of people about their data. */
  readonly dataSubjectRequests?: readonly DataSubjectRequest[];
  /** The consents of people. */
  readonly consents?: readonly Consent[];
  /** The copies of personal data. */
  readonly dataCopies?: readonly DataCopy[];
  /** The services of suppliers, of which some process personal data. */
  readonly supplierServices?: readonly SupplierService[];
  /** The retention schedule, whose rules limit the time until erasure. */
  readonly retentionSchedule?: RetentionSchedule;
}

/**
 * The registers of privacy, ready for many questions.
 *
 * @internal
 */
export interface PrivacyReads {
  readonly controllers: RegisterRead<ControllerActivity>;
  readonly processors: RegisterRead<ProcessorActivity>;
  readonly transfers: RegisterRead<Transfer>;
  readonly assessments: RegisterRead<ImpactAssessment>;
  readonly requests: RegisterRead<DataSubjectRequest>;
  readonly consents: RegisterRead<Consent>;
  readonly copies: RegisterRead<DataCopy>;
  readonly services: RegisterRead<SupplierService>;
  readonly rules: RegisterRead<RetentionRule>;
}

const places = /* @__PURE__ */ maybe(/* @__PURE__ */ listOf(aText));
const serviceGuard = /* @__PURE__ */ anObject<SupplierService>({
  id: aText,
  regions: /* @__PURE__ */ maybe(
    /* @__PURE__ */ anObject<ServiceRegions>({ storage: places, processing: places, support: places }),
  ),
});
const endAfter = /* @__PURE__ */ anObject<EndAfterEvent>({ period: /* @__PURE__ */ maybe(aPeriod) });
const partOfEnd = /* @__PURE__ */ aShape('kind', {
  after: endAfter,
  latest: /* @__PURE__ */ anObject({}),
  earliest: /* @__PURE__ */ anObject({}),
  permanent: /* @__PURE__ */ anObject({}),
});
const ruleGuard = /* @__PURE__ */ anObject<RetentionRule>({
  id: aText,
  category: aText,
  end: /* @__PURE__ */ aShape('kind', {
    after: endAfter,
    latest: /* @__PURE__ */ anObject<LatestEnd>({ of: /* @__PURE__ */ listOf(partOfEnd) }),
    earliest: /* @__PURE__ */ anObject<EarliestEnd>({ of: /* @__PURE__ */ listOf(partOfEnd) }),
    permanent: /* @__PURE__ */ anObject({}),
  }),
});
const scheduleGuard = /* @__PURE__ */ anObject<RetentionSchedule>({ rules: /* @__PURE__ */ listOf(anything) });

/**
 * Reads the registers of privacy once. The flaws of the services and of the retention schedule are found by their own areas.
 *
 * @internal
 */
export function readPrivacy(registers: PrivacyRegisters): PrivacyReads {
  const { retentionSchedule: schedule } = registers;
  const rules = schedule === undefined || scheduleGuard(schedule) !== undefined ? undefined : schedule.rules;
  return {
    controllers: readRegister(
      'controllerActivities',
      'controller-activity',
      registers.controllerActivities,
      controllerActivityGuard,
    ),
    processors: readRegister(
      'processorActivities',
      'processor-activity',
      registers.processorActivities,
      processorActivityGuard,
    ),
    transfers: readRegister('transfers', 'transfer', registers.transfers, transferGuard),
    assessments: readRegister(
      'impactAssessments',
      'impact-assessment',
      registers.impactAssessments,
      impactAssessmentGuard,
    ),
    requests: readRegister(
      'dataSubjectRequests',
      'data-subject-request',
      registers.dataSubjectRequests,
      dataSubjectRequestGuard,
    ),
    consents: readRegister('consents', 'consent', registers.consents, consentGuard),
    copies: readRegister('dataCopies', 'data-copy', registers.dataCopies, dataCopyGuard),
    services: readRegister('supplierServices', 'supplier-service', registers.supplierServices, serviceGuard),
    rules: readRegister('rules', 'retention-rule', rules, ruleGuard),
  };
}
