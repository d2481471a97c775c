import * as z from 'zod';

/**
 * A text for people that says something; "none" is an absent field, never an empty string.
 *
 * @example
 * ```ts
 * import { TextSchema } from 'isms-kit/core';
 *
 * TextSchema.parse('Head of Engineering'); // => 'Head of Engineering'
 * TextSchema.safeParse('').success; // => false
 * ```
 */
export const TextSchema = z.string().regex(/\S/);
