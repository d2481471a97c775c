/*
 * Prevents a package that an editor is blind in: a name whose definition is not its source, or whose hover has no sentence.
 */
import { readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { partsOf, publishedNames, publishedSchema } from './schemas/published-schemas.ts';
import { subpaths } from './subpaths.ts';

interface DocumentPosition {
  readonly fileName: string;
  readonly pos: number;
}

/** What the language server adds to the service: the way from a declaration to its source. */
interface MappingService extends ts.LanguageService {
  getSourceMapper(): { tryGetSourcePosition(position: DocumentPosition): DocumentPosition | undefined };
}

/** The public names of each subpath but the namespaces of the root. */
const names = subpaths
  .filter(({ path }) => path !== 'index')
  .flatMap(({ path, specifier }) =>
    readFileSync(`test/package/exports/${path}.txt`, 'utf8')
      .trim()
      .split('\n')
      .map((line) => ({ specifier, name: line.replace(/^type /, '') })),
  );
const consumer = names
  .map(({ specifier, name }) => `export { ${name} } from '${specifier}';`)
  .concat(
    "import { RiskSchema } from 'isms-kit/risk';",
    "import { StatementOfApplicabilitySchema } from 'isms-kit/controls';",
    'declare const input: unknown;',
    'RiskSchema.parse(input).treatment;',
    'StatementOfApplicabilitySchema.parse(input).entries;',
  )
  .join('\n');

/** A language service with a consumer's module that exports all of the package again. */
function serviceFor(consumerPath: string): MappingService {
  const options = { module: ts.ModuleKind.NodeNext, strict: true, types: [], skipLibCheck: true };
  return ts.createLanguageService({
    getCompilationSettings: () => options,
    getScriptFileNames: () => [consumerPath],
    getScriptVersion: () => '1',
    getScriptSnapshot: (name) => {
      const text = name === consumerPath ? consumer : ts.sys.readFile(name);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => process.cwd(),
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (name) => name === consumerPath || ts.sys.fileExists(name),
    readFile: (name) => ts.sys.readFile(name),
    useCaseSensitiveFileNames: () => true,
  }) as MappingService;
}

describe.each(['consumer.mts', 'consumer.cts'])('an editor in %s', (file) => {
  const path = resolve(file);
  const service = serviceFor(path);
  const places = names.map(({ name }, line) => ({ name, at: consumer.split('\n', line).join('\n').length + 10 }));

  it('goes from each name to its declaration in src', () => {
    const strayed = places.flatMap(({ name, at }) => {
      const definitions = service.getDefinitionAtPosition(path, at) ?? [];
      const sources = definitions.map(({ fileName, textSpan }) =>
        service.getSourceMapper().tryGetSourcePosition({ fileName, pos: textSpan.start }),
      );
      const arrived = sources.map((source) =>
        source !== undefined && /^src\/.*\.ts$/.test(relative('.', source.fileName))
          ? readFileSync(source.fileName, 'utf8').slice(source.pos, source.pos + name.length)
          : 'nowhere',
      );
      return arrived.length > 0 && arrived.every((text) => text === name) ? [] : [`${name}: ${arrived.join(', ')}`];
    });
    expect(strayed).toEqual([]);
  });

  it.each([
    ['.treatment', '(property) Risk.treatment: Treatment', 'The treatment (6.1.3 a).'],
    [
      '.entries',
      '(property) StatementOfApplicability.entries: readonly StatementEntry[]',
      'The rows, one for each control.',
    ],
  ])('shows the named type and the sentence of %s on a parsed record', (property, signature, sentence) => {
    const info = service.getQuickInfoAtPosition(path, consumer.lastIndexOf(property) + 1);
    expect(ts.displayPartsToString(info?.displayParts)).toBe(signature);
    expect(ts.displayPartsToString(info?.documentation)).toBe(sentence);
  });

  it('finds a sentence for each property of each public type', () => {
    const program = service.getProgram();
    const checker = program?.getTypeChecker();
    const module = program?.getSourceFile(path);
    const symbol = module && checker?.getSymbolAtLocation(module);
    const exported = symbol === undefined ? [] : (checker?.getExportsOfModule(symbol) ?? []);
    const silent = exported.flatMap((alias) => {
      const target = checker?.getAliasedSymbol(alias);
      if (checker === undefined || target === undefined || (target.flags & ts.SymbolFlags.Interface) === 0) return [];
      const properties = checker.getDeclaredTypeOfSymbol(target).getProperties();
      const isOwn = ({ declarations = [] }: ts.Symbol): boolean =>
        declarations.some((declaration) => declaration.getSourceFile().fileName.includes('/isms-kit/dist/'));
      return properties
        .filter((property) => isOwn(property) && property.getDocumentationComment(checker).length === 0)
        .map(({ name }) => `${alias.name}.${name}`);
    });
    expect(exported.length).toBeGreaterThan(0);
    expect(silent).toEqual([]);
  });

  it('shows for each type and field the sentence that its JSON Schema has', () => {
    const program = service.getProgram();
    const checker = program?.getTypeChecker();
    const module = program?.getSourceFile(path);
    const symbol = module && checker?.getSymbolAtLocation(module);
    if (checker === undefined || symbol === undefined) throw new Error('The consumer exports nothing.');
    const exported = new Map(checker.getExportsOfModule(symbol).map((alias) => [alias.name, alias]));
    const shown = (named: ts.Symbol | undefined): string | undefined =>
      named && ts.displayPartsToString(named.getDocumentationComment(checker)).replaceAll(/\s+/g, ' ').trim();
    const told = publishedNames.flatMap((name) => partsOf(publishedSchema(name)));
    const differing = told.flatMap(({ title = '', description, properties = {} }) => {
      const alias = exported.get(title) ?? exported.get(`${title}Schema`);
      if (alias === undefined) return title === '' ? [] : [title];
      const target = checker.getAliasedSymbol(alias);
      const type = checker.getDeclaredTypeOfSymbol(target);
      const fields = Object.entries(properties).filter(
        ([key, field]) => shown(type.getProperty(key)) !== field.description,
      );
      return [...(shown(target) === description ? [] : [title]), ...fields.map(([key]) => `${title}.${key}`)];
    });
    expect(told.length).toBeGreaterThan(publishedNames.length);
    expect(differing).toEqual([]);
  });

  it('finds a sentence for each name', () => {
    const program = service.getProgram();
    const checker = program?.getTypeChecker();
    const module = program?.getSourceFile(path);
    const symbol = module && checker?.getSymbolAtLocation(module);
    const exported = symbol === undefined ? [] : (checker?.getExportsOfModule(symbol) ?? []);
    // Two subpaths may export the same, such as `readControlId`.
    expect(exported).toHaveLength(new Set(names.map(({ name }) => name)).size);
    const silent = exported.filter(
      (alias) => checker?.getAliasedSymbol(alias).getDocumentationComment(checker).length === 0,
    );
    expect(silent.map(({ name }) => name)).toEqual([]);
  });
});
