import { generateRisks, makeIsms, makePerson, makeRiskCriteria } from 'isms-kit/fixtures';
import { assessReadiness, checkIntegrity, checkIsms, type Isms, migrateIsms } from 'isms-kit/isms';
import { measureGrowth } from './measure-growth.ts';

function makeDocument(size: number): Isms {
  return makeIsms({
    riskCriteria: makeRiskCriteria(),
    risks: generateRisks({ seed: 1, count: size }),
    people: Array.from({ length: size }, (_, index) =>
      makePerson({ id: `P-${index}`, manager: index === 0 ? undefined : `P-${index - 1}` }),
    ),
  });
}

measureGrowth('checkIntegrity', makeDocument, (isms) => checkIntegrity(isms), [1000, 10_000, 100_000]);
measureGrowth('checkIsms', makeDocument, (isms) => checkIsms(isms, { asOf: '2026-11-21' }), [1000, 10_000]);
measureGrowth('assessReadiness', makeDocument, (isms) => assessReadiness(isms, { asOf: '2026-11-21' }), [1000, 10_000]);
measureGrowth('migrateIsms', makeDocument, (isms) => migrateIsms({ ...isms, schemaVersion: 0 }), [1000, 10_000]);
