import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type AssetDisposal,
  AssetDisposalSchema,
  disposalAdequacy,
  mediumKinds,
  type Sanitization,
  sanitizationFlows,
  sanitizationTechniques,
} from '../../../src/assets/index.ts';
import { makeAssetDisposal, makeClassificationScheme } from '../../../src/fixtures/index.ts';
import type { Overrides } from '../../../src/fixtures/building/apply-overrides.ts';
import { problemsOf } from '../../controls/problems-of.ts';

const scheme = makeClassificationScheme();

describe('AssetDisposalSchema', () => {
  const bare = { id: 'AD-1', item: { kind: 'asset', asset: 'NB-17' }, medium: 'flash', on: '2026-05-04' };
  it.each([
    [bare, []],
    [makeAssetDisposal(), []],
    [{ ...bare, verification: { on: '2026-05-04', passed: true } }, []],
    [{ ...bare, verification: { on: '2026-05-03', passed: true } }, ['verification.on: disposal-verified-before']],
    [{ ...bare, item: { kind: 'desk' } }, ['item.kind: invalid_union']],
    [{ ...bare, item: { kind: 'medium', description: '' } }, ['item.description: text-empty']],
    [{ ...bare, medium: 'clay' }, ['medium: invalid_value']],
    [{ ...bare, sanitization: { method: 'transfer' } }, ['sanitization.method: invalid_union']],
    [{ ...bare, sanitization: { method: 'purge', technique: 'prayer' } }, ['sanitization.technique: invalid_value']],
    [{ ...bare, sanitization: { method: 'purge', allKeysDestroyed: true } }, ['sanitization: unrecognized_keys']],
    [{ ...bare, destination: { leaves: true } }, ['destination.reused: invalid_type']],
    [{ ...bare, tool: { name: '' } }, ['tool.name: text-empty']],
    [{ ...bare, lastCopiesOf: [''] }, ['lastCopiesOf.0: id-empty']],
    [{ ...bare, on: 'May' }, ['on: date-unreadable']],
    [{ ...bare, price: 7 }, [': unrecognized_keys']],
  ])('on %j finds %j', (disposal, problems) => {
    expect(problemsOf(AssetDisposalSchema, disposal)).toEqual(problems);
  });
});

function judge(overrides: Overrides<AssetDisposal>, level: string | null = 'confidential', atLeast = false) {
  return disposalAdequacy(makeAssetDisposal(overrides), scheme, { level, atLeast });
}

const ways = {
  reusedInside: { leaves: false, reused: true },
  reusedOutside: { leaves: true, reused: true },
  unusedInside: { leaves: false, reused: false },
  unusedOutside: { leaves: true, reused: false },
} as const;

describe('sanitizationFlows', () => {
  it.each([
    ['low', 'clear', 'purge', 'clear', 'purge'],
    ['moderate', 'clear', 'purge', 'destroy', 'destroy'],
    ['high', 'purge', 'destroy', 'destroy', 'destroy'],
  ] as const)('for %s is clear, purge or destroy by the way of the item', (impact, ...demands) => {
    expect(Object.values(sanitizationFlows['nist-sp-800-88-r1'].demands[impact])).toEqual(demands);
  });
});

describe('disposalAdequacy', () => {
  it.each([
    ['public', 'reusedInside', 'clear'],
    ['public', 'unusedOutside', 'purge'],
    ['internal', 'reusedOutside', 'purge'],
    ['internal', 'unusedInside', 'destroy'],
    ['confidential', 'reusedInside', 'purge'],
    ['confidential', 'reusedOutside', 'destroy'],
  ] as const)('demands for %s %s %s', (level, way, demanded) => {
    expect(judge({ destination: ways[way] }, level).demanded).toBe(demanded);
  });

  it.each([
    ['magnetic', 'overwriting', 'clear'],
    ['magnetic', 'degaussing', 'purge'],
    ['magnetic', 'built-in-erase', 'purge'],
    ['magnetic', 'physical-destruction', 'destroy'],
    ['flash', 'overwriting', 'clear'],
    ['flash', 'factory-reset', 'clear'],
    ['flash', 'degaussing', null],
    ['flash', 'built-in-erase', 'purge'],
    ['optical', 'overwriting', null],
    ['optical', 'physical-destruction', 'destroy'],
    ['paper', 'physical-destruction', 'destroy'],
    ['unknown', 'physical-destruction', null],
  ] as const)('on %s reaches by %s %s', (medium, technique, reached) => {
    expect(judge({ medium, sanitization: { method: 'destroy', technique } }).reached).toBe(reached);
  });

  it.each([
    [{ sanitization: undefined }, 'inadequate', ['not-sanitized', 'below-demand']],
    [{ medium: 'unknown' }, 'inadequate', ['medium-unknown', 'below-demand']],
    [{ sanitization: { method: 'clear', technique: 'built-in-erase' } }, 'inadequate', ['below-demand']],
    [
      { sanitization: { method: 'purge', technique: 'overwriting' } },
      'inadequate',
      ['technique-below-method', 'below-demand'],
    ],
    [
      { sanitization: { method: 'destroy', technique: 'degaussing' } },
      'inadequate',
      ['technique-without-effect', 'below-demand'],
    ],
    [{ sanitization: { method: 'destroy', technique: 'built-in-erase' } }, 'adequate', ['technique-below-method']],
    [{ sanitization: { method: 'purge' } }, 'undecided', ['technique-unknown']],
    [{ verification: { on: '2026-05-04', passed: false } }, 'inadequate', ['verification-failed', 'below-demand']],
    [{ destination: undefined }, 'undecided', ['destination-unknown']],
    [
      { destination: undefined, sanitization: undefined },
      'inadequate',
      ['not-sanitized', 'below-demand', 'destination-unknown'],
    ],
    [{ medium: 'none', sanitization: undefined }, 'adequate', ['no-medium']],
    [{}, 'adequate', []],
  ] as const)('of %j is %s for %j', (overrides, verdict, reasons) => {
    const answer = judge(overrides);
    expect([answer.verdict, answer.reasons]).toEqual([verdict, reasons]);
  });

  const keys = { encryptedFromFirstWrite: true, strongAlgorithm: true, allKeysDestroyed: true };
  it.each([
    [keys, 'purge', []],
    [{ ...keys, encryptedFromFirstWrite: false }, null, ['encrypted-late', 'below-demand']],
    [
      { ...keys, strongAlgorithm: false, allKeysDestroyed: false },
      null,
      ['algorithm-weak', 'key-copy-left', 'below-demand'],
    ],
    [{ encryptedFromFirstWrite: true }, null, ['keys-unproven']],
  ])('of an erasure by the keys %j reaches %s', (facts, reached, reasons) => {
    const answer = judge({ sanitization: { method: 'crypto-erase', ...facts } });
    expect([answer.reached, answer.reasons]).toEqual([reached, reasons]);
    expect(answer.verdict).toBe(
      reasons[0] === 'keys-unproven' ? 'undecided' : reached === null ? 'inadequate' : 'adequate',
    );
  });

  it('does nothing to paper by destroying keys', () => {
    expect(judge({ medium: 'paper', sanitization: { method: 'crypto-erase', ...keys } }).reasons).toEqual([
      'technique-without-effect',
      'below-demand',
    ]);
  });

  it('is undecided where the level may be higher and the sanitization would not reach that', () => {
    const cleared: Sanitization = { method: 'clear', technique: 'built-in-erase' };
    expect(judge({ sanitization: cleared }, 'internal').verdict).toBe('adequate');
    expect(judge({ sanitization: cleared }, 'internal', true)).toEqual({
      verdict: 'undecided',
      demanded: 'purge',
      reached: 'clear',
      flow: 'nist-sp-800-88-r1',
      reasons: ['level-at-least'],
    });
    expect(judge({}, 'internal', true).verdict).toBe('adequate');
    expect(judge({ sanitization: undefined }, 'internal', true).verdict).toBe('inadequate');
    const unmapped = makeClassificationScheme({
      sanitization: { flow: 'nist-sp-800-88-r1', impacts: [{ level: 'internal', impact: 'moderate' }] },
    });
    const outside = makeAssetDisposal({ destination: ways.reusedOutside });
    expect(disposalAdequacy(outside, unmapped, { level: 'internal', atLeast: true }).reasons).toEqual([
      'level-at-least',
      'impact-unmapped',
    ]);
    expect(judge({ destination: undefined }, 'confidential', true).reasons).toEqual(['destination-unknown']);
  });

  it('is undecided without a level, a category of impact, or a rule', () => {
    const outside = { destination: ways.reusedOutside };
    expect(judge(outside, null).reasons).toEqual(['level-unknown']);
    expect(judge(outside, 'secret').reasons).toEqual(['level-unknown']);
    expect(judge({ destination: undefined }, null).reasons).toEqual(['level-unknown', 'destination-unknown']);
    const unmapped = makeClassificationScheme({ sanitization: { flow: 'nist-sp-800-88-r1', impacts: [] } });
    expect(disposalAdequacy(makeAssetDisposal(outside), unmapped, { level: 'public' })).toEqual({
      verdict: 'undecided',
      demanded: null,
      reached: 'purge',
      flow: 'nist-sp-800-88-r1',
      reasons: ['impact-unmapped'],
    });
    const without = makeClassificationScheme({ sanitization: undefined });
    const unsanitized = makeAssetDisposal({ sanitization: undefined });
    expect(disposalAdequacy(unsanitized, without, { level: 'public' })).toEqual({
      verdict: 'undecided',
      demanded: null,
      reached: null,
      flow: null,
      reasons: ['not-sanitized', 'rule-missing'],
    });
  });

  it('is adequate or inadequate where what is not known could not change it', () => {
    const shredded: Sanitization = { method: 'destroy', technique: 'physical-destruction' };
    expect(judge({ sanitization: shredded, destination: undefined }, null)).toEqual({
      verdict: 'adequate',
      demanded: null,
      reached: 'destroy',
      flow: 'nist-sp-800-88-r1',
      reasons: [],
    });
    expect(judge({ sanitization: shredded, destination: undefined }, 'confidential').verdict).toBe('adequate');
    expect(judge({ destination: undefined }, 'public').verdict).toBe('adequate');
    expect(judge({ destination: undefined }, 'internal').verdict).toBe('undecided');
    const cleared: Sanitization = { method: 'clear', technique: 'overwriting' };
    expect(judge({ sanitization: cleared, destination: undefined }, 'internal').verdict).toBe('undecided');
    expect(judge({ sanitization: cleared, destination: undefined }, 'confidential')).toEqual({
      verdict: 'inadequate',
      demanded: null,
      reached: 'clear',
      flow: 'nist-sp-800-88-r1',
      reasons: ['below-demand', 'destination-unknown'],
    });
    expect(judge({}, null).verdict).toBe('adequate');
  });

  it('never gets better with a higher level', () => {
    const levels = scheme.levels.map(({ id }) => id);
    fc.assert(
      fc.property(
        fc.constantFrom(...mediumKinds),
        fc.constantFrom(...sanitizationTechniques),
        fc.constantFrom('clear', 'purge', 'destroy'),
        fc.constantFrom(...Object.values(ways)),
        (medium, technique, method, destination) => {
          const verdicts = levels.map(
            (level) => judge({ medium, sanitization: { method, technique }, destination }, level).verdict,
          );
          expect(verdicts.join(' ')).toMatch(/^(?:adequate ?)*(?:inadequate ?)*$/);
        },
      ),
    );
  });
});
