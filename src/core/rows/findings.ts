import { defineFindings, type FindingOf } from '../findings/finding.ts';

/** What can be wrong with the rows of a spreadsheet. */
export const rowsFindings = defineFindings({
  'row-list-unreadable': {
    severity: 'error',
    requirements: [],
    title: 'Rows unreadable',
    message: 'The rows must be a list of objects or of lists, not {value}.',
    remedy: 'Give the rows as the library that reads the file returns them.',
  },
  'row-limit-exceeded': {
    severity: 'error',
    requirements: [],
    title: 'Too many rows',
    message: 'Of {count} rows only the first {limit} were read; rows not read: {unread}.',
    remedy: 'Split the file, or raise the limit of rows.',
  },
  'row-unreadable': {
    severity: 'error',
    requirements: [],
    title: 'Row unreadable',
    message: 'Row {row} must be {demand}, not {value}.',
    remedy: 'Give each row in the form of the first one.',
  },
  'row-heading': {
    severity: 'info',
    requirements: [],
    title: 'Heading between the rows',
    message: 'Row {row} is the heading "{value}" and gave no record.',
    remedy: 'Nothing needs to be done; take the heading out of the file if it should be a record.',
  },
  'row-field-missing': {
    severity: 'error',
    requirements: [],
    title: 'Part of a row missing',
    message: 'Row {row} has no {field}; {whole} must have one.',
    remedy: 'Fill in the cell, and name its column in the option columns if it has another header.',
  },
  'row-contradiction': {
    severity: 'error',
    requirements: [],
    title: 'Cells that contradict each other',
    message: 'Row {row} has the {field} "{value}", which contradicts the {other} "{otherValue}".',
    remedy: 'Correct one of the two cells.',
  },
  'column-limit-exceeded': {
    severity: 'error',
    requirements: [],
    title: 'Too many columns',
    message: 'Of {count} columns only the first {limit} were read; columns not read: {unread}.',
    remedy: 'Remove the columns that are not needed, or raise the limit of columns.',
  },
  'column-name-refused': {
    severity: 'error',
    requirements: [],
    title: 'Header refused',
    message: 'The column "{column}" was not read: no record can keep a value under this name.',
    remedy: 'Give the column another header.',
  },
  'column-repeated': {
    severity: 'warning',
    requirements: [],
    title: 'Columns with one name',
    message:
      'The columns "{columns}" have one header but for case, blanks and marks; a field gets the one that is named exactly.',
    remedy: 'Give each column a header of its own, or name the right one in the option columns.',
  },
  'column-shared': {
    severity: 'error',
    requirements: [],
    title: 'Column given for two fields',
    message: 'The column "{column}" is given for {field} and for {other}; it was read as {field} only.',
    remedy: 'Give each field a column of its own.',
  },
  'column-ambiguous': {
    severity: 'error',
    requirements: [],
    title: 'Several columns for one field',
    message: 'The columns "{columns}" may each hold {field}; none of them was read.',
    remedy: 'Name the right column in the option columns.',
  },
  'column-unknown': {
    severity: 'error',
    requirements: [],
    title: 'Unknown column',
    message: 'The column "{column}", given for {field}, is not in the rows; the nearest are "{known}".',
    remedy: 'Write the header as the file has it.',
  },
  'column-missing': {
    severity: 'error',
    requirements: [],
    title: 'Column missing',
    message: 'No column holds {field}, without which no row gives a record.',
    remedy: 'Name the column in the option columns, or add it to the file.',
  },
  'column-unmapped': {
    severity: 'info',
    requirements: [],
    title: 'Column without a field',
    message: 'The column "{column}" is no field of the record; its cells are kept under custom.',
    remedy: 'Name the column in the option columns if it is a field of the record.',
  },
  'cell-formula': {
    severity: 'error',
    requirements: [],
    title: 'Formula in a cell',
    message: 'The cell in row {row}, column "{column}", is the formula "{value}"; formulas are not evaluated.',
    remedy: 'Replace the formula by its value; an apostrophe before the sign marks a text.',
  },
  'cell-type-invalid': {
    severity: 'error',
    requirements: [],
    title: 'Cell of an invalid type',
    message:
      'The cell in row {row}, column "{column}", must be a text, a finite number, true or false, or a date, not {value}.',
    remedy: 'Write the value as a text.',
  },
  'cell-too-long': {
    severity: 'error',
    requirements: [],
    title: 'Cell too long',
    message:
      'The cell in row {row}, column "{column}", has {length} characters; only the first {limit} are kept under custom.',
    remedy: 'Shorten the text, or raise the limit of a cell.',
  },
  'cell-word-unknown': {
    severity: 'error',
    requirements: [],
    title: 'Unknown word in a cell',
    message:
      'The cell in row {row}, column "{column}", has the unknown word "{value}"; the nearest known are "{known}".',
    remedy: 'Use a known word, or give the meaning of this one in the option words.',
  },
  'cell-date-unreadable': {
    severity: 'error',
    requirements: [],
    title: 'Date unreadable',
    message: 'The cell in row {row}, column "{column}", has no date that can be read: {reason}',
    remedy:
      'Write the date as YYYY-MM-DD, or state how it is meant: the order of day and month in the option order, the time zone of Date objects in the option zone.',
  },
  'cell-period-unreadable': {
    severity: 'error',
    requirements: [],
    title: 'Period unreadable',
    message: 'The cell in row {row}, column "{column}", has the period "{value}", which cannot be read.',
    remedy: 'Write a number with years, months, weeks or days, or a period such as P10Y.',
  },
  'cell-control-unreadable': {
    severity: 'error',
    requirements: [],
    title: 'Control unreadable',
    message: 'The cell in row {row}, column "{column}", names the control "{value}", which Annex A does not have.',
    remedy: 'Write the id of the control, such as A.5.15, or custom: and a name.',
  },
  'cell-control-doubtful': {
    severity: 'error',
    requirements: [],
    title: 'Doubtful control',
    message: 'The cell in row {row}, column "{column}", names the control "{value}", which may be {suggestions}.',
    remedy: 'Write the id of the control that is meant as a text, such as A.5.10.',
  },
  'cell-control-2013': {
    severity: 'error',
    requirements: [],
    title: 'Control of the 2013 edition',
    message:
      'The cell in row {row}, column "{column}", names the control "{value}" of the 2013 edition; it went into {suggestions}.',
    remedy: 'Name the control of the 2022 edition.',
  },
  'cell-citation-unreadable': {
    severity: 'error',
    requirements: [],
    title: 'Citation unreadable',
    message:
      'The cell in row {row}, column "{column}", cites "{value}", which is no clause, control or article that can be read.',
    remedy: 'Write the citation with the name of its source, such as Clause 6.1.3; Annex A 5.15; GDPR Art. 30.',
  },
  'cell-level-different': {
    severity: 'warning',
    requirements: [],
    title: 'Level does not follow from likelihood and impact',
    message:
      'The cell in row {row}, column "{column}", has the level "{value}"; likelihood and impact give "{level}" by the criteria.',
    remedy: 'Correct the likelihood, the impact or the level, or use the criteria by which the level was decided.',
  },
  'cell-unplaced': {
    severity: 'info',
    requirements: [],
    title: 'Cell without a place in the record',
    message: 'The cell in row {row}, column "{column}", has no place in this record; it is kept under custom.',
    remedy: 'Nothing needs to be done if the cell is a remark; else complete the cells that it depends on.',
  },
});

/** A finding about the rows of a spreadsheet, such as a misspelt header or a date that cannot be read. */
export type RowFinding = FindingOf<typeof rowsFindings>;
