import { assessCoverage, type CoverageRow, parseReferences, successorsOf } from 'isms-kit/clauses';
import { controlsFindings, Statement2013Schema, upgradeStatement, validateStatement } from 'isms-kit/controls';
import { CalendarDateSchema, Control2013IdSchema, ControlIdSchema, validateRecord } from 'isms-kit/core';
import { getControl, readControlId } from 'isms-kit/standard';
import * as z from 'zod';
import { explainedGroups } from './findings.ts';
import { documentInput, findingGroups, tally } from './shapes.ts';
import { defineTool } from './tool.ts';

const controlFacts = z.strictObject({
  id: z.string(),
  title: z.string(),
  theme: z.string(),
  controlTypes: z.array(z.string()),
  informationSecurityProperties: z.array(z.string()),
  cybersecurityConcepts: z.array(z.string()),
  operationalCapabilities: z.array(z.string()),
  securityDomains: z.array(z.string()),
  predecessors: z.array(z.string()).describe('The controls of the 2013 edition that it came from.'),
  isNew: z.boolean().describe('Whether the 2013 edition had nothing of it.'),
});

export const control = defineTool({
  title: 'Facts of a control',
  description:
    'Facts of one control of ISO/IEC 27001:2022 Annex A. `id` is the id as people write it: 5.15, A5.15, "Annex A 8.24". ' +
    'When the text names no control of 2022, `control` is null and `problem` and `suggestions` say why and what may be meant; ' +
    'do not choose a suggestion without asking. The text of a control is not possible: it is under the copyright of ISO.',
  input: z.strictObject({ id: z.string().max(200) }),
  output: z.strictObject({
    control: controlFacts.nullable(),
    problem: z.string().nullable(),
    suggestions: z.array(z.string()),
  }),
  answer: ({ id }) => {
    const read = readControlId(id);
    return 'id' in read
      ? { control: getControl(read.id), problem: null, suggestions: [] }
      : { control: null, problem: read.problem, suggestions: read.suggestions };
  },
});

function uncited(rows: readonly CoverageRow[]): readonly string[] {
  return rows.filter(({ state }) => state === 'uncited').map(({ id }) => id);
}

export const coverage = defineTool({
  title: 'Coverage of the standard by texts',
  description:
    'Reads the citations in texts and says which clauses 4 to 10 and which of the 93 controls of ISO/IEC 27001:2022 they cover. ' +
    '`documents` are `{ id, text }`, such as `{ id: "Access policy", text: "Clause 5.2; Annex A 5.15-5.18" }`. `excludedControls` are ids ' +
    'such as A.8.30 that the Statement of Applicability excludes. `problems` are citations that were not read, with offsets into the text; ' +
    'they count for nothing. To judge whether a text fulfils a control is not possible: only citations are read.',
  input: z.strictObject({
    documents: z.array(z.strictObject({ id: z.string().min(1), text: z.string().max(200_000) })).min(1),
    excludedControls: z.exactOptional(z.array(ControlIdSchema)),
  }),
  output: z.strictObject({
    clauses: tally,
    controls: tally,
    uncitedClauses: z.array(z.string()),
    uncitedControls: z.array(z.string()),
    problems: z.array(
      z.strictObject({
        document: z.string(),
        code: z.string(),
        text: z.string(),
        start: z.int(),
        end: z.int(),
        edition: z.exactOptional(z.string()),
        suggestions: z.exactOptional(z.array(z.string())),
      }),
    ),
  }),
  answer: ({ documents, ...options }) => {
    const read = documents.map(({ id, text }) => ({ id, ...parseReferences(text) }));
    const { clauses, controls, clauseTally, controlTally } = assessCoverage(read, options);
    return {
      clauses: clauseTally,
      controls: controlTally,
      uncitedClauses: uncited(clauses),
      uncitedControls: uncited(controls),
      problems: read.flatMap(({ id, problems }) => problems.map((problem) => ({ document: id, ...problem }))),
    };
  },
});

export const statement = defineTool({
  title: 'Validate a Statement of Applicability',
  description:
    'Checks a Statement of Applicability of the 2022 edition: its shape, its 93 rows, and clauses 6.1.3 c and d. `statement` is ' +
    '`{ id, version, issuedOn, entries }`; a row is `{ control, applicability }` with applicability applicable, excluded or undecided; an ' +
    'applicable row has `reasons` and `implementation: { status }` with status implemented, inherited, partially-implemented, ' +
    'not-implemented or not-assessed; an excluded row has `justification`. `asOf` is the day for overdue actions and old evidence; without ' +
    'it they are not judged. `ok` says that the statement could be read, not that it is good: read `findings`. To change it is not possible.',
  input: z.strictObject({
    statement: documentInput('The statement, as JSON.'),
    asOf: z.exactOptional(CalendarDateSchema),
  }),
  output: z.strictObject({ ok: z.boolean(), findings: findingGroups }),
  answer: ({ statement: input, ...context }) => {
    const { ok, findings } = validateStatement(input, context);
    return { ok, findings: explainedGroups(findings, controlsFindings) };
  },
});

export const upgrade = defineTool({
  title: 'Carry ids or a statement of 2013 over to 2022',
  description:
    'Carries the 2013 edition over to ISO/IEC 27001:2022. Give `ids`, such as A.9.2.1, for the controls of 2022 that each became; give ' +
    '`statement`, a statement whose rows have `control` ids of 2013 and the fields of a statement of 2022, for the statement of 2022 ' +
    'with the `decisions` that a person must make: reason new, split, merged or missing. A statement that cannot be read gives null and ' +
    'findings. To make the decisions is not possible, and to carry a statement of 2022 back is not.',
  input: z
    .strictObject({
      ids: z.exactOptional(z.array(Control2013IdSchema).min(1)),
      statement: z.exactOptional(documentInput('The statement of the 2013 edition, as JSON.')),
    })
    .refine(({ ids, statement: input }) => ids !== undefined || input !== undefined, 'ids or statement must be given'),
  output: z.strictObject({
    successors: z.array(z.strictObject({ id: z.string(), controls: z.array(z.string()) })),
    statement: z.looseObject({}).nullable().describe('The statement of 2022, a draft without approval.'),
    decisions: z.array(z.strictObject({ control: z.string(), reason: z.string(), question: z.string() })),
    findings: findingGroups,
  }),
  answer: ({ ids = [], statement: input }) => {
    const successors = ids.map((id) => ({ id, controls: successorsOf(id) }));
    const nothing = { successors, statement: null, decisions: [], findings: [] };
    if (input === undefined) return nothing;
    const read = validateRecord(Statement2013Schema, input, { kind: 'statement-2013' });
    if (!read.ok) return { ...nothing, findings: explainedGroups(read.findings) };
    const upgraded = upgradeStatement(read.value);
    const decisions = upgraded.decisions.map(({ control: id, reason, question }) => ({
      control: id,
      reason,
      question,
    }));
    return { ...nothing, statement: { ...upgraded.statement }, decisions };
  },
});
