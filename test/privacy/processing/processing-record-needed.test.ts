import { describe, expect, it } from 'vitest';
import { processingRecordNeeded, recordExemptions } from '../../../src/privacy/index.ts';

const law = recordExemptions['gdpr-30-5'];
const small = { employees: 249, risk: 'no', regular: 'no', 'special-or-criminal-data': 'no' } as const;

describe('recordExemptions', () => {
  it('are that of the law and the one proposed, with their sources', () => {
    expect(
      Object.entries(recordExemptions).map(([id, { status, fewerThan, validFrom, source }]) =>
        [id, status, fewerThan, validFrom, source].join(' | '),
      ),
    ).toEqual([
      'gdpr-30-5 | in-force | 250 | 2018-05-25 | GDPR art. 30(5)',
      'com-2025-501 | proposed | 750 |  | Proposal COM(2025) 501 of 2025-05-21',
    ]);
  });
});

describe('processingRecordNeeded', () => {
  it('exempts fewer than 250 people whose processing is occasional, harmless and ordinary', () => {
    expect(processingRecordNeeded(small, law)).toEqual({ need: 'not-required', reasons: [], missing: [] });
    expect(processingRecordNeeded({ ...small, employees: 250 }, law)).toEqual({
      need: 'required',
      reasons: ['employees'],
      missing: [],
    });
  });

  it('does not exempt processing that is regular, a risk, or of special data', () => {
    for (const circumstance of ['risk', 'regular', 'special-or-criminal-data'] as const) {
      expect(processingRecordNeeded({ ...small, [circumstance]: 'yes' }, law)).toEqual({
        need: 'required',
        reasons: [circumstance],
        missing: [],
      });
    }
    expect(processingRecordNeeded({ regular: 'yes' }, law).need).toBe('required');
  });

  it('is undecided where a fact that could end the exemption is unknown', () => {
    const { employees: _unknown, ...rest } = small;
    expect(processingRecordNeeded(rest, law)).toEqual({ need: 'undecided', reasons: [], missing: ['employees'] });
    const { regular: _unsaid, ...silent } = small;
    expect(processingRecordNeeded(silent, law)).toEqual({ need: 'undecided', reasons: [], missing: ['regular'] });
    expect(processingRecordNeeded({}, law).missing).toEqual([
      'employees',
      'risk',
      'regular',
      'special-or-criminal-data',
    ]);
  });

  it('shows what the proposal would change', () => {
    const proposal = recordExemptions['com-2025-501'];
    const regular = { employees: 749, regular: 'yes', 'high-risk': 'no' } as const;
    expect(processingRecordNeeded(regular, law).reasons).toEqual(['employees', 'regular']);
    expect(processingRecordNeeded(regular, proposal).need).toBe('not-required');
    expect(processingRecordNeeded({ ...regular, employees: 750 }, proposal).need).toBe('required');
    expect(processingRecordNeeded({ ...regular, 'high-risk': 'yes' }, proposal).reasons).toEqual(['high-risk']);
  });
});
