import { defineFindings } from '../../core/findings/finding.ts';
import { unreadableRecord } from '../../core/guards/unreadable-record.ts';

/** What keeps a document of the whole ISMS from being read. */
export const documentFindings = defineFindings({
  'isms-record-unreadable': unreadableRecord,
  'isms-version-newer': {
    severity: 'error',
    requirements: [],
    title: 'Document of a later version',
    message: 'The document has the schema version {schemaVersion}; this release of the library reads up to {known}.',
    remedy: 'Update the library, or export the document in an earlier version.',
  },
});
