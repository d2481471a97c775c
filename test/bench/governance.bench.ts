import { makeAudit, makeAuditProgramme, makeControlledDocument, makeManagementReview } from 'isms-kit/fixtures';
import { checkGovernance, type ControlledDocument } from 'isms-kit/governance';
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
