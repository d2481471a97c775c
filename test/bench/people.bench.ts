import { makeCompetenceRequirement, makeHeldCompetence, makePerson, makeRoleAssignment } from 'isms-kit/fixtures';
import { checkPeople, competenceGaps } from 'isms-kit/people';
import { measureGrowth } from './measure-growth.ts';

const asOf = '2026-11-21';

function makeCompetences(size: number) {
  const people = Array.from({ length: size }, (_, index) => makePerson({ id: `P-${index}` }));
  return {
    people,
    roleAssignments: people.map(({ id }, index) => makeRoleAssignment({ id: `RA-${index}`, person: id })),
    competenceRequirements: [makeCompetenceRequirement()],
    heldCompetences: people.map(({ id }, index) => makeHeldCompetence({ id: `HC-${index}`, person: id })),
  };
}

measureGrowth('competenceGaps', makeCompetences, (registers) => competenceGaps(registers, { asOf }));
measureGrowth('checkPeople on competence', makeCompetences, (registers) => checkPeople(registers, { asOf }));
