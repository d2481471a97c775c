import ts from 'typescript';

/** A code with the template of its sentence. */
export type Entry = readonly [code: string, template: string];

/**
 * The sentences that a source file declares for issues: the tables called `messages` or `…Messages`, of a module or of a text form, and the
 * rules of records and the calls of `refusal`.
 */
export function messagesIn(source: string): readonly Entry[] {
  const entries: Entry[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isVariableDeclaration(node) || ts.isPropertyAssignment(node)) entries.push(...tableIn(node));
    if (ts.isCallExpression(node) && node.expression.getText() === 'refuse') entries.push(...ruleIn(node));
    if (ts.isCallExpression(node) && node.expression.getText() === 'refusal') entries.push(...refusalIn(node));
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('source.ts', source, ts.ScriptTarget.Latest, true));
  return entries;
}

function tableIn({ name, initializer }: ts.VariableDeclaration | ts.PropertyAssignment): readonly Entry[] {
  if (!/^(?:messages|\w+Messages)$/.test(name.getText())) return [];
  const table = initializer !== undefined && ts.isAsExpression(initializer) ? initializer.expression : initializer;
  if (table === undefined || !ts.isObjectLiteralExpression(table)) throw new Error(`${name.getText()} is no table`);
  return table.properties.map((property): Entry => {
    if (!ts.isPropertyAssignment(property)) throw new Error(`${property.getText()} has no text`);
    return [textOf(property.name), textOf(property.initializer)];
  });
}

/** The rule in `refuse('code', { message: '…' })`; none in a call of another function of that name. */
function ruleIn({ arguments: [code, rule] }: ts.CallExpression): readonly Entry[] {
  if (code === undefined || rule === undefined || !ts.isObjectLiteralExpression(rule)) return [];
  const message = rule.properties.find((property) => property.name?.getText() === 'message');
  return message !== undefined && ts.isPropertyAssignment(message) ? [[textOf(code), textOf(message.initializer)]] : [];
}

/** The sentence in `refusal('code', '…', values)`; none where a table has it. */
function refusalIn({ arguments: [code, message] }: ts.CallExpression): readonly Entry[] {
  return code && message && ts.isStringLiteralLike(code) && ts.isStringLiteralLike(message)
    ? [[code.text, message.text]]
    : [];
}

function textOf(node: ts.Node): string {
  if (!ts.isStringLiteralLike(node)) throw new Error(`${node.getText()} is no text`);
  return node.text;
}

/** Every text of a source file that has a place for a value. */
export function templatesIn(source: string): readonly string[] {
  const templates: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isLiteralTypeNode(node)) return;
    if (ts.isStringLiteralLike(node) && /\{[a-z]\w*\}/i.test(node.text)) templates.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('source.ts', source, ts.ScriptTarget.Latest, true));
  return templates;
}

/** The phrases by which guards say what they expect, with a star for each value. */
export function demandsIn(source: string): readonly string[] {
  const demands: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node) && /^(?:expected|demand)$/.test(node.name.getText()))
      demands.push(...phraseOf(node.initializer));
    if (ts.isCallExpression(node) && node.expression.getText() === 'guardFor')
      demands.push(...phraseOf(node.arguments[0]));
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('source.ts', source, ts.ScriptTarget.Latest, true));
  return demands;
}

function phraseOf(node: ts.Node | undefined): readonly string[] {
  if (node === undefined) return [];
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (!ts.isTemplateExpression(node)) return [];
  return [[node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join('*')];
}
