import { anInstant, anObject, aShape, aText, type Guard, listOf, maybe, oneOf } from '../../core/guards/guard.ts';
import { digestAlgorithms } from './digest-algorithms.ts';
import type {
  CustodyAccess,
  CustodyDestruction,
  CustodyHandover,
  DataEvidence,
  EvidenceDigest,
  EvidenceItem,
} from './evidence-item.ts';

const digestsGuard = /* @__PURE__ */ listOf(
  /* @__PURE__ */ anObject<EvidenceDigest>({
    algorithm: /* @__PURE__ */ oneOf(/* @__PURE__ */ Object.keys(digestAlgorithms)),
    value: aText,
  }),
);
const step = { at: anInstant, digests: /* @__PURE__ */ maybe(digestsGuard) };
const handover = /* @__PURE__ */ anObject<CustodyHandover>({ ...step, from: aText, to: aText });
const access = /* @__PURE__ */ anObject<CustodyAccess>({ ...step, by: aText });

const itemGuard = /* @__PURE__ */ anObject<EvidenceItem>({
  id: aText,
  incident: /* @__PURE__ */ maybe(aText),
  collectedBy: aText,
  collectedAt: anInstant,
  custody: /* @__PURE__ */ listOf(
    /* @__PURE__ */ aShape('kind', {
      transferred: handover,
      stored: handover,
      released: handover,
      accessed: access,
      copied: access,
      destroyed: /* @__PURE__ */ anObject<CustodyDestruction>({ ...step, from: aText }),
    }),
  ),
  copyOf: /* @__PURE__ */ maybe(aText),
});
const kindsGuard = /* @__PURE__ */ aShape('kind', {
  data: /* @__PURE__ */ anObject<DataEvidence>({ digests: digestsGuard }),
  object: /* @__PURE__ */ anObject({}),
});

/**
 * The parts of an item of evidence on which functions rely.
 *
 * @internal
 */
export const evidenceItemGuard: Guard = (value) => itemGuard(value) ?? kindsGuard(value);
