import { parseReferences, type Reference } from 'isms-kit/clauses';
import {
  type ApplicableEntry,
  deriveApplicability,
  draftStatement,
  type StatementEntry,
  type StatementOfApplicability,
} from 'isms-kit/controls';
import { isControlId } from 'isms-kit/standard';
import register from '../data/document-register.json' with { type: 'json' };
import { decided, sources, unfinished } from './company.ts';

/** The documents of the register with what they cite. */
export const documents: readonly { readonly id: string; readonly references: readonly Reference[] }[] = [
  ...register.policies,
  ...register.records,
].map(({ title, relevance }) => ({ id: title, references: parseReferences(relevance).references }));

export const draft = draftStatement(deriveApplicability(sources), {
  id: 'soa',
  version: '0.1',
  issuedOn: '2026-09-01',
});

/** The first version: the draft, decided and assessed by people. */
export const first: StatementOfApplicability = {
  ...draft,
  version: '1.0',
  issuedOn: '2026-10-01',
  approvedBy: 'CEO',
  approvedOn: '2026-10-01',
  entries: draft.entries.map((entry) => assess(decide(entry))),
};

/** What changed since: a risk about models came, one no longer uses agreements, an action was done. */
export const sourcesAfter = {
  ...sources,
  risks: [
    ...sources.risks.map(({ id, controls }) => ({ id, controls: controls.filter((control) => control !== 'A.6.6') })),
    { id: 'R-20', controls: ['A.5.23', 'custom:model-cards'] as const },
  ],
};

const redrafted = draftStatement(deriveApplicability(sourcesAfter), {
  id: 'soa',
  version: '1.1',
  issuedOn: '2026-11-21',
  previous: first,
});

/** The next version: drafted over the first, with what was done since. */
export const second: StatementOfApplicability = {
  ...redrafted,
  entries: redrafted.entries.map((entry) =>
    entry.control === 'A.5.6' && entry.applicability === 'applicable'
      ? implemented(entry, 'Membership', '2026-11-10')
      : entry,
  ),
};

function decide(entry: StatementEntry): StatementEntry {
  const { control } = entry;
  const decision = isControlId(control) ? decided[control] : undefined;
  if (decision === undefined) return entry;
  if (typeof decision === 'string') {
    return { control, applicability: 'excluded', reason: 'not-present', justification: decision };
  }
  return {
    control,
    applicability: 'applicable',
    reasons: [decision],
    implementation: { status: 'not-assessed' },
    policies: [],
  };
}

function assess(entry: StatementEntry): StatementEntry {
  const { control } = entry;
  if (entry.applicability !== 'applicable' || !isControlId(control)) return entry;
  const addressing = documents.filter(({ references }) =>
    references.some(
      (reference) => reference.kind === 'control' && reference.id === control && reference.relation === 'addresses',
    ),
  );
  const governed = { ...entry, owner: 'CISO', policies: addressing.map(({ id }) => ({ document: id })) };
  const implementation = unfinished[control];
  if (implementation === undefined) return implemented(governed, 'Review 2026', '2026-09-15');
  if (implementation.status !== 'inherited') return { ...governed, implementation };
  const certificate = {
    reference: 'Certificate of the host',
    collectedOn: '2026-02-01',
    validUntil: '2027-01-31',
  } as const;
  return { ...governed, implementation, evidence: [certificate] };
}

function implemented(
  entry: ApplicableEntry,
  reference: string,
  collectedOn: '2026-09-15' | '2026-11-10',
): ApplicableEntry {
  return { ...entry, implementation: { status: 'implemented' }, evidence: [{ reference, collectedOn }] };
}
