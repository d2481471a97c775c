/*
 * The real, unfinished statement in ../data/soa-excerpt.json: 13 of 93 rows. Its columns map to ours like this:
 *
 *   control     'A.' and the number as written; the shortened title is kept beside the standard's
 *   applicable  always true in these rows; the table has no reasons and no justifications, so there are none
 *   status      yes: implemented · partial, no: partially and not implemented, with their action, open (no owner, no date)
 *   policies    as documents, the note in brackets as the remark of the first
 */
import { type Implementation, StatementOfApplicabilitySchema } from 'isms-kit/controls';
import excerpt from '../data/soa-excerpt.json' with { type: 'json' };

/** The excerpt as a statement; parsing throws should the mapping not hold. */
export const excerptStatement = StatementOfApplicabilitySchema.parse({
  id: 'soa-excerpt',
  version: '1.0',
  issuedOn: '2026-07-01',
  entries: excerpt.rows.map(({ control, title, status, action, policies, note }) => ({
    control: `A.${control}`,
    applicability: 'applicable',
    title,
    reasons: [],
    implementation: implementationOf(status, action),
    policies: policies.map((document, place) => ({
      document,
      ...(place === 0 && note !== null ? { remark: note } : {}),
    })),
  })),
});

function implementationOf(status: string, action: string | null): Implementation {
  if (action === null) return { status: 'implemented' };
  return {
    status: status === 'partial' ? 'partially-implemented' : 'not-implemented',
    action: { status: 'open', text: action },
  };
}
