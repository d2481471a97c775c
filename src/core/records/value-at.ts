/**
 * The value at a place in a record, for the issue that names the place.
 *
 * @internal
 */
export function valueAt(record: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce((value, key) => (value as Readonly<Record<PropertyKey, unknown>>)[key], record);
}
