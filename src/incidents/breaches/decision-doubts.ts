import type { HighRiskDecision, RiskDecision, UnlikelyRiskDecision } from './breach-decision.ts';
import type { DecisionGround } from './breach-words.ts';

/**
 * A reason to doubt a decision about the risk: facts that contradict it, or a fact on which it rests and that is not known.
 *
 * @internal
 */
export type DecisionDoubt =
  | { readonly kind: 'contradiction'; readonly contradiction: string }
  | { readonly kind: 'unknown'; readonly ground: DecisionGround; readonly question: string };

/**
 * Compares a decision about the risk with its facts (EDPB Guidelines 9/2022 and 01/2021). Encryption makes a risk unlikely only where the key is safe and
 * a copy exists; a backup brings back data and does not undo that they left.
 *
 * @internal
 */
export function decisionDoubts({
  outcome,
  factors = {},
  grounds = [],
}: UnlikelyRiskDecision | RiskDecision | HighRiskDecision): readonly DecisionDoubt[] {
  if (outcome === 'high-risk') return [];
  const { specialCategories, encrypted, key, copyExists, holders, dataLeft } = factors;
  const doubts: DecisionDoubt[] = [];
  const ask = (ground: DecisionGround, answer: boolean | undefined, contradiction: string, question: string): void => {
    if (answer === false) doubts.push({ kind: 'contradiction', contradiction });
    if (answer === undefined) doubts.push({ kind: 'unknown', ground, question });
  };
  if (outcome === 'risk-unlikely') {
    if (specialCategories === true && encrypted === false && holders === 'unidentified') {
      doubts.push({ kind: 'contradiction', contradiction: 'unprotected special categories of data in unknown hands' });
    }
    if (grounds.includes('encryption')) {
      ask('encryption', encrypted, 'the data are not encrypted', 'whether the data are encrypted');
      ask(
        'encryption',
        key === undefined ? undefined : key === 'safe',
        'the key is not safe',
        'whether the key is safe',
      );
      ask('encryption', copyExists, 'no copy of the data exists', 'whether a copy of the data exists');
    }
    if (grounds.includes('trusted-recipient')) {
      const isTrusted = holders === undefined ? undefined : holders !== 'unidentified';
      ask('trusted-recipient', isTrusted, 'unknown people have the data', 'which people have the data');
    }
  }
  if (grounds.includes('backup')) {
    const stayed = dataLeft === undefined ? undefined : !dataLeft;
    ask('backup', stayed, 'data left the organization', 'whether data left the organization');
    ask('backup', copyExists, 'no copy of the data exists', 'whether a copy of the data exists');
  }
  return doubts;
}
