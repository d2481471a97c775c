import { type Finding, reportFinding } from '../../core/findings/finding.ts';
import type { ControlId } from '../../standard/control-ids.ts';
import { documentedInformation } from '../../standard/documented-information.ts';
import { clausesFindings } from './clauses-findings.ts';

/** A document with the kinds of documented information it provides. */
export interface ProvidingDocument {
  /** The id of the document. */
  readonly id: string;
  /** The kinds it provides: ids of `documentedInformation`; others give a finding. None when absent. */
  readonly provides?: readonly string[];
}

/** What is expected besides the mandatory documented information. */
export interface CheckDocumentedInformationOptions {
  /** The applicable controls; what they call for is expected, too. None when absent. */
  readonly applicableControls?: readonly ControlId[];
}

type ClausesFinding = Finding<keyof typeof clausesFindings>;

/** The kinds that hang on a control: it says of itself that something is documented, or names a policy, rule, plan or log. */
const basesInControls: ReadonlySet<string> = /* @__PURE__ */ new Set(['annex-a-explicit', 'annex-a-indirect']);

/**
 * Checks that the documents provide all the documented information that clauses 4 to 10 demand (7.5.1 a): the 19 mandatory entries of
 * `documentedInformation`, and what applicable controls call for.
 *
 * @param documents - The documents, each with what it provides; one may provide several kinds, and several the same.
 * @param options - The applicable controls.
 * @returns A finding for each mandatory kind that no document provides, a weaker one for each kind that an applicable control calls for,
 *   and one for each id that is no kind; for that the path is document, `provides`, place.
 *
 * @example
 * ```ts
 * import { checkDocumentedInformation } from 'isms-kit/clauses';
 *
 * const findings = checkDocumentedInformation([{ id: 'ISMS manual', provides: ['isms-scope', 'information-security-policy'] }]);
 * findings.length; // => 17
 * findings[0]?.message; // => 'No document provides the mandatory documented information risk-assessment-process (Description of the risk assessment process).'
 * ```
 */
export function checkDocumentedInformation(
  documents: readonly ProvidingDocument[],
  options: CheckDocumentedInformationOptions = {},
): readonly Finding<keyof typeof clausesFindings>[] {
  const provided = new Set(documents.flatMap(({ provides = [] }) => provides));
  const applicable: ReadonlySet<string> = new Set(options.applicableControls);
  const known: ReadonlySet<string> = new Set(documentedInformation.map(({ id }) => id));

  const missing = documentedInformation
    .filter(({ id }) => !provided.has(id))
    .flatMap(({ id, title, requirements, mandatory, basis }): readonly ClausesFinding[] => {
      const details = { subject: { kind: 'documented-information', id }, path: [], requirements };
      const params = { item: id, title };
      if (mandatory) return [reportFinding(clausesFindings, 'documented-information-missing', { ...details, params })];
      const controls = requirements.filter((requirement) => applicable.has(requirement));
      if (controls.length === 0 || !basesInControls.has(basis)) return [];
      const code = 'documented-information-missing-for-control';
      return [
        reportFinding(clausesFindings, code, { ...details, requirements: controls, params: { ...params, controls } }),
      ];
    });

  const unknown = documents.flatMap(({ id: document, provides = [] }, index) =>
    provides.flatMap((item, place) => {
      if (known.has(item)) return [];
      const details = { subject: { kind: 'document', id: document }, path: [index, 'provides', place] };
      return [
        reportFinding(clausesFindings, 'documented-information-unknown', { ...details, params: { document, item } }),
      ];
    }),
  );
  return [...missing, ...unknown];
}
