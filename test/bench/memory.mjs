/*
 * Shows how many bytes a risk `checkRiskRegister` keeps while it runs, beside its input and its findings. The last records have a field
 * that collects the garbage and measures the heap when it is read: everything that the run keeps for the other records is alive then.
 */
import { generateRisks, makeRiskCriteria } from 'isms-kit/fixtures';
import { acceptRisk, checkRiskRegister } from 'isms-kit/risk';

/** @typedef {import('isms-kit/risk').RiskRegister} RiskRegister */

const mostBytes = 300;
const criteria = makeRiskCriteria();
const models = generateRisks({ seed: 'memory', count: 500 });
const acceptances = models
  .filter(({ residual }) => residual !== undefined)
  .map((risk) =>
    acceptRisk(risk, criteria, {
      id: risk.id,
      signatures: [{ by: 'top-management', on: '2026-01-01' }],
      expiresOn: '2026-12-31',
    }),
  );

// A million acceptances besides take a minute more and cost no more for each.
for (const { isAccepted, sizes } of [
  { isAccepted: false, sizes: [100_000, 1_000_000] },
  { isAccepted: true, sizes: [100_000] },
]) {
  const cells = sizes.map((size) => {
    const bytes = bytesPerRisk(registerOf(size, isAccepted));
    if (bytes > mostBytes) process.exitCode = 1;
    return `${bytes} for ${size}`;
  });
  const name = `checkRiskRegister${isAccepted ? ', each risk accepted' : ''}`;
  console.log(`${name}, bytes a risk (at most ${mostBytes}): ${cells.join(', ')}`);
}

/** @param {RiskRegister} register */
function bytesPerRisk(register) {
  let most = 0;
  measureAt(register.risks.at(-1), 'owner');
  measureAt(register.acceptances?.at(-1), 'digest');
  const findings = checkRiskRegister(register, { asOf: '2026-11-21' });
  const left = usedHeap();
  // The input and the findings are used once more, so that both are in the heap that is left.
  if (findings.length === 0 || register.risks.length === 0) throw new Error('There is nothing to measure.');
  return Math.max(0, Math.round((most - left) / register.risks.length));

  /**
   * @template {object} Kept
   * @param {Kept | undefined} record
   * @param {keyof Kept} field
   */
  function measureAt(record, field) {
    if (record === undefined) return;
    const value = record[field];
    const get = () => {
      most = Math.max(most, usedHeap());
      return value;
    };
    Object.defineProperty(record, field, { get, enumerable: true });
  }
}

function usedHeap() {
  if (globalThis.gc === undefined) throw new Error('Node must run with --expose-gc.');
  globalThis.gc();
  return process.memoryUsage().heapUsed;
}

/**
 * @param {number} size
 * @param {boolean} isAccepted
 * @returns {RiskRegister}
 */
function registerOf(size, isAccepted) {
  const ids = Array.from({ length: size }, (_, index) => `R-${index}`);
  const risks = ids.map((id, index) => Object.assign({}, models[index % models.length], { id }));
  if (!isAccepted) return { criteria, risks };
  const copies = ids.map((id, index) => Object.assign({}, acceptances[index % acceptances.length], { id, risk: id }));
  return { criteria, risks, acceptances: copies };
}
