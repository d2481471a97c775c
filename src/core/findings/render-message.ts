import type { FindingParam } from './finding.ts';
import { boundedMessage, quotedParam } from './quotation.ts';

/**
 * Puts parameters into the places of a template. A place without a parameter stays as it is. The quotation marks around a place enclose
 * each item of a list; a text has at most 60 characters, the message 500.
 *
 * @internal
 */
export function renderMessage(template: string, params: Readonly<Record<string, FindingParam>>): string {
  const message = template.replace(
    /(["„“«]?)\{(\w+)\}(["“”»]?)/g,
    (place, opening: string, name: string, closing: string) => {
      const value = Object.hasOwn(params, name) ? params[name] : undefined;
      return value === undefined ? place : quotedParam(value, opening, closing);
    },
  );
  return boundedMessage(message);
}
