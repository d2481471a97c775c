import { renderMessage } from './render-message.ts';
import type { Finding } from './report-finding.ts';

/**
 * Puts a finding into words: its own message, or its translation.
 *
 * @param finding - Any finding.
 * @param messages - Templates by code in another language, with the same places in braces as the table's.
 * @returns The sentence; the English one where `messages` has no template for the code.
 *
 * @example
 * ```ts
 * import { describeFinding, type Finding } from 'isms-kit/core';
 *
 * const finding: Finding = {
 *   code: 'door-unlocked',
 *   severity: 'error',
 *   message: 'The door D1 was unlocked.',
 *   requirements: ['A.7.2'],
 *   subject: { kind: 'site', id: 'berlin' },
 *   path: [],
 *   params: { door: 'D1' },
 * };
 * describeFinding(finding); // => 'The door D1 was unlocked.'
 * describeFinding(finding, { 'door-unlocked': 'Die Tür {door} war offen.' }); // => 'Die Tür D1 war offen.'
 * ```
 */
export function describeFinding(finding: Finding, messages: Readonly<Record<string, string>> = {}): string {
  const template = Object.hasOwn(messages, finding.code) ? messages[finding.code] : undefined;
  return template === undefined ? finding.message : renderMessage(template, finding.params);
}
