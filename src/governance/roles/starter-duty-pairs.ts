import type { DutyPair } from './duty-pair.ts';

/** Pairs of duties to begin with: a register of your own starts from a copy and keeps what fits. */
export const starterDutyPairs: readonly DutyPair[] = [
  person('administrator', 'security-auditor', 'An administrator could hide own acts'),
  person('developer', 'deployer', 'Unreviewed code could reach production'),
  person('backup-operator', 'restore-tester', 'A backup that cannot be restored could stay unseen'),
  person('access-granter', 'access-reviewer', 'A wrong grant could survive its review'),
  person('vulnerability-scanner', 'fix-verifier', 'An open vulnerability could be closed on paper'),
  person('key-maker', 'key-log-reviewer', 'A copied key could stay unseen'),
  person('monitoring-administrator', 'alert-reviewer', 'An alert could be switched off unseen'),
  sameObject('policy-author', 'policy-approver', 'Nobody else would read the policy'),
  sameObject('code-author', 'code-reviewer', 'Nobody else would read the code'),
  sameObject('change-requester', 'change-approver', 'Nobody else would weigh the change'),
  sameObject('payment-approver', 'payment-processor', 'A payment could be invented and sent by one person'),
  sameObject('risk-assessor', 'risk-owner', 'A risk could be rated down by the one it burdens'),
  sameObject('data-classifier', 'access-granter', 'Data could be classified down to give it away'),
  sameObject('supplier-assessor', 'contract-approver', 'A favoured supplier could pass unseen'),
  sameObject('incident-responder', 'incident-investigator', 'A wrong response could be covered up'),
];

function person(a: string, b: string, reason: string): DutyPair {
  return { id: `${a}/${b}`, a, b, scope: 'person', reason };
}

function sameObject(a: string, b: string, reason: string): DutyPair {
  return { id: `${a}/${b}`, a, b, scope: 'same-object', reason };
}
