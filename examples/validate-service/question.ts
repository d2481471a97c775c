import type { Context } from 'hono';
import { accepts } from 'hono/accepts';
import { type CalendarDate, CalendarDateSchema, describeFinding, validateRecord } from 'isms-kit/core';
import { toSarif } from 'isms-kit/isms';
import * as z from 'zod';
import { parameterSentences } from './problems.ts';
import { refuse, type ServiceEnv, translationFor } from './reply.ts';

/** A format of answers. */
type Format = 'application/json' | 'application/sarif+json' | 'application/problem+json';

/** What a request asks, as far as its headers and its query say it. */
export interface Question {
  /** The day in question. It is never taken from the clock: an answer that depends on the hour of the question cannot be repeated. */
  readonly asOf: CalendarDate;
  /** The file that holds the document, beside which code hosts show the results of a SARIF log. */
  readonly uri?: string;
  /** The format for a document that the schema accepts. Such a document has no problem to describe. */
  readonly accepted: Format;
  /** The format for a document that the schema refuses. */
  readonly refused: Format;
}

const acceptedFormats: readonly Format[] = ['application/json', 'application/sarif+json'];
const refusedFormats: readonly Format[] = ['application/problem+json', ...acceptedFormats];

const uriRefusal = { message: parameterSentences['uri-invalid'], params: { code: 'uri-invalid' } };
const UriSchema = z.string().refine(isUri, uriRefusal);
const QuerySchema = z.strictObject({ asOf: CalendarDateSchema, uri: z.exactOptional(UriSchema) });
const SarifQuerySchema = z.strictObject({ asOf: CalendarDateSchema, uri: UriSchema });

function isUri(uri: string): boolean {
  try {
    return toSarif([], { uri }).version === '2.1.0';
  } catch {
    return false;
  }
}

/** Reads the question before the body is read, or refuses it. */
export function readQuestion(context: Context<ServiceEnv>): Question | Response {
  const refused = bestFormat(context, refusedFormats);
  if (refused === undefined) return refuse(context, 'format-unavailable', { formats: refusedFormats });
  const accepted = bestFormat(context, acceptedFormats) ?? 'application/json';

  const type = context.req.header('Content-Type')?.split(';')[0]?.trim().toLowerCase();
  const coding = context.req.header('Content-Encoding')?.trim().toLowerCase() ?? 'identity';
  if (type !== 'application/json' || coding !== 'identity') {
    const headers = { Accept: 'application/json', 'Accept-Encoding': 'identity' };
    return refuse(context, 'type-unsupported', {}, { headers });
  }

  const isSarif = [accepted, refused].includes('application/sarif+json');
  const read = validateRecord(isSarif ? SarifQuerySchema : QuerySchema, queryOf(context), { kind: 'query' });
  if (read.ok) return { ...read.value, accepted, refused };
  const translation = translationFor(context);
  const errors = read.findings.map((finding) => {
    return {
      parameter: String(finding.path[0]),
      code: finding.code,
      detail: describeFinding(finding, { translation }),
    };
  });
  const parameters = errors.map(({ parameter }) => parameter);
  return refuse(context, 'query-invalid', { parameters }, { members: { errors } });
}

/** The parameters by name; one that is given twice stays a list, which no schema of a single value takes. */
function queryOf({ req }: Context<ServiceEnv>): object {
  const entries = Object.entries(req.queries()).map(([name, values]) => [
    name,
    values.length === 1 ? values[0] : values,
  ]);
  return Object.fromEntries(entries) as object;
}

/** The format that Accept prefers, undefined where it allows none. Of equals the first counts. */
function bestFormat(context: Context<ServiceEnv>, formats: readonly Format[]): Format | undefined {
  const best = accepts(context, {
    header: 'Accept',
    supports: [...formats],
    default: formats[0] ?? '',
    match: (ranges, { supports }) => {
      const qualities = supports.map((type) => qualityOf(type, ranges));
      const highest = Math.max(...qualities);
      return highest > 0 ? (supports[qualities.indexOf(highest)] ?? '') : '';
    },
  });
  return formats.find((format) => format === best);
}

/** The quality of a type: that of the most specific range that holds it, 0 where no range does (RFC 9110, 12.5.1). */
function qualityOf(type: string, ranges: readonly { readonly type: string; readonly q: number }[]): number {
  const specificFirst = [type, `${type.split('/')[0]}/*`, '*/*'];
  const quality = (range: string): number | undefined => ranges.find((each) => each.type.toLowerCase() === range)?.q;
  return specificFirst.map(quality).find((found) => found !== undefined) ?? 0;
}
