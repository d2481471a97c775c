import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeDisclosurePolicy } from '../../../src/fixtures/index.ts';
import { parseSecurityTxt, type SecurityTxt, securityTxt, securityTxtProblems } from '../../../src/incidents/index.ts';

const now = '2026-11-21T09:00:00Z';
const contact = 'Contact: mailto:security@example.com\n';
const expires = 'Expires: 2026-12-31T18:37:07z\n';
const whole = `${contact}${expires}`;
const address = 'https://example.com/.well-known/security.txt';

function problemsOf(text: string, retrievedFrom?: string): readonly string[] {
  return parseSecurityTxt(text, { now, ...(retrievedFrom !== undefined && { retrievedFrom }) }).problems.map(
    ({ code, line }) => `${line}: ${code}`,
  );
}

describe('parseSecurityTxt', () => {
  it('reads the fields in their order with their lines', () => {
    const text = `# Our address\r\n\r\ncontact: mailto:a@example.com \t\r\n${contact}EXPIRES: 2026-12-31T18:37:07Z\n`;
    const read: SecurityTxt = parseSecurityTxt(text, { now });
    expect(read).toEqual({
      fields: [
        { name: 'Contact', value: 'mailto:a@example.com', line: 3 },
        { name: 'Contact', value: 'mailto:security@example.com', line: 4 },
        { name: 'Expires', value: '2026-12-31T18:37:07Z', line: 5 },
      ],
      expiresAt: '2026-12-31T18:37:07Z',
      signature: 'absent',
      problems: [],
    });
  });

  it.each([
    [whole, []],
    ['', ['null: contact-missing', 'null: expires-missing']],
    [`\uFEFF${whole}`, ['1: byte-order-mark']],
    [whole.trimEnd(), ['2: last-line-open']],
  ])('of %j finds %j', (text, problems) => {
    expect(problemsOf(text)).toEqual(problems);
  });

  it.each([
    [`${whole}Hiring\n`, ['3: line-unreadable']],
    [`${whole} # no comment\n`, ['3: line-unreadable']],
    [`${whole}Hi ring: https://example.com\n`, ['3: field-name-invalid', '3: field-unknown']],
    [`${whole}Hiring : https://example.com\n`, ['3: field-name-invalid']],
    [`${whole}: https://example.com\n`, ['3: field-name-invalid', '3: field-unknown']],
    [`${whole}Hiring:https://example.com\n`, ['3: field-space-missing']],
    [`${whole}Hiring:  https://example.com\n`, ['3: field-space-surplus']],
    [`${whole}Hiring: \n`, ['3: field-empty']],
    [`${whole}X-Bounty: yes # please\n`, ['3: field-unknown']],
    [`${whole}# bell \u0007\n`, ['3: control-character']],
    [`${whole}# grüße \u{1F600}\n`, []],
    [`${whole}Hiring: https://example.com\r\rPolicy: x\n`, ['3: carriage-return-alone', '3: uri-invalid']],
    [`${whole}Policy: http://example.com/policy\n`, ['3: uri-insecure']],
    [`${whole}Policy: https://example.com/#disclosure\n`, []],
    [`${whole}Encryption: -----BEGIN PGP PUBLIC KEY BLOCK-----\n`, ['3: uri-invalid']],
    [`${whole}Encryption: openpgp4fpr:5f2de5521c63a801ab59ccb603d49de44b29100f\n`, []],
    [`${whole}CSAF: https://example.com/.well-known/csaf/provider-metadata.json\n`, []],
    [`${whole}CSAF: https://example.com/csaf\n`, ['3: csaf-not-metadata']],
    [`${whole}CSAF: csaf\n`, ['3: uri-invalid']],
    [`${whole}Preferred-Languages: en, de-AT,fr\n`, []],
    [`${whole}Preferred-Languages: en,,fr\n`, ['3: language-invalid']],
    [`${whole}Preferred-Languages: en;q=0.8\n`, ['3: language-invalid']],
    [`${whole}Preferred-Languages: en\nPreferred-Languages: de\n`, ['4: languages-repeated']],
    [`${whole}${expires}`, ['3: expires-repeated']],
    [expires, ['null: contact-missing']],
    [`Contact: security@example.com\n${expires}`, ['1: uri-invalid']],
    [`${whole}Hiring: https://example.com/${'a'.repeat(2020)}\n`, []],
    [`${whole}Hiring: https://example.com/${'a'.repeat(2021)}\n`, ['3: field-too-long']],
    [`${whole}${'\n'.repeat(998)}`, []],
    [`${whole}${'\n'.repeat(999)}`, ['1001: file-too-long']],
  ])('of %j finds %j', (text, problems) => {
    expect(problemsOf(text)).toEqual(problems);
  });

  it.each([
    ['2026-12-31T18:37:07z', '2026-12-31T18:37:07Z', []],
    ['2026-12-31t18:37:07.250+02:00', '2026-12-31T16:37:07.250Z', []],
    ['2026-12-31T23:59:60Z', '2026-12-31T23:59:59Z', []],
    ['2026-11-21T09:00:00Z', '2026-11-21T09:00:00Z', []],
    ['2026-11-21T08:59:59Z', '2026-11-21T08:59:59Z', ['expires-past']],
    ['2027-11-21T09:00:00Z', '2027-11-21T09:00:00Z', []],
    ['2027-11-21T09:00:01Z', '2027-11-21T09:00:01Z', ['expires-far']],
    ['2026-04-31T00:00:00Z', null, ['expires-invalid']],
    ['2026-12-31', null, ['expires-invalid']],
    ['2026-12-31T18:37:07', null, ['expires-invalid']],
    ['Thu, 31 Dec 2026 18:37:07 +0000', null, ['expires-invalid']],
    ['9999-12-31T23:59:59Z', null, ['expires-far']],
    ['9999-12-31T23:59:59-12:00', null, ['expires-far']],
    ['3000-01-01T00:00:00Z', null, ['expires-far']],
    ['2999-12-31T23:59:59Z', '2999-12-31T23:59:59Z', ['expires-far']],
    ['1899-12-31T23:59:59Z', null, ['expires-invalid']],
  ])('reads the time %s as %s with %j', (value, expiresAt, problems) => {
    const read = parseSecurityTxt(`${contact}Expires: ${value}\n`, { now });
    expect(read.expiresAt).toBe(expiresAt);
    expect(read.problems.map(({ code }) => code)).toEqual(problems);
  });

  it('reads no end from two of them', () => {
    expect(parseSecurityTxt(`${whole}${expires}`, { now }).expiresAt).toBeNull();
  });

  it.each([
    [whole, address, []],
    [`${whole}Canonical: ${address}\n`, address, []],
    [`${whole}Canonical: https://other.example/.well-known/security.txt\nCanonical: ${address}\n`, address, []],
    [`${whole}Canonical: https://other.example/.well-known/security.txt\n`, address, ['3: canonical-elsewhere']],
    [`${whole}Canonical: ${address}\n`, undefined, []],
    [whole, 'http://example.com/.well-known/security.txt', ['null: location-insecure']],
    [whole, 'https://example.com/security.txt', ['null: location-wrong']],
  ])('of %j retrieved from %s finds %j', (text, retrievedFrom, problems) => {
    expect(problemsOf(text, retrievedFrom)).toEqual(problems);
  });

  const begin = '-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\n';
  const signature = '-----BEGIN PGP SIGNATURE-----\n\nabc=\n-----END PGP SIGNATURE-----\n';
  it.each([
    [`${begin}${whole}Canonical: ${address}\n${signature}`, []],
    [`${begin}- ${whole}Canonical: ${address}\n${signature}\n`, []],
    [`${begin}${whole}${signature}`, ['null: canonical-missing']],
    [
      `${begin}${whole}Canonical: ${address}\n${signature}Contact: mailto:evil@example.net\n`,
      ['11: signature-followed'],
    ],
    [`${begin}${whole}Canonical: ${address}\n`, ['1: signature-incomplete']],
    [`${begin.trimEnd()}\n${whole}Canonical: ${address}\n`, ['1: signature-incomplete', '2: field-unknown']],
  ])('of the signed file %j finds %j', (text, problems) => {
    const read = parseSecurityTxt(text, { now });
    expect(read.signature).toBe('present-unverified');
    expect(problemsOf(text)).toEqual(problems);
    expect(read.fields.filter(({ name }) => name === 'Contact')).toHaveLength(1);
  });

  it('does not take a file as signed whose signature begins later', () => {
    const text = `${contact}${begin}${expires}${signature}`;
    expect(parseSecurityTxt(text, { now }).signature).toBe('absent');
    expect(problemsOf(text)).toContain('2: signature-misplaced');
  });

  it('reads up to 32 KiB of bytes and says where it stops', () => {
    const filler = `# ${'é'.repeat(500)}\n`;
    const lines = Math.floor((32 * 1024 - whole.length) / 1003);
    const inside = whole + filler.repeat(lines);
    expect(problemsOf(inside)).toEqual([]);
    expect(problemsOf(inside + filler)).toEqual([`${lines + 3}: file-too-large`]);
    const emoji = `# ${'\u{1F600}'.repeat(9000)}`;
    expect(problemsOf(whole + emoji)).toContain('3: file-too-large');
  });

  it('answers any text, with the severities of the table', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc
        .array(fc.constantFrom('Contact', ':', ' ', '\n', '\r', '#', 'Expires: ', '2026-13-01', '-----', begin, '\t'))
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, (each) => {
        const { problems, fields } = parseSecurityTxt(each, { now });
        for (const { code, severity } of problems) expect(severity).toBe(securityTxtProblems[code].severity);
        for (const { value } of fields) expect(value).not.toMatch(/\n/);
      }),
      { numRuns: 300, seed: 9116 },
    );
  });
});

describe('securityTxt', () => {
  const expiresAt = '2027-06-30T00:00:00Z';

  /** The file of a policy; undefined where the policy is refused. */
  function written(policy: ReturnType<typeof makeDisclosurePolicy>): string | undefined {
    try {
      return securityTxt(policy, { expiresAt });
    } catch (error) {
      if (error instanceof RangeError) return undefined;
      throw error;
    }
  }

  it('writes every field on a line of its own', () => {
    const policy = makeDisclosurePolicy({
      contacts: ['mailto:security@example.com', 'tel:+1-201-555-0123'],
      languages: ['en', 'de'],
      encryption: ['https://example.com/key'],
      acknowledgments: ['https://example.com/thanks'],
      hiring: ['https://example.com/jobs'],
      csaf: ['https://example.com/provider-metadata.json'],
    });
    expect(securityTxt(policy, { expiresAt }).split('\n')).toEqual([
      'Contact: mailto:security@example.com',
      'Contact: tel:+1-201-555-0123',
      'Expires: 2027-06-30T00:00:00Z',
      'Encryption: https://example.com/key',
      'Acknowledgments: https://example.com/thanks',
      'Preferred-Languages: en, de',
      'Canonical: https://example.com/.well-known/security.txt',
      'Policy: https://example.com/security',
      'Hiring: https://example.com/jobs',
      'CSAF: https://example.com/provider-metadata.json',
      '',
    ]);
  });

  it.each([
    [{ contacts: [] }, 'policy.contacts must be a list with at least one item, got a list'],
    [
      { hiring: ['https://example.com\nContact: mailto:evil@example.net'] },
      'policy.hiring[0] must be a URI such as mailto:security@example.com, on the web with https, got "https://example.com\\u000aContact: mailto:evil@example.net"',
    ],
    [
      { hiring: [`https://example.com/${'a'.repeat(2021)}`] },
      'policy must fit into 32 KiB, 1,000 lines and 2,048 characters a line, got more',
    ],
    [
      { hiring: Array.from({ length: 1000 }, () => 'tel:+1') },
      'policy must fit into 32 KiB, 1,000 lines and 2,048 characters a line, got more',
    ],
    [{ languages: ['en\r'] }, 'policy.languages[0] must be a language tag such as en or de-AT, got "en\\u000d"'],
  ])('refuses %j', (overrides, message) => {
    expect(() => securityTxt(makeDisclosurePolicy(overrides), { expiresAt })).toThrow(new RangeError(message));
  });

  it('writes what a reader takes to the last character', () => {
    const policy = makeDisclosurePolicy({ hiring: [`https://example.com/${'a'.repeat(2020)}`] });
    expect(parseSecurityTxt(securityTxt(policy, { expiresAt }), { now }).problems).toEqual([]);
  });

  it('is read back as it was written, whatever a policy says, or refuses the policy', () => {
    const value = fc.oneof(
      fc.webUrl({ validSchemes: ['https'], withQueryParameters: true, withFragments: true }),
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.constantFrom('mailto:a@b.c', 'mailto:a@b.c\nX: y', 'dns:example.com?type=OPENPGPKEY'),
    );
    const policies = fc.record({ contacts: fc.array(value, { minLength: 1, maxLength: 3 }), hiring: fc.array(value) });
    fc.assert(
      fc.property(policies, ({ contacts, hiring }) => {
        const policy = makeDisclosurePolicy({ contacts, hiring });
        const text = written(policy);
        if (text === undefined) return;
        const read = parseSecurityTxt(text, { now });
        const valuesOf = (name: string) =>
          read.fields.filter((field) => field.name === name).map((field) => field.value);
        expect(read.problems).toEqual([]);
        expect(valuesOf('Contact')).toEqual(contacts);
        expect(valuesOf('Hiring')).toEqual(hiring);
        expect(read.expiresAt).toBe(expiresAt);
      }),
      { numRuns: 300, seed: 9116 },
    );
  });
});

describe('securityTxtProblems', () => {
  it('has one sentence a problem', () => {
    const texts = Object.values(securityTxtProblems).map(({ text }) => text);
    expect(new Set(texts).size).toBe(texts.length);
    expect(texts.filter((text) => !/^[A-Z].*\.$/.test(text))).toEqual([]);
  });
});
