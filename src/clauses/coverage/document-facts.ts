import { anObject, aText, type Guard, listOf, maybe } from '../../core/guards/guard.ts';
import { referenceGuard } from '../references/reference-guard.ts';
import type { Reference } from '../references/reference.ts';

/** The fields of a document of the ISMS that the functions of this area read. */
export interface DocumentFacts {
  /** The id of the document. */
  readonly id: string;
  /** Its citations, as `parseReferences` reads them; not yet known when absent. */
  readonly references?: readonly Reference[];
  /** The kinds of documented information that it provides, by their ids in `documentedInformation`; none when absent. */
  readonly provides?: readonly string[];
}

/** @internal */
export const documentGuard: Guard = /* @__PURE__ */ anObject<DocumentFacts>({
  id: aText,
  references: /* @__PURE__ */ maybe(/* @__PURE__ */ listOf(referenceGuard)),
  provides: /* @__PURE__ */ maybe(/* @__PURE__ */ listOf(aText)),
});
