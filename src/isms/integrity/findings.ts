import { defineFindings } from '../../core/findings/finding.ts';

/** What can be wrong with the ids by which records of different registers name each other. */
export const integrityFindings = defineFindings({
  'record-duplicate': {
    severity: 'error',
    requirements: ['7.5.3.e'],
    title: 'Id used twice in a register',
    message: 'The id "{record}" is there twice in {register}.',
    remedy: 'Give each record an id of its own, or remove the repetition.',
  },
  'reference-unknown': {
    severity: 'error',
    requirements: ['7.5.3.e'],
    title: 'Reference to an unknown record',
    message: '"{record}" names the {kind} "{reference}", which {register} does not have.',
    remedy: 'Correct the id, or add the record to its register.',
  },
  'reference-of-other-kind': {
    severity: 'error',
    requirements: ['7.5.3.e'],
    title: 'Reference to a record of another kind',
    message: '"{record}" names the {kind} "{reference}", which is the id of another kind of record: {actual}.',
    remedy: 'Name a record of the right kind.',
  },
  'reference-cycle': {
    severity: 'error',
    requirements: ['7.5.3.e'],
    title: 'Records that refer to each other in a circle',
    message: 'By the field {field}, the {kind} records "{records}" stand above each other in a circle.',
    remedy: 'Correct the field of one of them.',
  },
  'owner-ambiguous': {
    severity: 'warning',
    requirements: ['5.3'],
    title: 'Id of both a person and a role',
    message: 'The id "{record}" is that of a person and of a role, so an owner of this name is not clear.',
    remedy: 'Give the role another id, and correct the records that mean it.',
  },
});
