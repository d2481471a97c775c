import type { Severity } from '../../core/findings/finding.ts';

/** A problem that a security.txt can have. */
export type SecurityTxtProblemCode =
  | 'file-too-large'
  | 'file-too-long'
  | 'field-too-long'
  | 'byte-order-mark'
  | 'carriage-return-alone'
  | 'last-line-open'
  | 'control-character'
  | 'line-unreadable'
  | 'field-name-invalid'
  | 'field-space-missing'
  | 'field-space-surplus'
  | 'field-empty'
  | 'field-unknown'
  | 'contact-missing'
  | 'expires-missing'
  | 'expires-repeated'
  | 'expires-invalid'
  | 'expires-past'
  | 'expires-far'
  | 'languages-repeated'
  | 'language-invalid'
  | 'uri-invalid'
  | 'uri-insecure'
  | 'csaf-not-metadata'
  | 'canonical-elsewhere'
  | 'canonical-missing'
  | 'location-insecure'
  | 'location-wrong'
  | 'signature-incomplete'
  | 'signature-misplaced'
  | 'signature-followed';

/** A problem that a security.txt can have, as the standard has it. */
export interface SecurityTxtProblemRow {
  /** An error where a program may refuse the file, a warning where the standard recommends otherwise, else a remark. */
  readonly severity: Severity;
  /** The section of RFC 9116; null where the problem is of another document. */
  readonly section: string | null;
  /** One sentence for people. */
  readonly text: string;
}

/** Every problem that `parseSecurityTxt` can find, by RFC 9116. */
export const securityTxtProblems: Readonly<Record<SecurityTxtProblemCode, SecurityTxtProblemRow>> = {
  'file-too-large': {
    severity: 'error',
    section: '5.4',
    text: 'The file has more than 32 KiB; from here on it is not read.',
  },
  'file-too-long': {
    severity: 'error',
    section: '5.4',
    text: 'The file has more than 1,000 lines; from here on it is not read.',
  },
  'field-too-long': {
    severity: 'error',
    section: '5.4',
    text: 'The line has more than 2,048 characters; it is left out.',
  },
  'byte-order-mark': { severity: 'error', section: '4', text: 'The file begins with a byte order mark.' },
  'carriage-return-alone': {
    severity: 'error',
    section: '2.2',
    text: 'A carriage return without a line feed does not end a line.',
  },
  'last-line-open': { severity: 'error', section: '2.2', text: 'The last line does not end with a line feed.' },
  'control-character': { severity: 'error', section: '4', text: 'The line has a control character.' },
  'line-unreadable': {
    severity: 'error',
    section: '4',
    text: 'The line is neither empty, nor a comment, nor a field with a colon.',
  },
  'field-name-invalid': {
    severity: 'error',
    section: '4',
    text: 'The name of the field is empty, or has blanks or other characters than those of ASCII.',
  },
  'field-space-missing': { severity: 'error', section: '4', text: 'The space behind the colon is missing.' },
  'field-space-surplus': { severity: 'error', section: '4', text: 'Behind the colon is more than one space.' },
  'field-empty': { severity: 'error', section: '4', text: 'The field has no value.' },
  'field-unknown': { severity: 'info', section: '2.4', text: 'The field is not registered; programs ignore it.' },
  'contact-missing': { severity: 'error', section: '2.5.3', text: 'The field Contact is missing.' },
  'expires-missing': { severity: 'error', section: '2.5.5', text: 'The field Expires is missing.' },
  'expires-repeated': { severity: 'error', section: '2.5.5', text: 'The field Expires is there before.' },
  'expires-invalid': {
    severity: 'error',
    section: '2.5.5',
    text: 'The value is not a point in time by RFC 3339, with a zone and on a day of the calendar.',
  },
  'expires-past': { severity: 'error', section: '2.5.5', text: 'The file is out of date.' },
  'expires-far': { severity: 'info', section: '2.5.5', text: 'The file expires more than a year ahead.' },
  'languages-repeated': {
    severity: 'error',
    section: '2.5.8',
    text: 'The field Preferred-Languages is there before.',
  },
  'language-invalid': {
    severity: 'error',
    section: '2.5.8',
    text: 'A value between the commas is empty or not a language tag by RFC 5646.',
  },
  'uri-invalid': {
    severity: 'error',
    section: '2.5',
    text: 'The value is not a URI by RFC 3986, such as mailto: or https:.',
  },
  'uri-insecure': { severity: 'error', section: '2.5', text: 'An address on the web must begin with https:.' },
  'csaf-not-metadata': {
    severity: 'warning',
    section: null,
    text: 'The field CSAF does not lead to provider-metadata.json.',
  },
  'canonical-elsewhere': {
    severity: 'error',
    section: '2.5.2',
    text: 'The file was retrieved from an address that it does not name as canonical; it should not be trusted.',
  },
  'canonical-missing': {
    severity: 'warning',
    section: '2.3',
    text: 'The file is signed, but does not name its canonical address.',
  },
  'location-insecure': { severity: 'error', section: '3', text: 'The file was not retrieved by https.' },
  'location-wrong': {
    severity: 'error',
    section: '3',
    text: 'The file was not retrieved from /.well-known/security.txt.',
  },
  'signature-incomplete': {
    severity: 'error',
    section: '2.3',
    text: 'The file begins as a signed one, but its signature is incomplete.',
  },
  'signature-misplaced': {
    severity: 'error',
    section: '4',
    text: 'The signed part does not begin with the first line, so that what stands before it is not signed.',
  },
  'signature-followed': {
    severity: 'error',
    section: '4',
    text: 'Text stands behind the signature, which is not signed; it is left out.',
  },
};
