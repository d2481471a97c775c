/*
 * Reads types together with their spelling, since the compiler forgets the names of aliases such as `RecordId` and the order of unions.
 */
import ts from 'typescript';
import { targetOf } from './public-face.mjs';

/** @typedef {{ readonly type: ts.Type, readonly node?: ts.TypeNode | undefined }} Typed A type, and its spelling where a declaration has one. */

/** @param {import('./public-face.mjs').PublicFace} face */
export function spelledTypes({ checker, names }) {
  /** The public name of a type without arguments. @param {Typed} typed */
  const publicNameOf = ({ type, node }) => {
    if (node !== undefined) {
      const symbol = ts.isTypeReferenceNode(node) && !node.typeArguments && checker.getSymbolAtLocation(node.typeName);
      return symbol ? names.get(targetOf(symbol, checker)) : undefined;
    }
    if (type.aliasSymbol !== undefined) return type.aliasTypeArguments ? undefined : names.get(type.aliasSymbol);
    const isObject = type.getFlags() & ts.TypeFlags.Object;
    if (!isObject || checker.getTypeArguments(/** @type {ts.TypeReference} */ (type)).length > 0) return undefined;
    const symbol = type.getSymbol();
    return symbol && names.get(symbol);
  };

  /** The type that an alias stands for, with its spelling. @param {Typed} typed @returns {Typed} */
  const spelledOut = (typed) => {
    const alias = publicNameOf(typed)?.declaration;
    return alias && ts.isTypeAliasDeclaration(alias) ? spelledOut({ type: typed.type, node: alias.type }) : typed;
  };

  /** A spelled type. @param {ts.TypeNode} node @returns {Typed} */
  const typedOf = (node) => {
    if (ts.isParenthesizedTypeNode(node)) return typedOf(node.type);
    return { type: checker.getTypeFromTypeNode(node), node };
  };

  /** The type of a property without `undefined`; its spelling unless a mapped type made another type of it. @param {ts.Symbol} property @returns {Typed} */
  const typeOfProperty = (property) => {
    const type = withoutUndefined(checker.getTypeOfSymbol(property), checker);
    const declaration = property.declarations?.[0];
    const node = declaration && ts.isPropertySignature(declaration) ? declaration.type : undefined;
    const spelled = node && typedOf(node);
    return spelled && checker.typeToString(spelled.type) === checker.typeToString(type) ? spelled : { type };
  };

  /** The members of a union as it is spelled. @param {Typed} typed @returns {readonly Typed[]} */
  const membersOf = ({ type, node }) => {
    if (node && ts.isUnionTypeNode(node)) return node.types.map(typedOf);
    return type.isUnion() ? type.types.map((member) => ({ type: member })) : [{ type, node }];
  };

  /** The type of the items of a list. @param {Typed} typed @returns {Typed} */
  const itemOf = ({ type, node }) => {
    const list = node && ts.isTypeOperatorNode(node) ? node.type : node;
    if (list && ts.isArrayTypeNode(list)) return typedOf(list.elementType);
    return { type: type.getNumberIndexType() ?? checker.getAnyType() };
  };

  /** The types of the keys and values of a `Record`, whatever stands around it. @param {Typed} typed @returns {{ readonly key: Typed, readonly value: Typed } | undefined} */
  const entryOf = ({ type, node }) => {
    let record = node;
    while (record && ts.isTypeReferenceNode(record) && record.typeArguments?.length === 1)
      [record] = record.typeArguments;
    if (record && ts.isTypeReferenceNode(record) && record.typeName.getText() === 'Record') {
      const [key, value] = (record.typeArguments ?? []).map(typedOf);
      if (key !== undefined && value !== undefined) return { key, value };
    }
    const value = type.getStringIndexType();
    return value && { key: { type: checker.getStringType() }, value: { type: value } };
  };

  return { publicNameOf, spelledOut, typedOf, typeOfProperty, membersOf, itemOf, entryOf };
}

/** @param {ts.Type} type @param {ts.TypeChecker} checker */
function withoutUndefined(type, checker) {
  const members = type.isUnion() ? type.types.map(({ flags }) => flags) : [];
  if (!members.some((flags) => flags & ts.TypeFlags.Undefined)) return type;
  return members.some((flags) => flags & ts.TypeFlags.Null) ? type : checker.getNonNullableType(type);
}

/** @param {ts.Type} type */
export function hasFields(type) {
  return (type.getFlags() & (ts.TypeFlags.Object | ts.TypeFlags.Intersection)) !== 0;
}

/** The words that a type of literals holds; none for another type. @param {ts.Type} type @returns {readonly unknown[]} */
export function wordsOf(type) {
  const members = type.isUnion() ? type.types : [type];
  const words = members.map((member) => {
    if (member.isLiteral()) return member.value;
    return member.getFlags() & ts.TypeFlags.BooleanLiteral
      ? /** @type {any} */ (member).intrinsicName === 'true'
      : undefined;
  });
  return words.includes(undefined) ? [] : words;
}
