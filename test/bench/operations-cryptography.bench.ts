import { makeCertificate, makeCryptographyRule, makeCryptographyUse, makeKey } from 'isms-kit/fixtures';
import { checkOperations, type OperationsRegisters } from 'isms-kit/operations';
import { measureGrowth } from './measure-growth.ts';

function makeUses(size: number): OperationsRegisters {
  return {
    cryptographyRules: [
      makeCryptographyRule(),
      makeCryptographyRule({ id: 'CR-2', protocols: [{ protocol: 'tls-1.3', allowedThrough: '2036-12-31' }] }),
    ],
    cryptographyUses: Array.from({ length: size }, (_, index) => makeCryptographyUse({ id: `CU-${index}` })),
  };
}

/** Each certificate has a key of its own and takes the place of the one before it. */
function makeCertificates(size: number): OperationsRegisters {
  return {
    keys: Array.from({ length: size }, (_, index) => makeKey({ id: `K-${index}` })),
    certificates: Array.from({ length: size }, (_, index) =>
      makeCertificate({
        id: `C-${index}`,
        key: `K-${index}`,
        ...(index === 0 ? {} : { replacedBy: `C-${index - 1}` }),
      }),
    ),
  };
}

measureGrowth('checkOperations on cryptography', makeUses, (registers) =>
  checkOperations(registers, { asOf: '2026-11-21' }),
);

measureGrowth('checkOperations on certificates', makeCertificates, (registers) =>
  checkOperations(registers, { asOf: '2026-11-21' }),
);
