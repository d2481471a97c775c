/*
 * Writes `docs/api`, one report for each subpath: every public name with its declaration and the first sentence of its comment, so that a
 * change of the public face is read in one diff. With `--check` it writes nothing and names each report that tells of another version.
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
