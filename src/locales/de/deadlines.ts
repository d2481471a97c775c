import type { TranslationOfFindings, TranslationOfSentences } from '../../core/translation/translation.ts';
import type { deadlinesFindings } from '../../deadlines/agenda/findings.ts';
import type { deadlinesSentences } from '../en/deadlines.ts';
import { deUnreadableRecord } from './core.ts';

/** The findings of `deadlines` in German. */
export const deDeadlines: TranslationOfFindings<typeof deadlinesFindings> = {
  'deadlines-record-unreadable': deUnreadableRecord,
  'calendar-not-begun': {
    title: 'Feiertagskalender beginnt später',
    message: 'Der Kalender „{calendar}“ beginnt am {from}, nach dem {asOf}.',
    remedy: 'Ergänzen Sie die Feiertage ab heute und lassen Sie den Kalender früher beginnen.',
  },
  'calendar-ends-soon': {
    title: 'Feiertagskalender endet bald',
    message:
      'Der Kalender „{calendar}“ endet am {to}, vor dem {neededThrough}, dem letzten Tag, bis zu dem Fristen laufen können.',
    remedy: 'Ergänzen Sie die Feiertage des folgenden Jahres und lassen Sie den Kalender später enden.',
  },
  'calendar-year-empty': {
    title: 'Jahr ohne Feiertage',
    message: 'Der Kalender „{calendar}“ umfasst das ganze Jahr {year} ohne einen Feiertag.',
    remedy: 'Ergänzen Sie die Feiertage des Jahres oder lassen Sie den Kalender vorher enden.',
  },
  'clock-overdue': {
    title: 'Meldung überfällig',
    message:
      'Vorfall „{incident}“: {stage} nach {source} überfällig; die Frist endete am {due}, und bis zum {now} wurde nichts abgegeben.',
    remedy:
      'Geben Sie die Meldung sofort mit den Gründen der Verzögerung ab und halten Sie fest, wann sie abgegeben wurde.',
  },
  'clock-filing-late': {
    title: 'Meldung verspätet abgegeben',
    message:
      'Vorfall „{incident}“: {stage} nach {source} verspätet; die Frist endete am {due}, abgegeben wurde am {sentAt}.',
    remedy: 'Halten Sie die Gründe der Verzögerung fest und nehmen Sie sie in die Erkenntnisse aus dem Vorfall auf.',
  },
  'clock-event-in-future': {
    title: 'Ereignis in der Zukunft',
    message: 'Vorfall „{incident}“: {event} liegt mit dem {at} nach dem {now} und hat noch keine Wirkung.',
    remedy: 'Berichtigen Sie die Zeit oder tragen Sie das Ereignis ein, wenn es eingetreten ist.',
  },
  'clock-event-before-awareness': {
    title: 'Ereignis vor der Kenntnis',
    message: 'Vorfall „{incident}“: {event} liegt mit dem {at} vor der Kenntnis der Einrichtung ({awareAt}).',
    remedy: 'Berichtigen Sie die Zeit des Ereignisses oder die der Kenntnis.',
  },
  'clock-filing-before-awareness': {
    title: 'Meldung vor der Kenntnis',
    message: 'Vorfall „{incident}“: {event} liegt mit dem {at} vor der Kenntnis der Einrichtung ({awareAt}).',
    remedy: 'Berichtigen Sie die Zeit der Meldung oder die der Kenntnis.',
  },
  'clock-filing-out-of-order': {
    title: 'Meldungen in falscher Reihenfolge',
    message:
      'Vorfall „{incident}“: {event} liegt mit dem {at} vor der Meldung, die vorausgehen muss: {previous} ({previousAt}).',
    remedy: 'Berichtigen Sie die Zeit der falsch eingetragenen Meldung.',
  },
  'clock-stage-skipped': {
    title: 'Meldung ausgelassen',
    message:
      'Vorfall „{incident}“: {event} wurde abgegeben, aber die Meldung, die vorausgehen muss, fehlt: {previous}.',
    remedy: 'Tragen Sie ein, wann die fehlende Meldung abgegeben wurde, oder geben Sie sie ab.',
  },
  'clock-anchor-missing': {
    title: 'Beginn einer Frist nicht eingetragen',
    message:
      'Vorfall „{incident}“: {event} wurde abgegeben, aber der Beginn der Frist ist nicht eingetragen: {previous}.',
    remedy: 'Tragen Sie die Zeit ein, ab der die Frist läuft.',
  },
  'clock-anchor-after-filing': {
    title: 'Beginn einer Frist nach der Meldung',
    message: 'Vorfall „{incident}“: {event} liegt mit dem {at} vor dem Beginn der Frist: {previous} ({previousAt}).',
    remedy: 'Berichtigen Sie die Zeit der Meldung oder die des Ereignisses, mit dem die Frist beginnt.',
  },
  'clock-roll-undecided': {
    title: 'Verschiebung auf einen Werktag offen',
    message:
      'Vorfall „{incident}“: Eine Frist ist abgelaufen, sofern sie sich nicht auf den nächsten Werktag verschiebt, was nicht bekannt ist; es fehlt: {missing}.',
    remedy: 'Geben Sie die Zeitzone und einen Feiertagskalender an, der die Fristen des Vorfalls umfasst.',
  },
  'clock-relief-undecided': {
    title: 'Erleichterung am Wochenende offen',
    message:
      'Vorfall „{incident}“: Die beanspruchte Erleichterung am Wochenende kann nicht angewandt werden; es fehlt: {missing}.',
    remedy: 'Geben Sie die Zeitzone und einen Kalender der Bankfeiertage an, der die Fristen des Vorfalls umfasst.',
  },
  'request-overdue': {
    title: 'Betroffenenanfrage überfällig',
    message: 'Die Anfrage „{request}“ war nach {source} am {dueOn} fällig und ist am {asOf} nicht beantwortet.',
    remedy: 'Antworten Sie der betroffenen Person sofort und halten Sie den Tag fest.',
  },
  'request-answered-late': {
    title: 'Betroffenenanfrage verspätet beantwortet',
    message: 'Die Anfrage „{request}“ war nach {source} am {dueOn} fällig und wurde am {answeredOn} beantwortet.',
    remedy: 'Ermitteln Sie die Ursache der Verzögerung und berichtigen Sie den Ablauf.',
  },
  'request-extension-late': {
    title: 'Verlängerung zu spät mitgeteilt',
    message:
      'Die Verlängerung zur Anfrage „{request}“ wurde am {extensionAnnouncedOn} mitgeteilt, nach dem {announceExtensionBy}, und hat keine Wirkung.',
    remedy: 'Antworten Sie bis zu dem Tag, der ohne die Verlängerung gilt.',
  },
  'request-date-before-receipt': {
    title: 'Datum vor dem Eingang',
    message: 'Anfrage „{request}“: {date} liegt mit dem {on} vor dem Eingang am {receivedOn}.',
    remedy: 'Berichtigen Sie das Datum oder den Tag des Eingangs.',
  },
  'request-date-in-future': {
    title: 'Datum in der Zukunft',
    message: 'Anfrage „{request}“: {date} liegt mit dem {on} nach dem {asOf}.',
    remedy: 'Berichtigen Sie das Datum oder tragen Sie es ein, wenn der Tag gekommen ist.',
  },
  'request-clarification-out-of-order': {
    title: 'Klarstellung vor der Rückfrage',
    message: 'Anfrage „{request}“: Die Klarstellung ging am {receivedOn} ein, bevor am {askedOn} um sie gebeten wurde.',
    remedy: 'Berichtigen Sie den Tag der Rückfrage oder den der Antwort.',
  },
  'request-rule-not-in-force': {
    title: 'Anfrage älter als die Regel',
    message: 'Die Anfrage „{request}“ ging am {receivedOn} ein; {source} gilt ab dem {ruleValidFrom}.',
    remedy: 'Bestimmen Sie die Frist nach der Regel, die am Tag des Eingangs galt.',
  },
  'request-calendar-gap': {
    title: 'Feiertagskalender reicht nicht aus',
    message:
      'Die Frist der Anfrage „{request}“ endet um den {on}; der Kalender „{calendar}“ umfasst diesen Tag nicht, nichts wurde verschoben.',
    remedy: 'Ergänzen Sie die Feiertage dieser Zeit im Kalender.',
  },
  'statutory-check-old': {
    title: 'Prüfung einer Rechtsangabe veraltet',
    message: '„{row}“ wurde zuletzt am {checkedOn} mit der Quelle verglichen; das ist länger her als {checkedWithin}.',
    remedy: 'Vergleichen Sie die Zeile mit dem geltenden Recht und halten Sie den Tag fest.',
  },
  'statutory-check-in-future': {
    title: 'Prüfung einer Rechtsangabe in der Zukunft',
    message: 'Für „{row}“ ist der Vergleich mit der Quelle am {checkedOn} eingetragen, nach dem {asOf}.',
    remedy: 'Berichtigen Sie den Tag der Prüfung.',
  },
  'statutory-row-not-law': {
    title: 'Rechtsangabe noch kein Recht',
    message: '„{row}“ ist noch kein geltendes Recht: Stand „{status}“.',
    remedy: 'Lassen Sie die Zeile bei Entscheidungen außer Betracht und prüfen Sie den Stand des Vorhabens.',
  },
  'statutory-row-not-yet-in-force': {
    title: 'Rechtsangabe noch nicht in Kraft',
    message: '„{row}“ gilt ab dem {validFrom}, nach dem {asOf}.',
    remedy: 'Lassen Sie die Zeile bis zu diesem Tag außer Betracht und bereiten Sie sich darauf vor.',
  },
  'statutory-row-no-longer-in-force': {
    title: 'Rechtsangabe nicht mehr in Kraft',
    message: '„{row}“ galt bis zum {validTo}, vor dem {asOf}.',
    remedy: 'Verwenden Sie für später Begonnenes die Zeile, die an ihre Stelle getreten ist.',
  },
};

/** The sentences of the schemas of `deadlines` in German. */
export const deDeadlinesSentences: TranslationOfSentences<typeof deadlinesSentences> = {
  'calendar-ends-before-start': 'Der Kalender endet am {to}, bevor er am {from} beginnt.',
  'date-outside-coverage': 'Der {date} liegt außerhalb des Kalenders, der vom {from} bis zum {to} reicht.',
  'date-duplicate': 'Der {date} steht mehr als einmal in der Liste.',
};
