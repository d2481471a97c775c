/*
 * Makes the JSON Schema of a public type. The keywords of a record come from its zod schema; its sentences and the names of its parts come
 * from its interface, which the compiler holds to that schema. An answer has no zod schema: its keywords come from its interface, too.
 */
import { isDeepStrictEqual } from 'node:util';
import ts from 'typescript';
import { sentenceOf } from './public-face.mjs';
import { hasFields, spelledTypes, wordsOf } from './spelled-types.mjs';

/** @typedef {import('./spelled-types.mjs').Typed} Typed */
/** @typedef {{ readonly [keyword: string]: any }} Keywords Keywords of JSON Schema. */
/** @typedef {{ readonly symbol: ts.Symbol | undefined, readonly keywords: Keywords | undefined, body?: Keywords }} Definition What a named part is and what zod says of it; its body once it is made. */
/** @typedef {{ readonly root: string, readonly definitions: Map<string, Definition> }} Document */

/** @param {string} name */
export function schemaIdOf(name) {
  return `urn:isms-kit:schemas:${kebab(name)}`;
}

/** @param {string} name */
export function kebab(name) {
  return name.replaceAll(/(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|(?<=[a-z])(?=[0-9])/g, '-').toLowerCase();
}

/**
 * Answers a function that makes the self-contained schema of a public name: of a type, or of what `<name>Schema` accepts.
 *
 * @param {import('./public-face.mjs').PublicFace} face
 * @param {ReadonlyMap<string, Keywords>} records What zod says of each record, by its name.
 * @returns {(name: string) => Keywords}
 */
export function schemaMaker(face, records) {
  const { checker } = face;
  const { publicNameOf, spelledOut, typedOf, typeOfProperty, membersOf, itemOf, entryOf } = spelledTypes(face);
  const byName = new Map([...face.names.values()].map((known) => [known.name, known]));

  /** @param {string} name @returns {Typed} */
  const typeNamed = (name) => {
    const symbol = byName.get(name)?.symbol;
    if (symbol !== undefined) return { type: checker.getDeclaredTypeOfSymbol(symbol) };
    const schema = byName.get(`${name}Schema`)?.declaration;
    const annotation = schema && ts.isVariableDeclaration(schema) ? schema.type : undefined;
    const node = annotation && ts.isTypeReferenceNode(annotation) ? annotation.typeArguments?.[0] : undefined;
    if (node === undefined)
      throw new Error(`${name}Schema must be spelled as a RecordSchema, UnionSchema or FieldSchema of a type.`);
    return typedOf(node);
  };

  /** @param {Typed} typed @param {string} name @param {Keywords | undefined} keywords @param {Document} document @returns {Keywords} */
  const definitionOf = (typed, name, keywords, document) => {
    const { symbol } = byName.get(name) ?? byName.get(`${name}Schema`) ?? {};
    return { title: name, description: symbol && sentenceOf(symbol, checker), ...bodyOf(typed, keywords, document) };
  };

  /** @param {Typed} typed @param {Keywords | undefined} keywords @param {Document} document @returns {Keywords} */
  const bodyOf = (typed, keywords, document) => {
    const spelled = spelledOut(typed);
    return keywords === undefined ? derived(spelled, document) : described(spelled, keywords, document);
  };

  /**
   * A part: a reference where it has a public name, unless its keywords differ there or another part has that name; one within itself is a
   * reference whatever its keywords are.
   *
   * @param {Typed} typed @param {Keywords | undefined} written @param {Document} document @returns {Keywords}
   */
  const partOf = (typed, written, document) => {
    const { name = '', symbol } = publicNameOf(typed) ?? {};
    const record = records.get(name);
    const { 'x-references': target, ...keywords } = written ?? record ?? {};
    const mark = target === undefined ? {} : { 'x-references': target };
    const given = written || record ? keywords : undefined;
    const known = document.definitions.get(name);
    const isOpen = known !== undefined && known.body === undefined;
    const expected = known ? known.keywords : (record ?? given);
    const isOther = known !== undefined && known.symbol !== symbol;
    if (name === '' || isOther || (!isOpen && !isDeepStrictEqual(expected, given)))
      return { ...bodyOf(typed, given, document), ...mark };

    if (known === undefined) {
      /** @type {Definition} */
      const definition = { symbol, keywords: given };
      document.definitions.set(name, definition);
      definition.body = definitionOf(typed, name, given, document);
    }
    return { $ref: name === document.root ? '#' : `#/$defs/${name}`, ...mark };
  };

  /** @param {ts.Symbol} property @param {Keywords | undefined} written @param {Document} document @returns {Keywords} */
  const fieldOf = (property, written, document) => {
    const description = sentenceOf(property, checker);
    return { ...partOf(typeOfProperty(property), written, document), ...(description !== '' && { description }) };
  };

  /** What zod says, with the sentences and names of the type. @param {Typed} typed @param {Keywords} keywords @param {Document} document @returns {Keywords} */
  const described = (typed, keywords, document) => {
    const { oneOf, anyOf, properties, items, additionalProperties: values, propertyNames: keys } = keywords;
    const union = oneOf ? 'oneOf' : 'anyOf';
    const options = oneOf ?? anyOf;
    if (options !== undefined) {
      return {
        ...keywords,
        [union]: options.flatMap((/** @type {Keywords} */ option) => optionsOf(typed, option, document)),
      };
    }
    if (properties !== undefined) {
      const fields = Object.entries(properties).map(([key, written]) => {
        const property = typed.type.getProperty(key);
        if (property === undefined) throw new Error(`${checker.typeToString(typed.type)} has no property ${key}.`);
        return [key, fieldOf(property, written, document)];
      });
      return { ...keywords, properties: Object.fromEntries(fields) };
    }
    if (items !== undefined) return { ...keywords, items: partOf(itemOf(typed), items, document) };
    const entry = entryOf(typed);
    if (typeof values !== 'object' || entry === undefined) return keywords;
    return {
      ...keywords,
      propertyNames: partOf(entry.key, keys, document),
      additionalProperties: partOf(entry.value, values, document),
    };
  };

  /** What stands for one option of a union: the members of the type that it accepts. @param {Typed} typed @param {Keywords} option @param {Document} document @returns {readonly Keywords[]} */
  const optionsOf = (typed, option, document) => {
    const members = membersOf(typed);
    const whole = members.find((member) => isDeepStrictEqual(records.get(publicNameOf(member)?.name ?? ''), option));
    if (whole !== undefined) return [partOf(whole, option, document)];
    if (option['oneOf'] !== undefined || option['anyOf'] !== undefined) return [described(typed, option, document)];
    if (option['properties'] === undefined) {
      const { items, additionalProperties: values, enum: words } = option;
      const member = members.find((each) => {
        if (items !== undefined) return checker.isArrayLikeType(each.type);
        if (values !== undefined) return entryOf(each) !== undefined;
        return words !== undefined && isDeepStrictEqual(new Set(wordsOf(each.type)), new Set(words));
      });
      return [member === undefined ? option : partOf(member, option, document)];
    }
    const found = leavesOf(typed).flatMap((leaf) => {
      const narrowed = narrowedTo(leaf.type, option);
      return narrowed === undefined ? [] : [partOf(leaf, narrowed, document)];
    });
    if (found.length === 0)
      throw new Error(`No member of ${checker.typeToString(typed.type)} is ${JSON.stringify(option)}.`);
    return found;
  };

  /** The members of a union that are none themselves. @param {Typed} typed @returns {readonly Typed[]} */
  const leavesOf = (typed) => {
    if (!typed.type.isUnion()) return [typed];
    return membersOf(spelledOut(typed)).flatMap((member) => leavesOf(member));
  };

  /** An option with the words of this type only; undefined when it is another type. @param {ts.Type} type @param {Keywords} option @returns {Keywords | undefined} */
  const narrowedTo = (type, option) => {
    const fields = Object.entries(option['properties']);
    if (!hasFields(type) || type.getProperties().length !== fields.length) return undefined;
    /** @type {Record<string, Keywords>} */
    const properties = {};
    for (const [key, field] of fields) {
      const property = type.getProperty(key);
      if (property === undefined) return undefined;
      const { const: word, enum: words = [word], ...others } = field;
      const allowed = wordsOf(checker.getTypeOfSymbol(property));
      const common = words.filter((/** @type {unknown} */ each) => allowed.includes(each));
      const isBoundByWords = words[0] !== undefined && allowed.length > 0;
      if (isBoundByWords && common.length === 0) return undefined;
      const [first] = common;
      const narrowed = { ...others, ...(common.length === 1 ? { const: first } : { enum: common }) };
      properties[key] = isBoundByWords && common.length < words.length ? narrowed : field;
    }
    return { ...option, properties };
  };

  /** What the type says. @param {Typed} typed @param {Document} document @returns {Keywords} */
  const derived = (typed, document) => {
    const type = checker.getBaseConstraintOfType(typed.type) ?? typed.type;
    const flags = type.getFlags();
    const words = wordsOf(type);
    if (words.length > 0 && !words.some((word) => typeof word === 'object')) return ofWords(words);
    if (flags & ts.TypeFlags.TemplateLiteral)
      return { type: 'string', pattern: patternOf(/** @type {ts.TemplateLiteralType} */ (type)) };
    if (flags & ts.TypeFlags.StringLike) return { type: 'string' };
    if (flags & ts.TypeFlags.NumberLike) return { type: 'number' };
    if (flags & ts.TypeFlags.Null) return { type: 'null' };
    if (type.isUnion()) return { anyOf: derivedOptions(typed, document) };
    if (checker.isTupleType(type)) return derivedTuple(/** @type {ts.TupleTypeReference} */ (type), document);
    if (checker.isArrayType(type)) return { type: 'array', items: partOf(itemOf(typed), undefined, document) };
    if (!hasFields(type)) return {};
    const properties = type.getProperties();
    const needed = properties.filter((property) => !(property.flags & ts.SymbolFlags.Optional)).map(({ name }) => name);
    const required = needed.length > 0 ? { required: needed } : {};
    const entry = entryOf(typed);
    if (entry !== undefined && properties.length === 0) {
      const propertyNames = partOf(entry.key, undefined, document);
      return { type: 'object', propertyNames, additionalProperties: partOf(entry.value, undefined, document) };
    }
    const fields = properties.map((property) => [
      property.name,
      entry ? partOf(entry.value, undefined, document) : fieldOf(property, undefined, document),
    ]);
    return { type: 'object', properties: Object.fromEntries(fields), ...required, additionalProperties: false };
  };

  /** @param {ts.TupleTypeReference} type @param {Document} document @returns {Keywords} */
  const derivedTuple = (type, document) => {
    const { minLength, hasRestElement } = type.target;
    if (hasRestElement)
      return { type: 'array', items: partOf(itemOf({ type }), undefined, document), minItems: minLength };
    const items = checker.getTypeArguments(type).map((item) => partOf({ type: item }, undefined, document));
    const prefix = items.length > 0 ? { prefixItems: items, minItems: minLength } : {};
    return { type: 'array', ...prefix, maxItems: items.length };
  };

  /** @param {Typed} typed @param {Document} document @returns {readonly Keywords[]} */
  const derivedOptions = (typed, document) => {
    const members = membersOf(typed).filter(({ type }) => !(type.getFlags() & ts.TypeFlags.Undefined));
    const words = members.filter((member) => publicNameOf(member) === undefined && wordsOf(member.type).length === 1);
    const others = members.filter((member) => !words.includes(member));
    return [
      ...others.map((member) => partOf(member, undefined, document)),
      ...(words.length > 0 ? [ofWords(words.flatMap(({ type }) => wordsOf(type)))] : []),
    ];
  };

  return (name) => {
    const keywords = records.get(name);
    /** @type {Document} */
    const document = { root: name, definitions: new Map([[name, { symbol: byName.get(name)?.symbol, keywords }]]) };
    const { title, description, ...body } = definitionOf(typeNamed(name), name, keywords, document);
    document.definitions.delete(name);
    const parts = [...document.definitions].toSorted(([a], [b]) => (a < b ? -1 : 1));
    return {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: schemaIdOf(name),
      title,
      description,
      ...body,
      ...(parts.length > 0 && { $defs: Object.fromEntries(parts.map(([part, made]) => [part, made.body])) }),
    };
  };
}

/** @param {readonly unknown[]} words @returns {Keywords} */
function ofWords(words) {
  if (words.length === 2 && words.every((word) => typeof word === 'boolean')) return { type: 'boolean' };
  const types = [...new Set(words.map((word) => typeof word))];
  const type = types.length === 1 ? { type: types[0] } : {};
  return words.length === 1 ? { ...type, const: words[0] } : { ...type, enum: words };
}

/** @param {ts.TemplateLiteralType} type */
function patternOf({ texts, types }) {
  const [first, ...others] = texts.map((text) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const places = types.map(({ flags }) => (flags & ts.TypeFlags.NumberLike ? '-?[0-9]+(\\.[0-9]+)?' : '.*'));
  return `^${first}${places.map((place, index) => `${place}${others[index]}`).join('')}$`;
}
