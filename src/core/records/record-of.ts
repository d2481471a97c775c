import * as z from 'zod';

/**
 * An object with keys of the consumer's choice. The key `__proto__`, which no object can safely take over, is refused like an unknown key of
 * a strict object instead of being dropped.
 *
 * @internal
 */
export function recordOf<Key extends z.core.$ZodRecordKey, Value extends z.ZodType>(
  keys: Key,
  values: Value,
): z.ZodPipe<z.ZodUnknown, z.ZodRecord<Key, Value>> {
  return z
    .unknown()
    .superRefine((input, context) => {
      if (typeof input !== 'object' || input === null || !Object.hasOwn(input, '__proto__')) return;
      context.addIssue({ code: 'unrecognized_keys', keys: ['__proto__'], input: { ...input } });
    })
    .pipe(z.record(keys, values));
}
