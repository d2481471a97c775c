import type { TranslationOfFindings, TranslationOfSentences } from '../../core/translation/translation.ts';
import type { incidentsFindings } from '../../incidents/register/findings.ts';
import type { breachesLabels, breachesRecordKinds, breachesSentences } from '../en/breaches.ts';
import type { LabelsOf } from '../en/english.ts';

/** The findings about personal data breaches in German. */
export const deBreaches: TranslationOfFindings<
  Pick<typeof incidentsFindings, Extract<keyof typeof incidentsFindings, `breach-${string}`>>
> = {
  'breach-aware-before-occurrence': {
    title: 'Kenntnis vor der Verletzung',
    message:
      'Verletzung „{breach}“: Die Kenntnis ist vom {awareAt}, bevor die Verletzung eingetreten sein kann, dem {occurredAt}.',
    remedy: 'Berichtigen Sie den Zeitpunkt der Verletzung oder der Kenntnis.',
  },
  'breach-suspicion-after-awareness': {
    title: 'Verdacht nach der Kenntnis',
    message: 'Verletzung „{breach}“: Der Verdacht ist vom {suspectedAt}, nach der Kenntnis vom {awareAt}.',
    remedy: 'Berichtigen Sie den Zeitpunkt des Verdachts oder der Kenntnis.',
  },
  'breach-awareness-after-proof': {
    title: 'Kenntnis nach dem Beweis einer Verletzung',
    message:
      'Verletzung „{breach}“: Die Kenntnis ist vom {awareAt}, nach dem Beweis, dass die Daten in anderen Händen sind, vom {provenAt}.',
    remedy: 'Setzen Sie die Kenntnis auf den Zeitpunkt des Beweises: Ab dann läuft die Frist.',
  },
  'breach-decision-before-awareness': {
    title: 'Entscheidung über das Risiko vor der Kenntnis',
    message:
      'Verletzung „{breach}“, Teil „{part}“: Die Entscheidung ist vom {decidedAt}, vor der Kenntnis vom {awareAt}.',
    remedy: 'Berichtigen Sie den Zeitpunkt der Entscheidung oder der Kenntnis.',
  },
  'breach-awareness-slow': {
    title: 'Lange Zeit zwischen Verdacht und Kenntnis ohne Grund',
    message:
      'Die Verletzung „{breach}“ wurde am {suspectedAt} vermutet und war am {awareAt} bekannt, mehr als {investigateWithin} später; ein Grund ist nicht aufgezeichnet.',
    remedy: 'Halten Sie fest, welche Schritte der Untersuchung die Zeit brauchten, oder berichtigen Sie die Kenntnis.',
  },
  'breach-decision-pending': {
    title: 'Risiko einer Verletzung nicht entschieden',
    message:
      'Verletzung „{breach}“, Teil „{part}“: Über das Risiko für die Menschen ist nicht entschieden, und die Frist läuft.',
    remedy: 'Entscheiden Sie über das Risiko, oder melden Sie schrittweise vor dem Ende der Frist.',
  },
  'breach-decision-unreasoned': {
    title: 'Entscheidung über das Risiko ohne Gründe',
    message: 'Verletzung „{breach}“, Teil „{part}“: Die Entscheidung über das Risiko hat keine Gründe.',
    remedy: 'Halten Sie die Gründe der Entscheidung fest.',
  },
  'breach-exemption-unreasoned': {
    title: 'Betroffene ohne Grund nicht benachrichtigt',
    message:
      'Verletzung „{breach}“, Teil „{part}“: Die Betroffenen erfahren nicht von dem hohen Risiko, und ein Grund ist nicht aufgezeichnet.',
    remedy:
      'Halten Sie fest, wie die Bedingung des Art. 34 Abs. 3 erfüllt ist, oder benachrichtigen Sie die Betroffenen.',
  },
  'breach-risk-implausible': {
    title: 'Entscheidung über das Risiko widerspricht den Tatsachen',
    message: 'Verletzung „{breach}“, Teil „{part}“: Die Entscheidung widerspricht den Tatsachen: {contradiction}.',
    remedy: 'Berichtigen Sie die Tatsachen, oder entscheiden Sie neu.',
  },
  'breach-risk-unproved': {
    title: 'Entscheidung über das Risiko beruht auf einer unbekannten Tatsache',
    message:
      'Verletzung „{breach}“, Teil „{part}“: Die Entscheidung beruht auf {ground}, und es ist nicht bekannt, {question}.',
    remedy: 'Klären Sie die Tatsache und halten Sie sie fest, oder entscheiden Sie ohne sie.',
  },
  'breach-country-unknown': {
    title: 'Land der Betroffenen unbekannt',
    message: 'Verletzung „{breach}“, Teil „{part}“: Das Land „{country}“ ist kein Code nach ISO 3166-1.',
    remedy: 'Geben Sie den Code aus zwei Buchstaben an, etwa GB für das Vereinigte Königreich und GR für Griechenland.',
  },
  'breach-notice-before-awareness': {
    title: 'Mitteilung vor der Kenntnis',
    message: 'Verletzung „{breach}“: Eine Mitteilung wurde am {sentAt} gesendet, vor der Kenntnis vom {awareAt}.',
    remedy: 'Berichtigen Sie den Zeitpunkt der Mitteilung oder der Kenntnis.',
  },
  'breach-notice-item-missing': {
    title: 'Mitteilung über eine Verletzung ohne Antwort',
    message: 'Verletzung „{breach}“: Die Mitteilungen an {recipient} sagen nichts hierüber: {items}.',
    remedy: 'Geben Sie die Auskunft, oder sagen Sie offen, dass sie noch nicht bekannt ist.',
  },
  'breach-notice-item-open': {
    title: 'Abschließende Mitteilung unvollständig',
    message:
      'Verletzung „{breach}“: Nach der abschließenden Mitteilung an {recipient} ist diese Auskunft noch offen: {items}.',
    remedy: 'Reichen Sie die fehlende Auskunft nach.',
  },
  'breach-notice-item-helpful': {
    title: 'Mitteilung an einen Verantwortlichen könnte mehr sagen',
    message:
      'Verletzung „{breach}“: Die Mitteilungen an den Verantwortlichen „{controller}“ sagen nichts hierüber: {items}.',
    remedy: 'Sagen Sie dem Verantwortlichen, was bekannt ist; er braucht es für seine eigene Meldung an die Behörde.',
  },
  'breach-notice-unfinished': {
    title: 'Schrittweise Meldung nicht abgeschlossen',
    message:
      'Verletzung „{breach}“: Die Behörde „{authority}“ erhält die Informationen schrittweise, und eine abschließende Meldung ist nicht aufgezeichnet.',
    remedy:
      'Reichen Sie die übrigen Informationen ohne unangemessene weitere Verzögerung nach, und halten Sie den Abschluss fest.',
  },
  'breach-register-incomplete': {
    title: 'Dokumentation einer Verletzung unvollständig',
    message: 'Verletzung „{breach}“: Nicht dokumentiert: {fields}.',
    remedy: 'Dokumentieren Sie die Fakten der Verletzung, ihre Auswirkungen und die Abhilfemaßnahmen.',
  },
  'breach-authority-overdue': {
    title: 'Behörde nicht rechtzeitig benachrichtigt',
    message:
      'Verletzung „{breach}“: Die Meldung von „{parts}“ an die Aufsichtsbehörde war spätestens am {dueAt} fällig und fehlt.',
    remedy: 'Melden Sie die Verletzung sofort, mit den Gründen für die Verzögerung.',
  },
  'breach-authority-late': {
    title: 'Behörde verspätet benachrichtigt',
    message:
      'Verletzung „{breach}“: „{parts}“ wurde der Aufsichtsbehörde am {sentAt} gemeldet, nach der Frist, dem {dueAt}.',
    remedy: 'Nehmen Sie die Verspätung in die Lehren aus dem Vorfall auf.',
  },
  'breach-authority-unknown': {
    title: 'Zuständige Behörde nicht bekannt',
    message: 'Verletzung „{breach}“: Es ist nicht bekannt, welche Aufsichtsbehörde für „{parts}“ zuständig ist.',
    remedy: 'Halten Sie die Niederlassung im EWR fest oder, ohne eine, die Länder, in denen die Betroffenen leben.',
  },
  'breach-notifier-open': {
    title: 'Meldender gemeinsam Verantwortlicher nicht bekannt',
    message: 'Verletzung „{breach}“: Keine Vereinbarung sagt, welcher der gemeinsam Verantwortlichen „{parts}“ meldet.',
    remedy: 'Vereinbaren Sie mit den gemeinsam Verantwortlichen, wer meldet, und halten Sie es fest.',
  },
  'breach-people-not-told': {
    title: 'Betroffene nicht über ein hohes Risiko benachrichtigt',
    message:
      'Verletzung „{breach}“: Die Betroffenen von „{parts}“ sind unverzüglich zu benachrichtigen und wurden es nicht.',
    remedy: 'Benachrichtigen Sie die Betroffenen.',
  },
  'breach-public-not-told': {
    title: 'Öffentliche Bekanntmachung fehlt',
    message:
      'Verletzung „{breach}“: Eine öffentliche Bekanntmachung ersetzt die Nachrichten über „{parts}“ und ist nicht aufgezeichnet.',
    remedy: 'Machen Sie die Verletzung öffentlich bekannt, und halten Sie es fest.',
  },
  'breach-order-overdue': {
    title: 'Anordnung der Behörde nicht rechtzeitig erfüllt',
    message:
      'Verletzung „{breach}“: Eine Behörde hat angeordnet, die Betroffenen spätestens am {dueAt} zu benachrichtigen; das geschah bis dahin nicht.',
    remedy: 'Benachrichtigen Sie die Betroffenen sofort, und erklären Sie der Behörde die Verspätung.',
  },
  'breach-controller-not-told': {
    title: 'Verantwortlicher nicht benachrichtigt',
    message:
      'Verletzung „{breach}“: Der Verantwortliche „{controller}“ ist unverzüglich über „{parts}“ zu benachrichtigen und wurde es nicht.',
    remedy: 'Benachrichtigen Sie den Verantwortlichen.',
  },
  'breach-contract-time-missed': {
    title: 'Frist des Vertrags für eine Verletzung versäumt',
    message:
      'Verletzung „{breach}“: Nach dem Vertrag war der Verantwortliche „{controller}“ spätestens am {dueAt} zu benachrichtigen; das geschah bis dahin nicht.',
    remedy:
      'Benachrichtigen Sie den Verantwortlichen sofort, und prüfen Sie, was der Vertrag zu einer Verspätung sagt.',
  },
  'breach-further-recipient-overdue': {
    title: 'Weiterer Empfänger nicht rechtzeitig benachrichtigt',
    message:
      'Verletzung „{breach}“: „{recipient}“ war spätestens am {dueAt} zu benachrichtigen; das geschah bis dahin nicht.',
    remedy: 'Benachrichtigen Sie den Empfänger sofort.',
  },
};

/** The sentences of the schemas of personal data breaches in German. */
export const deBreachesSentences: TranslationOfSentences<typeof breachesSentences> = {
  'affected-number-ends-before-start': 'Die größte Zahl ist {to}, kleiner als die kleinste, {from}.',
  'breach-notice-item-repeated': 'Für diese Angabe gibt es schon weiter oben eine Antwort: {item}.',
  'breach-part-repeated': 'Den Teil „{part}“ gibt es zweimal.',
};

const noticeItems = {
  nature: 'die Art der Verletzung',
  'people-categories': 'die Kategorien der Betroffenen',
  'people-number': 'die Zahl der Betroffenen',
  'record-categories': 'die Kategorien der Datensätze',
  'record-number': 'die Zahl der Datensätze',
  contact: 'die Anlaufstelle',
  consequences: 'die wahrscheinlichen Folgen',
  measures: 'die Maßnahmen',
  'delay-reasons': 'die Gründe für die Verzögerung',
  'plain-language': 'klare und einfache Sprache',
  'separate-message': 'eine gesonderte Nachricht',
};

const recipients = {
  authority: 'die Aufsichtsbehörde',
  people: 'die Betroffenen',
  public: 'die Öffentlichkeit',
};

/** The labels of the kinds of record of personal data breaches in German. */
export const deBreachesRecordKinds: Readonly<Record<keyof typeof breachesRecordKinds, string>> = {
  'personal-data-breach': 'Verletzung des Schutzes personenbezogener Daten',
  'breach-part': 'Teil einer Verletzung',
};

/** German labels of the closed words and phrases in the findings about personal data breaches. */
export const deBreachesLabels: LabelsOf<typeof breachesLabels> = {
  item: noticeItems,
  'breach-notice-item-missing.recipient': recipients,
  'breach-notice-item-missing.items': noticeItems,
  'breach-notice-item-open.recipient': recipients,
  'breach-notice-item-open.items': noticeItems,
  'breach-notice-item-helpful.items': noticeItems,
  'breach-register-incomplete.fields': {
    facts: 'die Fakten',
    effects: 'die Auswirkungen',
    'remedial-action': 'die Abhilfemaßnahmen',
  },
  'breach-risk-implausible.contradiction': {
    'unprotected special categories of data in unknown hands':
      'besondere Kategorien von Daten sind ungeschützt in unbekannten Händen',
    'the data are not encrypted': 'die Daten sind nicht verschlüsselt',
    'the key is not safe': 'der Schlüssel ist nicht sicher',
    'no copy of the data exists': 'es gibt keine Kopie der Daten',
    'unknown people have the data': 'Unbekannte haben die Daten',
    'data left the organization': 'Daten haben die Organisation verlassen',
  },
  'breach-risk-unproved.ground': {
    encryption: 'einer Verschlüsselung',
    backup: 'einer Sicherung',
    'trusted-recipient': 'einem vertrauenswürdigen Empfänger',
  },
  'breach-risk-unproved.question': {
    'whether the data are encrypted': 'ob die Daten verschlüsselt sind',
    'whether the key is safe': 'ob der Schlüssel sicher ist',
    'whether a copy of the data exists': 'ob es eine Kopie der Daten gibt',
    'which people have the data': 'wer die Daten hat',
    'whether data left the organization': 'ob Daten die Organisation verlassen haben',
  },
};
