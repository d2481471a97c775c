import { type FindingParam, renderMessage } from './render-message.ts';
import type { PlaceOf } from './report-finding.ts';

/**
 * What a schema reports of a value that it refuses for a reason of its own: a sentence, and the code with what the sentence names.
 *
 * @internal
 */
export interface OwnIssue<Code extends string> {
  readonly code: 'custom';
  readonly message: string;
  readonly params: { readonly code: Code } & Readonly<Record<string, FindingParam>>;
}

/** How much of a text a message quotes; input that nobody vouches for may be of any length. */
const longestQuote = 60;

/**
 * Makes the issue of one reason from the table of a schema: its messages by code, with a place in braces for each value.
 *
 * @internal
 */
export function issueOf<Code extends string, Messages extends Readonly<Record<Code, string>>>(
  messages: Messages,
  code: Code,
  values: Readonly<Record<PlaceOf<Messages[Code]>, FindingParam>>,
): OwnIssue<Code> {
  const quoted = Object.entries<FindingParam>(values).map(([name, value]) => [name, quote(value)] as const);
  return {
    code: 'custom',
    message: renderMessage(messages[code], Object.fromEntries(quoted)),
    params: { ...values, code },
  };
}

function quote(value: FindingParam): FindingParam {
  if (typeof value !== 'string') return value;
  // A character takes two places of a string at most: this many hold one character more than a quote, or all of the text.
  const characters = Array.from(value.slice(0, 2 * (longestQuote + 1)));
  return characters.length > longestQuote ? `${characters.slice(0, longestQuote).join('')}…` : value;
}
