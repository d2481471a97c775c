import type { FindingTable, PlaceOf } from '../findings/finding.ts';
import type { LabelTables } from './label-tables.ts';

/** A sentence in the forms that the language has for a count, chosen as `Intl.PluralRules` says. */
export interface CountedMessage {
  /** The place whose number decides, or whose list by the number of its items. */
  readonly by: string;
  /** The sentence for no item, where the language has a form for it. */
  readonly zero?: string;
  /** The sentence for one item, where the language has a form for it. */
  readonly one?: string;
  /** The sentence for two items, where the language has a form for it. */
  readonly two?: string;
  /** The sentence for a few items, where the language has a form for it. */
  readonly few?: string;
  /** The sentence for many items, where the language has a form for it. */
  readonly many?: string;
  /** The sentence for every other count. */
  readonly other: string;
}

/** A sentence of a translation. */
export type TranslatedMessage = string | CountedMessage;

/** The texts of the findings of one code in another language. */
export interface FindingTranslation<Message extends TranslatedMessage = TranslatedMessage> {
  /** A heading of a few words, without parameters. */
  readonly title: string;
  /** The sentence, with the places in braces that the English sentence has. */
  readonly message: Message;
  /** One sentence that says how to mend it. */
  readonly remedy: string;
}

/** How a language writes values. */
export interface ValueForms {
  /** A calendar date by its parts, such as `'{day}.{month}.{year}'`, or `'{date}'` as it is stored. */
  readonly date: string;
  /** An instant by its parts, such as `'{day}.{month}.{year}, {time} UTC'`, or `'{instant}'` as it is stored. */
  readonly instant: string;
  /** The items of a list that are left out, such as `' and {count} more'`. */
  readonly more: TranslatedMessage;
}

/** The texts of findings in a language. Plain data. */
export interface Translation {
  /** The tag of the language, such as `'de'`; it decides the forms of numbers, counts and periods. */
  readonly locale: string;
  /** The texts of the findings by code; `remedyOf` takes them as a table. */
  readonly findings: Readonly<Record<string, FindingTranslation>>;
  /** The sentences of schemas by code. Of several sentences of one code the first counts that has a value for each of its places. */
  readonly sentences?: Readonly<Record<string, TranslatedMessage | readonly TranslatedMessage[]>>;
  /** The words for closed words and fixed phrases among the parameters. */
  readonly labels?: LabelTables;
  /** The titles that stand in the place `{title}`, by the parameter that holds the id beside it and by that id. */
  readonly titles?: LabelTables;
  /** The forms of values; those of the English sentences when absent. */
  readonly forms?: ValueForms;
}

type Every<Template> = (Template extends unknown ? (template: Template) => void : never) extends (
  template: infer All,
) => void
  ? All
  : never;

type TemplateWith<Place extends string> = [Place] extends [never]
  ? string
  : Every<Place extends unknown ? `${string}{${Place}}${string}` : never> & string;

type CountedWith<Place extends string> = {
  readonly [By in Place]: { readonly by: By; readonly other: TemplateWith<Exclude<Place, By>> } & {
    readonly [Form in 'zero' | 'one' | 'two' | 'few' | 'many']?: TemplateWith<Exclude<Place, By>>;
  };
}[Place];

/** A translation of an English sentence: a text with all of its places, or forms by the count in one of them, which may leave this place out. */
export type TranslationOfMessage<Message extends string> =
  TemplateWith<PlaceOf<Message>> | CountedWith<PlaceOf<Message>>;

/** The translation of a table of findings: it does not compile when a code or a place is missing. */
export type TranslationOfFindings<Table extends FindingTable> = {
  readonly [Code in keyof Table]: FindingTranslation<TranslationOfMessage<Table[Code]['message']>>;
};

/** Sentences of schemas by code, each with its places; several where the values differ. */
export type SentenceTable = Readonly<Record<string, string | readonly string[]>>;

type TranslationOfVariants<Variants extends readonly string[]> = {
  readonly [Index in keyof Variants]: TranslationOfMessage<Variants[Index]>;
};

/** The translation of a table of sentences: it does not compile when a code or a place is missing. */
export type TranslationOfSentences<Table extends SentenceTable> = {
  readonly [Code in keyof Table]: Table[Code] extends string
    ? TranslationOfMessage<Table[Code]>
    : TranslationOfVariants<Extract<Table[Code], readonly string[]>>;
};

/** A translation of tables of findings, and of sentences where there are some. */
export type TranslationOf<Table extends FindingTable, Sentences extends SentenceTable = never> = Omit<
  Translation,
  'findings' | 'sentences'
> & {
  /** The texts of the findings by code; `remedyOf` takes them as a table. */
  readonly findings: TranslationOfFindings<Table>;
} & ([Sentences] extends [never]
    ? Pick<Translation, 'sentences'>
    : {
        /** The sentences of schemas by code. */
        readonly sentences: TranslationOfSentences<Sentences>;
      });

/**
 * Declares a translation of your own findings. It does not compile when a code is missing or unknown, or when a sentence lacks a place of the
 * English one.
 *
 * @param translation - The language, the texts by code, and the words and forms that they need.
 * @returns The same translation.
 *
 * @example
 * ```ts
 * import { defineFindings, defineTranslation, describeFinding, remedyOf, reportFinding } from 'isms-kit/core';
 *
 * const doorFindings = defineFindings({
 *   'door-unlocked': {
 *     severity: 'error',
 *     requirements: ['A.7.2'],
 *     title: 'Door unlocked',
 *     message: 'The door "{door}" was unlocked for {minutes} minutes.',
 *     remedy: 'Lock the door and repair its closer.',
 *   },
 * });
 * const german = defineTranslation<typeof doorFindings>({
 *   locale: 'de',
 *   findings: {
 *     'door-unlocked': {
 *       title: 'Tür offen',
 *       message: {
 *         by: 'minutes',
 *         one: 'Die Tür „{door}“ war eine Minute lang offen.',
 *         other: 'Die Tür „{door}“ war {minutes} Minuten lang offen.',
 *       },
 *       remedy: 'Schließen Sie die Tür ab und lassen Sie den Türschließer reparieren.',
 *     },
 *   },
 * });
 * const finding = reportFinding(doorFindings, 'door-unlocked', {
 *   subject: { kind: 'site', id: 'berlin' },
 *   path: [],
 *   params: { door: 'D1', minutes: 12 },
 * });
 * describeFinding(finding, { translation: german }); // => 'Die Tür „D1“ war 12 Minuten lang offen.'
 * remedyOf(finding, german.findings); // => 'Schließen Sie die Tür ab und lassen Sie den Türschließer reparieren.'
 * ```
 */
export function defineTranslation<Table extends FindingTable, Sentences extends SentenceTable = never>(
  translation: TranslationOf<Table, Sentences>,
): TranslationOf<Table, Sentences> {
  return translation;
}
