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
