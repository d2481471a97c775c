/** The codes of findings, in their order. */
export function codesOf<Code extends string>(findings: readonly { readonly code: Code }[]): readonly Code[] {
  return findings.map(({ code }) => code);
}
