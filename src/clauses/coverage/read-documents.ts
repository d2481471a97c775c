import type { FindingOf, FindingPath } from '../../core/findings/finding.ts';
import type { Guard } from '../../core/guards/guard.ts';
import { unreadablePart } from '../../core/guards/readable.ts';
import { reportUnreadable } from '../../core/guards/unreadable-record.ts';
import type { clausesFindings } from './findings.ts';

/** The records of a list that can be read by their index, and a finding for each that cannot. */
interface ReadRecords<Item> {
  readonly byIndex: ReadonlyMap<number, Item>;
  readonly findings: readonly FindingOf<typeof clausesFindings>[];
}

/**
 * Separates the records that can be judged from those that cannot. A record is named by the text in its field `name`, else by its index.
 *
 * @internal
 */
export function readRecords<Item extends object>(
  kind: string,
  records: readonly Item[],
  guard: Guard,
  { name, place }: { readonly name: keyof Item; readonly place: FindingPath },
): ReadRecords<Item> {
  const byIndex = new Map<number, Item>();
  const findings: FindingOf<typeof clausesFindings>[] = [];
  for (const [index, each] of records.entries()) {
    const part = unreadablePart(each, guard);
    if (part === undefined) {
      byIndex.set(index, each);
      continue;
    }
    const named = (each as Item | null)?.[name];
    const subject = { kind, id: typeof named === 'string' ? named : String(index) };
    findings.push(reportUnreadable('clauses-record-unreadable', { subject, place: [...place, index] }, part));
  }
  return { byIndex, findings };
}
