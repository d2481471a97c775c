import type { HttpBindings } from '@hono/node-server';
import type { Context } from 'hono';
import type { LanguageVariables } from 'hono/language';
import { describeFinding, type FindingDetails, remedyOf, reportFinding, type Translation } from 'isms-kit/core';
import { type ProblemCode, problemFindings, problemStatuses, translations } from './problems.ts';
import type { Question } from './question.ts';

/** What the service knows of a request. */
export interface ServiceEnv {
  readonly Bindings: HttpBindings;
  readonly Variables: LanguageVariables & { readonly question: Question };
}

/** How an answer is sent. */
interface Sending {
  readonly status: number;
  readonly type: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What a refusal has beside the members of every problem. */
interface Beside {
  readonly members?: object;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The language of the request. */
export function translationFor(context: Context<ServiceEnv>): Translation {
  return context.get('language') === 'de' ? translations.de : translations.en;
}

/** Answers with JSON in the language of the request. Nobody keeps a copy: the documents are confidential. */
export function send(context: Context<ServiceEnv>, body: object, { status, type, headers }: Sending): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: {
      ...headers,
      'Content-Type': type,
      'Content-Language': translationFor(context).locale,
      Vary: 'Accept, Accept-Language',
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
    },
  });
}

/** Refuses a request with problem details (RFC 9457), whatever it accepts: RFC 9110, 12.5.1 lets a server choose, and says more than a status. */
export function refuse<Code extends ProblemCode>(
  context: Context<ServiceEnv>,
  code: Code,
  params: FindingDetails<(typeof problemFindings)[Code]['message']>['params'],
  { members, headers = {} }: Beside = {},
): Response {
  const translation = translationFor(context);
  const status = problemStatuses[code];
  const finding = reportFinding(problemFindings, code, { subject: { kind: 'request', id: '' }, path: [], params });
  const problem = {
    type: `urn:isms-kit:problems:${code}`,
    title: translation.findings[code]?.title,
    status,
    detail: describeFinding(finding, { translation }),
    remedy: remedyOf(finding, translation.findings),
    ...members,
  };
  return send(context, problem, { status, type: 'application/problem+json', headers });
}
