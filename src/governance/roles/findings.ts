import { defineFindings } from '../../core/findings/finding.ts';

/** What can be wrong with roles, their holders and their duties (5.3, A.5.2, A.5.3). */
export const rolesFindings = defineFindings({
  'role-accountable-missing': {
    severity: 'error',
    requirements: ['5.3', 'A.5.2'],
    title: 'Accountable role without a holder',
    message: 'The role "{role}" is accountable but had no holder from {from} through {through}.',
    remedy: 'Appoint one person as its holder.',
  },
  'role-accountable-several': {
    severity: 'error',
    requirements: ['5.3', 'A.5.2'],
    title: 'Accountable role with several holders',
    message: 'The role "{role}" is accountable but had the holders "{people}" at once from {from} through {through}.',
    remedy: 'Leave one person as its holder, and make the others deputies.',
  },
  'role-holder-not-a-person': {
    severity: 'error',
    requirements: ['5.3'],
    title: 'Holder of a role is not a person',
    message: 'The role "{role}" is assigned to "{person}", whom the register of people does not have.',
    remedy: 'Assign a person; write a mailbox or a group as the contact of the role.',
  },
  'role-holder-left': {
    severity: 'error',
    requirements: ['5.3'],
    title: 'Holder of a role left',
    message: '"{person}" is assigned to the role "{role}" but left on {endedOn}.',
    remedy: 'End the assignment on the day of leaving and appoint another holder.',
  },
  'role-conformity-missing': {
    severity: 'error',
    requirements: ['5.3.a'],
    title: 'Nobody accountable for conformity',
    message: 'No role is accountable for 5.3.a, the conformity of the ISMS.',
    remedy: 'Make one role accountable for 5.3.a.',
  },
  'role-reporting-missing': {
    severity: 'error',
    requirements: ['5.3.b'],
    title: 'Nobody accountable for reporting',
    message: 'No role is accountable for 5.3.b, the report on the performance of the ISMS to top management.',
    remedy: 'Make one role accountable for 5.3.b.',
  },
  'duty-conflict': {
    severity: 'error',
    requirements: ['A.5.3'],
    title: 'Two duties in one hand',
    message: '"{person}" has both roles "{a}" and "{b}" since {from}.',
    remedy: 'Give one of the roles to another person, or record controls that make up for it.',
  },
  'duty-conflict-on-record': {
    severity: 'error',
    requirements: ['A.5.3'],
    title: 'Both duties done on one record',
    message: '"{person}" acted as both "{a}" and "{b}" on "{object}".',
    remedy: 'Let another person repeat one of the two acts, or record controls that make up for it.',
  },
  'duty-conflict-compensated': {
    severity: 'info',
    requirements: ['A.5.3'],
    title: 'Two duties in one hand with compensation',
    message: '"{person}" has both duties "{a}" and "{b}"; controls make up for it through {expiresOn}.',
    remedy: 'Separate the duties before the compensation ends.',
  },
  'duty-compensation-expired': {
    severity: 'error',
    requirements: ['A.5.3'],
    title: 'Compensation expired',
    message: '"{person}" has both duties "{a}" and "{b}"; the compensation expired on {expiresOn}.',
    remedy: 'Separate the duties, or have the compensation accepted anew.',
  },
  'duty-compensation-self-accepted': {
    severity: 'error',
    requirements: ['A.5.3'],
    title: 'Compensation accepted by the person concerned',
    message:
      'The compensation for "{person}", who has both duties "{a}" and "{b}", was accepted by the person concerned or by the one who asked for it.',
    remedy: 'Have another person accept the compensation.',
  },
});
