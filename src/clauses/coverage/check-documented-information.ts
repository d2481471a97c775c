import { reportFinding } from '../../core/findings/finding.ts';
import { idsOf, unknownReferences } from '../../core/records/references.ts';
import type { ControlId } from '../../standard/control-ids.ts';
import { documentedInformation } from '../../standard/documented-information.ts';
import { anObject, aText, type Guard, listOf, maybe } from '../../core/guards/guard.ts';
import { requireReadable } from '../../core/guards/readable.ts';
import { type DocumentFacts, documentGuard } from './document-facts.ts';
import { readRecords } from './read-documents.ts';
import { type ClausesFinding, clausesFindings } from './findings.ts';

/** The options of `checkDocumentedInformation`. */
export interface CheckDocumentedInformationOptions {
  /** The applicable controls: the documented information that they call for is expected, too. None when absent. */
  readonly applicableControls?: readonly ControlId[];
}

/** The bases of documented information that a control calls for: it asks for it, or names a policy, rule, plan or log. */
const basesInControls: ReadonlySet<string> = /* @__PURE__ */ new Set(['annex-a-explicit', 'annex-a-indirect']);

const aList: Guard = /* @__PURE__ */ listOf(() => undefined);
const optionsGuard: Guard = /* @__PURE__ */ anObject<CheckDocumentedInformationOptions>({
  applicableControls: /* @__PURE__ */ maybe(/* @__PURE__ */ listOf(aText)),
});

/**
 * Checks that the documents provide all the documented information that clauses 4 to 10 demand (7.5.1 a): the 19 mandatory entries of
 * `documentedInformation`, and the entries that applicable controls call for.
 *
 * @param documents - The documents, each with the kinds that it provides; one may provide several kinds, and several the same.
 * @param options - The applicable controls.
 * @returns A finding for each mandatory kind that no document provides, a weaker one for each kind that an applicable control calls for, one
 *   for each unknown kind, and one for each unreadable document; the path begins with the index of the document.
 * @throws RangeError when `documents` is not a list, or `applicableControls` not a list of texts.
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
  documents: readonly DocumentFacts[],
  options: CheckDocumentedInformationOptions = {},
): readonly ClausesFinding[] {
  requireReadable('documents', documents, aList);
  requireReadable('options', options, optionsGuard);
  const { byIndex, findings } = readRecords('document', documents, documentGuard, { name: 'id', place: [] });
  const provided = new Set([...byIndex.values()].flatMap(({ provides = [] }) => provides));
  const applicable: ReadonlySet<string> = new Set(options.applicableControls);
  const known = idsOf(documentedInformation);

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

  const unknown = [...byIndex].flatMap(([index, { id: document, provides = [] }]) =>
    unknownReferences(provides, known).map(({ id: item, index: position }) =>
      reportFinding(clausesFindings, 'documented-information-unknown', {
        subject: { kind: 'document', id: document },
        path: [index, 'provides', position],
        params: { document, item },
      }),
    ),
  );
  return [...missing, ...unknown, ...findings];
}
