import { describe, expect, it } from 'vitest';
import { DataSubjectRequestFactsSchema } from '../../../src/deadlines/index.ts';

describe('DataSubjectRequestFactsSchema', () => {
  it('accepts every date, and null for an open one', () => {
    const facts = {
      regime: 'uk-gdpr',
      receivedOn: '2026-03-02',
      identityProvedOn: null,
      feePaidOn: '2026-03-04',
      extensionAnnouncedOn: '2026-03-20',
      clarification: { askedOn: '2026-03-05', receivedOn: null },
    };
    expect(DataSubjectRequestFactsSchema.parse(facts)).toEqual(facts);
  });

  it.each([
    ['an unknown regime', { regime: 'ccpa', receivedOn: '2026-03-02' }],
    ['no receipt', { regime: 'gdpr' }],
    ['a day that does not exist', { regime: 'gdpr', receivedOn: '2026-02-30' }],
    [
      'a clarification that says nothing of its answer',
      { regime: 'uk-gdpr', receivedOn: '2026-03-02', clarification: { askedOn: '2026-03-05' } },
    ],
    ['an unknown key', { regime: 'gdpr', receivedOn: '2026-03-02', dueOn: '2026-04-02' }],
  ])('refuses %s', (_, input) => {
    expect(DataSubjectRequestFactsSchema.safeParse(input).success).toBe(false);
  });
});
