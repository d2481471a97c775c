/*
 * Prevents a consumer who writes `import { risk } from 'isms-kit'` from paying for all of the package without knowing it: rollup and
 * rolldown see through the namespace, and what esbuild makes of it stands in the documentation.
 */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { rolldown } from 'rolldown';
import { rollup } from 'rollup';
import { describe, expect, it } from 'vitest';
import { bundleOf } from './bundle-of.ts';
import { subpaths } from './subpaths.ts';

const byNamespace = "import { risk } from 'isms-kit'; export const score = risk.scoreRisk;";
const bySubpath = "import { scoreRisk } from 'isms-kit/risk'; export const score = scoreRisk;";

/** Finds the consumer's module, and this package as `package.json` says; other packages stay outside. */
function consumerOf(module: string): object {
  return {
    input: 'consumer',
    external: (id: string) => /^[\w@]/.test(id) && id !== 'consumer' && !id.startsWith('isms-kit'),
    treeshake: { moduleSideEffects: false },
    plugins: [
      {
        name: 'consumer',
        resolveId(id: string) {
          if (id === 'consumer') return '\0consumer';
          const target = subpaths.find(({ specifier }) => specifier === id)?.import.default;
          return target === undefined ? undefined : resolve(target);
        },
        load: (id: string) => (id === '\0consumer' ? module : undefined),
      },
    ],
  };
}

const bundlers = {
  rollup: async (module: string) => (await (await rollup(consumerOf(module))).generate({})).output[0].code,
  rolldown: async (module: string) => (await (await rolldown(consumerOf(module))).generate()).output[0].code,
};

describe.each(Object.entries(bundlers))('a namespace of the root in %s', (_, bundle) => {
  it('costs what the subpath costs and brings no zod', async () => {
    const [namespace, subpath] = await Promise.all([bundle(byNamespace), bundle(bySubpath)]);
    expect(subpath).toContain('function scoreRisk(');
    expect(namespace.length).toBeLessThanOrEqual(subpath.length * 1.02);
    expect(namespace).not.toContain('zod');
  });
});

describe('a namespace of the root in esbuild', () => {
  it('costs about what the decision page says', async () => {
    const page = readFileSync('docs/decisions/namespaces-at-the-root.md', 'utf8');
    const [, namespace = NaN, subpath = NaN] = /esbuild *\| (\d+) kB *\| (\d+) kB/.exec(page)?.map(Number) ?? [];
    const measured = await Promise.all([byNamespace, bySubpath].map(bundleOf));
    for (const [index, said] of [namespace, subpath].entries()) {
      const ratio = (measured[index]?.minified ?? NaN) / (said * 1000);
      expect(ratio).toBeGreaterThan(0.6);
      expect(ratio).toBeLessThan(1.6);
    }
  });
});
