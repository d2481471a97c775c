import { checkStatement, type CheckStatementContext, deriveApplicability } from 'isms-kit/controls';
import { makeStatement } from 'isms-kit/fixtures';
import { controlIds } from 'isms-kit/standard';
import { measureGrowth } from './measure-growth.ts';

/** Three controls for the record of a place, the same ones every time. */
const controlsAt = (place: number) =>
  [0, 31, 62].map((step) => controlIds[(place + step) % controlIds.length] ?? 'A.5.1');

measureGrowth(
  'deriveApplicability over risks, with a tenth as many obligations',
  (size) => ({
    risks: Array.from({ length: size }, (_, place) => ({ id: `R-${place}`, controls: controlsAt(place) })),
    obligations: Array.from({ length: size / 10 }, (_, place) => ({
      id: `O-${place}`,
      kind: 'legal' as const,
      controls: controlsAt(place),
    })),
    exclusions: [],
  }),
  deriveApplicability,
);

const statement = makeStatement();

measureGrowth(
  'checkStatement against documents',
  (size): CheckStatementContext => ({
    asOf: '2026-11-21',
    documents: Array.from({ length: size }, (_, place) => ({
      id: `D-${place}`,
      references: controlsAt(place).map((id) => ({ kind: 'control' as const, id, relation: 'addresses' as const })),
    })),
  }),
  (context) => checkStatement(statement, context),
);
