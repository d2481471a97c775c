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
 * a copy exists, and data unintelligible only where the key is safe; a backup brings back data and does not undo that they left.
 *
 * @internal
 */
export function decisionDoubts(
  decision: UnlikelyRiskDecision | RiskDecision | HighRiskDecision,
): readonly DecisionDoubt[] {
  const { outcome, factors = {}, grounds = [] } = decision;
  const { specialCategories, encrypted, key, copyExists, holders, dataLeft } = factors;
  const doubts: DecisionDoubt[] = [];
  const ask = (ground: DecisionGround, answer: boolean | undefined, contradiction: string, question: string): void => {
    if (answer === false) doubts.push({ kind: 'contradiction', contradiction });
    if (answer === undefined) doubts.push({ kind: 'unknown', ground, question });
  };
  const isKeySafe = key === undefined ? undefined : key === 'safe';
  const askEncrypted = (): void => {
    ask('encryption', encrypted, 'the data are not encrypted', 'whether the data are encrypted');
  };
  const askKey = (): void => {
    ask('encryption', isKeySafe, 'the key is not safe', 'whether the key is safe');
  };
  const askCopy = (ground: DecisionGround): void => {
    ask(ground, copyExists, 'no copy of the data exists', 'whether a copy of the data exists');
  };
  if (outcome === 'high-risk') {
    if (decision.exemption?.kind === 'unintelligible-data') {
      askEncrypted();
      askKey();
    }
    return doubts;
  }
  if (outcome === 'risk-unlikely') {
    const isByEncryption = grounds.includes('encryption');
    // Where no ground is stated, encryption may be the ground: known facts can speak against it, and it needs no proof.
    const maybeByEncryption = grounds.length === 0 && encrypted === true;
    if (specialCategories === true && holders === 'unidentified') {
      if (encrypted === false || key === 'compromised')
        doubts.push({
          kind: 'contradiction',
          contradiction: 'unprotected special categories of data in unknown hands',
        });
      else if (!isByEncryption) askEncrypted();
    }
    if (isByEncryption) askEncrypted();
    if (isByEncryption || (maybeByEncryption && isKeySafe === false)) askKey();
    if (isByEncryption || (maybeByEncryption && copyExists === false)) askCopy('encryption');
    if (grounds.includes('trusted-recipient')) {
      const isTrusted = holders === undefined ? undefined : holders !== 'unidentified';
      ask('trusted-recipient', isTrusted, 'unknown people have the data', 'which people have the data');
    }
  }
  if (grounds.includes('backup')) {
    const stayed = dataLeft === undefined ? undefined : !dataLeft;
    ask('backup', stayed, 'data left the organization', 'whether data left the organization');
    askCopy('backup');
  }
  return doubts;
}
