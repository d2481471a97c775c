import type { Instant } from '../../core/calendar/instant.ts';
import type { Severity } from '../../core/findings/finding.ts';
import { anInstant, anObject, aText, maybe } from '../../core/guards/guard.ts';
import { requireOptions, requireReadable } from '../../core/guards/readable.ts';
import { signedContent } from './clear-signature.ts';
import { expiryProblem, locationProblem, readExpires, valueProblem } from './field-problems.ts';
import { longestLine, type NoteProblem, numberedLines, type NumberedLine } from './numbered-lines.ts';
import { type SecurityTxtFieldName, shownNames } from './security-txt-fields.ts';
import { type SecurityTxtProblemCode, securityTxtProblems } from './security-txt-problems.ts';

/** The options of `parseSecurityTxt`. */
export interface ParseSecurityTxtOptions {
  /** The moment in question, at which the file is out of date or not. */
  readonly now: Instant;
  /** The address from which the file was retrieved; where it was retrieved is not judged when absent. */
  readonly retrievedFrom?: string;
}

/** A field of a security.txt. */
export interface SecurityTxtField {
  /** The name, a registered one in its registered case. */
  readonly name: string;
  /** The value without blanks around it. */
  readonly value: string;
  /** The line, counted from 1. */
  readonly line: number;
}

/** A problem of a security.txt, with its place. */
export interface SecurityTxtProblem {
  /** The code, a row of `securityTxtProblems`. */
  readonly code: SecurityTxtProblemCode;
  /** The severity. */
  readonly severity: Severity;
  /** The line, counted from 1; null for the whole file. */
  readonly line: number | null;
}

/** A security.txt as it was read. */
export interface SecurityTxt {
  /** The fields in their order; of `Contact` the first is preferred. */
  readonly fields: readonly SecurityTxtField[];
  /** The time after which the file is out of date; null where it does not have exactly one, or one after the year 2999. */
  readonly expiresAt: Instant | null;
  /** Whether the file is signed. This library verifies no signature. */
  readonly signature: 'absent' | 'present-unverified';
  /** The problems, line by line, those of the whole file last. */
  readonly problems: readonly SecurityTxtProblem[];
}

const optionsGuard = /* @__PURE__ */ anObject<ParseSecurityTxtOptions>({
  now: anInstant,
  retrievedFrom: /* @__PURE__ */ maybe(aText),
});

const registeredNames: ReadonlyMap<string, SecurityTxtFieldName> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ ['Expires' as const, ...shownNames].map((name) => [name.toLowerCase(), name]),
);

/**
 * Reads a security.txt (RFC 9116 with its errata): what it says, and every problem with its line. A file that breaks rules is read as far as possible.
 * It is read only up to 32 KiB, 1,000 lines and 2,048 characters a line, so that a hostile file costs little.
 *
 * @param text - The text of the file, decoded from UTF-8.
 * @param options - The moment in question, and the address from which the file was retrieved.
 * @returns The fields, the time after which the file is out of date, and the problems.
 * @throws RangeError if `text` is not a text or an option cannot be read.
 *
 * @example
 * ```ts
 * import { parseSecurityTxt } from 'isms-kit/incidents';
 *
 * const text = 'Contact: security@example.com\nExpires: 2026-12-31T18:37:07z\n';
 * const { fields, expiresAt, problems } = parseSecurityTxt(text, { now: '2026-11-21T09:00:00Z' });
 * fields[0]; // => { name: 'Contact', value: 'security@example.com', line: 1 }
 * expiresAt; // => '2026-12-31T18:37:07Z'
 * problems; // => [{ code: 'uri-invalid', severity: 'error', line: 1 }]
 * ```
 */
export function parseSecurityTxt(text: string, options: ParseSecurityTxtOptions): SecurityTxt {
  requireReadable('text', text, aText);
  requireOptions(options, optionsGuard);
  const { now, retrievedFrom } = options;
  const problems: SecurityTxtProblem[] = [];
  const note: NoteProblem = (code, line) => {
    problems.push({ code, severity: securityTxtProblems[code].severity, line });
  };
  const { isSigned, content } = signedContent(numberedLines(text, note), note);
  const fields = content.flatMap((line) => fieldIn(line, note));
  const ofName = (name: string): readonly SecurityTxtField[] => fields.filter((field) => field.name === name);
  const expires = ofName('Expires');
  const expiresAt = noteExpiry(expires, now, note);
  for (const { line } of expires.slice(1)) note('expires-repeated', line);
  for (const { line } of ofName('Preferred-Languages').slice(1)) note('languages-repeated', line);
  if (ofName('Contact').length === 0) note('contact-missing', null);
  if (expires.length === 0) note('expires-missing', null);
  noteTrust(ofName('Canonical'), { isSigned, retrievedFrom }, note);
  return {
    fields,
    expiresAt,
    signature: isSigned ? 'present-unverified' : 'absent',
    problems: problems.toSorted((a, b) => (a.line ?? Infinity) - (b.line ?? Infinity) || 0),
  };
}

function fieldIn({ text: raw, line }: NumberedLine, note: NoteProblem): readonly SecurityTxtField[] {
  if (raw.length > longestLine) {
    note('field-too-long', line);
    return [];
  }
  const text = raw.replace(/[ \t]+$/, '');
  if (text.includes('\r')) note('carriage-return-alone', line);
  // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
  if (/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/.test(text)) note('control-character', line);
  if (text === '' || text.startsWith('#')) return [];
  const colon = text.indexOf(':');
  if (colon < 0) {
    note('line-unreadable', line);
    return [];
  }
  const written = text.slice(0, colon);
  if (!/^[!-9;-~]+$/.test(written)) note('field-name-invalid', line);
  const rest = text.slice(colon + 1);
  const value = rest.trim();
  if (value === '') {
    note('field-empty', line);
    return [];
  }
  if (!rest.startsWith(' ')) note('field-space-missing', line);
  else if (rest.slice(1) !== value) note('field-space-surplus', line);
  const registered = registeredNames.get(written.trim().toLowerCase());
  const problem = registered === undefined ? 'field-unknown' : valueProblem(registered, value);
  if (problem !== undefined) note(problem, line);
  return [{ name: registered ?? written, value, line }];
}

/** Of several ends none is the end of the file. */
function noteExpiry(expires: readonly SecurityTxtField[], now: Instant, note: NoteProblem): Instant | null {
  const only = expires.length === 1 ? expires[0] : undefined;
  const expiresAt = only && readExpires(only.value);
  if (only === undefined || expiresAt === undefined) return null;
  const problem = expiryProblem(expiresAt, now);
  if (problem !== undefined) note(problem, only.line);
  return expiresAt;
}

/** A canonical address makes the file count for it alone; the signature is to bind the file to its address. */
function noteTrust(
  canonical: readonly SecurityTxtField[],
  { isSigned, retrievedFrom }: { readonly isSigned: boolean; readonly retrievedFrom: string | undefined },
  note: NoteProblem,
): void {
  const first = canonical[0];
  if (first === undefined) {
    if (isSigned) note('canonical-missing', null);
  } else if (retrievedFrom !== undefined && !canonical.some(({ value }) => value === retrievedFrom)) {
    note('canonical-elsewhere', first.line);
  }
  const location = retrievedFrom === undefined ? undefined : locationProblem(retrievedFrom);
  if (location !== undefined) note(location, null);
}
