import type * as z from 'zod';
import { refusal } from '../findings/refusal.ts';
import { shapeMeant } from '../findings/shape-meant.ts';
import type { RecordRule } from '../records/record.ts';

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];
type Fields = Readonly<Record<PropertyKey, unknown>>;

/**
 * The rules that an input breaks and that zod did not ask, because something else is wrong in the same record: at every depth, each rule whose
 * fields are valid. The walk over the schema follows the issues, since zod has asked all rules where there are none.
 *
 * @internal
 */
export function brokenRules(schema: z.core.$ZodType, input: unknown, issues: readonly Issue[]): readonly Issue[] {
  const found: Issue[] = [];
  walk(schema, { value: input, path: [], issues: treeOf(issues), found });
  return found;
}

/** The issues at a place, and those within it by the next step. */
interface IssueTree {
  readonly own: Issue[];
  readonly inner: Map<PropertyKey, IssueTree>;
}

function treeOf(issues: readonly Issue[]): IssueTree {
  const root: IssueTree = { own: [], inner: new Map() };
  for (const issue of issues) {
    let tree = root;
    for (const step of issue.path) {
      const next = tree.inner.get(step) ?? { own: [], inner: new Map() };
      tree.inner.set(step, next);
      tree = next;
    }
    tree.own.push(issue);
  }
  return root;
}

interface Place {
  readonly value: unknown;
  readonly path: Path;
  readonly issues: IssueTree;
  /** All rules found so far to be broken. */
  readonly found: Issue[];
}

function walk(schema: z.core.$ZodType | undefined, place: Place): void {
  if (schema === undefined) return;
  const definition = definitionOf(schema);
  const { type } = definition;
  if (type === 'object') {
    const { shape } = definition;
    walkInner(place, (key) => (Object.hasOwn(shape, key) ? shape[String(key)] : undefined));
    if (isObject(place.value)) askRules(schema, shape, place.value, place);
  } else if (type === 'array') walkInner(place, () => definition.element);
  else if (type === 'record') walkInner(place, () => definition.valueType);
  else if (type === 'optional' || type === 'nullable') walk(definition.innerType, place);
  else if (type === 'pipe') walk(definition.out, place);
  else if (type === 'union') walkUnion(definition, place);
}

function walkInner(
  { value, path, issues, found }: Place,
  schemaAt: (key: PropertyKey) => z.core.$ZodType | undefined,
): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of issues.inner) {
    if (Object.hasOwn(value, key))
      walk(schemaAt(key), { value: (value as Fields)[key], path: [...path, key], issues: inner, found });
  }
}

function walkUnion(definition: UnionDefinition, place: Place): void {
  const { discriminator, options } = definition;
  if (discriminator !== undefined) {
    const word = isObject(place.value) ? place.value[discriminator] : undefined;
    walk(shapeWith(word, definition), place);
    return;
  }
  // A plain union keeps the issues of each shape to itself.
  for (const issue of place.issues.own) {
    if (issue.code !== 'invalid_union') continue;
    const meant = shapeMeant(issue.errors);
    const shape = issue.errors.findIndex((issues) => issues === meant);
    walk(options[shape], { ...place, issues: treeOf(meant ?? []) });
  }
}

type RuledSchema = z.core.$ZodType & { readonly rules?: readonly RecordRule[] };

function askRules(
  { rules = [] }: RuledSchema,
  shape: z.core.$ZodShape,
  value: Fields,
  { path, issues, found }: Place,
): void {
  for (const { code, of, message, violations } of rules) {
    const fields = validFields(of, shape, value);
    if (fields === undefined) continue;
    for (const { path: place, values } of violations(fields)) {
      if (!isReported(code, place, issues))
        found.push({ ...refusal(code, message, values), path: [...path, ...place] });
    }
  }
}

/** The fields as the schema returns them; undefined where one is not valid. */
function validFields(of: readonly string[], shape: z.core.$ZodShape, value: Fields): object | undefined {
  const fields: Record<string, unknown> = {};
  for (const name of of) {
    const field = shape[name] as z.ZodType;
    if (Object.hasOwn(value, name)) {
      const parsed = field.safeParse(value[name]);
      if (!parsed.success) return undefined;
      fields[name] = parsed.data;
    } else if (field.def.type !== 'optional') return undefined;
  }
  return fields;
}

function isReported(code: string, place: readonly (string | number)[], issues: IssueTree): boolean {
  let tree: IssueTree | undefined = issues;
  for (const step of place) tree = tree?.inner.get(step);
  return tree?.own.some((issue) => issue.code === 'custom' && issue.params?.['code'] === code) ?? false;
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * The definition of a union; one field distinguishes its shapes, or none does.
 *
 * @internal
 */
export type UnionDefinition = z.core.$ZodUnionDef & { readonly discriminator?: string };

/**
 * The definition of a schema, by which a walk reads it.
 *
 * @internal
 */
export function definitionOf(schema: z.core.$ZodType): z.core.$ZodTypes['_zod']['def'] {
  return (schema as z.ZodType).def as z.core.$ZodTypes['_zod']['def'];
}

/**
 * The shape of a union that has this word in the field that distinguishes the shapes; undefined where none has it.
 *
 * @internal
 */
export function shapeWith(word: unknown, { discriminator, options }: UnionDefinition): z.core.$ZodType | undefined {
  return options.find((option) => hasWord(option, String(discriminator), word));
}

/** Whether a shape of a union, or one of its shapes, has this word in the field that distinguishes them. */
function hasWord(schema: z.core.$ZodType, field: string, word: unknown): boolean {
  const definition = definitionOf(schema);
  if (definition.type === 'union') return definition.options.some((option) => hasWord(option, field, word));
  return definition.type === 'object' && (definition.shape[field] as z.ZodType).safeParse(word).success;
}
