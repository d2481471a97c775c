import { anObject, aShape, aText, type Guard, nullOr, oneOf } from '../../core/guards/guard.ts';
import type { ArticleReference, ClauseReference, ControlReference } from './reference.ts';

const relation: Guard = /* @__PURE__ */ oneOf(['addresses', 'supports']);

/** @internal */
export const referenceGuard: Guard = /* @__PURE__ */ aShape('kind', {
  clause: /* @__PURE__ */ anObject<ClauseReference>({ id: aText, relation }),
  control: /* @__PURE__ */ anObject<ControlReference>({ id: aText, relation }),
  article: /* @__PURE__ */ anObject<ArticleReference>({
    instrument: aText,
    article: /* @__PURE__ */ nullOr(aText),
    relation,
  }),
});
