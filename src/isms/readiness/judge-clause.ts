import type { ClauseId } from '../../standard/clause-ids.ts';
import { type ClausePart, clauseProofs } from './clause-proofs.ts';
import { prepareAudits } from './judge-audits.ts';
import { judgeDocuments, judgeRecords, type ReadRegisters } from './read-proofs.ts';
import type { ReadinessState, ReadinessVerdict } from './readiness-row.ts';

/** The better of two proofs of one part comes first. */
const bestFirst: readonly ReadinessState[] = ['in-place', 'claimed', 'unknown', 'not-in-place'];

/**
 * Prepares the verdicts on clauses by the records of a document. What is not known is not in place: a clause is in place only where each of its parts
 * is.
 *
 * @internal
 */
export function prepareClauses(registers: ReadRegisters): (clause: ClauseId) => ReadinessVerdict {
  const ofAudits = prepareAudits(registers);
  const judgePart = (clause: ClauseId, part: ClausePart): ReadinessVerdict => {
    const verdicts = part.anyOf.map((proof) => {
      if (proof.by === 'audit') return ofAudits(clause);
      return proof.by === 'document' ? judgeDocuments(proof, registers) : judgeRecords(proof, part, registers);
    });
    const state = firstOf(bestFirst, verdicts);
    // Where one proof is there, it does not matter that another is not.
    const shown = state === 'in-place' ? verdicts.filter((verdict) => verdict.state === state) : verdicts;
    return { state, reasons: shown.flatMap(({ reasons }) => reasons) };
  };
  return (clause) => {
    const parts = clauseProofs[clause as keyof typeof clauseProofs].map((part) => judgePart(clause, part));
    const reasons = parts.flatMap((part) => part.reasons);
    if (!parts.some(({ state }) => state === 'not-in-place'))
      return { state: firstOf(['unknown', 'claimed', 'in-place'], parts), reasons };
    const isPartly = parts.some(({ state }) => state === 'in-place');
    return { state: isPartly ? 'partly' : 'not-in-place', reasons };
  };
}

/** The first of some states that one of the verdicts has. */
function firstOf(states: readonly ReadinessState[], verdicts: readonly ReadinessVerdict[]): ReadinessState {
  return states.find((state) => verdicts.some((verdict) => verdict.state === state)) as ReadinessState;
}
