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
import type { ClassificationScheme, SanitizationImpact } from '../classification/classification-scheme.ts';
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
  /** `undecided` where it depends on a fact that is not known; it is not adequate. */
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

const partsOfDisposal: Guard = /* @__PURE__ */ anObject<AssetDisposal>({
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

/**
 * The parts of a disposal on which functions rely. A verification from before the disposal shows nothing about it.
 *
 * @internal
 */
export const assetDisposalGuard: Guard = (value) => {
  const problem = partsOfDisposal(value);
  if (problem !== undefined) return problem;
  const { on, verification } = value as AssetDisposal;
  if (verification === undefined || verification.on >= on) return undefined;
  return { path: ['verification', 'on'], expected: 'a day not before the disposal', value: verification.on };
};

const optionsGuard = /* @__PURE__ */ anObject<DisposalAdequacyOptions>({
  level: /* @__PURE__ */ nullOr(aText),
  atLeast: /* @__PURE__ */ maybe(aBoolean),
});

/**
 * Judges whether an item was sanitized well enough for the information that was on it, the kind of its medium and its destination (A.7.14, A.8.10).
 * The rule is the flow that the classification scheme names. Where a fact is not known, adequate is only what the rule demands at most.
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
  const demand = demandOf(disposal, scheme, options);
  if (demand === null)
    return { verdict: 'undecided', demanded: null, reached, flow, reasons: [...shown, 'rule-missing'] };
  const { least, most, isAtLeast, open } = demand;
  const answer = { demanded: open.length === 0 ? most : null, reached, flow };
  if (isReached(reached, most)) return { ...answer, verdict: 'adequate', reasons: shown };
  if (isReached(reached, least)) {
    const reasons = [...shown, ...(isAtLeast ? (['level-at-least'] as const) : []), ...open];
    return { ...answer, verdict: 'undecided', reasons };
  }
  return isProven
    ? { ...answer, verdict: 'inadequate', reasons: [...shown, 'below-demand', ...open] }
    : { ...answer, verdict: 'undecided', reasons: [...shown, ...open] };
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

/** What is demanded by all that may be true where something is not known. */
interface Demand {
  readonly least: SanitizationLevel;
  readonly most: SanitizationLevel;
  /** Whether higher levels than the one of the information count, too. */
  readonly isAtLeast: boolean;
  /** What is not known. */
  readonly open: readonly DisposalReason[];
}

function demandOf(
  { destination }: AssetDisposal,
  { levels, sanitization }: ClassificationScheme,
  { level, atLeast = false }: DisposalAdequacyOptions,
): Demand | null {
  if (sanitization === undefined) return null;
  const { demands } = sanitizationFlows[sanitization.flow];
  const impactOf = new Map(sanitization.impacts.map((one) => [one.level, one.impact]));
  const at = levels.findIndex(({ id }) => id === level);
  const concerned = at === -1 ? [] : levels.slice(at, atLeast ? undefined : at + 1);
  const impacts = concerned.map(({ id }) => impactOf.get(id));
  const possible =
    at === -1 || impacts.includes(undefined)
      ? Object.values(demands)
      : impacts.map((impact) => demands[impact as SanitizationImpact]);
  const byRank = possible
    .flatMap((one) => (destination === undefined ? Object.values({ ...one }) : [one[wayOf(destination)]]))
    .toSorted((a, b) => sanitizationRanks[a] - sanitizationRanks[b]);
  return {
    least: byRank[0] as SanitizationLevel,
    most: byRank.at(-1) as SanitizationLevel,
    isAtLeast: concerned.length > 1,
    open: [
      ...(at === -1 ? (['level-unknown'] as const) : []),
      ...(impacts.includes(undefined) ? (['impact-unmapped'] as const) : []),
      ...(destination === undefined ? (['destination-unknown'] as const) : []),
    ],
  };
}

function wayOf({ reused, leaves }: DisposalDestination): keyof SanitizationDemands {
  if (reused) return leaves ? 'reusedOutside' : 'reusedInside';
  return leaves ? 'unusedOutside' : 'unusedInside';
}

/**
 * Whether an item is known to be used again inside, so that it stays in its register.
 *
 * @internal
 */
export function isReusedInside({ destination }: Pick<AssetDisposal, 'destination'>): boolean {
  return destination !== undefined && wayOf(destination) === 'reusedInside';
}
