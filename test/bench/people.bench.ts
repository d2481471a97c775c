import { makeAcknowledgement, makeControlledDocument, makePerson } from 'isms-kit/fixtures';
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

measureGrowth(
  'checkPeople on acknowledgements',
  makeRegisters,
  (registers) => checkPeople(registers, { asOf: '2026-11-21', acknowledgeWithin: 'P30D' }),
  [5000, 50_000],
);
