import { digestOfText } from '../../core/approvals/digest-of.ts';
import {
  type Finding,
  type FindingParam,
  type FindingPath,
  type FindingSubject,
  type FindingTable,
  type Requirement,
  type Severity,
} from '../../core/findings/finding.ts';
import { aCount, anObject, aText, either, type Guard, listOf, maybe, oneOf } from '../../core/guards/guard.ts';
import { requireOptions, requireReadable } from '../../core/guards/readable.ts';
import { jsonPointer } from '../../core/validation/validate-document.ts';
import { findingCatalogue } from '../whole/finding-catalogue.ts';

/** A part of a text file; lines and columns count from 1, columns in UTF-16 code units. */
export interface SarifRegion {
  /** The first line. */
  readonly startLine: number;
  /** The first column; the whole line when absent. */
  readonly startColumn?: number;
  /** The last line; the first one when absent. */
  readonly endLine?: number;
  /** The column after the last one; the end of the line when absent. */
  readonly endColumn?: number;
}

/** The level of a result: `error`, `warning`, or `note` for a remark. */
export type SarifLevel = 'error' | 'warning' | 'note';

/** A text. */
export interface SarifText {
  /** The text without markup. */
  readonly text: string;
}

/** What a rule or a result has beside the fields of the format. */
export interface SarifTags {
  /** The requirements, as tags. */
  readonly tags: readonly Requirement[];
}

/** A finding code as a rule. A code that no table has is known by its id alone. */
export interface SarifRule {
  /** The code. */
  readonly id: string;
  /** The heading of the code. */
  readonly shortDescription?: SarifText;
  /** The sentence that says how to mend it. */
  readonly help?: SarifText;
  /** The requirements of its findings. */
  readonly properties?: SarifTags;
}

/** A file. */
export interface SarifArtifact {
  /** The file, relative to the root of the repository and percent-encoded. */
  readonly uri: string;
}

/** The place in a file. */
export interface SarifPhysicalLocation {
  /** The file. */
  readonly artifactLocation: SarifArtifact;
  /** The part of it, where that is known. */
  readonly region?: SarifRegion;
}

/** The place in a document, whatever its lines. */
export interface SarifLogicalLocation {
  /** The value by its JSON Pointer (RFC 6901). */
  readonly fullyQualifiedName: string;
  /** Whether the value is a property of an object; absent for a member of a list and the document itself. */
  readonly kind?: 'property';
}

/** The place of a result. */
export interface SarifLocation {
  /** The file. */
  readonly physicalLocation: SarifPhysicalLocation;
  /** The value, exactly one. */
  readonly logicalLocations: readonly [SarifLogicalLocation];
}

/** What tells a result from others, now and in later logs. */
export interface SarifFingerprints {
  /** A fingerprint that stays the same while days and numbers of the finding change. */
  readonly 'finding/v1': string;
}

/** The finding behind a result. */
export interface SarifFinding {
  /** The record that the finding is about. */
  readonly subject: FindingSubject;
  /** The requirements that the record falls short of. */
  readonly requirements: readonly Requirement[];
  /** The values that the message names. */
  readonly params: Readonly<Record<string, FindingParam>>;
}

/** A finding as a result. */
export interface SarifResult {
  /** The code. */
  readonly ruleId: string;
  /** The place of the code among the rules. */
  readonly ruleIndex: number;
  /** The level. */
  readonly level: SarifLevel;
  /** The sentence of the finding. */
  readonly message: SarifText;
  /** The place, exactly one. */
  readonly locations: readonly [SarifLocation];
  /** What tells the result from others. */
  readonly partialFingerprints: SarifFingerprints;
  /** The finding. */
  readonly properties: SarifFinding;
}

/** The part of a tool that finds. */
export interface SarifDriver {
  /** The name of the library. */
  readonly name: string;
  /** The codes that were found, each once. */
  readonly rules: readonly SarifRule[];
}

/** The tool behind a run. */
export interface SarifTool {
  /** Its only part. */
  readonly driver: SarifDriver;
}

/** One run of the checks. */
export interface SarifRun {
  /** The library with the codes that were found. */
  readonly tool: SarifTool;
  /** How columns are counted. */
  readonly columnKind: 'utf16CodeUnits';
  /** The findings in their order. */
  readonly results: readonly SarifResult[];
}

/** A log of the Static Analysis Results Interchange Format, version 2.1.0 (OASIS). Plain JSON. */
export interface SarifLog {
  /** The address of its schema. */
  readonly $schema: string;
  /** The version of the format. */
  readonly version: '2.1.0';
  /** The run, exactly one. */
  readonly runs: readonly [SarifRun];
}

/** The options of `toSarif`. */
export interface ToSarifOptions {
  /** The file with the document, relative to the root of the repository and percent-encoded, such as `'compliance/isms.json'`. */
  readonly uri: string;
  /** Finds the part of the file that holds a value; the file alone is named when absent, or where it gives nothing. */
  readonly locate?: (path: FindingPath) => SarifRegion | undefined;
  /** Further findings with their titles and remedies, such as those of your own rules; the codes of the library are known. */
  readonly table?: FindingTable;
}

const levels: Readonly<Record<Severity, SarifLevel>> = { error: 'error', warning: 'warning', info: 'note' };

const aReference: Guard = (value) =>
  typeof value === 'string' && /^(?:[\w.~!$&'()*+,;=:@/?-]|%[\dA-F]{2})+$/i.test(value)
    ? undefined
    : { path: [], expected: 'a percent-encoded address such as compliance/isms.json', value };

const optionsGuard = /* @__PURE__ */ anObject<ToSarifOptions>({
  uri: aReference,
  locate: (value) =>
    value === undefined || typeof value === 'function' ? undefined : { path: [], expected: 'a function', value },
  table: /* @__PURE__ */ maybe(/* @__PURE__ */ anObject({})),
});

const regionGuard = /* @__PURE__ */ maybe(
  /* @__PURE__ */ anObject<SarifRegion>({
    startLine: aCount,
    startColumn: /* @__PURE__ */ maybe(aCount),
    endLine: /* @__PURE__ */ maybe(aCount),
    endColumn: /* @__PURE__ */ maybe(aCount),
  }),
);

const findingsGuard = /* @__PURE__ */ listOf(
  /* @__PURE__ */ anObject<Finding>({
    code: aText,
    severity: /* @__PURE__ */ oneOf(Object.keys(levels)),
    message: aText,
    requirements: /* @__PURE__ */ listOf(aText),
    subject: /* @__PURE__ */ anObject<FindingSubject>({ kind: aText, id: aText }),
    path: /* @__PURE__ */ listOf(
      /* @__PURE__ */ either(aText, (value) =>
        Number.isInteger(value) ? undefined : { path: [], expected: 'a whole number', value },
      ),
    ),
    params: /* @__PURE__ */ anObject({}),
  }),
);

/**
 * Writes findings as a SARIF log, which code hosts show beside the file. Each result names the file, the value by its JSON Pointer, and with `locate`
 * the lines.
 *
 * @param findings - The findings of any checks, in the order in which they are to stand.
 * @param options - The file, the search for lines, and the table of your own codes.
 * @returns The log; one without results says that nothing was found. The cost grows linearly.
 * @throws RangeError if a part of a finding cannot be read, `uri` is not a percent-encoded address, or `locate` gives a line or column below 1.
 *
 * @example
 * ```ts
 * import { makePerson, makeRoleAssignment } from 'isms-kit/fixtures';
 * import { checkIntegrity, toSarif } from 'isms-kit/isms';
 *
 * const findings = checkIntegrity({
 *   schemaVersion: 1,
 *   organization: { id: 'acme', name: 'Acme GmbH' },
 *   people: [makePerson({ id: 'ben', manager: 'cy' })],
 * });
 * const [run] = toSarif(findings, { uri: 'compliance/isms.json' }).runs;
 * run.results[0]?.message.text; // => '"ben" names the person "cy", which people does not have.'
 * run.results[0]?.locations[0].logicalLocations[0].fullyQualifiedName; // => '/people/0/manager'
 * ```
 */
export function toSarif(findings: readonly Finding[], options: ToSarifOptions): SarifLog {
  requireReadable('findings', findings, findingsGuard);
  requireOptions(options, optionsGuard);
  const places = new Map<string, number>();
  for (const { code } of findings) if (!places.has(code)) places.set(code, places.size);
  const table: FindingTable = { ...options.table, ...findingCatalogue };
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'isms-kit', rules: [...places.keys()].map((code) => ruleOf(code, table)) } },
        columnKind: 'utf16CodeUnits',
        results: findings.map((finding) => resultOf(finding, places.get(finding.code) as number, options)),
      },
    ],
  };
}

function ruleOf(id: string, table: FindingTable): SarifRule {
  const definition = Object.hasOwn(table, id) ? table[id] : undefined;
  if (definition === undefined) return { id };
  const { title, remedy, requirements } = definition;
  return {
    id,
    shortDescription: { text: title },
    help: { text: remedy },
    properties: { tags: [...new Set(requirements)] },
  };
}

function resultOf(finding: Finding, ruleIndex: number, { uri, locate }: ToSarifOptions): SarifResult {
  const { code, severity, message, subject, requirements, params, path } = finding;
  const region = locate?.(path);
  requireReadable('locate', region, regionGuard);
  const isProperty = typeof path.at(-1) === 'string';
  return {
    ruleId: code,
    ruleIndex,
    level: levels[severity],
    message: { text: message === '' ? code : message },
    locations: [
      {
        physicalLocation: { artifactLocation: { uri }, ...(region && { region }) },
        logicalLocations: [{ fullyQualifiedName: jsonPointer(path), ...(isProperty && { kind: 'property' }) }],
      },
    ],
    partialFingerprints: { 'finding/v1': fingerprintOf(finding) },
    properties: { subject, requirements, params },
  };
}

/** A text that begins with a day or is one; it changes while the finding stays. */
const aDay = /^\d{4}-\d\d-\d\d/;

function fingerprintOf({ code, subject, params }: Finding): string {
  const lasting = Object.entries(params)
    .filter(([, value]) => typeof value !== 'number' && !(typeof value === 'string' && aDay.test(value)))
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  return digestOfText(JSON.stringify([code, subject.kind, subject.id, lasting]));
}
