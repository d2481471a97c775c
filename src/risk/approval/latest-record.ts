/**
 * What two approvals are put in order by.
 *
 * @internal
 */
export interface DatedRecord {
  readonly id: string;
  readonly approvedOn: string;
}

/**
 * The record approved last, of those of one day the one with the higher id, so that the order of the list makes no difference.
 *
 * @internal
 */
export function latestRecord<Approved extends DatedRecord>(records: readonly Approved[]): Approved | undefined {
  let latest: Approved | undefined;
  for (const made of records) if (latest === undefined || isLater(made, latest)) latest = made;
  return latest;
}

function isLater(a: DatedRecord, b: DatedRecord): boolean {
  return a.approvedOn === b.approvedOn ? a.id > b.id : a.approvedOn > b.approvedOn;
}
