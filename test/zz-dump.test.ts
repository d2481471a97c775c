import { it } from 'vitest';
import { exampleIsms } from '../src/fixtures/index.ts';
import { controlIds, controlTitles } from '../src/standard/index.ts';
it('d', () => {
  for (const c of controlIds) {
    const risks = (exampleIsms.risks ?? []).filter((r) => r.treatment.option === 'modify' && r.treatment.controls.includes(c)).length;
    const docs = (exampleIsms.controlledDocuments ?? []).filter((d) => d.references?.some((r) => r.kind === 'control' && r.id === c)).map((d) => d.id);
    const obl = (exampleIsms.obligations ?? []).filter((o) => o.controls?.includes(c)).map((o) => o.id);
    console.log(c, controlTitles[c], '| risks', risks, '|', docs.join(' '), '|', obl.join(' '));
  }
});
