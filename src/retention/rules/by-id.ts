/**
 * Orders records by their ids; two of one id keep their order.
 *
 * @internal
 */
export function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  if (a.id === b.id) return 0;
  return a.id < b.id ? -1 : 1;
}
