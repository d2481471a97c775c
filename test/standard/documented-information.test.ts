import { describe, expect, it } from 'vitest';
import {
  documentedInformation,
  documentedInformationIds,
  isClauseId,
  isClauseItemId,
  isControlId,
} from '../../src/standard/index.ts';
import { idsOf } from './tables.ts';

describe('documentedInformation', () => {
  it('has 80 entries, the 19 mandatory ones first, 52 documents and 28 records', () => {
    expect(idsOf(documentedInformation)).toEqual(documentedInformationIds);
    expect(new Set(documentedInformationIds).size).toBe(80);
    expect(documentedInformation.map(({ mandatory }) => mandatory).lastIndexOf(true)).toBe(18);
    expect(documentedInformation.filter(({ mandatory }) => mandatory)).toHaveLength(19);
    expect(documentedInformation.filter(({ kind }) => kind === 'document')).toHaveLength(52);
    expect(documentedInformation.filter(({ kind }) => kind === 'record')).toHaveLength(28);
  });

  it('serves only requirements that exist', () => {
    const isKnown = (id: string): boolean => isClauseId(id) || isClauseItemId(id) || isControlId(id);
    for (const { requirements } of documentedInformation) {
      expect(requirements.length).toBeGreaterThan(0);
      expect(requirements.every(isKnown)).toBe(true);
    }
  });
});
