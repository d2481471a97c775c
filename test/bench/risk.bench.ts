import { generateRisks, makeRiskCriteria } from 'isms-kit/fixtures';
import {
  acceptRisk,
  buildHeatMap,
  checkRiskRegister,
  rankRisks,
  type Risk,
  type RiskAnalysis,
  scoreRisk,
} from 'isms-kit/risk';
import { measureGrowth } from './measure-growth.ts';

const criteria = makeRiskCriteria();

function registerOf(size: number): readonly Risk[] {
  return generateRisks({ seed: 'bench', count: size });
}

function rankOf({ current: { likelihood, impact } = {} }: { readonly current?: Partial<RiskAnalysis> }): number {
  return likelihood === undefined || impact === undefined ? 0 : scoreRisk({ likelihood, impact }, criteria).rank;
}

measureGrowth('scoreRisk', registerOf, (risks) => risks.reduce((sum, risk) => sum + rankOf(risk), 0));

measureGrowth('rankRisks', registerOf, (risks) => rankRisks(risks, criteria, { stage: 'current' }));

measureGrowth('buildHeatMap', registerOf, (risks) => buildHeatMap(risks, criteria, { stage: 'current' }));

measureGrowth(
  'checkRiskRegister',
  (size) => {
    const risks = registerOf(size);
    const residual = risks.filter((risk) => risk.residual !== undefined);
    const acceptances = residual.map((risk) =>
      acceptRisk(risk, criteria, {
        id: `RA-${risk.id}`,
        signatures: [{ by: 'top-management', on: '2026-01-01' }],
        expiresOn: '2026-12-31',
      }),
    );
    const assets = Array.from({ length: 200 }, (_, index) => ({ id: `asset-${index + 1}` }));
    return { register: { criteria, risks, acceptances }, assets };
  },
  ({ register, assets }) => checkRiskRegister(register, { asOf: '2026-11-21', assets }),
);
