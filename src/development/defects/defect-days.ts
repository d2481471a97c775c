import { entryOn } from '../../core/lifecycle/recorded-history.ts';
import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { representedIds } from '../../core/records/references.ts';
import { aBoolean, aDate, anObject, aShape, aText, type Guard, listOf, maybe, oneOf } from '../../core/guards/guard.ts';
import type {
  DeferredDefectEntry,
  Defect,
  DefectEntry,
  DefectFix,
  DefectVerification,
  DuplicateDefectEntry,
  PlainDefectEntry,
} from './defect.ts';
import { defectLifecycle, type DefectState } from './defect-lifecycle.ts';
import { defectSeverities } from './defect-severities.ts';

const plain = /* @__PURE__ */ anObject<PlainDefectEntry>({ enteredOn: aDate });
const entryGuard = /* @__PURE__ */ aShape('state', {
  .../* @__PURE__ */ plainShapes(),
  deferred: /* @__PURE__ */ anObject<DeferredDefectEntry>({
    enteredOn: aDate,
    until: aDate,
    approvedBy: /* @__PURE__ */ maybe(aText),
  }),
  duplicate: /* @__PURE__ */ anObject<DuplicateDefectEntry>({ enteredOn: aDate, of: aText }),
});

function plainShapes(): Readonly<Record<string, Guard>> {
  return Object.fromEntries(defectLifecycle.states.map((state) => [state, plain]));
}

/**
 * The parts of a defect on which functions rely.
 *
 * @internal
 */
export const defectGuard: Guard = /* @__PURE__ */ anObject<Defect>({
  id: aText,
  title: aText,
  severity: /* @__PURE__ */ oneOf(defectSeverities),
  repository: /* @__PURE__ */ maybe(aText),
  foundIn: /* @__PURE__ */ maybe(aText),
  escaped: /* @__PURE__ */ maybe(aBoolean),
  repeats: /* @__PURE__ */ maybe(aText),
  owner: /* @__PURE__ */ maybe(aText),
  cause: /* @__PURE__ */ maybe(aText),
  fix: /* @__PURE__ */ maybe(
    /* @__PURE__ */ anObject<DefectFix>({
      revision: aText,
      by: /* @__PURE__ */ listOf(aText),
      containedIn: /* @__PURE__ */ maybe(/* @__PURE__ */ listOf(aText)),
    }),
  ),
  verification: /* @__PURE__ */ maybe(
    /* @__PURE__ */ anObject<DefectVerification>({ by: aText, on: aDate, revision: aText }),
  ),
  releases: /* @__PURE__ */ maybe(/* @__PURE__ */ listOf(aText)),
  history: /* @__PURE__ */ listOf(entryGuard),
});

/**
 * The last state that a defect entered by a day; undefined where it was not yet reported. What its history says of later days has not happened.
 *
 * @internal
 */
export function defectEntryOn({ history }: Pick<Defect, 'history'>, asOf: CalendarDate): DefectEntry | undefined {
  return entryOn(history, asOf);
}

const closedStates: ReadonlySet<DefectState> = /* @__PURE__ */ new Set<DefectState>([
  'verified',
  'released',
  'rejected',
  'duplicate',
]);

/**
 * The states of defects on a day by their ids; one that was not yet reported has none. A duplicate that leads to no reported defect, or in a circle,
 * is still to be worked on, so it stands as triaged.
 *
 * @internal
 */
export function defectStatesOn(
  defects: readonly Defect[],
  { byId, asOf }: { readonly byId: ReadonlyMap<string, Defect>; readonly asOf: CalendarDate },
): ReadonlyMap<string, DefectState> {
  const entryOf = (id: string): DefectEntry | undefined => {
    const defect = byId.get(id);
    return defect && defectEntryOn(defect, asOf);
  };
  const represented = representedIds(
    defects.map(({ id }) => id),
    (id) => {
      const entry = entryOf(id);
      return entry?.state === 'duplicate' ? entry.of : undefined;
    },
    (id) => entryOf(id) !== undefined,
  );
  const states = new Map<string, DefectState>();
  for (const defect of defects) {
    const state = defectEntryOn(defect, asOf)?.state;
    if (state !== undefined)
      states.set(defect.id, state === 'duplicate' && !represented.has(defect.id) ? 'triaged' : state);
  }
  return states;
}

/**
 * Whether a defect in a state is open: neither verified, released, rejected nor a duplicate.
 *
 * @internal
 */
export function isOpenState(state: DefectState): boolean {
  return !closedStates.has(state);
}
