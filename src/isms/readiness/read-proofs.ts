import { valueAt } from '../../core/findings/schema-issues.ts';
import { entryOn } from '../../core/lifecycle/recorded-history.ts';
import type * as z from 'zod';
import type { StatementControlId } from '../../controls/control/statement-control-id.ts';
import type { StatementEntry } from '../../controls/statement/statement-entry.ts';
import { type CalendarDate, isCalendarDate } from '../../core/calendar/calendar-date.ts';
import type { FindingSubject } from '../../core/findings/finding.ts';
import { groupBy, remember } from '../../core/records/references.ts';
import { versionInForce } from '../../governance/documents/version-in-force.ts';
import type { Isms, RegisterName } from '../document/isms.ts';
import { recordsOf } from '../integrity/named-references.ts';
import type { ClausePart, DocumentProof, RecordsProof } from './clause-proofs.ts';
import type { ReadinessReason, ReadinessReasonKind, ReadinessVerdict } from './readiness-row.ts';

type Fields = Readonly<Record<string, unknown>>;

interface StateEntry {
  readonly state: string;
  readonly enteredOn: CalendarDate;
}

/**
 * A record of a register, and whether its schema accepts it.
 *
 * @internal
 */
export interface ReadRecord<T = Fields> {
  readonly subject: FindingSubject;
  readonly record: T;
  readonly isReadable: boolean;
}

/**
 * The registers of a document as proofs are read from them.
 *
 * @internal
 */
export interface ReadRegisters {
  readonly asOf: CalendarDate;
  /** The records of a register; undefined where the document does not have the register. */
  readonly of: <Name extends RegisterName>(register: Name) => readonly ReadRecord<RecordOf<Name>>[] | undefined;
}

type RecordOf<Name extends RegisterName> =
  NonNullable<Isms[Name]> extends readonly (infer One)[] ? One : NonNullable<Isms[Name]>;

/**
 * Reads the registers of a document, each when it is asked for. A record that its schema refuses proves nothing.
 *
 * @internal
 */
export function readRegisters(isms: Isms, asOf: CalendarDate): ReadRegisters {
  const placed = groupBy(recordsOf(isms), ({ register }) => [register]);
  const read = remember((register: RegisterName): readonly ReadRecord[] =>
    (placed.get(register) ?? []).map(({ subject, record, schema }) => ({
      subject,
      record: record as Fields,
      isReadable: (schema as z.ZodType).safeParse(record).success,
    })),
  );
  const of: unknown = (register: RegisterName) => (isms[register] === undefined ? undefined : read(register));
  return { asOf, of: of as ReadRegisters['of'] };
}

/**
 * A reason with its records.
 *
 * @internal
 */
export function reasonOf(
  kind: ReadinessReasonKind,
  register: RegisterName | null,
  records: readonly FindingSubject[] = [],
): ReadinessReason {
  return { kind, register, records };
}

/**
 * Judges a part of a clause by the records of a register.
 *
 * @internal
 */
export function judgeRecords(
  proof: RecordsProof,
  { occasional }: Pick<ClausePart, 'occasional'>,
  registers: ReadRegisters,
): ReadinessVerdict {
  const { register } = proof;
  const records = registers.of(register) as readonly ReadRecord[] | undefined;
  if (records === undefined) return { state: 'unknown', reasons: [reasonOf('register-not-given', register)] };
  if (records.length === 0) {
    return occasional
      ? { state: 'unknown', reasons: [reasonOf('no-occasion', register)] }
      : { state: 'not-in-place', reasons: [reasonOf('register-empty', register)] };
  }
  const proving = records.filter(({ record, isReadable }) => isReadable && proves(record, proof, registers.asOf));
  return proving.length > 0
    ? { state: 'in-place', reasons: [reasonOf('records-kept', register, subjectsOf(proving))] }
    : { state: 'claimed', reasons: [reasonOf('records-not-in-force', register, subjectsOf(records))] };
}

/**
 * Judges a part of a clause by the documents that have a version in force.
 *
 * @internal
 */
export function judgeDocuments(
  { provides }: Pick<DocumentProof, 'provides'>,
  registers: ReadRegisters,
): ReadinessVerdict {
  const register = 'controlledDocuments';
  const about = provides && { provides };
  const documents = registers.of(register);
  if (documents === undefined)
    return { state: 'unknown', reasons: [{ ...reasonOf('register-not-given', register), ...about }] };
  const providing = documents.filter(
    ({ record, isReadable }) => isReadable && (provides === undefined || (record.provides ?? []).includes(provides)),
  );
  if (providing.length === 0)
    return { state: 'not-in-place', reasons: [{ ...reasonOf('document-missing', register), ...about }] };
  const inForce = providing.filter(({ record }) => versionInForce(record, { on: registers.asOf }).version !== null);
  return inForce.length > 0
    ? { state: 'in-place', reasons: [{ ...reasonOf('document-in-force', register, subjectsOf(inForce)), ...about }] }
    : {
        state: 'claimed',
        reasons: [{ ...reasonOf('document-not-in-force', register, subjectsOf(providing)), ...about }],
      };
}

/**
 * The records that their schema accepts; none where the register is not given.
 *
 * @internal
 */
export function readableRecords<T>(records: readonly ReadRecord<T>[] | undefined): readonly T[] {
  return (records ?? []).flatMap(({ record, isReadable }) => (isReadable ? [record] : []));
}

/**
 * The records themselves, named.
 *
 * @internal
 */
export function subjectsOf(records: readonly Pick<ReadRecord, 'subject'>[]): readonly FindingSubject[] {
  return records.map(({ subject }) => subject);
}

function proves(record: Fields, { from, through, states }: RecordsProof, asOf: CalendarDate): boolean {
  if (from !== undefined) {
    const day = valueAt(record, from.split('.'));
    if (!isCalendarDate(day) || day > asOf) return false;
  }
  const last = through === undefined ? undefined : valueAt(record, through.split('.'));
  if (last !== undefined && !(isCalendarDate(last) && last >= asOf)) return false;
  if (states === undefined) return true;
  const entry = entryOn(record['history'] as readonly StateEntry[], asOf);
  return entry !== undefined && states.includes(entry.state);
}

/**
 * The rows of a readable statement by their controls; of two rows of a control the first.
 *
 * @internal
 */
export function entriesOf({ of }: ReadRegisters): ReadonlyMap<StatementControlId, StatementEntry> {
  const entries = new Map<StatementControlId, StatementEntry>();
  for (const statement of readableRecords(of('statementOfApplicability')))
    for (const entry of statement.entries) if (!entries.has(entry.control)) entries.set(entry.control, entry);
  return entries;
}
