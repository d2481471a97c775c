import { checkStatement, deriveApplicability } from 'isms-kit/controls';
import { makeStatement } from 'isms-kit/fixtures';
import { type ControlId, controlIds } from 'isms-kit/standard';
import { measureGrowth } from './measure-growth.ts';

const linksEach = 10;

/** Ten controls for the record of a place, spread over Annex A, the same ones every time. */
function controlsAt(place: number): readonly ControlId[] {
  return Array.from({ length: linksEach }, (_, step) => controlIds[(place + step * 9) % controlIds.length] ?? 'A.5.1');
}

// Ten thousand risks and a thousand obligations, with ten controls each, have a hundred thousand links and some.
measureGrowth(
  'deriveApplicability, links of risks to controls',
  (size) => ({
    risks: Array.from({ length: size / linksEach }, (_, place) => ({ id: `R-${place}`, controls: controlsAt(place) })),
    obligations: Array.from({ length: size / linksEach / 10 }, (_, place) => ({
      id: `O-${place}`,
      kind: 'legal' as const,
      controls: controlsAt(place),
    })),
    exclusions: [],
  }),
  deriveApplicability,
);

// Ten thousand documents with ten citations each; the statement names them all, so that the two agree.
measureGrowth(
  'checkStatement, citations of documents',
  (size) => {
    const documents = Array.from({ length: size / linksEach }, (_, place) => ({
      id: `D-${place}`,
      references: controlsAt(place).map((id) => ({ kind: 'control' as const, id, relation: 'addresses' as const })),
    }));
    const policies = new Map<string, { document: string }[]>(controlIds.map((id) => [id, []]));
    for (const { id: document, references } of documents) {
      for (const { id } of references) policies.get(id)?.push({ document });
    }
    const statement = makeStatement();
    const entries = statement.entries.map((entry) =>
      entry.applicability === 'applicable'
        ? Object.assign({}, entry, { policies: policies.get(entry.control) ?? [] })
        : entry,
    );
    return { statement: { ...statement, entries }, documents };
  },
  ({ statement, documents }) => checkStatement(statement, { asOf: '2026-11-21', documents }),
);
