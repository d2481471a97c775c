/*
 * Writes `docs/api`, one report for each subpath: every public name with its declaration and the first sentence of its comment, so that a
 * change of the public face is read in one diff. Writes `llms.txt`, too, by which a language model finds its way in the package. With
 * `--check` it writes nothing and names each file that tells of another version.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { declarationParts } from './declaration-parts.mjs';
import { firstSentence, inOneLine } from './public-face.mjs';

/** @typedef {import('./declaration-parts.mjs').Part} Part */
/** @typedef {import('./declaration-parts.mjs').Subpath} Subpath */

const folder = 'docs/api';
const { subpaths } = declarationParts('build');
const reports = new Map([...subpaths].map(([index, subpath]) => [pathOf(index), reportOf(index, subpath)]));
reports.set('llms.txt', overview());
const present = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : [];
const surplus = present.map((name) => join(folder, name)).filter((path) => path.endsWith('.md') && !reports.has(path));

if (process.argv.includes('--check')) {
  const differing = [...reports].filter(([path, text]) => !existsSync(path) || readFileSync(path, 'utf8') !== text);
  const outdated = [...differing.map(([path]) => path), ...surplus];
  if (outdated.length > 0) {
    console.error(`Out of date: ${outdated.join(', ')}. Run \`npm run docs\`, read the difference and commit it.`);
    process.exitCode = 1;
  }
} else {
  for (const path of surplus) rmSync(path);
  for (const [path, text] of reports) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}

/** The subpaths, the data and the pages of the package, in the form of llms.txt. */
function overview() {
  const { name, description } = JSON.parse(readFileSync('package.json', 'utf8'));
  const areas = [...subpaths].map(([index, { comment }]) => {
    const specifier = `${name}/${index}`.replace(/\/index$/, '');
    return `- [${specifier}](dist/${index}.d.ts): ${sentenceOf(comment)}`;
  });
  return `# ${name}

> ${description}

Pure functions over plain JSON data: no clock, no network, no state. Functions that judge a day take it as \`asOf\` or \`now\`. Checks return findings with a stable code; a \`RangeError\` means a wrong argument. Dates are strings. Import from the subpaths.

## Subpaths

${areas.join('\n')}

## Data

- [Manifest](dist/manifest.json): every function with its summary, parameters, answer and an example; import \`${name}/manifest.json\`.
- [JSON Schema](dist/schemas/risk.json): one file for each record and each answer, listed in the manifest; import \`${name}/schemas/risk.json\`.

## Guides

- [README](README.md): the first examples of each area.
${pagesIn('docs/guides').join('\n')}

## Optional

${pagesIn('docs/decisions').join('\n')}
`;
}

/** @param {string} directory */
function pagesIn(directory) {
  return readdirSync(directory)
    .toSorted()
    .map((file) => {
      const [heading = '', paragraph = ''] = readFileSync(join(directory, file), 'utf8').split('\n\n');
      return `- [${heading.replace('# ', '')}](${directory}/${file}): ${firstSentence(inOneLine(paragraph))}`;
    });
}

/** @param {string} index */
function pathOf(index) {
  return join(folder, `${index.replace(/\/index$/, '')}.api.md`);
}

/** @param {string} index @param {Subpath} subpath */
function reportOf(index, { comment, parts, areas }) {
  const specifier = `isms-kit/${index}`.replace(/\/index$/, '');
  const declarations = parts.flatMap(({ part }) => part.statements.map((statement) => textOf(part, statement)));
  const namespaces = areas.map((area) => `export * as ${area} from 'isms-kit/${area}';`);
  const code = [...namespaces, ...declarations].join(areas.length > 0 ? '\n' : '\n\n');
  return `# ${specifier}\n\n${sentenceOf(comment)}\n\n\`\`\`typescript\n${code}\n\`\`\`\n`;
}

/** A declaration whose comments, those of its fields too, are cut to a sentence. @param {Part} part @param {ts.Statement} statement */
function textOf(part, statement) {
  const file = statement.getSourceFile();
  const edits = part.references.map(({ from, to, part: { name } }) => ({ from, to, text: name }));
  /** @param {ts.Node} node */
  const readComments = (node) => {
    for (const comment of ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc)) {
      if (comment.parent === node)
        edits.push({ from: comment.pos, to: comment.end, text: `/** ${sentenceOf(comment.getText())} */` });
    }
    ts.forEachChild(node, readComments);
  };
  readComments(statement);

  let text = '';
  let at = statement.getStart(file, true);
  for (const edit of edits.toSorted((a, b) => a.from - b.from)) {
    if (edit.from < at || edit.to > statement.end) continue;
    text += file.text.slice(at, edit.from) + edit.text;
    at = edit.to;
  }
  text += file.text.slice(at, statement.end);
  return text
    .replace(/^export (?:declare )?/m, '')
    .replaceAll(/^(?: {4})+/gm, (indent) => indent.slice(indent.length / 2));
}

/** @param {string} comment */
function sentenceOf(comment) {
  const [prose = ''] = comment
    .replaceAll(/^\s*\/?\*+\/?[ \t]?|\s*\*\/\s*$/gm, '')
    .trim()
    .split(/\n\s*\n|\n\s*@/);
  return firstSentence(inOneLine(prose));
}
