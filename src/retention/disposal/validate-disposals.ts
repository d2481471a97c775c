import { list } from '../../core/records/record.ts';
import { type Validation, validateDocument } from '../../core/validation/validate-document.ts';
import { checkDisposals, type CheckDisposalsContext } from './check-disposals.ts';
import { type DisposalRecord, DisposalRecordSchema } from './disposal-record.ts';

/**
 * Validates a list of disposals that you did not write, by their schema and by `checkDisposals`, into one list. The disposals that can be read
 * are checked even where the schema refuses others.
 *
 * @param input - Any value; it never makes the function throw.
 * @param context - The records, the rules and the legal holds to judge by, as for `checkDisposals`.
 * @returns The disposals and their findings, or why they are refused; in the order of the document, each with a JSON Pointer.
 * @throws RangeError where `checkDisposals` throws it for the context.
 *
 * @example
 * ```ts
 * import { validateDisposals } from 'isms-kit/retention';
 *
 * const input: unknown = [{ id: 'D-1', records: ['L-1'], disposedOn: '2026-13-01', disposedBy: 'Archivist', method: 'destroy' }];
 * const { findings } = validateDisposals(input, { records: [], schedule: { rules: [] } });
 * findings.map(({ pointer, code }) => `${pointer} ${code}`); // => ['/0/disposedOn date-impossible']
 * ```
 */
export function validateDisposals(
  input: unknown,
  context: CheckDisposalsContext,
): Validation<readonly DisposalRecord[]> {
  return validateDocument(list(DisposalRecordSchema), input, {
    kind: 'disposal',
    check: (disposals) => {
      const found = checkDisposals(Array.isArray(disposals) ? disposals : [], context);
      // Without a list it is not known which records were disposed of.
      return Array.isArray(disposals) ? found : [];
    },
  });
}
