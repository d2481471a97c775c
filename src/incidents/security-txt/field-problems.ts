import { addPeriod } from '../../core/calendar/add-period.ts';
import { isRealDay } from '../../core/calendar/calendar-date.ts';
import { epochMilliseconds, type Instant, isInstant, toInstant, utcDayOf } from '../../core/calendar/instant.ts';
import { languageTagForm, uriProblem } from '../records/uri-form.ts';
import type { SecurityTxtFieldName } from './security-txt-fields.ts';
import type { SecurityTxtProblemCode } from './security-txt-problems.ts';

const instantForm =
  /^(\d{4}-\d\d-\d\d)T((?:[01]\d|2[0-3]):[0-5]\d:)([0-5]\d|60)(\.\d+)?(Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;

/**
 * Reads a point in time by RFC 3339, in which `t` and `z` may be lower case, as the example of RFC 9116 has it; undefined where it is none, or none
 * that an instant can be. A leap second is read as the second before it.
 *
 * @internal
 */
export function readExpires(value: string): Instant | undefined {
  const read = pointInTime(value);
  const instant = read === undefined ? undefined : toInstant(read);
  return isInstant(instant) ? instant : undefined;
}

/** A point in time in milliseconds since 1970; undefined where the value is none. */
function pointInTime(value: string): number | undefined {
  const [, day, minute, second, fraction = '', zone] = instantForm.exec(value.toUpperCase()) ?? [];
  if (day === undefined || !isRealDay(day)) return undefined;
  return Date.parse(`${day}T${String(minute)}${second === '60' ? '59' : String(second)}${fraction}${String(zone)}`);
}

/** The first point in time that lies after every instant. */
const afterInstants = Date.UTC(3000, 0, 1);

/**
 * The problem of the time at which a file is out of date: it is past, or more than a year ahead; undefined where it is neither.
 *
 * @internal
 */
export function expiryProblem(expiresAt: Instant, now: Instant): 'expires-past' | 'expires-far' | undefined {
  const expires = epochMilliseconds('expiresAt', expiresAt);
  if (epochMilliseconds('now', now) > expires) return 'expires-past';
  const yearAhead = `${addPeriod(utcDayOf(now), 'P1Y')}${now.slice(10)}` as Instant;
  return expires > epochMilliseconds('now', yearAhead) ? 'expires-far' : undefined;
}

/**
 * The problem of the value of a registered field in itself; undefined where it has none.
 *
 * @internal
 */
export function valueProblem(name: SecurityTxtFieldName, value: string): SecurityTxtProblemCode | undefined {
  if (name === 'Expires') {
    if (readExpires(value) !== undefined) return undefined;
    return (pointInTime(value) ?? -Infinity) >= afterInstants ? 'expires-far' : 'expires-invalid';
  }
  if (name === 'Preferred-Languages') {
    const isKnown = value.split(',').every((tag) => languageTagForm.test(tag.trim()));
    return isKnown ? undefined : 'language-invalid';
  }
  const problem = uriProblem(value);
  if (problem !== undefined || name !== 'CSAF') return problem;
  return value.endsWith('/provider-metadata.json') ? undefined : 'csaf-not-metadata';
}

/**
 * The problem of the address from which a file was retrieved; undefined where it is the right one.
 *
 * @internal
 */
export function locationProblem(retrievedFrom: string): 'location-insecure' | 'location-wrong' | undefined {
  if (!/^https:\/\//i.test(retrievedFrom)) return 'location-insecure';
  return /^https:\/\/[^/?#]+\/\.well-known\/security\.txt$/i.test(retrievedFrom) ? undefined : 'location-wrong';
}
