import { exampleGovernance, examplePeople } from 'isms-kit/fixtures';
import type {
  ControlTest,
  ControlledDocument,
  Exception,
  GovernanceRegisters,
  ManagementReview,
  Nonconformity,
} from 'isms-kit/governance';
import type { PeopleRegisters, TrainingCompletion } from 'isms-kit/people';

/** The registers of the example company after a busy autumn: things were forgotten in each of six registers. */
export const untidyGovernance: GovernanceRegisters = {
  ...exampleGovernance,
  controlledDocuments: exampleGovernance.controlledDocuments.map(approvedByItsAuthor),
  measurements: exampleGovernance.measurements.filter(({ id }) => id !== 'M-2/2026-10-01'),
  exceptions: exampleGovernance.exceptions.map(endedInOctober),
  controlTests: exampleGovernance.controlTests.map(failedInSeptember),
  managementReviews: exampleGovernance.managementReviews.map(silentAboutRisks),
  nonconformities: exampleGovernance.nonconformities.map(late),
};

/** The registers of its people after the same autumn: one policy was not read, and one training was not taken again. */
export const untidyPeople: PeopleRegisters = {
  ...examplePeople,
  acknowledgements: examplePeople.acknowledgements.filter(({ id }) => id !== 'ACK/POL-24/jonas-vik'),
  trainingCompletions: examplePeople.trainingCompletions.map(takenLastYear),
};

/** Its author approved the backup policy, without the role for it. */
function approvedByItsAuthor(document: ControlledDocument): ControlledDocument {
  if (document.id !== 'POL-16') return document;
  const [version] = document.versions;
  if (version === undefined) return document;
  return { ...document, versions: [{ ...version, approvedBy: { person: 'jonas-vik', role: 'ciso' } }] };
}

/** Nobody closed or renewed the exception for the payment provider. */
function endedInOctober(exception: Exception): Exception {
  return exception.id === 'EXC-1' ? { ...exception, expiresOn: '2026-10-31' } : exception;
}

/** The last restore failed, and nobody tried again. */
function failedInSeptember(test: ControlTest): ControlTest {
  if (test.id !== 'CT-01') return test;
  return { ...test, runs: [{ on: '2026-09-28', by: 'jonas-vik', result: 'failed' }] };
}

/** The minutes say nothing on the risks (9.3.2 f). */
function silentAboutRisks(review: ManagementReview): ManagementReview {
  return { ...review, inputs: review.inputs.filter(({ input }) => input !== '9.3.2.f') };
}

/** The corrective action for the account of the freelancer is late, by a week and a day. */
function late(nonconformity: Nonconformity): Nonconformity {
  if (nonconformity.id !== 'NC-2026-02') return nonconformity;
  const actions = nonconformity.actions.map(({ action }) => ({
    action: Object.assign({}, action, { dueOn: '2026-11-13' } as const),
  }));
  return { ...nonconformity, actions };
}

/** The CISO took the training on awareness a year earlier. */
function takenLastYear(completion: TrainingCompletion): TrainingCompletion {
  return completion.id === 'TC/awareness/mara-lindt' ? { ...completion, completedOn: '2025-05-12' } : completion;
}
