import { describe, expect, it } from 'vitest';
import { formatReferences, parseReferences } from '../../../src/clauses/index.ts';

describe('parseReferences on forms that are rarely written', () => {
  it.each([
    ['GDPR Art. 32\n- 33 Notification of the authority', 'GDPR Art. 32'],
    ['Clause 6.1.3 (d Statement', 'Clause 6.1.3'],
    ['GDPR Art. 5 (1 and others', ''],
    ['Section 33 GDPR', ''],
    ['Section 33 under GDPR', ''],
    ['Abs. 1 GDPR', ''],
    ['§ 33 GDPR', 'GDPR Art. 33'],
    ['para. 2 GDPR Art. 33', 'GDPR Art. 33'],
    ['Recital 49 GDPR', ''],
    ['Kapitel 5 DSGVO', ''],
    ['GDPR Art. 6 b', 'GDPR Art. 6'],
    ['Annex 5 unter DSGVO', ''],
    ['Clause 6.1.2(c) 1', 'Clause 6.1.2(c)'],
    ['Clause 6.1.2 c 1', 'Clause 6.1.2(c)'],
  ])('reads %j', (text, expected) => {
    expect(formatReferences(parseReferences(text).references)).toBe(expected);
  });
});
