import ts from 'typescript';

/** A fenced example of the documentation. */
export interface DocExample {
  /** The file that it stands in. */
  readonly path: string;
  /** The line of that file on which its code begins, from 1. */
  readonly line: number;
  readonly code: string;
  /** False for a fence that says `no-run`: it must compile, and is not executed. */
  readonly runs: boolean;
}

/** An example as a module that fails where an answer is wrong; its lines are those of the example. */
export interface CheckedExample {
  readonly module: string;
  /** Answers that stand behind nothing that could be compared, as written. */
  readonly unread: readonly string[];
}

interface Answer {
  readonly statement: ts.Statement;
  /** What is compared: an expression, or the name of the constant that was just declared. */
  readonly subject: string;
  readonly value: string;
}

const fence = /^(?<indent>\s*)```(?<language>\w*) *(?<options>.*)$/;
const answerMark = /\/\/ => (.*)$/;

/** The TypeScript fences of a Markdown file, or of the doc comments of a source file. */
export function docExamplesIn(path: string, text: string): readonly DocExample[] {
  const lines = path.endsWith('.ts') ? docCommentLines(text) : text.split('\n');
  const examples: DocExample[] = [];
  let open:
    { readonly first: number; readonly options: string; readonly indent: number; readonly isCode: boolean } | undefined;
  for (const [index, line] of lines.entries()) {
    const { indent = '', language, options = '' } = fence.exec(line)?.groups ?? {};
    if (language === undefined) continue;
    if (open === undefined) {
      open = { first: index + 1, options, indent: indent.length, isCode: language === 'ts' };
      continue;
    }
    const { first, indent: width, isCode } = open;
    const code = lines.slice(first, index).map((written) => written.slice(width));
    if (isCode) examples.push({ path, line: first + 1, code: code.join('\n'), runs: open.options !== 'no-run' });
    open = undefined;
  }
  return examples;
}

/** The lines of a source file, those outside doc comments empty, the others without their star. */
function docCommentLines(source: string): readonly string[] {
  let inside = false;
  return source.split('\n').map((line) => {
    if (/^\s*\/\*\*/.test(line)) inside = true;
    const prose = inside ? line.replace(/^\s*(?:\/\*)?\* ?/, '') : '';
    if (line.includes('*/')) inside = false;
    return prose;
  });
}

/** Turns `expression; // => value` into an assertion; a value may go on over the comment lines that follow. */
export function checkedExample(code: string): CheckedExample {
  const tree = ts.createSourceFile('example.ts', code, ts.ScriptTarget.ES2023, true);
  const answers: Answer[] = [];
  const visit = (node: ts.Node): void => {
    const subject = subjectOf(node);
    const value = subject === undefined ? undefined : answerBehind(code, node);
    if (subject !== undefined && value !== undefined) answers.push({ statement: node as ts.Statement, subject, value });
    ts.forEachChild(node, visit);
  };
  visit(tree);

  let module = code;
  for (const { statement, subject, value } of answers.toReversed()) {
    const assertion = `$expect(${subject}).toStrictEqual(${value});`;
    const from = ts.isExpressionStatement(statement) ? statement.getStart(tree) : statement.end;
    module = `${module.slice(0, from)}${assertion}${module.slice(statement.end)}`;
  }
  const answered = new Set(answers.map(({ statement }) => tree.getLineAndCharacterOfPosition(statement.end).line));
  return {
    module: `${module}\nimport { expect as $expect } from 'vitest';\n`,
    unread: code.split('\n').filter((line, index) => answerMark.test(line) && !answered.has(index)),
  };
}

function subjectOf(node: ts.Node): string | undefined {
  if (ts.isExpressionStatement(node)) return node.expression.getText();
  const declared = ts.isVariableStatement(node) ? node.declarationList.declarations[0]?.name : undefined;
  return declared !== undefined && ts.isIdentifier(declared) ? declared.text : undefined;
}

function answerBehind(code: string, statement: ts.Node): string | undefined {
  const [line = '', ...following] = code.slice(statement.end).split('\n');
  let value = /^\s*\/\/ => (.*)$/.exec(line)?.[1];
  for (const continued of following) {
    const comment = /^\s*\/\/(?! =>)(.*)$/.exec(continued)?.[1];
    if (value === undefined || comment === undefined || isExpression(value)) break;
    value = `${value} ${comment.trim()}`;
  }
  return value;
}

function isExpression(text: string): boolean {
  return ts.transpileModule(`(${text})`, { reportDiagnostics: true }).diagnostics?.length === 0;
}
