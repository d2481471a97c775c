import {
  makeAcknowledgement,
  makeCompetenceRequirement,
  makeControlledDocument,
  makeHeldCompetence,
  makePerson,
  makeRoleAssignment,
} from 'isms-kit/fixtures';
import { checkPeople, type PeopleRegisters } from 'isms-kit/people';
import { measureGrowth } from './measure-growth.ts';

const documentsEach = 20;

function makeRegisters(size: number): PeopleRegisters {
  const people = Array.from({ length: size }, (_, index) => makePerson({ id: `P-${index}` }));
  const controlledDocuments = Array.from({ length: documentsEach }, (_, index) =>
    makeControlledDocument({ id: `D-${index}` }),
  );
  const acknowledgements = people.flatMap(({ id: person }) =>
    controlledDocuments.map(({ id: document }) =>
      makeAcknowledgement({ id: `${person} ${document}`, person, document }),
    ),
  );
  return { people, controlledDocuments, acknowledgements };
}

function makeCompetences(size: number): PeopleRegisters {
  const people = Array.from({ length: size }, (_, index) => makePerson({ id: `P-${index}` }));
  return {
    people,
    roleAssignments: people.map(({ id }, index) => makeRoleAssignment({ id: `RA-${index}`, person: id })),
    competenceRequirements: [makeCompetenceRequirement()],
    heldCompetences: people.map(({ id }, index) => makeHeldCompetence({ id: `HC-${index}`, person: id })),
  };
}

measureGrowth(
  'checkPeople on acknowledgements',
  makeRegisters,
  (registers) => checkPeople(registers, { asOf: '2026-11-21', acknowledgeWithin: 'P30D' }),
  [5000, 50_000],
);

measureGrowth('checkPeople on competence', makeCompetences, (registers) =>
  checkPeople(registers, { asOf: '2026-11-21' }),
);
