import ts from 'typescript';

/** The words of a bag of options: the last parameter has one of these names, and its type is named after the function. */
const bagOf = { Options: 'options', Context: 'context' } as const;
type BagKind = keyof typeof bagOf;

/** Days and moments stand in the options, whoever asks. */
const optionsOnly: ReadonlySet<string> = new Set(['asOf', 'now', 'stage']);
/** One word per idea. */
const banned: ReadonlyMap<string, string> = new Map([['why', 'reason']]);

/**
 * The public functions of a module that break the grammar of functions, a line each: the subject comes first, what it is judged by second, options
 * last and always one object named `<Function>Options`; the day of a question stands in it. A check takes its records and a context, and gives
 * findings.
 */
export function grammarViolations(checker: ts.TypeChecker, module: ts.Symbol): readonly string[] {
  return checker.getExportsOfModule(module).flatMap((exported) => {
    const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
    const declaration = symbol.declarations?.find((node) => ts.isFunctionDeclaration(node));
    if (declaration !== undefined) return functionViolations(exported.name, declaration);
    return (symbol.declarations ?? []).flatMap((node) => wordViolations(exported.name, node));
  });
}

function functionViolations(name: string, { parameters, type }: ts.FunctionDeclaration): readonly string[] {
  const last = parameters.at(-1);
  return [
    ...parameters.flatMap((parameter) => {
      const bag = bagKindOf(parameter);
      const place = `${name}: ${parameter.name.getText()}`;
      if (bag === undefined) {
        return [
          ...(isOptional(parameter) && !isBuilder(name) ? [`${place} is optional and not in the options`] : []),
          ...(optionsOnly.has(parameter.name.getText()) ? [`${place} belongs into the options`] : []),
          ...bannedWord(name, parameter.name.getText()),
        ];
      }
      const expected = name.charAt(0).toUpperCase() + name.slice(1) + bag;
      const actual = parameter.type?.getText() ?? '';
      return [
        ...(parameter === last ? [] : [`${place} is not the last parameter`]),
        ...(actual === expected || isSharedBag(name, actual) ? [] : [`${place} is a ${actual}, not a ${expected}`]),
      ];
    }),
    ...(/^check[A-Z]/.test(name) && !givesFindings(type) ? [`${name} does not give findings`] : []),
  ];
}

/** The options that every function of one kind takes have one type; a validator takes the context of its check. */
function isSharedBag(name: string, type: string): boolean {
  return type === 'DueItemsOptions' || (/^validate[A-Z]/.test(name) && /^Check\w+Context$/.test(type));
}

/** `makeRisk(overrides?)`: every record has such a builder. */
function isBuilder(name: string): boolean {
  return /^make[A-Z]/.test(name);
}

function bagKindOf({ type }: ts.ParameterDeclaration): BagKind | undefined {
  const text = type?.getText() ?? '';
  return (Object.keys(bagOf) as BagKind[]).find((kind) => new RegExp(`^\\w+${kind}(?:<.*>)?$`).test(text));
}

function isOptional({ questionToken, initializer }: ts.ParameterDeclaration): boolean {
  return questionToken !== undefined || initializer !== undefined;
}

function givesFindings(type: ts.TypeNode | undefined): boolean {
  return /Finding/.test(type?.getText() ?? '');
}

function wordViolations(name: string, node: ts.Declaration): readonly string[] {
  const members = ts.isInterfaceDeclaration(node) ? node.members : [];
  return members.flatMap((member) => bannedWord(name, member.name?.getText() ?? ''));
}

function bannedWord(owner: string, word: string): readonly string[] {
  const better = banned.get(word);
  return better === undefined ? [] : [`${owner}: ${word} is called ${better}`];
}
