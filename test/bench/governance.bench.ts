import { makeException, makeNonconformity } from 'isms-kit/fixtures';
import type { ControlledDocument } from 'isms-kit/governance';
import { checkGovernance } from 'isms-kit/governance';
import { measureGrowth } from './measure-growth.ts';

const asOf = '2026-11-21';

function makeDocuments(size: number): readonly ControlledDocument[] {
  return Array.from({ length: size }, (_, index): ControlledDocument => ({
    id: `D-${index}`,
    title: `Document ${index}`,
    kind: index === 0 ? 'policy' : 'topic-policy',
    owner: 'ciso',
    ...(index === 0 ? {} : { parent: `D-${index - 1}` }),
    review: { every: 'P1Y', mode: 'rolling', anchor: '2026-06-15' },
    versions: [
      {
        version: '1.0',
        change: 'major',
        history: [
          { state: 'draft', enteredOn: '2026-05-04' },
          { state: 'in-review', enteredOn: '2026-06-01' },
          { state: 'approved', enteredOn: '2026-06-15' },
          { state: 'published', enteredOn: '2026-06-22' },
        ],
        preparedBy: 'ben',
        approvedBy: { person: 'ada', role: 'ciso' },
        effectiveFrom: '2026-07-01',
      },
    ],
    reviews: [{ on: '2026-10-05', outcome: 'kept' }],
  }));
}

measureGrowth('checkGovernance on documents', makeDocuments, (controlledDocuments) =>
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
