import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { countriesOf, regionState } from '../regions/region-state.ts';
import type { SupplierService } from '../records/supplier-service.ts';
import { serviceActivities, type ServiceActivity } from '../records/service-words.ts';
import { mayHandlePersonalData } from './service-use.ts';

/**
 * A place of a service that is not right: the region is no known code, is not allowed, or is not stated (null).
 *
 * @internal
 */
export interface PlaceFlaw {
  readonly activity: ServiceActivity;
  readonly region: string | null;
  /** The position in the list of the activity; null where the list is absent. */
  readonly index: number | null;
  readonly state: 'unknown' | 'not-allowed' | 'unstated';
}

/**
 * The flaws of the places of a service; without allowed regions only codes that are not known.
 *
 * @internal
 */
export function placeFlaws(
  { regions = {} }: Pick<SupplierService, 'regions'>,
  allowed: readonly string[] | undefined,
): readonly PlaceFlaw[] {
  return serviceActivities.flatMap((activity): readonly PlaceFlaw[] => {
    const places = regions[activity];
    if (places === undefined)
      return allowed === undefined ? [] : [{ activity, region: null, index: null, state: 'unstated' }];
    return places.flatMap((region, index): readonly PlaceFlaw[] => {
      if (countriesOf(region) === null) return [{ activity, region, index, state: 'unknown' }];
      const state = allowed === undefined ? 'allowed' : regionState(region, allowed);
      return state === 'allowed' ? [] : [{ activity, region, index, state }];
    });
  });
}

/**
 * A region to which personal data goes without a mechanism that holds on the day.
 *
 * @internal
 */
export interface TransferGap {
  readonly activity: ServiceActivity;
  readonly region: string;
  readonly index: number;
}

/**
 * The transfers of personal data without a mechanism (GDPR art. 44). A derogation is no mechanism for a service in use, whose flow is regular; access
 * by support from elsewhere is a transfer, too.
 *
 * @internal
 */
export function transferGaps(
  service: Pick<SupplierService, 'regions' | 'transfers' | 'dataRole'>,
  free: readonly string[] | undefined,
  asOf: CalendarDate,
): readonly TransferGap[] {
  if (free === undefined || !mayHandlePersonalData(service)) return [];
  const covered = (service.transfers ?? [])
    .filter(({ mechanism, validFrom = asOf, validUntil = asOf }) => {
      return mechanism !== 'derogation' && validFrom <= asOf && asOf <= validUntil;
    })
    .map(({ region }) => region);
  const open = [...free, ...covered];
  return serviceActivities.flatMap((activity) =>
    (service.regions?.[activity] ?? []).flatMap((region, index) =>
      regionState(region, open) === 'not-allowed' ? [{ activity, region, index }] : [],
    ),
  );
}
