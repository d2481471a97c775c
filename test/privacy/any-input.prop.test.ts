import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  makeConsent,
  makeControllerActivity,
  makeDataCopy,
  makeDataSubjectRequest,
  makeImpactAssessment,
  makeProcessorActivity,
  makeSupplierService,
  makeTransfer,
} from '../../src/fixtures/index.ts';
import * as privacy from '../../src/privacy/index.ts';
import { type ArgumentSamples, itAnswersOrRefuses } from '../any-input.ts';
import { withReplacedPart } from '../replaced-part.ts';

const asOf = '2026-11-21';
const lists = [{ id: 'list-1', effect: 'required', criteria: ['scoring'], validFrom: '2018-10-17' }] as const;
const residency = [{ category: 'customer', allowed: ['EEA'] }] as const;
const calendar = { id: 'de', from: '2026-01-01', to: '2027-12-31', dates: ['2026-12-25'] } as const;
const consultation = {
  requestedOn: '2026-09-01',
  extensionToldOn: '2026-09-20',
  questions: [
    { askedOn: '2026-09-10', receivedOn: '2026-09-15' },
    { askedOn: '2026-10-10', receivedOn: null },
  ],
} as const;
const activity = makeControllerActivity({
  purposes: [
    { id: 'newsletter', text: 'Letter', basis: { kind: 'consent', textVersions: ['2'] } },
    { id: 'books', text: 'Books', basis: { kind: 'legal-obligation', law: 'AO s.147' } },
  ],
  erasure: [{ kind: 'rule', data: 'Accounts', rule: 'accounts', category: 'accounts', period: 'P30D' }],
  services: ['SRV-1'],
  transfers: ['TRA-1'],
});
const registers = {
  controllerActivities: [activity],
  processorActivities: [makeProcessorActivity()],
  transfers: [makeTransfer(), makeTransfer({ id: 'TRA-2', mechanism: { kind: 'adequacy', validUntil: '2027-01-01' } })],
  impactAssessments: [makeImpactAssessment({ consultation })],
  dataSubjectRequests: [
    makeDataSubjectRequest(),
    makeDataSubjectRequest({
      id: 'DSR-2',
      rights: [
        { right: 'access' },
        {
          right: 'erasure',
          outcome: { status: 'answered', on: '2026-10-26', erasures: [{ copy: 'COP-1', on: asOf }] },
        },
        { right: 'objection', outcome: { status: 'refused', on: '2026-10-26', ground: 'no-such-right' } },
      ],
    }),
  ],
  consents: [makeConsent()],
  dataCopies: [makeDataCopy()],
  supplierServices: [makeSupplierService()],
  retentionSchedule: {
    id: 'schedule',
    title: 'Schedule',
    version: '1',
    rules: [
      {
        id: 'accounts',
        category: 'accounts',
        role: 'maximum',
        end: { kind: 'after', event: 'contract-ended', period: 'P30D' },
        basis: { citation: 'GDPR art. 5(1)(e)' },
        disposal: { method: 'clear' },
      },
    ],
  },
};
const context = { asOf, residency, assessmentLists: lists, freeRegions: ['EEA'], publicAuthority: false, calendar };
const names = 'asOf residency assessmentLists freeRegions publicAuthority calendar suspendsForIdentity';

/** Every exported function with arguments that it answers, and the names of its parameters and options. */
const samples: ArgumentSamples = {
  rightsFor: [[{ kind: 'contract' }, { directMarketing: true }], 'basis options directMarketing'],
  assessResidency: [[registers.dataCopies, residency], 'copies rules'],
  checkResidency: [[registers.dataCopies, residency], 'copies rules'],
  processingRecordNeeded: [
    [{ employees: 40, regular: 'no', risk: 'no' }, privacy.recordExemptions['gdpr-30-5']],
    'facts exemption',
  ],
  assessProcessingRecord: [[activity], 'activity'],
  checkProcessingRecord: [[registers.processorActivities[0]], 'activity'],
  impactAssessmentNeeded: [[activity.screening, { asOf, lists }], 'screening options asOf lists'],
  consultationDeadline: [[consultation, { asOf, calendar }], 'consultation options asOf calendar'],
  requestsDue: [
    [registers.dataSubjectRequests, { asOf, suspendsForIdentity: true }],
    'requests options asOf calendar suspendsForIdentity',
  ],
  checkPrivacy: [[registers, context], `registers context ${names}`],
  privacyDueItems: [
    [registers, { asOf, from: '2026-01-01', through: '2027-12-31', freeRegions: ['EEA'], calendar }],
    `registers options from through ${names}`,
  ],
};

describe('any JSON value in place of any part of an argument', () => {
  itAnswersOrRefuses(privacy, samples);

  it('checkPrivacy never throws on a record', () => {
    fc.assert(
      fc.property(withReplacedPart([registers]), ([mutated]) => {
        fc.pre(typeof mutated === 'object' && mutated !== null && !Array.isArray(mutated));
        const records = mutated as privacy.PrivacyRegisters;
        expect(() => privacy.checkPrivacy(records, { asOf, residency, assessmentLists: lists })).not.toThrow();
      }),
      { numRuns: 300, seed: 17 },
    );
  });
});
