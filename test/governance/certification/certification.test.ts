import { describe, expect, it } from 'vitest';
import { checkHistory, nextStates } from '../../../src/core/index.ts';
import { makeCertification } from '../../../src/fixtures/index.ts';
import { certificationLifecycle, CertificationSchema } from '../../../src/governance/index.ts';
import { problemsOf } from '../../controls/problems-of.ts';

describe('CertificationSchema', () => {
  const sound = makeCertification();
  const [certificate] = sound.certificates;
  const [audit] = sound.audits;
  const [finding] = sound.findings;
  it.each([
    [sound, []],
    [
      {
        id: 'C-2',
        standard: 'ISO/IEC 27701',
        edition: '2025',
        history: [{ state: 'planned', enteredOn: '2026-01-12' }],
        certificates: [],
        audits: [],
        findings: [],
      },
      [],
    ],
    [{ ...sound, certificates: [{ ...certificate, expiresOn: '2025-03-10' }] }, []],
    [
      { ...sound, certificates: [{ ...certificate, expiresOn: '2025-03-09' }] },
      ['certificates.0.expiresOn: certificate-expires-before-decision'],
    ],
    [{ ...sound, audits: [{ ...audit, lastDayOn: '2026-02-17' }] }, []],
    [
      { ...sound, audits: [{ ...audit, lastDayOn: '2026-02-16' }] },
      ['audits.0.lastDayOn: external-audit-ends-before-start'],
    ],
    [{ ...sound, findings: [{ ...finding, verifiedOn: '2025-01-23' }] }, []],
    [
      { ...sound, findings: [{ ...finding, verifiedOn: '2025-01-22' }] },
      ['findings.0.verifiedOn: external-finding-verified-before-raising'],
    ],
    [{ ...sound, findings: [{ ...finding, audit: 'stage-1' }] }, ['findings.0.audit: invalid_value']],
    [{ ...sound, findings: [{ ...finding, grade: 'observation' }] }, ['findings.0.grade: invalid_value']],
    [{ ...sound, history: [] }, ['history: too_small']],
    [{ ...sound, history: [{ state: 'expired', enteredOn: '2028-03-10' }] }, ['history.0.state: invalid_value']],
    [{ ...sound, decidedOn: '2025-03-10' }, [': unrecognized_keys']],
  ])('on %j finds %j', (certification, problems) => {
    expect(problemsOf(CertificationSchema, certification)).toEqual(problems);
  });
});

describe('certificationLifecycle', () => {
  it('lets a suspension end in both ways', () => {
    expect(nextStates(certificationLifecycle, 'suspended')).toEqual(['certified', 'withdrawn']);
    expect(nextStates(certificationLifecycle, 'withdrawn')).toEqual([]);
    expect(checkHistory(makeCertification().history, certificationLifecycle)).toEqual([]);
  });
});
