/*
 * A small company: software as a service, everyone works remotely, one cloud host. Its documents are the real register in
 * ../data/document-register.json; the first of its risks are those of ../risk-register, the others, R-11 to R-19, are here only as far
 * as their controls go.
 */
import {
  type ApplicabilityInput,
  type ApplicableEntry,
  exclusionProfiles,
  type InclusionReason,
} from 'isms-kit/controls';
import type { CalendarDate } from 'isms-kit/core';
import { controlsOfRisk } from 'isms-kit/risk';
import type { ControlId } from 'isms-kit/standard';
import { risks as documentedRisks } from '../risk-register/risks.ts';

export const sources: ApplicabilityInput = {
  risks: [
    ...documentedRisks.map((risk) => ({ id: risk.id, controls: controlsOfRisk(risk) })),
    { id: 'R-11', controls: ['A.5.8', 'A.8.4', 'A.8.25', 'A.8.26', 'A.8.27', 'A.8.28', 'A.8.29', 'A.8.33'] },
    { id: 'R-12', controls: ['A.5.15', 'A.5.16', 'A.5.17', 'A.5.18', 'A.8.2', 'A.8.3', 'A.8.5', 'A.8.18'] },
    { id: 'R-13', controls: ['A.5.21', 'A.5.22', 'A.5.23', 'A.5.29', 'A.5.30', 'A.8.6', 'A.8.13', 'A.8.14'] },
    { id: 'R-14', controls: ['A.6.7', 'A.7.7', 'A.7.9', 'A.7.14', 'A.8.1', 'A.8.7', 'A.8.24'] },
    { id: 'R-15', controls: ['A.5.7', 'A.8.8', 'A.8.9', 'A.8.19', 'A.8.31', 'A.8.32'] },
    { id: 'R-16', controls: ['A.5.24', 'A.5.25', 'A.5.27', 'A.5.28', 'A.6.8', 'A.8.15', 'A.8.16', 'A.8.17'] },
    { id: 'R-17', controls: ['A.5.3', 'A.5.11', 'A.6.1', 'A.6.2', 'A.6.4', 'A.6.5', 'A.6.6'] },
    { id: 'R-18', controls: ['A.5.12', 'A.5.13', 'A.5.14', 'A.6.3', 'A.8.10', 'A.8.12'] },
    { id: 'R-19', controls: ['A.8.20', 'A.8.21', 'A.8.22', 'A.8.23'] },
  ],
  obligations: [
    { id: 'GDPR art. 28', kind: 'legal', controls: ['A.5.19', 'A.5.20'] },
    { id: 'GDPR art. 32', kind: 'legal', controls: ['A.5.34', 'A.8.11', 'A.8.24'] },
    { id: 'GDPR art. 33', kind: 'legal', controls: ['A.5.5', 'A.5.24', 'A.5.26'] },
    { id: 'Commercial code', kind: 'legal', controls: ['A.5.33'] },
    { id: 'Service level', kind: 'contractual', controls: ['A.8.6', 'A.8.14'] },
    { id: 'Customer contract', kind: 'contractual', controls: ['A.5.31', 'A.5.35', 'A.8.10'] },
    { id: 'Software licences', kind: 'contractual', controls: ['A.5.32'] },
  ],
  exclusions: [
    exclusionProfiles.fullyRemote,
    exclusionProfiles.noOutsourcedDevelopment,
    exclusionProfiles.noRemovableMedia,
  ],
};

/** The decisions of a person, where nothing was derived. */
export const decided: Readonly<Partial<Record<ControlId, InclusionReason | string>>> = {
  'A.5.1': { kind: 'best-practice', note: 'Everything else derives its authority from the policy' },
  'A.5.2': { kind: 'business-requirement', note: 'Customers ask who is accountable' },
  'A.5.4': { kind: 'best-practice', note: 'Founders work under the rules they set' },
  'A.5.6': { kind: 'best-practice', note: 'Advisories reach a small team through its peers' },
  'A.5.9': { kind: 'best-practice', note: 'What is not listed is not protected' },
  'A.5.10': { kind: 'business-requirement', note: 'Customers ask for rules on the use of their data' },
  'A.5.36': { kind: 'business-requirement', note: 'Certification needs it' },
  'A.5.37': { kind: 'best-practice', note: 'Either founder can operate the service alone' },
  'A.7.5': 'Nothing is kept where people work that would not exist in the cloud as well.',
  'A.7.8': { kind: 'best-practice', note: 'Screens and devices stand in homes and trains' },
  'A.7.10': { kind: 'best-practice', note: 'Drives of laptops hold confidential data' },
  'A.7.13': { kind: 'best-practice', note: 'Laptops are repaired by third parties' },
  'A.8.34': { kind: 'business-requirement', note: 'Penetration tests run against the productive service' },
};

const host = { status: 'inherited', provider: 'cloud host' } as const;
const partial = (text: string, dueOn: CalendarDate): ApplicableEntry['implementation'] => ({
  status: 'partially-implemented',
  action: { status: 'in-progress', text, owner: 'CISO', dueOn },
});

/** The implementation of the controls that the company has not implemented itself. */
export const unfinished: Readonly<Partial<Record<ControlId, ApplicableEntry['implementation']>>> = {
  'A.5.3': partial('Affirm the compensating controls again at the risk review', '2027-01-31'),
  'A.5.6': {
    status: 'not-implemented',
    action: { status: 'open', text: 'Join a security interest group', owner: 'CISO' },
  },
  'A.5.7': partial('Bring the sources of threat intelligence into one feed', '2026-10-31'),
  'A.5.35': {
    status: 'not-implemented',
    action: { status: 'open', text: 'Commission the first internal audit', dueOn: '2027-02-28' },
  },
  'A.8.14': host,
  'A.8.17': host,
};
