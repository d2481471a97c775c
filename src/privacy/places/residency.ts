import { anObject, aText, listOf } from '../../core/guards/guard.ts';
import { groupBy, remember } from '../../core/records/references.ts';
import { type RegionState, regionState } from '../../suppliers/regions/region-state.ts';
import type { DataCopy } from '../records/data-copy.ts';

/** A rule about the places of a category of data. */
export interface ResidencyRule {
  /** The category, as copies name it. */
  readonly category: string;
  /** The allowed places: codes of countries in ISO 3166-1, `EU` or `EEA`; one that is not known allows nothing. */
  readonly allowed: readonly string[];
}

/**
 * The rules about places.
 *
 * @internal
 */
export const residencyRulesGuard = /* @__PURE__ */ listOf(
  /* @__PURE__ */ anObject<ResidencyRule>({ category: aText, allowed: /* @__PURE__ */ listOf(aText) }),
);

/**
 * The copies of a category with the state of each and its index.
 *
 * @internal
 */
export interface CategoryCopies {
  readonly category: string;
  readonly allowed: readonly string[];
  readonly copies: readonly {
    readonly copy: string;
    readonly kind: DataCopy['kind'];
    readonly region: string | null;
    readonly state: RegionState | 'not-in-use';
    readonly index: number;
  }[];
}

/**
 * The state of each copy by the rule of its category.
 *
 * @internal
 */
export function residencyOf(
  listed: readonly { readonly record: DataCopy; readonly index: number }[],
  rules: readonly ResidencyRule[],
): readonly CategoryCopies[] {
  const copiesOf = groupBy(listed, ({ record }) => [record.category]);
  return rules.map(({ category, allowed }) => {
    const stateOf = remember((region: string) => regionState(region, allowed));
    const copies = copiesOf.get(category) ?? [];
    return {
      category,
      allowed,
      copies: copies.map(({ record: { id, kind, region, use }, index }) => ({
        copy: id,
        kind,
        region: region ?? null,
        state: use === 'not-in-use' ? ('not-in-use' as const) : region === undefined ? 'unknown' : stateOf(region),
        index,
      })),
    };
  });
}
