import { describe, expectTypeOf, it } from 'vitest';
import { issueOf } from '../../../src/core/findings/refusal.ts';

const messages = { 'door-open': 'The door {door} is open.', 'door-gone': 'No door.' } as const;

describe('issueOf', () => {
  it('wants a value for each place of the message, and a code of the table', () => {
    expectTypeOf(issueOf(messages, 'door-open', { door: 'D1' }).params.code).toEqualTypeOf<'door-open'>();
    // @ts-expect-error which door?
    issueOf(messages, 'door-open', {});
    // @ts-expect-error the table has no such code
    issueOf(messages, 'door-shut', {});
  });
});
