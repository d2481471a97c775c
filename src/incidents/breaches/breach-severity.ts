import { aBoolean, anObject, aShape, type Guard, listOf, maybe, oneOf } from '../../core/guards/guard.ts';
import { requireReadable } from '../../core/guards/readable.ts';
import type { AffectedNumber } from './breach-part.ts';

/** A category of data by which ENISA scores the context. */
export type SeverityDataCategory = 'simple' | 'behavioural' | 'financial' | 'sensitive';

/** How easily people can be identified by the data of a breach. */
export type EaseOfIdentification = 'negligible' | 'limited' | 'significant' | 'maximum';

/** The loss of confidentiality: to nobody, to recipients whose number is known, or to an unknown number. */
export type ConfidentialityLoss = 'none' | 'known-recipients' | 'unknown-recipients';

/** The loss of integrity: no altered data, altered data that can be recovered, or that cannot. */
export type IntegrityLoss = 'none' | 'recoverable' | 'unrecoverable';

/** The loss of availability: none, for some time, or for good. */
export type AvailabilityLoss = 'none' | 'temporary' | 'permanent';

type Scores<Word extends string> = Readonly<Record<Word, number>>;

const basicScores: Scores<SeverityDataCategory> = { simple: 1, behavioural: 2, financial: 3, sensitive: 4 };
const identificationScores: Scores<EaseOfIdentification> = {
  negligible: 0.25,
  limited: 0.5,
  significant: 0.75,
  maximum: 1,
};
const confidentialityScores: Scores<ConfidentialityLoss> = {
  none: 0,
  'known-recipients': 0.25,
  'unknown-recipients': 0.5,
};
const integrityScores: Scores<IntegrityLoss> = { none: 0, recoverable: 0.25, unrecoverable: 0.5 };
const availabilityScores: Scores<AvailabilityLoss> = { none: 0, temporary: 0.25, permanent: 0.5 };
const maliceScore = 0.5;

/** A category among the data of a breach, with what its context adds. */
export interface SeverityDataContext {
  /** The category. */
  readonly category: SeverityDataCategory;
  /** The points that the context adds or takes, such as for the amount of data for each person; 0 when absent. */
  readonly adjustment?: number;
}

/** The factors of the severity of a breach. A factor that is absent is not known. */
export interface BreachSeverityFactors {
  /** The categories of the data with their context; the highest decides. */
  readonly data?: readonly SeverityDataContext[];
  /** How easily the people can be identified. */
  readonly identification?: EaseOfIdentification;
  /** The loss of confidentiality. */
  readonly confidentiality?: ConfidentialityLoss;
  /** The loss of integrity. */
  readonly integrity?: IntegrityLoss;
  /** The loss of availability. */
  readonly availability?: AvailabilityLoss;
  /** Whether somebody acted with malicious intent. */
  readonly malicious?: boolean;
  /** The number of people. */
  readonly people?: AffectedNumber;
  /** Whether the data are unintelligible to others. */
  readonly unintelligible?: boolean;
}

/** The levels of severity, the lowest first. */
export const breachSeverityLevels = ['low', 'medium', 'high', 'very-high'] as const;

/** A level of severity. */
export type BreachSeverityLevel = (typeof breachSeverityLevels)[number];

/** The circumstances that do not change the score and that the decision looks at. */
export interface BreachSeverityFlags {
  /** Whether more than 100 people are affected; null where it is not known. */
  readonly over100People: boolean | null;
  /** Whether the data are unintelligible; null where it is not known. */
  readonly unintelligible: boolean | null;
}

/** The severity of a breach whose factors are all known. */
export interface KnownBreachSeverity {
  /** Known. */
  readonly kind: 'known';
  /** The score: context times ease of identification, plus circumstances. */
  readonly score: number;
  /** The level of the score. */
  readonly level: BreachSeverityLevel;
  /** The score of the context, 1 to 4. */
  readonly context: number;
  /** The score of the ease of identification, 0.25 to 1. */
  readonly identification: number;
  /** The score of the circumstances, 0 to 2. */
  readonly circumstances: number;
  /** The circumstances beside the score. */
  readonly flags: BreachSeverityFlags;
}

/** The severity of a breach of which a factor is not known. */
export interface UnknownBreachSeverity {
  /** Not known. */
  readonly kind: 'unknown';
  /** The least score that the known factors allow. */
  readonly scoreAtLeast: number;
  /** The least level that the known factors allow. */
  readonly levelAtLeast: BreachSeverityLevel;
  /** The factors that are not known. */
  readonly missing: readonly (keyof BreachSeverityFactors)[];
  /** The circumstances beside the score. */
  readonly flags: BreachSeverityFlags;
}

/** The severity of a breach. */
export type BreachSeverity = KnownBreachSeverity | UnknownBreachSeverity;

const aWholeNumber: Guard = (value) =>
  Number.isInteger(value) ? undefined : { path: [], expected: 'a whole number', value };
const aWholeNumberFromZero: Guard = (value) =>
  Number.isInteger(value) && Number(value) >= 0 ? undefined : { path: [], expected: 'a whole number from 0', value };

const aScore = (scores: object): Guard => maybe(oneOf(Object.keys(scores)));

const factorsGuard: Guard = /* @__PURE__ */ anObject<BreachSeverityFactors>({
  data: /* @__PURE__ */ maybe(
    /* @__PURE__ */ listOf(
      /* @__PURE__ */ anObject<SeverityDataContext>({
        category: /* @__PURE__ */ oneOf(/* @__PURE__ */ Object.keys(basicScores)),
        adjustment: /* @__PURE__ */ maybe(aWholeNumber),
      }),
    ),
  ),
  identification: /* @__PURE__ */ aScore(identificationScores),
  confidentiality: /* @__PURE__ */ aScore(confidentialityScores),
  integrity: /* @__PURE__ */ aScore(integrityScores),
  availability: /* @__PURE__ */ aScore(availabilityScores),
  malicious: /* @__PURE__ */ maybe(aBoolean),
  people: /* @__PURE__ */ maybe(
    /* @__PURE__ */ aShape('kind', {
      about: /* @__PURE__ */ anObject({ number: aWholeNumberFromZero }),
      between: /* @__PURE__ */ anObject({ from: aWholeNumberFromZero, to: aWholeNumberFromZero }),
      unknown: /* @__PURE__ */ anObject({}),
    }),
  ),
  unintelligible: /* @__PURE__ */ maybe(aBoolean),
});

/**
 * Scores the severity of a breach as the recommendations of ENISA of 2013 do: SE = DPC × EI + CB, with the context of the data (1 to 4), the ease of
 * identification (0.25 to 1) and the circumstances of the breach (0 to 2). It is medium from 2, high from 3 and very high from 4. The score supports the
 * decision about the risk and never makes it.
 *
 * @param factors - The factors. An absent one is unknown, and then so is the severity, with the least that it can be.
 * @returns The score with its parts, or the least score and the missing factors.
 * @throws RangeError if a factor cannot be read; the message has its place.
 *
 * @example
 * ```ts
 * import { breachSeverity } from 'isms-kit/incidents';
 *
 * const factors = {
 *   data: [{ category: 'behavioural' }],
 *   identification: 'significant',
 *   confidentiality: 'unknown-recipients',
 *   integrity: 'none',
 *   availability: 'none',
 *   malicious: false,
 * } as const;
 * const severity = breachSeverity(factors);
 * severity.kind === 'known' && severity.score; // => 2
 * severity.kind === 'known' && severity.level; // => 'medium'
 * breachSeverity({ data: factors.data }).kind; // => 'unknown'
 * ```
 */
export function breachSeverity(factors: BreachSeverityFactors): BreachSeverity {
  requireReadable('factors', factors, factorsGuard);
  const { data = [], identification, confidentiality, integrity, availability, malicious } = factors;
  const missing = [
    ...(data.length === 0 ? ['data' as const] : []),
    ...(['identification', 'confidentiality', 'integrity', 'availability', 'malicious'] as const).filter(
      (name) => factors[name] === undefined,
    ),
  ];
  // The lowest score of every factor that is not known.
  const context = contextScore(data);
  const ease = identificationScores[identification ?? 'negligible'];
  const circumstances =
    confidentialityScores[confidentiality ?? 'none'] +
    integrityScores[integrity ?? 'none'] +
    availabilityScores[availability ?? 'none'] +
    (malicious === true ? maliceScore : 0);
  const score = context * ease + circumstances;
  const level = levelOf(score);
  const flags = flagsOf(factors);
  return missing.length > 0
    ? { kind: 'unknown', scoreAtLeast: score, levelAtLeast: level, missing, flags }
    : { kind: 'known', score, level, context, identification: ease, circumstances, flags };
}

/** The highest score of the categories; an adjustment never leads out of 1 to 4. */
function contextScore(data: readonly SeverityDataContext[]): number {
  let highest = 1;
  for (const { category, adjustment = 0 } of data) {
    highest = Math.max(highest, Math.min(basicScores[category] + adjustment, 4));
  }
  return highest;
}

function levelOf(score: number): BreachSeverityLevel {
  if (score < 2) return 'low';
  if (score < 3) return 'medium';
  return score < 4 ? 'high' : 'very-high';
}

function flagsOf({ people, unintelligible }: BreachSeverityFactors): BreachSeverityFlags {
  return { over100People: isOver100(people), unintelligible: unintelligible ?? null };
}

function isOver100(people: AffectedNumber | undefined): boolean | null {
  if (people === undefined || people.kind === 'unknown') return null;
  if (people.kind === 'about') return people.number > 100;
  if (people.from > 100) return true;
  return people.to <= 100 ? false : null;
}
