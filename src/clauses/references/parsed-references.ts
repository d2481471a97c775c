import type { ControlId } from '../../standard/control-ids.ts';
import type { Reference } from './reference.ts';

/** A part of a text that was not read as a reference. */
export interface ReferenceProblem {
  /**
   * Why: the clause or the control does not exist (`unknown-…`), a range runs backwards or over several levels (`invalid-range`), a
   * number has no name before it that says what it is the number of (`missing-namespace`), or there is no reference (`unreadable`).
   */
  readonly code: 'unknown-clause' | 'unknown-control' | 'invalid-range' | 'missing-namespace' | 'unreadable';
  /** The part, as it is written. */
  readonly text: string;
  /** Where it begins in the text, in UTF-16 code units from 0. */
  readonly start: number;
  /** Where it ends, exclusive. */
  readonly end: number;
  /** The edition that it belongs to, where it is known to be an earlier one. */
  readonly edition?: '2013';
  /** The controls of the 2022 edition that took the place of a control of that edition, in catalogue order. */
  readonly suggestions?: readonly ControlId[];
}

/** What was read from a text. */
export interface ParsedReferences {
  /** The references in written order, ranges expanded, none twice. */
  readonly references: readonly Reference[];
  /** What was not read, in written order; the rest of the text was. */
  readonly problems: readonly ReferenceProblem[];
}
