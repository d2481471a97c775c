import { defineFindings } from '../../core/findings/finding.ts';

/** What can fall short in the documents of an ISMS and in what they cite. */
export const clausesFindings = defineFindings({
  'citation-of-excluded-control': {
    severity: 'error',
    requirements: ['6.1.3.d'],
    title: 'Excluded control cited',
    message: '{document} cites {control}, which the Statement of Applicability excludes.',
  },
  'citation-missing': {
    severity: 'warning',
    requirements: ['7.5.1.b'],
    title: 'Applicable control not cited',
    message: '{control} is applicable, but no document cites it.',
  },
  'citation-missing-in-document': {
    severity: 'warning',
    requirements: ['6.1.3.d'],
    title: 'Document does not cite what the statement says it covers',
    message: 'The Statement of Applicability names {document} for {control}, but {document} does not cite it.',
  },
  'citation-missing-in-statement': {
    severity: 'info',
    requirements: ['6.1.3.d'],
    title: 'Statement does not name a document that cites the control',
    message: '{document} cites {control}, but the Statement of Applicability does not name it there.',
  },
  'documented-information-missing': {
    severity: 'error',
    requirements: [],
    title: 'Mandatory documented information missing',
    message: 'No document provides the mandatory documented information {item} ({title}).',
  },
  'documented-information-missing-for-control': {
    severity: 'warning',
    requirements: [],
    title: 'Documented information of an applicable control missing',
    message: 'No document provides {item} ({title}), which {controls} calls for.',
  },
  'documented-information-unknown': {
    severity: 'warning',
    requirements: ['7.5.2.a'],
    title: 'Unknown kind of documented information',
    message: '{document} says that it provides {item}, which is no known kind of documented information.',
  },
});
