/** The periods of whole days that stand for a period with hours. */
interface WholeDays {
  /** The longest one that keeps no record longer. */
  readonly longest: string;
  /** The shortest one that keeps every record as long. */
  readonly shortest: string;
}

const timed = /^P(?:(\d{1,5})D)?T(?=\d)(?:(\d{1,6})H)?(?:(\d{1,7})M)?(?:(\d{1,8})S)?$/;

/**
 * The whole days that stand for a period with hours; undefined where the text is no such period. Retention counts whole days and the event may
 * happen at any hour of its day, so P2D keeps no record longer than 72 hours, and P3D keeps every record for 72 hours.
 *
 * @internal
 */
export function wholeDaysFor(text: string): WholeDays | undefined {
  const match = timed.exec(text);
  if (match === null) return undefined;
  const partAt = (index: number): number => Number(match[index] ?? 0);
  const hours = partAt(2) + partAt(3) / 60 + partAt(4) / 3600;
  const days = partAt(1) + hours / 24;
  const most = Math.floor(days) - 1;
  const onTheDay = most === 0 ? 'an end without a period' : 'no end';
  return { longest: most > 0 ? `P${most}D` : onTheDay, shortest: `P${Math.max(1, Math.ceil(days))}D` };
}
