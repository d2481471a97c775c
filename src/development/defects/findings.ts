import { defineFindings } from '../../core/findings/finding.ts';

/** What can be wrong with defects (8.1, 10.2, A.8.29). */
export const defectsFindings = defineFindings({
  'defect-cause-missing': {
    severity: 'error',
    requirements: ['10.2.b'],
    title: 'Cause of a defect not recorded',
    message: 'The {severity} defect "{defect}" was verified on {verifiedOn} without a recorded cause.',
    remedy: 'Find and record the cause of every critical or repeated defect before its fix is verified.',
  },
  'defect-fix-unverified': {
    severity: 'error',
    requirements: ['A.8.29', '10.2.d'],
    title: 'Fix not verified',
    message: 'The fix of the defect "{defect}" is not verified: {reason}.',
    remedy: 'Have a person who did not make the fix verify it on a revision that contains it.',
  },
  'defect-fix-verified-after-deployment': {
    severity: 'error',
    requirements: ['A.8.29', '10.2.d'],
    title: 'Fix verified after its deployment',
    message: 'The fix of the defect "{defect}" was deployed on {deployedOn} and verified only on {verifiedOn}.',
    remedy: 'Verify every fix before its deployment.',
  },
  'defect-deferral-unapproved': {
    severity: 'warning',
    requirements: ['10.2.a'],
    title: 'Deferral of a defect not approved',
    message: 'The defect "{defect}" is deferred until {until} without the approval of anybody known.',
    remedy: 'Have the deferral approved, or take the defect up again.',
  },
  'defect-deferral-expired': {
    severity: 'warning',
    requirements: ['10.2.a'],
    title: 'Deferral of a defect over',
    message: 'The defect "{defect}" was deferred until {until} and is not yet taken up again.',
    remedy: 'Take the defect up again, or defer it anew with an approval.',
  },
  'defect-duplicate-cycle': {
    severity: 'error',
    requirements: ['7.5.3.e'],
    title: 'Defects that are duplicates of each other in a circle',
    message: 'The defects "{defects}" are each recorded as a duplicate of the next, so that none of them is worked on.',
    remedy: 'Keep one of the defects open.',
  },
});
