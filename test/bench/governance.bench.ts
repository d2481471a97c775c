import {
  makeAudit,
  makeAuditProgramme,
  makeControlledDocument,
  makeException,
  makeManagementReview,
  makeMeasure,
  makeMeasurement,
  makeNonconformity,
  makeObjective,
} from 'isms-kit/fixtures';
import { checkGovernance, type ControlledDocument, type GovernanceRegisters } from 'isms-kit/governance';
import { measureGrowth } from './measure-growth.ts';

const asOf = '2026-11-21';

function makeChain(size: number): readonly ControlledDocument[] {
  return Array.from({ length: size }, (_, index) =>
    makeControlledDocument({
      id: `D-${index}`,
      kind: index === 0 ? 'policy' : 'topic-policy',
      parent: index === 0 ? undefined : `D-${index - 1}`,
      reviews: [{ on: '2026-10-05', outcome: 'kept' }],
    }),
  );
}

measureGrowth('checkGovernance on documents', makeChain, (controlledDocuments) =>
  checkGovernance({ controlledDocuments }, { asOf }),
);

measureGrowth(
  'checkGovernance on nonconformities and chains of exceptions',
  (size) => ({
    nonconformities: Array.from({ length: size }, (_, index) => makeNonconformity({ id: `NC-${index}` })),
    exceptions: Array.from({ length: size }, (_, index) =>
      makeException({ id: `EX-${index}`, renews: index === 0 ? undefined : `EX-${index - 1}` }),
    ),
  }),
  (registers) => checkGovernance(registers, { asOf }),
);

measureGrowth(
  'checkGovernance on audits',
  (size) => {
    const audits = Array.from({ length: size }, (_, index) => makeAudit({ id: `AU-${index}` }));
    return { audits, auditProgrammes: [makeAuditProgramme({ audits: audits.map(({ id }) => id) })] };
  },
  (registers) => checkGovernance(registers, { asOf }),
);

measureGrowth(
  'checkGovernance on management reviews',
  (size) =>
    Array.from({ length: size }, (_, index) =>
      makeManagementReview({ id: `MR-${index}`, actions: [{ status: 'open', text: 'Train', id: `A-${index}` }] }),
    ),
  (managementReviews) => checkGovernance({ managementReviews }, { asOf }),
);
/** Half of the measurements belong to one measure, on which every objective stands; a tenth correct the one before. */
function makeMeasured(size: number): GovernanceRegisters {
  const measures = Array.from({ length: size / 10 }, (_, index) => makeMeasure({ id: `M-${index}` }));
  const measurements = Array.from({ length: size / 2 }, (_, index) =>
    makeMeasurement({
      id: `MM-${index}`,
      measure: index % 2 === 0 ? 'M-0' : `M-${index % (size / 10)}`,
      replaces: index % 10 === 2 ? `MM-${index - 2}` : undefined,
    }),
  );
  const objectives = Array.from({ length: size / 2 }, (_, index) =>
    makeObjective({ id: `OBJ-${index}`, measures: ['M-0'] }),
  );
  return { measures, measurements, objectives };
}

measureGrowth('checkGovernance on objectives', makeMeasured, (registers) => checkGovernance(registers, { asOf }));
