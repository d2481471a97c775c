/*
 * The real, unfinished statement in ../data/soa-excerpt.json: 13 of 93 rows, with a number, a shortened title and the words yes, partial and no. It
 * has no reasons and no justifications, so there are none; its notes have no place in an entry and are kept under custom.
 */
import { readStatementRows, StatementOfApplicabilitySchema } from 'isms-kit/controls';
import excerpt from '../data/soa-excerpt.json' with { type: 'json' };

const rows = excerpt.rows.map((row) => Object.assign({}, row, { policies: row.policies.join('; ') }));

/** The excerpt as a statement. */
export const excerptStatement = StatementOfApplicabilitySchema.parse({
  id: 'soa-excerpt',
  version: '1.0',
  issuedOn: '2026-07-01',
  entries: readStatementRows(rows).entries,
});
