import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** @typedef {{ readonly instantiations: number, readonly seconds: number }} Checking */

const options =
  '--strict --noEmit --extendedDiagnostics --target ES2022 --lib ES2022,DOM --module nodenext --skipLibCheck';

/** Each consumer by what it imports. */
export const consumers = {
  zod: "import * as z from 'zod'; export const text = z.object({ id: z.string() }).parse({}).id;",
  'isms-kit/risk': "import { RiskSchema } from 'isms-kit/risk'; export const { treatment } = RiskSchema.parse({});",
  'isms-kit': "import { risk } from 'isms-kit'; export const { treatment } = risk.RiskSchema.parse({});",
};

/**
 * Checks a consumer with a compiler, in its own process and folder, and reads what the compiler says of its work.
 *
 * @param {keyof typeof consumers} name
 * @param {{ readonly compiler: string, readonly skipLibCheck: boolean }} how
 * @returns {Checking}
 */
export function measureChecking(name, { compiler, skipLibCheck }) {
  const folder = mkdtempSync(join(tmpdir(), 'isms-kit-checking-'));
  try {
    mkdirSync(join(folder, 'node_modules'));
    symlinkSync(resolve('.'), join(folder, 'node_modules/isms-kit'), 'dir');
    symlinkSync(resolve('node_modules/zod'), join(folder, 'node_modules/zod'), 'dir');
    writeFileSync(join(folder, 'consumer.mts'), consumers[name]);
    const tsc = resolve('node_modules', compiler, 'bin/tsc');
    const args = [tsc, ...options.split(' '), String(skipLibCheck), 'consumer.mts'];
    const report = execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
    return { instantiations: figureIn(report, 'Instantiations'), seconds: figureIn(report, 'Check time') };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** @param {string} report @param {string} label */
function figureIn(report, label) {
  return Number(new RegExp(String.raw`^${label}:\s+([\d.]+)`, 'm').exec(report)?.[1]);
}
