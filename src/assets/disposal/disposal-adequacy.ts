import {
  aBoolean,
  aDate,
  anObject,
  aShape,
  aText,
  type Guard,
  listOf,
  maybe,
  nullOr,
  oneOf,
} from '../../core/guards/guard.ts';
import { requireOptions, requireReadable } from '../../core/guards/readable.ts';
import { schemeGuard } from '../classification/classification-guards.ts';
import type { ClassificationScheme } from '../classification/classification-scheme.ts';
import type {
  AssetDisposal,
  CryptographicErasure,
  DisposalDestination,
  DisposalTool,
  DisposalVerification,
  DisposedMedium,
  TechnicalSanitization,
} from './asset-disposal.ts';
import {
  type MediumKind,
  mediumKinds,
  reachedLevels,
  type SanitizationLevel,
  sanitizationTechniques,
} from './media.ts';
import { type SanitizationDemands, sanitizationFlows } from './sanitization-flows.ts';

/** The options of `disposalAdequacy`. */
export interface DisposalAdequacyOptions {
  /** The id of the level of the information on the item; null where it is not known. */
  readonly level: string | null;
  /** Whether the level may be higher, as a classification says it; it is not when absent. */
  readonly atLeast?: boolean;
}

/**
 * A reason for an answer about a disposal. Not adequate: `not-sanitized`, `medium-unknown`, `technique-without-effect` on this medium,
 * `below-demand`, `verification-failed`, and of an erasure by keys `encrypted-late`, `algorithm-weak`, `key-copy-left`. Not decided:
 * `technique-unknown`, `keys-unproven`, `destination-unknown`, `level-unknown`, `level-at-least`, `impact-unmapped`, `rule-missing`. A remark:
 * `technique-below-method`, where the technique reaches less than the method that is recorded, and `no-medium`, where there is nothing to sanitize.
 */
export type DisposalReason =
  | 'not-sanitized'
  | 'medium-unknown'
  | 'technique-without-effect'
  | 'technique-below-method'
  | 'no-medium'
  | 'technique-unknown'
  | 'encrypted-late'
  | 'algorithm-weak'
  | 'key-copy-left'
  | 'keys-unproven'
  | 'verification-failed'
  | 'below-demand'
  | 'destination-unknown'
  | 'level-unknown'
  | 'level-at-least'
  | 'impact-unmapped'
  | 'rule-missing';

/** Whether a disposal was adequate. Plain JSON. */
export interface DisposalAdequacy {
  /** `undecided` where a fact is not known; it is not adequate. */
  readonly verdict: 'adequate' | 'inadequate' | 'undecided';
  /** The sanitization that the rule demands; null where it is not decided. */
  readonly demanded: SanitizationLevel | null;
  /** The sanitization that is shown to be reached; null where none is. */
  readonly reached: SanitizationLevel | null;
  /** The id of the rule that demands it; null where the scheme has none. */
  readonly flow: string | null;
  /** The reasons; empty where the disposal is adequate as recorded. */
  readonly reasons: readonly DisposalReason[];
}

const technical: Guard = /* @__PURE__ */ anObject<TechnicalSanitization>({
  technique: /* @__PURE__ */ maybe(/* @__PURE__ */ oneOf(sanitizationTechniques)),
});
const cryptographic: Guard = /* @__PURE__ */ anObject<CryptographicErasure>({
  encryptedFromFirstWrite: /* @__PURE__ */ maybe(aBoolean),
  strongAlgorithm: /* @__PURE__ */ maybe(aBoolean),
  allKeysDestroyed: /* @__PURE__ */ maybe(aBoolean),
});

/**
 * The parts of a disposal on which functions rely.
 *
 * @internal
 */
export const assetDisposalGuard: Guard = /* @__PURE__ */ anObject<AssetDisposal>({
  id: aText,
  item: /* @__PURE__ */ aShape('kind', {
    asset: /* @__PURE__ */ anObject<DisposedMedium>({ asset: aText }),
    medium: /* @__PURE__ */ anObject<DisposedMedium>({
      asset: /* @__PURE__ */ maybe(aText),
      level: /* @__PURE__ */ maybe(aText),
    }),
  }),
  serialNumber: /* @__PURE__ */ maybe(aText),
  medium: /* @__PURE__ */ oneOf(mediumKinds),
  sanitization: /* @__PURE__ */ maybe(
    /* @__PURE__ */ aShape('method', {
      clear: technical,
      purge: technical,
      destroy: technical,
      'crypto-erase': cryptographic,
    }),
  ),
  on: aDate,
  by: /* @__PURE__ */ maybe(aText),
  witness: /* @__PURE__ */ maybe(aText),
  tool: /* @__PURE__ */ maybe(/* @__PURE__ */ anObject<DisposalTool>({ name: aText })),
  verification: /* @__PURE__ */ maybe(
    /* @__PURE__ */ anObject<DisposalVerification>({
      by: /* @__PURE__ */ maybe(aText),
      on: aDate,
      passed: aBoolean,
    }),
  ),
  certificate: /* @__PURE__ */ maybe(aText),
  destination: /* @__PURE__ */ maybe(
    /* @__PURE__ */ anObject<DisposalDestination>({ leaves: aBoolean, reused: aBoolean }),
  ),
  lastCopiesOf: /* @__PURE__ */ maybe(/* @__PURE__ */ listOf(aText)),
});

const optionsGuard = /* @__PURE__ */ anObject<DisposalAdequacyOptions>({
  level: /* @__PURE__ */ nullOr(aText),
  atLeast: /* @__PURE__ */ maybe(aBoolean),
});

/**
 * Judges whether an item was sanitized well enough for the information that was on it, the kind of its medium and its destination (A.7.14, A.8.10).
 * The rule is the flow that the classification scheme names. What is not known is not adequate.
 *
 * @param disposal - The disposal.
 * @param scheme - The classification scheme with its rule of sanitization.
 * @param options - The level of the information, such as `classifyAssets` gives it.
 * @returns The verdict with the sanitization demanded and reached, and the reasons.
 * @throws RangeError if the disposal, the scheme or an option cannot be read.
 *
 * @example
 * ```ts
 * import { disposalAdequacy } from 'isms-kit/assets';
 * import { makeAssetDisposal, makeClassificationScheme } from 'isms-kit/fixtures';
 *
 * const scheme = makeClassificationScheme();
 * const disposal = makeAssetDisposal({
 *   medium: 'flash',
 *   sanitization: { method: 'purge', technique: 'degaussing' },
 *   destination: { leaves: true, reused: true },
 * });
 * const { verdict, demanded, reached, reasons } = disposalAdequacy(disposal, scheme, { level: 'confidential' });
 * verdict; // => 'inadequate'
 * demanded; // => 'destroy'
 * reached; // => null
 * reasons; // => ['technique-without-effect', 'below-demand']
 * ```
 */
export function disposalAdequacy(
  disposal: AssetDisposal,
  scheme: ClassificationScheme,
  options: DisposalAdequacyOptions,
): DisposalAdequacy {
  requireReadable('disposal', disposal, assetDisposalGuard);
  requireReadable('scheme', scheme, schemeGuard);
  requireOptions(options, optionsGuard);
  const flow = scheme.sanitization?.flow ?? null;
  const { medium } = disposal;
  if (medium === 'none') return { verdict: 'adequate', demanded: null, reached: null, flow, reasons: ['no-medium'] };
  const { reached, reasons: shown, isProven } = reachedLevel(disposal, medium);
  const { level: demanded, least, reasons: open } = demandOf(disposal, scheme, options);
  const answer = { demanded, reached, flow };
  if (demanded !== null && isReached(reached, demanded)) return { ...answer, verdict: 'adequate', reasons: shown };
  if (least !== null && isReached(reached, least))
    return { ...answer, verdict: 'undecided', reasons: [...shown, 'level-at-least', ...open] };
  // Every demand is more than nothing, also one that is not decided.
  const isBelow = isProven && (least !== null || (reached === null && flow !== null));
  if (!isBelow) return { ...answer, verdict: 'undecided', reasons: [...shown, ...open] };
  return { ...answer, verdict: 'inadequate', reasons: [...shown, 'below-demand', ...open] };
}

const sanitizationRanks: Readonly<Record<SanitizationLevel, number>> = { clear: 1, purge: 2, destroy: 3 };

function isReached(reached: SanitizationLevel | null, demanded: SanitizationLevel): boolean {
  return reached !== null && sanitizationRanks[reached] >= sanitizationRanks[demanded];
}

interface Reached {
  readonly reached: SanitizationLevel | null;
  readonly reasons: readonly DisposalReason[];
  /** Whether nothing that is not recorded could raise it. */
  readonly isProven: boolean;
}

function nothing(...reasons: readonly DisposalReason[]): Reached {
  return { reached: null, reasons, isProven: true };
}

function reachedLevel({ sanitization, verification }: AssetDisposal, medium: Exclude<MediumKind, 'none'>): Reached {
  if (sanitization === undefined) return nothing('not-sanitized');
  if (verification?.passed === false) return nothing('verification-failed');
  if (medium === 'unknown') return nothing('medium-unknown');
  if (sanitization.method === 'crypto-erase') {
    if (medium === 'paper') return nothing('technique-without-effect');
    return erasedByKeys(sanitization);
  }
  const { method, technique } = sanitization;
  if (technique === undefined) return { reached: null, reasons: ['technique-unknown'], isProven: false };
  const best = reachedLevels[technique][medium];
  if (best === null) return nothing('technique-without-effect');
  const isBelow = !isReached(best, method);
  // A technique that could do more was set to the method that was aimed at.
  return { reached: isBelow ? best : method, reasons: isBelow ? ['technique-below-method'] : [], isProven: true };
}

/** Erasure by keys is a purge only where everything was encrypted from the first write, strongly, and no copy of the key is left. */
function erasedByKeys({ encryptedFromFirstWrite, strongAlgorithm, allKeysDestroyed }: CryptographicErasure): Reached {
  const facts = [encryptedFromFirstWrite, strongAlgorithm, allKeysDestroyed];
  if (facts.every((fact) => fact === true)) return { reached: 'purge', reasons: [], isProven: true };
  const words = ['encrypted-late', 'algorithm-weak', 'key-copy-left'] as const;
  const bad = words.filter((_word, index) => facts[index] === false);
  if (bad.length > 0) return nothing(...bad);
  return { reached: null, reasons: ['keys-unproven'], isProven: false };
}

interface Demand {
  /** The sanitization that is demanded; null where it is not decided. */
  readonly level: SanitizationLevel | null;
  /** The least that is demanded whatever is not known; null where that is not known either. */
  readonly least: SanitizationLevel | null;
  readonly reasons: readonly DisposalReason[];
}

function undecided(reason: DisposalReason): Demand {
  return { level: null, least: null, reasons: [reason] };
}

function demandOf(
  { destination }: AssetDisposal,
  { levels, sanitization }: ClassificationScheme,
  { level, atLeast = false }: DisposalAdequacyOptions,
): Demand {
  if (sanitization === undefined) return undecided('rule-missing');
  const at = levels.findIndex(({ id }) => id === level);
  if (at === -1) return undecided('level-unknown');
  if (destination === undefined) return undecided('destination-unknown');
  const impactOf = new Map(sanitization.impacts.map((one) => [one.level, one.impact]));
  const { demands } = sanitizationFlows[sanitization.flow];
  const way = wayOf(destination);
  let least: SanitizationLevel | null = null;
  let highest: SanitizationLevel | null = null;
  for (const { id } of levels.slice(at, atLeast ? undefined : at + 1)) {
    const impact = impactOf.get(id);
    if (impact === undefined) return { level: null, least, reasons: ['impact-unmapped'] };
    const demanded: SanitizationLevel = demands[impact][way];
    least ??= demanded;
    if (!isReached(highest, demanded)) highest = demanded;
  }
  return { level: highest, least, reasons: [] };
}

function wayOf({ reused, leaves }: DisposalDestination): keyof SanitizationDemands {
  if (reused) return leaves ? 'reusedOutside' : 'reusedInside';
  return leaves ? 'unusedOutside' : 'unusedInside';
}
