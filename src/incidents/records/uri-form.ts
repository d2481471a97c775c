import type { Guard } from '../../core/guards/guard.ts';

/**
 * The reason for which a text is not an address that a security.txt may have: it is no URI (RFC 3986), or one that a network may change on its
 * way (RFC 9116, 2.5).
 *
 * @internal
 */
export type UriProblem = 'uri-invalid' | 'uri-insecure';

/**
 * The forms of an address: that of every URI, that of one on the web without encryption, and that of one on the web without a host. No flags and no
 * groups that do not capture, since a JSON Schema says them, too.
 *
 * @internal
 */
export const uriForms = {
  any: /^[A-Za-z][A-Za-z0-9+.-]*:([!#$&-;=?-Z_a-z~]|\[|\]|%[0-9A-Fa-f][0-9A-Fa-f])+$/,
  insecure: /^[Hh][Tt][Tt][Pp]:/,
  hostless: /^[Hh][Tt][Tt][Pp][Ss]:([^/]|\/[^/]|\/\/[/?#]|\/?\/?$)/,
} as const;

/**
 * The reason for which a text is not an address that a security.txt may have; undefined where it is one.
 *
 * @internal
 */
export function uriProblem(text: string): UriProblem | undefined {
  if (!uriForms.any.test(text) || uriForms.hostless.test(text)) return 'uri-invalid';
  return uriForms.insecure.test(text) ? 'uri-insecure' : undefined;
}

/**
 * The form of a language tag (RFC 5646, 2.1), the irregular old ones left out.
 *
 * @internal
 */
export const languageTagForm =
  /^(([A-Za-z]{2,3}(-[A-Za-z]{3}){0,3}|[A-Za-z]{4,8})(-[A-Za-z]{4})?(-([A-Za-z]{2}|[0-9]{3}))?(-([A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*(-[0-9A-WY-Za-wy-z](-[A-Za-z0-9]{2,8})+)*(-[xX](-[A-Za-z0-9]{1,8})+)?|[xX](-[A-Za-z0-9]{1,8})+)$/;

/** @internal */
export const aUri: Guard = (value) =>
  typeof value === 'string' && uriProblem(value) === undefined
    ? undefined
    : { path: [], expected: 'a URI such as mailto:security@example.com, on the web with https', value };

/** @internal */
export const aLanguageTag: Guard = (value) =>
  typeof value === 'string' && languageTagForm.test(value)
    ? undefined
    : { path: [], expected: 'a language tag such as en or de-AT', value };
