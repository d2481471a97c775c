/**
 * Tables for people: the rows of a Statement of Applicability, findings and heat maps as Markdown, and as rows that are safe in a spreadsheet.
 *
 * @module
 */
export { type Table, type TableCell } from './table/table.ts';
export { type TableColumns, tableOf } from './table/table-of.ts';
export { type FindingRow, findingRows } from './sources/finding-rows.ts';
export { heatMapTable } from './sources/heat-map-table.ts';
export { toMarkdown, type ToMarkdownOptions } from './writers/to-markdown.ts';
export { toCsvRows } from './writers/to-csv-rows.ts';
