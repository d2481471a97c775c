import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { earlierEnd } from '../../core/calendar/day-range.ts';
import { hashFunctions } from '../algorithms/cryptographic-algorithms.ts';
import type { CryptographyContext } from './cryptography-contexts.ts';
import { type CryptographyReason, reasonOf } from './cryptography-reason.ts';
import type { AllowedTime, CryptographyRule } from './cryptography-rule.ts';
import type { CryptographyUse, HybridAlgorithm } from './cryptography-use.ts';
import { type ProtocolFamily, protocolVersions } from '../algorithms/protocol-versions.ts';
import { type KnownAlgorithm, knownAlgorithm, strengthOf } from '../algorithms/security-strength.ts';

interface KnownVersion {
  readonly family: ProtocolFamily;
  readonly rank: number;
}

interface KnownHash {
  readonly signature: number;
  readonly other: number | null;
}

/** An algorithm of a use that the library knows. */
interface Part extends HybridAlgorithm {
  readonly known: KnownAlgorithm;
}

/**
 * A use of cryptography with its names looked up once, for the rules of its context.
 *
 * @internal
 */
export interface ReadUse {
  readonly use: CryptographyUse;
  /** The offered versions that are known. */
  readonly versions: readonly (KnownVersion & { readonly name: string })[];
  readonly parts: readonly Part[];
  readonly hash: (KnownHash & { readonly name: string }) | null;
  /** The reasons that hold under every rule. */
  readonly reasons: readonly CryptographyReason[];
}

/**
 * Looks up the names of a use.
 *
 * @internal
 */
export function readUse(use: CryptographyUse): ReadUse {
  const reasons: CryptographyReason[] = [];
  const versions = (use.protocols ?? []).flatMap((name) => {
    const version = lookUp<KnownVersion>(protocolVersions, name);
    if (version !== undefined) return [{ ...version, name }];
    reasons.push(reasonOf('protocol-unknown', name, null));
    return [];
  });
  const parts = algorithmsOf(use).flatMap((entry) => {
    const known = knownAlgorithm(entry.algorithm);
    if (known !== undefined) return [{ ...entry, known }];
    reasons.push(reasonOf('algorithm-unknown', entry.algorithm, null));
    return [];
  });
  const hash = use.hash === undefined ? undefined : lookUp<KnownHash>(hashFunctions, use.hash);
  if (use.hash !== undefined && hash === undefined) reasons.push(reasonOf('hash-unknown', use.hash, null));
  // Collisions break signatures and nothing else: SHA-1 stays good in HMAC.
  if (use.hash !== undefined && use.context === 'signature' && hash?.signature === 0)
    reasons.push(reasonOf('hash-broken', use.hash, null));
  if (use.hash === undefined) {
    for (const { algorithm, known } of parts) {
      if (needsHash(known, use.context)) reasons.push(reasonOf('hash-unrecorded', algorithm, null));
    }
  }
  return {
    use,
    versions,
    parts,
    hash: use.hash === undefined || hash === undefined ? null : { ...hash, name: use.hash },
    reasons,
  };
}

/**
 * Whether an algorithm needs a hash function in a context.
 *
 * @internal
 */
export function needsHash({ hash }: KnownAlgorithm, context: CryptographyContext): boolean {
  return hash === 'always' || (hash === 'signature' && context === 'signature');
}

function lookUp<Row>(rows: Readonly<Record<string, Row>>, name: string): Row | undefined {
  return Object.hasOwn(rows, name) ? rows[name] : undefined;
}

function algorithmsOf({ algorithm, keyBits, hybridWith }: CryptographyUse): readonly HybridAlgorithm[] {
  return [
    ...(algorithm === undefined ? [] : [{ algorithm, ...(keyBits === undefined ? {} : { keyBits }) }]),
    ...(hybridWith === undefined ? [] : [hybridWith]),
  ];
}

/**
 * The strength of a hash function in a context; null where it is not known.
 *
 * @internal
 */
export function hashStrength({ signature, other }: KnownHash, context: CryptographyContext): number | null {
  return context === 'signature' ? signature : other;
}

/**
 * A part of a use as one rule sees it: the reasons against it, or the last day on which it is allowed; null without an end.
 *
 * @internal
 */
export interface JudgedPart {
  readonly part: string;
  readonly reasons: readonly CryptographyReason[];
  readonly through: CalendarDate | null;
  /** Whether the part must last as long as the data must be protected. */
  readonly protectsData: boolean;
}

/**
 * A use as one rule sees it: the reasons against it, and the last day on which the rule allows all its parts.
 *
 * @internal
 */
export interface JudgedUse extends Pick<JudgedPart, 'reasons' | 'through'> {
  readonly rule: string;
}

/**
 * Judges a use by one rule of its context.
 *
 * @internal
 */
export function judgeByRule(read: ReadUse, rule: CryptographyRule, asOf: CalendarDate): JudgedUse {
  const judged = [...judgeProtocols(read, rule), ...judgeAlgorithms(read, rule), ...judgeHash(read, rule)];
  const { protectUntil } = read.use;
  return {
    rule: rule.id,
    reasons: [
      ...unrecorded(read, rule),
      ...judged.flatMap(({ part, reasons, through, protectsData }) => {
        if (through === null) return reasons;
        if (through < asOf) return [...reasons, reasonOf('ended', part, rule.id, through)];
        if (!protectsData || protectUntil === undefined || protectUntil <= through) return reasons;
        return [...reasons, reasonOf('needed-for-longer', part, rule.id, through)];
      }),
    ],
    through: judged.reduce<CalendarDate | null>((end, { through }) => earlierEnd(end, through), null),
  };
}

function unrecorded({ use }: ReadUse, rule: CryptographyRule): readonly CryptographyReason[] {
  const lacksProtocol = rule.protocols !== undefined && (use.protocols ?? []).length === 0;
  const lacksAlgorithm = (rule.algorithms !== undefined || rule.strengths !== undefined) && use.algorithm === undefined;
  const lacksHash = rule.hashes !== undefined && use.hash === undefined && use.algorithm === undefined;
  return [
    ...(lacksProtocol ? [reasonOf('protocol-unrecorded', null, rule.id)] : []),
    ...(lacksAlgorithm ? [reasonOf('algorithm-unrecorded', null, rule.id)] : []),
    ...(lacksHash ? [reasonOf('hash-unrecorded', null, rule.id)] : []),
  ];
}

function judgeProtocols({ versions }: ReadUse, { id, protocols }: CryptographyRule): readonly JudgedPart[] {
  if (protocols === undefined) return [];
  return versions.map(({ name, family, rank }) => {
    const ofFamily = protocols.filter(({ protocol }) => protocolVersions[protocol].family === family);
    if (ofFamily.length === 0) return refused(name, [reasonOf('protocol-without-rule', name, id)]);
    const reached = ofFamily.filter(({ protocol }) => protocolVersions[protocol].rank <= rank);
    if (reached.length === 0) return refused(name, [reasonOf('protocol-too-old', name, id)]);
    return { part: name, reasons: [], through: latestEnd(reached), protectsData: false };
  });
}

/** A hybrid is allowed as long as one of its algorithms is, but a part that the rule does not allow at all makes it none. */
function judgeAlgorithms({ parts, use }: ReadUse, rule: CryptographyRule): readonly JudgedPart[] {
  const isHybrid = use.algorithm !== undefined && use.hybridWith !== undefined;
  const judged = parts.map((part) => judgeAlgorithm(part, rule, isHybrid));
  const [first, second] = judged;
  if (first === undefined || second === undefined) return judged;
  const reasons = [...first.reasons, ...second.reasons];
  if (reasons.length > 0) return [refused(first.part, reasons)];
  const through = latestEnd([first, second].map((one) => endOf(one.through)));
  return [{ part: first.part, reasons, through, protectsData: true }];
}

function judgeAlgorithm({ algorithm, keyBits, known }: Part, rule: CryptographyRule, isHybrid: boolean): JudgedPart {
  const { id, algorithms, strengths } = rule;
  const reasons: CryptographyReason[] = [];
  let through: CalendarDate | null = null;
  const isUnmeasured = known.family !== undefined && keyBits === undefined;
  if (algorithms !== undefined) {
    const listed = algorithms.filter((entry) => entry.algorithm === algorithm);
    const usable = listed.filter(({ hybridOnly = false }) => isHybrid || !hybridOnly);
    const reached = usable.filter(({ minKeyBits }) => minKeyBits === undefined || Number(keyBits) >= minKeyBits);
    if (listed.length === 0) reasons.push(reasonOf('algorithm-not-allowed', algorithm, id));
    else if (usable.length === 0) reasons.push(reasonOf('alone-not-allowed', algorithm, id));
    else if (reached.length > 0) through = latestEnd(reached);
    else reasons.push(reasonOf(keyBits === undefined ? 'key-length-unrecorded' : 'key-too-short', algorithm, id));
  }
  if (strengths !== undefined) {
    const strength = strengthOf(known, keyBits);
    const reached = strengths.filter((entry) => strength !== null && entry.strength <= strength);
    if (isUnmeasured) reasons.push(reasonOf('key-length-unrecorded', algorithm, id));
    else if (strength === null) reasons.push(reasonOf('strength-unknown', algorithm, id));
    else if (reached.length === 0) reasons.push(reasonOf('strength-too-low', algorithm, id));
    else through = earlierEnd(through, latestEnd(reached));
  }
  return { part: algorithm, reasons, through, protectsData: true };
}

function judgeHash({ use, hash: known }: ReadUse, { id, hashes, strengths }: CryptographyRule): readonly JudgedPart[] {
  if (known === null) return [];
  const { name } = known;
  const reasons: CryptographyReason[] = [];
  let through: CalendarDate | null = null;
  if (hashes !== undefined) {
    const reached = hashes.filter(({ hash }) => hash === name);
    if (reached.length === 0) reasons.push(reasonOf('hash-not-allowed', name, id));
    else through = latestEnd(reached);
  }
  if (strengths !== undefined) {
    const strength = hashStrength(known, use.context);
    const reached = strengths.filter((entry) => strength !== null && entry.strength <= strength);
    if (strength === null) reasons.push(reasonOf('strength-unknown', name, id));
    else if (reached.length === 0) reasons.push(reasonOf('strength-too-low', name, id));
    else through = earlierEnd(through, latestEnd(reached));
  }
  return [{ part: name, reasons, through, protectsData: true }];
}

function refused(part: string, reasons: readonly CryptographyReason[]): JudgedPart {
  return { part, reasons, through: null, protectsData: false };
}

function endOf(through: CalendarDate | null): AllowedTime {
  return through === null ? {} : { allowedThrough: through };
}

/** The entry that allows longest counts; null where one has no end. */
function latestEnd(entries: readonly AllowedTime[]): CalendarDate | null {
  let latest: CalendarDate | null = null;
  for (const { allowedThrough } of entries) {
    if (allowedThrough === undefined) return null;
    if (latest === null || allowedThrough > latest) latest = allowedThrough;
  }
  return latest;
}
