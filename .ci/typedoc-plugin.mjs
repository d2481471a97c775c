/*
 * Three things that the compiler spells out and no reader wants, told in one line each in the API pages:
 * a schema over an id table is `ZodEnum<ClauseId>` and not its hundred keys; a finding is its severity, its requirements and
 * its message, taken from the table itself, so that each code is documented by what it says; a table of sentences or of labels is a text for
 * each key.
 */
import { Comment, Converter, IntrinsicType, makeRecursiveVisitor, ReferenceType, ReflectionKind } from 'typedoc';

/** @param {import('typedoc').Application} app */
export function load(app) {
  app.converter.on(
    Converter.EVENT_RESOLVE_BEGIN,
    ({ project }) => {
      for (const variable of project.getReflectionsByKind(ReflectionKind.Variable)) {
        if (!variable.isDeclaration()) continue;
        nameSchemaType(project, variable);
        describeFindings(project, variable);
        describeTexts(project, variable);
      }
    },
    1000, // after typedoc-plugin-zod, which names the types that are inferred from a schema
  );
}

/**
 * @param {import('typedoc').ProjectReflection} project
 * @param {import('typedoc').DeclarationReflection} schema
 */
function nameSchemaType(project, schema) {
  if (!schema.name.endsWith('Schema') || schema.type?.type !== 'reference') return;
  const typeName = schema.name.slice(0, -'Schema'.length);
  const named = schema.parent?.isContainer() ? schema.parent.getChildByName([typeName]) : undefined;
  if (named === undefined) return;

  let isSpelledOut = false;
  const spelledOut = makeRecursiveVisitor({
    reflection: ({ declaration }) => {
      isSpelledOut = true;
      project.removeReflection(declaration);
    },
  });
  for (const argument of schema.type.typeArguments ?? []) argument.visit(spelledOut);
  if (isSpelledOut) schema.type.typeArguments = [ReferenceType.createResolvedReference(typeName, named, project)];
}

/**
 * @param {import('typedoc').ProjectReflection} project
 * @param {import('typedoc').DeclarationReflection} table
 */
function describeFindings(project, table) {
  if (!table.name.endsWith('Findings') || table.type?.type !== 'reflection') return;
  const definition = project
    .getReflectionsByKind(ReflectionKind.Interface)
    .find(({ name }) => name === 'FindingDefinition');
  if (definition === undefined) return;

  for (const finding of table.type.declaration.children ?? []) {
    if (finding.type?.type !== 'reflection') continue;
    const { declaration } = finding.type;
    const [severity, requirements, message] = ['severity', 'requirements', 'message'].map((property) =>
      declaration.children
        ?.find(({ name }) => name === property)
        ?.type?.toString()
        .replace(/^readonly \[|\]$|"/g, ''),
    );
    finding.comment = new Comment([{ kind: 'text', text: `${severity}, ${requirements}: ${message}` }]);
    finding.type = ReferenceType.createResolvedReference(definition.name, definition, project);
    project.removeReflection(declaration);
  }
}

/**
 * @param {import('typedoc').ProjectReflection} project
 * @param {import('typedoc').DeclarationReflection} table
 */
function describeTexts(project, table) {
  if (!/(?:Sentences|^enLabels)$/.test(table.name) || table.type?.type !== 'reflection') return;
  for (const entry of table.type.declaration.children ?? []) {
    const labels = entry.type?.type === 'reflection' ? entry.type.declaration : undefined;
    const text = labels === undefined ? String(entry.type) : (labels.children ?? []).map(({ name }) => name).join(', ');
    entry.comment = new Comment([{ kind: 'text', text: text }]);
    if (labels === undefined) continue;
    entry.type = new IntrinsicType('object');
    project.removeReflection(labels);
  }
}
