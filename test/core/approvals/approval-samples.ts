import type { ApproveSnapshotOptions, Signature } from '../../../src/core/index.ts';

export const policy = { title: 'Access control policy', version: '2', scope: ['Berlin'] } as const;
export const ciso: Signature = { by: 'A. Roe', role: 'CISO', on: '2026-03-02' };
export const ceo: Signature = { by: 'CEO', on: '2026-03-09' };
export const options: ApproveSnapshotOptions = { id: 'AP-1', signatures: [ciso, ceo], expiresOn: '2027-03-01' };
