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

/** The longest quotation in a message, in characters: unvalidated input may be of any length. */
const longestQuotation = 60;

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
  const quoted = Object.entries<FindingParam>(values).map(([name, value]) => [name, quotation(value)] as const);
  return {
    code: 'custom',
    message: renderMessage(message, Object.fromEntries(quoted)),
    params: { ...values, code },
  };
}

function quotation(value: FindingParam): FindingParam {
  return typeof value === 'string' ? shortened(value) : value;
}

/**
 * A text as messages quote it: its first 60 characters.
 *
 * @internal
 */
export function shortened(value: string): string {
  // A character takes two places of a string at most: this many hold one character more than a quotation, or all of the text.
  const characters = Array.from(value.slice(0, 2 * (longestQuotation + 1)));
  return characters.length > longestQuotation ? `${characters.slice(0, longestQuotation).join('')}…` : value;
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

/** @internal */
export function issueOf<Code extends string, Messages extends Readonly<Record<Code, string>>>(
  messages: Messages,
  code: Code,
  values: Readonly<Record<PlaceOf<Messages[Code]>, FindingParam>>,
): Refusal<Code> {
  return refusal(code, messages[code], values as never);
}

/** @internal */
export type OwnIssue<Code extends string> = Refusal<Code>;
