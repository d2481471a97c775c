import type { Context } from 'hono';
import { describeFinding, type PlacedFinding, type Translation } from 'isms-kit/core';
import { type SarifLog, toSarif, validateIsms } from 'isms-kit/isms';
import { refuse, send, type ServiceEnv, translationFor } from './reply.ts';

/** Judges a document and tells the findings in the format and the language of the request; beyond the most that it tells, only their number. */
export function judge(context: Context<ServiceEnv>, document: unknown, maxFindings: number): Response {
  const { asOf, uri = '', accepted, refused } = context.get('question');
  const { ok, findings: all } = validateIsms(document, { asOf });
  const translation = translationFor(context);
  const findings = all
    .slice(0, maxFindings)
    .map((finding) => Object.assign({}, finding, { message: describeFinding(finding, { translation }) }));
  const omitted = all.length - findings.length;

  const status = ok ? 200 : 422;
  const type = ok ? accepted : refused;
  if (type === 'application/json') return send(context, { ok, findings, omitted }, { status, type });
  if (type === 'application/sarif+json') {
    return send(context, sarifOf(findings, { uri, omitted, translation }), { status, type });
  }
  const errors = findings.map(({ path, code, severity, message: detail }) => {
    return { pointer: fragmentOf(path), code, severity, detail };
  });
  return refuse(context, 'document-refused', { count: all.length }, { members: { errors, omitted } });
}

/** What a log needs beside its findings. */
interface SarifContext {
  readonly uri: string;
  readonly omitted: number;
  readonly translation: Translation;
}

/** The log of the library with its rules in the language of the findings. */
function sarifOf(findings: readonly PlacedFinding[], { uri, omitted, translation }: SarifContext): object {
  const log: SarifLog = toSarif(findings, { uri });
  const [{ tool, ...run }] = log.runs;
  const rules = tool.driver.rules.map((rule) => {
    const texts = translation.findings[rule.id];
    return texts ? { ...rule, shortDescription: { text: texts.title }, help: { text: texts.remedy } } : rule;
  });
  const driver = { ...tool.driver, rules };
  return { ...log, runs: [{ ...run, language: translation.locale, tool: { driver }, properties: { omitted } }] };
}

/** The place as the fragment of an address (RFC 6901, 6), as RFC 9457 shows it. Text that UTF-8 cannot hold is replaced. */
function fragmentOf(path: PlacedFinding['path']): string {
  const steps = path.map((step) => String(step).replaceAll('~', '~0').replaceAll('/', '~1'));
  return ['#', ...steps.map((step) => encodeURIComponent(Buffer.from(step).toString()))].join('/');
}
