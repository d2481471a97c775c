import { defineFindings, type FindingOf } from '../../core/findings/finding.ts';
import { accountsFindings } from '../accounts/findings.ts';
import { campaignsFindings } from '../campaigns/findings.ts';
import { dutiesFindings } from '../duties/findings.ts';
import { grantsFindings } from '../grants/findings.ts';
import { recordsFindings } from '../records/findings.ts';
import { revocationsFindings } from '../revocations/findings.ts';

/** Every finding of the registers of access. */
export const accessFindings = defineFindings({
  ...recordsFindings,
  ...accountsFindings,
  ...grantsFindings,
  ...dutiesFindings,
  ...campaignsFindings,
  ...revocationsFindings,
});

/** A finding of the registers of access. */
export type AccessFinding = FindingOf<typeof accessFindings>;
