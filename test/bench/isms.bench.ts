import { generateRisks, makeIsms, makePerson, makeRiskCriteria } from 'isms-kit/fixtures';
import { checkIntegrity, checkIsms, type Isms } from 'isms-kit/isms';
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
