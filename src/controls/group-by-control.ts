/**
 * Collects rows under their control, in the order in which the controls occur first.
 *
 * @internal
 */
export function groupByControl<Row extends { readonly control: string }>(
  rows: readonly Row[],
): Map<Row['control'], readonly [Row, ...Row[]]> {
  const groups = new Map<Row['control'], [Row, ...Row[]]>();
  for (const row of rows) {
    const group = groups.get(row.control);
    if (group === undefined) groups.set(row.control, [row]);
    else group.push(row);
  }
  return groups;
}
