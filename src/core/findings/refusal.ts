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
 * Writes a place as code does, from the name of a parameter inwards where there is one: `risks[0].owner`. A key with a blank, a full stop or a bracket is quoted:
 * `custom['cost centre']`.
 *
 * @internal
 */
export function placeText(path: FindingPath, parameter = ''): string {
  const text = parameter + path.map(stepText).join('');
  return text.startsWith('.') ? text.slice(1) : text;
}

const plain = /^[^\s.[\]]+$/;

function stepText(step: string | number): string {
  if (typeof step === 'number') return `[${step}]`;
  return plain.test(step) ? `.${step}` : `['${step}']`;
}
