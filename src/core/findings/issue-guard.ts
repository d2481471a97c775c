import { anObject, anything, aText, type Guard, listOf, maybe } from '../guards/guard.ts';

const aList = /* @__PURE__ */ listOf(anything);
/** Issues within an issue; a function, because the guard is its own part. */
const inner: Guard = (value) => issuesGuard(value);

/** The parts that an issue of each code of zod has; other codes are read by their sentence alone. */
const partsByCode: Readonly<Record<string, Guard>> = {
  custom: /* @__PURE__ */ anObject({ params: /* @__PURE__ */ maybe(/* @__PURE__ */ anObject({})) }),
  invalid_type: /* @__PURE__ */ anObject({ expected: aText }),
  invalid_value: /* @__PURE__ */ anObject({ values: aList }),
  unrecognized_keys: /* @__PURE__ */ anObject({ keys: /* @__PURE__ */ listOf(aText) }),
  invalid_key: /* @__PURE__ */ anObject({ issues: inner }),
  invalid_element: /* @__PURE__ */ anObject({ issues: inner }),
  invalid_union: /* @__PURE__ */ anObject({
    errors: /* @__PURE__ */ maybe(/* @__PURE__ */ listOf(inner)),
    options: /* @__PURE__ */ maybe(aList),
  }),
  too_small: /* @__PURE__ */ anObject({ origin: aText }),
  too_big: /* @__PURE__ */ anObject({ origin: aText }),
};

const anyIssue = /* @__PURE__ */ anObject({ code: aText, message: aText, path: aList });

function issueProblem(value: unknown): ReturnType<Guard> {
  const problem = anyIssue(value);
  if (problem !== undefined) return problem;
  const { code } = value as { readonly code: string };
  return Object.hasOwn(partsByCode, code) ? partsByCode[code]?.(value) : undefined;
}

/**
 * The issues of zod, as findings are made of them.
 *
 * @internal
 */
export const issuesGuard: Guard = /* @__PURE__ */ listOf(issueProblem);
