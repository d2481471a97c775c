import { type FindingParam, type FindingPath, type PlaceOf, renderMessage } from './finding.ts';

/**
 * An issue that a schema reports for a reason of this library: a sentence, and the code with the values that the sentence names.
 *
 * @internal
 */
export interface Refusal<Code extends string = string> {
  readonly code: 'custom';
  readonly message: string;
  readonly params: { readonly code: Code } & Readonly<Record<string, FindingParam>>;
}

/**
 * Makes the issue of a refusal from its sentence, which has a place in braces for each value.
 *
 * @internal
 */
export function refusal<Code extends string, Message extends string>(
  code: Code,
  message: Message,
  values: Readonly<Record<PlaceOf<Message>, FindingParam>>,
): Refusal<Code> {
  return { code: 'custom', message: renderMessage(message, values), params: { ...values, code } };
}

/**
 * Writes a place in the input as code does: `risks[0].owner`.
 *
 * @internal
 */
export function placeText(path: FindingPath): string {
  const text = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`)).join('');
  return text.startsWith('.') ? text.slice(1) : text;
}
