import { defineFindings } from '../../core/findings/finding.ts';

/** What keeps a document of an earlier version from being migrated whole. */
export const migrationFindings = defineFindings({
  'isms-version-unreadable': {
    severity: 'error',
    requirements: [],
    title: 'Document without a readable version',
    message: 'The schema version must be a whole number from 0, and is {value}; the document cannot be migrated.',
    remedy: 'State the version in which the document was written.',
  },
  'isms-field-not-moved': {
    severity: 'error',
    requirements: [],
    title: 'Field that cannot be moved',
    message: 'The field {field} became {target} in version {version}; the document has both.',
    remedy: 'Unite the two fields under the new name.',
  },
  'isms-value-not-stated': {
    severity: 'error',
    requirements: [],
    title: 'Required value that the document does not state',
    message: 'Version {version} demands {field}, which the document does not state.',
    remedy: 'State the value; it is never guessed.',
  },
});
