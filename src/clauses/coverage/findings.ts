import { defineFindings, type FindingOf } from '../../core/findings/finding.ts';
import { unreadableRecord } from '../../core/guards/unreadable-record.ts';

/** The findings on the documents of an ISMS and their citations. */
export const clausesFindings = defineFindings({
  'citation-of-excluded-control': {
    severity: 'error',
    requirements: ['6.1.3.d'],
    title: 'Excluded control cited',
    message: '"{document}" cites {control}, which the Statement of Applicability excludes.',
    remedy: 'Remove the citation from the document, or make the control applicable in the statement.',
  },
  'citation-missing': {
    severity: 'warning',
    requirements: ['7.5.1.b'],
    title: 'Applicable control not cited',
    message: '{control} is applicable, but no document cites it.',
    remedy: 'Cite the control in the document that covers it, or write such a document.',
  },
  'citation-missing-in-document': {
    severity: 'warning',
    requirements: ['6.1.3.d'],
    title: 'Document of the statement does not cite the control',
    message: 'The Statement of Applicability names "{document}" for {control}, but "{document}" does not cite it.',
    remedy: 'Cite the control in the document, or remove the document from the row of the statement.',
  },
  'citation-missing-in-statement': {
    severity: 'info',
    requirements: ['6.1.3.d'],
    title: 'Statement does not name a document that cites the control',
    message: '"{document}" cites {control}, but the Statement of Applicability does not name it there.',
    remedy: 'Name the document in the row of the control, or remove the citation.',
  },
  'documented-information-missing': {
    severity: 'error',
    requirements: [],
    title: 'Mandatory documented information missing',
    message: 'No document provides the mandatory documented information {item} ({title}).',
    remedy: 'Write the document or keep the record, and add its kind to `provides` of the document.',
  },
  'documented-information-missing-for-control': {
    severity: 'warning',
    requirements: [],
    title: 'Documented information of an applicable control missing',
    message: 'No document provides {item} ({title}), which {controls} calls for.',
    remedy: 'Write the document or keep the record, and add its kind to `provides` of the document.',
  },
  'documented-information-unknown': {
    severity: 'warning',
    requirements: ['7.5.2.a'],
    title: 'Unknown kind of documented information',
    message: '"{document}" provides "{item}", which is an unknown kind of documented information.',
    remedy: 'Use an id of `documentedInformation`.',
  },
  'clauses-record-unreadable': unreadableRecord,
});

/** A finding of `clausesFindings`. */
export type ClausesFinding = FindingOf<typeof clausesFindings>;
