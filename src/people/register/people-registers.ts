import type { ControlledDocument } from '../../governance/documents/controlled-document.ts';
import type { StaffRegisters } from '../../governance/roles/staff.ts';
import type { Acknowledgement } from '../acknowledgements/acknowledgement.ts';
import type { Agreement } from '../screening/agreement.ts';
import type { GateRequirement } from '../screening/gate-requirement.ts';
import type { Screening } from '../screening/screening.ts';
import type { TrainingCompletion } from '../training/training-completion.ts';
import type { TrainingRequirement } from '../training/training-requirement.ts';
import type { CompetenceAction } from '../competence/competence-action.ts';
import type { CompetenceRequirement } from '../competence/competence-requirement.ts';
import type { HeldCompetence } from '../competence/held-competence.ts';
import type { DisciplinaryCase } from '../conduct/disciplinary-case.ts';
import type { RemoteWorkingAgreement } from '../conduct/remote-working-agreement.ts';
import type { Playbook } from '../playbooks/playbook.ts';
import type { PlaybookRun } from '../playbooks/playbook-run.ts';

/** The registers of people; each may be absent, and what a register that is not given holds is unknown. */
export interface PeopleRegisters extends StaffRegisters {
  /** The documents under control, of which the people acknowledge some. */
  readonly controlledDocuments?: readonly ControlledDocument[];
  /** The acknowledgements of documents. */
  readonly acknowledgements?: readonly Acknowledgement[];
  /** The trainings that people must take. */
  readonly trainingRequirements?: readonly TrainingRequirement[];
  /** The trainings that people took. */
  readonly trainingCompletions?: readonly TrainingCompletion[];
  /** The screenings. */
  readonly screenings?: readonly Screening[];
  /** The agreements with people. */
  readonly agreements?: readonly Agreement[];
  /** The conditions for access. */
  readonly gateRequirements?: readonly GateRequirement[];
  /** The competences that roles ask for. */
  readonly competenceRequirements?: readonly CompetenceRequirement[];
  /** The competences that people hold. */
  readonly heldCompetences?: readonly HeldCompetence[];
  /** The actions by which people acquire competences. */
  readonly competenceActions?: readonly CompetenceAction[];
  /** The playbooks. */
  readonly playbooks?: readonly Playbook[];
  /** The runs of playbooks. */
  readonly playbookRuns?: readonly PlaybookRun[];
  /** The disciplinary cases. */
  readonly disciplinaryCases?: readonly DisciplinaryCase[];
  /** The agreements on remote working. */
  readonly remoteWorkingAgreements?: readonly RemoteWorkingAgreement[];
}
