/*
 * Makes the OpenAPI 3.1 description of the whole document of its JSON Schema: the schemas of OpenAPI 3.1 are JSON Schema 2020-12, so only the
 * references and the discriminators differ.
 */
/** @typedef {import('./json-schemas.mjs').Keywords} Keywords */

const folder = '#/components/schemas/';

/**
 * @param {Keywords} schema The self-contained schema of the document.
 * @param {{ readonly version: string, readonly description: string }} about
 * @returns {Keywords}
 */
export function openApiOf({ $schema: _dialect, $id: _id, $defs, ...root }, { version, description }) {
  /** @type {Record<string, Keywords>} */
  const parts = { ...$defs, [root['title']]: root };
  const schemas = Object.fromEntries(
    Object.entries(parts)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, part]) => [name, described(part)]),
  );
  return {
    openapi: '3.1.0',
    info: { title: 'isms-kit', version, description, license: { name: 'MIT', identifier: 'MIT' } },
    paths: {},
    components: { schemas },
  };

  /** The keywords with references that OpenAPI resolves, and a discriminator beside each union of records. @param {Keywords} keywords @returns {Keywords} */
  function described(keywords) {
    const entries = Object.entries(keywords).map(([key, value]) => {
      if (key === '$ref') return [key, value === '#' ? folder + root['title'] : value.replace('#/$defs/', folder)];
      if (key === 'properties')
        return [key, Object.fromEntries(Object.entries(value).map(([name, field]) => [name, described(field)]))];
      if (Array.isArray(value)) return [key, value.map((item) => (isObject(item) ? described(item) : item))];
      return [key, isObject(value) ? described(value) : value];
    });
    const discriminator = keywords['oneOf'] && discriminatorOf(keywords['oneOf']);
    return { ...Object.fromEntries(entries), ...(discriminator && { discriminator }) };
  }

  /** The field whose words tell the options apart, with the option of each word. @param {readonly Keywords[]} options */
  function discriminatorOf(options) {
    const targets = options.map(nameIn);
    for (const propertyName of Object.keys(fieldsOf(targets[0] ?? ''))) {
      const mapping = targets.flatMap((name) => wordsOf(name, propertyName).map((word) => [word, folder + name]));
      const isWhole = targets.every((name) => wordsOf(name, propertyName).length > 0);
      if (isWhole && new Set(mapping.map(([word]) => word)).size === mapping.length)
        return { propertyName, mapping: Object.fromEntries(mapping) };
    }
    throw new Error(`No field tells ${targets.join(', ')} apart.`);
  }

  /** The fields of a record; of a union those of its first option. @param {string} name @returns {Keywords} */
  function fieldsOf(name) {
    const { properties, oneOf } = partOf(name);
    return properties ?? fieldsOf(nameIn(oneOf[0]));
  }

  /** The words of a required field, in each option of a union. @param {string} name @param {string} field @returns {readonly string[]} */
  function wordsOf(name, field) {
    const { properties = {}, required = [], oneOf } = partOf(name);
    if (oneOf !== undefined) return oneOf.flatMap((/** @type {Keywords} */ option) => wordsOf(nameIn(option), field));
    const keywords = properties[field]?.['$ref'] ? partOf(nameIn(properties[field])) : properties[field];
    const { const: word, enum: words = [word] } = keywords ?? {};
    return required.includes(field) ? words.filter((/** @type {unknown} */ each) => typeof each === 'string') : [];
  }

  /** @param {string} name @returns {Keywords} */
  function partOf(name) {
    return parts[name] ?? {};
  }
}

/** The name of the part that a schema refers to. @param {Keywords} keywords @returns {string} */
function nameIn({ $ref }) {
  return $ref.replace('#/$defs/', '');
}

/** @param {unknown} value @returns {value is Keywords} */
function isObject(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
