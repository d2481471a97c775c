import { describe, expect, it } from 'vitest';
import { deriveApplicability, exclusionProfiles } from '../../../src/controls/index.ts';

describe('exclusionProfiles', () => {
  const profiles = Object.values(exclusionProfiles);
  it('exclude these controls wholly', () => {
    expect(Object.fromEntries(profiles.map(({ id, controls }) => [id, controls]))).toEqual({
      'no-own-development': ['A.8.28'],
      'no-outsourced-development': ['A.8.30'],
      'fully-remote': ['A.7.1', 'A.7.2', 'A.7.3', 'A.7.4', 'A.7.6', 'A.7.11', 'A.7.12'],
      'no-removable-media': [],
    });
  });

  it('ask about these controls', () => {
    expect(Object.fromEntries(profiles.map(({ id, partly }) => [id, partly.map(({ control }) => control)]))).toEqual({
      'no-own-development': ['A.8.4', 'A.8.25', 'A.8.26', 'A.8.27', 'A.8.29', 'A.8.31', 'A.8.33'],
      'no-outsourced-development': [],
      'fully-remote': ['A.7.5', 'A.7.8'],
      'no-removable-media': ['A.7.10'],
    });
    for (const { partly } of profiles) for (const { question } of partly) expect(question).toMatch(/^[A-Z].*\?$/);
  });

  it('touch no control of remote work, of portable equipment or of disposal', () => {
    const touched = new Set<string>(
      Object.values(deriveApplicability({ risks: [], obligations: [], exclusions: [exclusionProfiles.fullyRemote] }))
        .filter(({ outcome, question }) => outcome === 'excluded' || question !== undefined)
        .map(({ control }) => control),
    );
    for (const control of ['A.6.7', 'A.7.7', 'A.7.9', 'A.7.10', 'A.7.13', 'A.7.14'])
      expect(touched.has(control)).toBe(false);
  });

  it('together exclude 9 controls and ask about 10', () => {
    const outcomes = deriveApplicability({ risks: [], obligations: [], exclusions: profiles });
    expect(outcomes.filter(({ outcome }) => outcome === 'excluded')).toHaveLength(9);
    expect(outcomes.filter(({ question }) => question !== undefined)).toHaveLength(10);
  });
});
