/**
 * Words that say nothing in a justification, alone or together: "This control is currently not applicable to our company".
 *
 * @internal
 */
export const emptyWords: ReadonlySet<string> = /* @__PURE__ */ new Set(
  (
    'a above an and any applicable applied applies apply are as at available be because below business by case company control controls currently ' +
    'decide decided defined determined do does excluded exclude exclusion for from given has here in included inclusion inapplicable is ' +
    'isn it its justification justified later n na necessary need needed nil none not null of ok or organisation organization our out ' +
    'present reason relevant irrelevant required same scope see since tba tbd that the this time to todo unknown us use used was we yes'
  ).split(' '),
);
