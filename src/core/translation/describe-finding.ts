import { fillPlaces, type Finding, type FindingParam } from '../findings/finding.ts';
import { quotedParam, shownValue } from '../findings/quotation.ts';
import { requireObject, requireText } from '../findings/required-form.ts';
import { labelOf, type LabelTables, ownText, tableAt } from './label-tables.ts';
import { valueIn } from './shown-value.ts';
import type { CountedMessage, TranslatedMessage, Translation, ValueForms } from './translation.ts';

/** The options of `describeFinding`. */
export interface DescribeFindingOptions {
  /** The language; the English sentence of the finding when absent. */
  readonly translation?: Translation;
  /** Labels of your own for ids among the parameters, such as those of `labelsOf(criteria)`; a translation shows them. */
  readonly labels?: LabelTables;
}

/**
 * Puts a finding into words. In a translation, a parameter without quotation marks around it is a value of the library: a date, an instant, a
 * period and a number are shown in the form of the language, a closed word by its label. A parameter in quotation marks is the user's own text
 * and stays as it is, unless the labels know it.
 *
 * @param finding - Any finding.
 * @param options - The translation, and labels for your own ids.
 * @returns The sentence of the translation; the English one where there is no translation or it lacks the code.
 * @throws RangeError when the finding, the translation or the labels have another form.
 *
 * @example
 * ```ts
 * import { describeFinding, type Finding } from 'isms-kit/core';
 * import { de } from 'isms-kit/locales/de';
 *
 * const finding: Finding = {
 *   code: 'cadence-overdue',
 *   severity: 'error',
 *   message: '"Restore test" was due on 2026-11-29 and is not done as of 2026-12-01; occurrences missed: 1.',
 *   requirements: ['8.1'],
 *   subject: { kind: 'duty', id: 'Restore test' },
 *   path: [],
 *   params: { cadence: 'Restore test', dueOn: '2026-11-29', asOf: '2026-12-01', missed: 1 },
 * };
 * describeFinding(finding); // => '"Restore test" was due on 2026-11-29 and is not done as of 2026-12-01; occurrences missed: 1.'
 * describeFinding(finding, { translation: de }); // => '„Restore test“ war am 29.11.2026 fällig und ist am 01.12.2026 nicht erledigt; versäumte Termine: 1.'
 * ```
 */
export function describeFinding(finding: Finding, options: DescribeFindingOptions = {}): string {
  requireObject('finding', finding);
  requireText('finding.message', finding.message);
  requireObject('finding.params', finding.params);
  requireObject('options', options);
  const { translation, labels = {} } = options;
  requireObject('labels', labels);
  if (translation === undefined) return finding.message;
  return sentenceOf(finding.code, finding.params, wordsOf(translation, labels)) ?? finding.message;
}

/** The forms of the English sentences. */
const englishForms: ValueForms = {
  date: '{date}',
  instant: '{instant}',
  more: ' and {count} more',
};

type Params = Readonly<Record<string, FindingParam>>;

/** A translation with the labels of the user. */
interface Words extends Required<Translation> {
  /** The tables of labels, those of the user first. */
  readonly tables: readonly LabelTables[];
}

function wordsOf(translation: Translation, own: LabelTables): Words {
  requireObject('translation', translation);
  const { locale, findings, sentences = {}, labels = {}, titles = {}, forms = englishForms } = translation;
  requireLocale(locale);
  requireObject('translation.findings', findings);
  requireObject('translation.sentences', sentences);
  requireObject('translation.labels', labels);
  requireObject('translation.titles', titles);
  requireObject('translation.forms', forms);
  requireText('translation.forms.date', forms.date);
  requireText('translation.forms.instant', forms.instant);
  requireMessage('translation.forms.more', forms.more);
  return { locale, findings, sentences, labels, titles, forms, tables: [own, labels] };
}

function requireLocale(locale: string): void {
  requireText('translation.locale', locale);
  try {
    Intl.getCanonicalLocales(locale);
  } catch {
    throw new RangeError(`translation.locale must be the tag of a language such as de, got ${shownValue(locale)}`);
  }
}

function requireMessage(parameter: string, message: TranslatedMessage): void {
  if (typeof message === 'string') return;
  requireObject(parameter, message);
  for (const [form, text] of Object.entries(message)) requireText(`${parameter}.${form}`, text);
  requireText(`${parameter}.by`, message.by);
  requireText(`${parameter}.other`, message.other);
}

function sentenceOf(code: string, params: Params, words: Words): string | undefined {
  const message = messageFor(code, params, words);
  if (message === undefined) return undefined;
  const { reasonCodes, ...own } = params;
  return render(
    message,
    code,
    reasonCodes === undefined ? own : { ...own, ...reasonIn(reasonCodes, own, words) },
    words,
  );
}

/** The reason in a finding about a key is itself a sentence of the library. */
function reasonIn(codes: FindingParam, params: Params, words: Words): { readonly reason?: string } {
  const sentences = Array.isArray(codes) ? codes.map((code: string) => sentenceOf(code, params, words)) : [undefined];
  return sentences.includes(undefined) ? {} : { reason: sentences.join(' ') };
}

function messageFor(code: string, params: Params, { findings, sentences }: Words): TranslatedMessage | undefined {
  if (Object.hasOwn(findings, code)) {
    const texts = findings[code];
    requireObject(`translation.findings.${code}`, texts);
    const message = texts?.message as TranslatedMessage;
    requireMessage(`translation.findings.${code}.message`, message);
    return message;
  }
  if (!Object.hasOwn(sentences, code)) return undefined;
  const place = `translation.sentences.${code}`;
  const sentence = sentences[code] as TranslatedMessage | readonly TranslatedMessage[];
  if (isList(sentence)) {
    for (const each of sentence) requireMessage(place, each);
    return sentence.find((each) => placesIn(each).every((name) => Object.hasOwn(params, name))) ?? sentence.at(-1);
  }
  requireMessage(place, sentence);
  return sentence;
}

function isList(sentence: TranslatedMessage | readonly TranslatedMessage[]): sentence is readonly TranslatedMessage[] {
  return Array.isArray(sentence);
}

function placesIn(message: TranslatedMessage): readonly string[] {
  const text = typeof message === 'string' ? message : message.other;
  return Array.from(text.matchAll(/\{(\w+)\}/g), ([, name = '']) => name);
}

function render(message: TranslatedMessage, code: string, params: Params, words: Words): string {
  const template = typeof message === 'string' ? message : formFor(message, params, words.locale);
  return fillPlaces(template, (name, opening, closing) => {
    if (!Object.hasOwn(params, name)) return undefined;
    const title = name === 'title' && opening === '' ? titleIn(params, words) : undefined;
    return quotedParam(
      title ?? params[name],
      opening,
      closing,
      (item) => itemIn(item, opening !== '', code, name, words),
      (count) => render(words.forms.more, '', { count }, words),
    );
  });
}

function formFor(message: CountedMessage, params: Params, locale: string): string {
  const value = Object.hasOwn(params, message.by) ? params[message.by] : undefined;
  const count = Array.isArray(value) ? value.length : value;
  if (typeof count !== 'number') return message.other;
  return message[new Intl.PluralRules([locale, 'en']).select(count)] ?? message.other;
}

/** The title of the thing whose id stands beside the place. */
function titleIn(params: Params, { titles }: Words): string | undefined {
  for (const name of Object.keys(titles)) {
    const id = Object.hasOwn(params, name) ? params[name] : undefined;
    const title =
      typeof id === 'string'
        ? ownText(tableAt(titles, name, 'translation.titles'), id, 'translation.titles')
        : undefined;
    if (title !== undefined) return title;
  }
  return undefined;
}

function itemIn(item: unknown, isQuoted: boolean, code: string, name: string, words: Words): string {
  const found = typeof item === 'string' ? labelOf(words.tables, code, name, item) : undefined;
  if (found === undefined) return valueIn(words.locale, words.forms, item, isQuoted);
  const texts = Object.fromEntries(found.places.map((text, index) => [String(index + 1), text]));
  return fillPlaces(found.label, (place, opening, closing) =>
    Object.hasOwn(texts, place)
      ? `${opening}${itemIn(texts[place], isQuoted || opening !== '', code, name, words)}${closing}`
      : undefined,
  );
}
