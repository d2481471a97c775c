/*
 * Two things that the compiler spells out and no reader wants, told in one line each in the API pages:
 * a schema over an id table is `ZodEnum<ClauseId>` and not its hundred keys; a finding is its severity, its requirements and
 * its message, taken from the table itself, so that each code is documented by what it says.
 */
import { Comment, Converter, makeRecursiveVisitor, ReferenceType, ReflectionKind } from 'typedoc';

/** @param {import('typedoc').Application} app */
export function load(app) {
  app.converter.on(
    Converter.EVENT_RESOLVE_BEGIN,
    ({ project }) => {
      for (const variable of project.getReflectionsByKind(ReflectionKind.Variable)) {
        if (!variable.isDeclaration()) continue;
        nameSchemaType(project, variable);
        describeFindings(project, variable);
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
