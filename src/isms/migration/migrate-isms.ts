import { type Finding, reportFinding } from '../../core/findings/finding.ts';
import { shownValue } from '../../core/findings/quotation.ts';
import { placeText } from '../../core/findings/refusal.ts';
import { idIn } from '../../core/guards/unreadable-record.ts';
import { readInput } from '../../core/validation/read-input.ts';
import { jsonPointer, placed, type PlacedFinding, unreadableInput } from '../../core/validation/validate-document.ts';
import { newerVersion } from '../document/read-isms.ts';
import { migrationFindings } from './findings.ts';
import { type MigrationLog, migrations } from './migrations.ts';

/** A value that stands elsewhere in the later version. */
export interface MovedValue {
  /** Its place in the earlier version, a JSON Pointer (RFC 6901). */
  readonly from: string;
  /** Its place in the later version, a JSON Pointer. */
  readonly to: string;
}

/** A value that the earlier version implied and the later one states. */
export interface DefaultedValue {
  /** Its place, a JSON Pointer. */
  readonly pointer: string;
  /** The value. */
  readonly value: null;
}

/** What a migration did. */
export interface MigrationReport {
  /** The version of the input; null when it has none that can be read. */
  readonly from: number | null;
  /** The version of the answer; null when the input has none that can be read. */
  readonly to: number | null;
  /** The values that stand elsewhere now. */
  readonly moved: readonly MovedValue[];
  /** The values that the earlier version implied. */
  readonly defaulted: readonly DefaultedValue[];
  /** What a person must mend, in the order of the document; empty when the migration is whole. */
  readonly impossible: readonly PlacedFinding[];
}

/** The answer of `migrateIsms`. */
export interface MigratedIsms {
  /** The document as far as it could be migrated, for `parseIsms`; null when the input cannot be read. It shares no part with the input. */
  readonly isms: unknown;
  /** What was done. */
  readonly report: MigrationReport;
}

/**
 * Migrates a document of an earlier version to the version that this release reads, step by step. It takes JSON that nobody has validated, and judges
 * nothing but the version: ask `parseIsms` next. A required value that the document does not state is never guessed, and nothing is lost. A document of
 * a later version stays as it is, with one problem.
 *
 * @param input - Any value, such as the answer of `JSON.parse`; it never makes the function throw.
 * @returns The document and the report. Migrating the answer again changes nothing.
 *
 * @example
 * ```ts
 * import { migrateIsms, parseIsms } from 'isms-kit/isms';
 *
 * const hold = { id: 'H-1', matter: 'Dispute', scope: { kind: 'everything' }, placedOn: '2026-03-01', placedBy: 'ben' };
 * const organization = { id: 'acme', name: 'Acme GmbH' };
 * const { isms, report } = migrateIsms({ schemaVersion: 0, organization, documents: [], legalHolds: [hold] });
 *
 * report.moved; // => [{ from: '/documents', to: '/controlledDocuments' }]
 * report.defaulted; // => [{ pointer: '/legalHolds/0/releasedOn', value: null }]
 * report.impossible; // => []
 * parseIsms(isms).ok; // => true
 * ```
 */
export function migrateIsms(input: unknown): MigratedIsms {
  const read = readInput(input);
  if ('problem' in read) return stopped(null, null, [unreadableInput('isms', read.problem)]);
  const document = read.value;
  const version = versionOf(document);
  if (version === null) return stopped(document, null, [unreadableVersion(document)]);
  const newer = newerVersion(document);
  if (newer !== undefined) return stopped(document, version, [newer]);
  const notes = notesFor(document);
  let isms = document as Readonly<Record<string, unknown>>;
  for (const [from, step] of migrations.entries()) {
    if (from >= version) isms = { ...step(isms, notes.log(from + 1)), schemaVersion: from + 1 };
  }
  const { moved, defaulted, impossible } = notes;
  return {
    isms,
    report: { from: version, to: migrations.length, moved, defaulted, impossible: placed(impossible, isms) },
  };
}

function stopped(isms: unknown, version: number | null, impossible: readonly Finding[]): MigratedIsms {
  const report = { from: version, to: version, moved: [], defaulted: [], impossible: placed(impossible, isms) };
  return { isms, report };
}

/** The version of a document; null where it has none. */
function versionOf(document: unknown): number | null {
  if (typeof document !== 'object' || document === null || !Object.hasOwn(document, 'schemaVersion')) return null;
  const version: unknown = Reflect.get(document, 'schemaVersion');
  // A sum makes 0 of -0.
  return Number.isInteger(version) && Number(version) >= 0 ? Number(version) + 0 : null;
}

function unreadableVersion(document: unknown): Finding {
  const { schemaVersion, organization } = (document ?? {}) as Readonly<Record<string, unknown>>;
  return reportFinding(migrationFindings, 'isms-version-unreadable', {
    subject: { kind: 'isms', id: idIn(organization) ?? '' },
    path: ['schemaVersion'],
    params: { value: shownValue(schemaVersion) },
  });
}

interface MigrationNotes {
  readonly moved: MovedValue[];
  readonly defaulted: DefaultedValue[];
  readonly impossible: Finding[];
  readonly log: (version: number) => MigrationLog;
}

function notesFor(document: unknown): MigrationNotes {
  const { organization } = document as Readonly<Record<string, unknown>>;
  const subject = { kind: 'isms', id: idIn(organization) ?? '' };
  const moved: MovedValue[] = [];
  const defaulted: DefaultedValue[] = [];
  const impossible: Finding[] = [];
  const log = (version: number): MigrationLog => ({
    moved: (from, to) => moved.push({ from: jsonPointer(from), to: jsonPointer(to) }),
    defaulted: (path, value) => defaulted.push({ pointer: jsonPointer(path), value }),
    notMoved: (field, target) =>
      impossible.push(
        reportFinding(migrationFindings, 'isms-field-not-moved', {
          subject,
          path: [field],
          params: { field, target, version },
        }),
      ),
    notStated: (path) =>
      impossible.push(
        reportFinding(migrationFindings, 'isms-value-not-stated', {
          subject,
          path,
          params: { field: placeText(path), version },
        }),
      ),
  });
  return { moved, defaulted, impossible, log };
}
