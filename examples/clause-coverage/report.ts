import {
  assessCoverage,
  checkDocumentedInformation,
  type ClausesFinding,
  type Coverage,
  type CoverageRow,
  formatReferences,
  parseReferences,
  type Reference,
  type ReferenceProblem,
} from 'isms-kit/clauses';
import type { Tally } from 'isms-kit/core';
import { type ControlId, type ControlTheme, themeOfControl } from 'isms-kit/standard';
import { columns, heading, paragraph, shortened } from '../layout.ts';
import { providedInformation } from './provided-information.ts';

/** A document of the register, as far as the report reads it. */
interface RegisterEntry {
  readonly title: string;
  /** The clauses, controls and articles of the document, as it was written. */
  readonly relevance: string;
}

/** The document register in `examples/data`. */
export interface DocumentRegister {
  readonly policies: readonly RegisterEntry[];
  readonly records: readonly RegisterEntry[];
}

interface ReadDocument {
  readonly id: string;
  readonly references: readonly Reference[];
  readonly problems: readonly ReferenceProblem[];
}

const themes: Readonly<Record<ControlTheme, string>> = {
  organizational: 'organizational controls',
  people: 'people controls',
  physical: 'physical controls',
  technological: 'technological controls',
};

/** The coverage of ISO/IEC 27001:2022 by the documents of a register, line by line. */
export function report(register: DocumentRegister): readonly string[] {
  const policies = register.policies.map(readEntry);
  const records = register.records.map(readEntry);
  const documents = [...policies, ...records];
  const byPolicies = assessCoverage(policies);
  const byAll = assessCoverage(documents);
  const recordTitles = new Set(records.map(({ id }) => id));

  return [
    `${policies.length} policies and ${records.length} records cite clauses and controls of ISO/IEC 27001:2022.`,
    `Controls: ${share(byPolicies.controlTally)} cited by policies, ${share(byAll.controlTally)} with the records.`,
    `Clauses: ${share(byPolicies.clauseTally)} cited by policies, ${share(byAll.clauseTally)} with the records.`,
    'Records stand in [brackets].',
    ...heading('Clauses 4 to 10: who cites what'),
    ...byAll.clauses.flatMap((entry) => row(entry.id, entry.title, coveredBy(entry, recordTitles))),
    ...Object.entries(themes).flatMap(([theme, title]) => themeSection(theme, title, byAll, recordTitles)),
    ...heading('The law'),
    ...legalRows(documents),
    ...gaps(byPolicies, byAll, recordTitles),
    ...documentedInformation(register),
    ...unread(documents),
  ];
}

function readEntry({ title, relevance }: RegisterEntry): ReadDocument {
  return { id: title, ...parseReferences(relevance) };
}

function themeSection(
  theme: string,
  title: string,
  { controls }: Coverage,
  records: ReadonlySet<string>,
): readonly string[] {
  const rows = controls.filter(({ id }) => themeOfControl(id) === theme);
  const cited = rows.filter(({ state }) => state === 'cited').length;
  return [
    ...heading(`Annex A, ${title}: ${cited} of ${rows.length} cited by policies or records`),
    ...rows.flatMap((entry) => row(bare(entry.id), entry.title, coveredBy(entry, records))),
  ];
}

function legalRows(documents: readonly ReadDocument[]): readonly string[] {
  return documents.flatMap(({ id, references }) => {
    const articles = references.filter(({ kind }) => kind === 'article');
    return articles.length === 0 ? [] : row('', formatReferences(articles), id);
  });
}

function gaps(byPolicies: Coverage, byAll: Coverage, records: ReadonlySet<string>): readonly string[] {
  const uncitedByPolicies = byPolicies.controls.filter(({ state }) => state === 'uncited');
  const uncited = byAll.controls.filter(({ state }) => state === 'uncited');
  const repeated = byPolicies.controls.filter(({ citedBy }) => citedBy.length > 1);
  const uncitedClauses = byAll.clauses.filter(({ state }) => state === 'uncited');
  const rowOfAll = new Map(byAll.controls.map((entry) => [entry.id, entry]));
  return [
    ...heading(`${uncitedByPolicies.length} controls that no policy cites`),
    ...uncitedByPolicies.flatMap(({ id, title }) => row(bare(id), title, coveredBy(rowOfAll.get(id), records))),
    ...heading(`${uncited.length} controls that remain when the records are added`),
    ...paragraph(formatReferences(uncited.map(({ id }) => ({ kind: 'control', id, relation: 'addresses' })))),
    ...heading(`${uncitedClauses.length} clauses that nothing cites`),
    ...paragraph(formatReferences(uncitedClauses.map(({ id }) => ({ kind: 'clause', id, relation: 'addresses' })))),
    ...heading(`${repeated.length} controls that more than one policy cites`),
    ...repeated.flatMap(({ id, title, citedBy }) => row(bare(id), title, citedBy.join('; '))),
  ];
}

/** The mandatory documented information that nothing provides, by the reading in provided-information.ts. */
export function documentFindings({ policies, records }: DocumentRegister): readonly ClausesFinding[] {
  return checkDocumentedInformation(
    [...policies, ...records].map(({ title }) => ({ id: title, provides: providedInformation[title] ?? [] })),
  );
}

function documentedInformation(register: DocumentRegister): readonly string[] {
  const findings = documentFindings(register);
  return [
    ...heading(`${findings.length} of 19 kinds of mandatory documented information that nothing provides`),
    ...paragraph('By the reading in provided-information.ts; the register itself does not say what provides what.'),
    ...findings.flatMap(({ requirements, params }) =>
      row(requirements.join(', '), String(params['title']), 'no document'),
    ),
  ];
}

function unread(documents: readonly ReadDocument[]): readonly string[] {
  const problems = documents.flatMap(({ id, problems: found }) => found.map((problem) => ({ id, ...problem })));
  return [
    ...heading(`${problems.length} citations that could not be read`),
    ...(problems.length === 0 ? paragraph('Every word of the relevance column was read.') : []),
    ...problems.flatMap(({ id, code, text, suggestions = [] }) =>
      row('', id, [`${code}: ${text}`, ...suggestions.map((control) => `now ${bare(control)}`)].join('; ')),
    ),
  ];
}

function coveredBy(entry: CoverageRow | undefined, records: ReadonlySet<string>): string {
  if (entry === undefined) return '';
  const { state, citedBy, partlyCitedBy, supportedBy } = entry;
  if (state === 'uncited') return '-- nothing';
  const titled = (id: string): string => (records.has(id) ? `[${id}]` : id);
  if (state === 'supported') return `supported: ${supportedBy.map(titled).join('; ')}`;
  return citedBy.map((id) => titled(id) + (partlyCitedBy.includes(id) ? ' in part' : '')).join('; ');
}

function bare(control: ControlId): string {
  return control.slice('A.'.length);
}

function share({ counted, of, share: part }: Tally): string {
  return `${counted} of ${of}${part === null ? '' : ` (${Math.round(part * 100)} %)`}`;
}

/** An id with its title on the left, and a text on the right. */
function row(id: string, title: string, text: string): readonly string[] {
  return columns(`${id.padEnd(6)} ${shortened(title, 38)}`, text, 49);
}
