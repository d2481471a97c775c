/*
 * Makes the list of all public functions, for tools that choose or describe a function without reading its declaration.
 */
import { isDeepStrictEqual } from 'node:util';
import ts from 'typescript';
import { schemaIdOf } from './json-schemas.mjs';
import { firstSentenceOf, inOneLine, targetOf } from './public-face.mjs';
import { spelledTypes } from './spelled-types.mjs';

/** @typedef {import('./public-face.mjs').PublicFace} PublicFace */
/** @typedef {import('./public-face.mjs').PublicName} PublicName */

/**
 * @param {PublicFace} face
 * @param {ReadonlySet<string>} described The names that have a schema.
 */
export function functionsOf(face, described) {
  const { checker } = face;
  const { publicNameOf, typedOf, membersOf, itemOf } = spelledTypes(face);

  /**
   * The schema of what fits a spelled type, which refers to the files by their `$id`; undefined where a part of it has none. A whole record fits
   * where some of its fields are asked for.
   *
   * @param {ts.TypeNode | undefined} node @returns {object | undefined}
   */
  const schemaOf = (node) => {
    if (node === undefined) return undefined;
    const typed = typedOf(node);
    const name = publicNameOf(typed)?.name;
    if (name !== undefined) return described.has(name) ? { $ref: schemaIdOf(name) } : undefined;
    const generic = typed.type.getSymbol();
    const general = generic && face.names.get(generic)?.name;
    if (general !== undefined && described.has(general)) return { $ref: schemaIdOf(general) };
    if (ts.isTypeReferenceNode(node)) {
      const alias = checker.getSymbolAtLocation(node.typeName);
      const target = alias && targetOf(alias, checker).declarations?.[0];
      if (/^(?:Pick|Partial)$/.test(node.typeName.getText())) return schemaOf(node.typeArguments?.[0]);
      if (target && ts.isTypeAliasDeclaration(target) && !node.typeArguments) return schemaOf(target.type);
      return target && ts.isTypeParameterDeclaration(target) ? schemaOf(target.constraint) : undefined;
    }
    if (ts.isIntersectionTypeNode(node)) {
      const [first, ...others] = node.types.map(schemaOf);
      return others.every((other) => isDeepStrictEqual(other, first)) ? first : undefined;
    }
    if (checker.isArrayType(typed.type)) {
      const items = schemaOf(itemOf(typed).node);
      return items && { type: 'array', items };
    }
    if (ts.isUnionTypeNode(node) || ts.isParenthesizedTypeNode(node)) {
      const options = membersOf(typed).map((member) => schemaOf(member.node));
      return options.includes(undefined) ? undefined : { anyOf: options };
    }
    if (ts.isLiteralTypeNode(node) && node.literal.kind === ts.SyntaxKind.NullKeyword) return { type: 'null' };
    if (node.kind === ts.SyntaxKind.UnknownKeyword) return {};
    if (ts.isTypePredicateNode(node)) return { type: 'boolean' };
    const simple = /** @type {const} */ (['string', 'number', 'boolean']).find((word) => word === node.getText());
    return simple && { type: simple };
  };

  /** @param {PublicName} known @returns {readonly { readonly name: string, readonly subpath: string }[]} */
  const entriesOf = ({ name, subpaths, symbol, declaration }) => {
    if (!ts.isFunctionDeclaration(declaration)) return [];
    const tags = symbol.getJsDocTags(checker);
    /** @param {string} tag */
    const textsOf = (tag) =>
      tags.flatMap(({ name: each, text }) => (each === tag ? [ts.displayPartsToString(text)] : []));
    const explained = textsOf('param').map((text) => /^(\w+) -?\s*([^]*)$/.exec(text) ?? []);
    const parameters = declaration.parameters.map((parameter, index) => {
      const [, own = '', description = ''] = explained[index] ?? [];
      const schema = schemaOf(parameter.type);
      return {
        name: own,
        description: inOneLine(description),
        ...(parameter.questionToken && { optional: true }),
        ...(schema && { schema }),
      };
    });
    const schema = schemaOf(declaration.type);
    const entry = {
      summary: firstSentenceOf(symbol, checker),
      asOf: declaration.parameters.some(needsDay),
      parameters,
      returns: { description: inOneLine(textsOf('returns')[0] ?? ''), ...(schema && { schema }) },
      example: /```ts\n([^]*?)\n```/.exec(textsOf('example')[0] ?? '')?.[1] ?? '',
    };
    return subpaths.map((subpath) => ({ name, subpath, ...entry }));
  };

  /** Whether the parameter has a field for the day or the instant of the question that must be there. @param {ts.ParameterDeclaration} parameter */
  const needsDay = (parameter) => {
    const type = checker.getTypeAtLocation(parameter);
    return ['asOf', 'now'].some((name) => {
      const property = type.getProperty(name);
      return property !== undefined && !(property.flags & ts.SymbolFlags.Optional);
    });
  };

  return [...face.names.values()].flatMap(entriesOf);
}
