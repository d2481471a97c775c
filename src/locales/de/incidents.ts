import type { TranslationOfFindings, TranslationOfSentences } from '../../core/translation/translation.ts';
import type { incidentsFindings } from '../../incidents/register/findings.ts';
import type { incidentsSentences } from '../en/incidents.ts';
import { deBreaches, deBreachesSentences } from './breaches.ts';
import { deUnreadableRecord } from './core.ts';

/** The findings of `incidents` in German. */
export const deIncidents: TranslationOfFindings<typeof incidentsFindings> = {
  ...deBreaches,
  'incidents-record-unreadable': deUnreadableRecord,
  'incidents-record-duplicate': {
    title: 'Kennung doppelt vergeben',
    message: 'Die Kennung „{record}“ kommt unter den Datensätzen der Art {kind} zweimal vor.',
    remedy: 'Geben Sie jedem Datensatz eine eigene Kennung oder entfernen Sie die Wiederholung.',
  },
  'incidents-reference-unknown': {
    title: 'Unbekannter Datensatz genannt',
    message: '„{record}“ nennt „{reference}“ ({kind}); das Register hat diesen Datensatz nicht.',
    remedy: 'Berichtigen Sie die Kennung oder nehmen Sie den Datensatz in sein Register auf.',
  },
  'incidents-event-in-future': {
    title: 'Ereignis in der Zukunft',
    message: '„{record}“ gibt ein Ereignis am {date} an, nach dem {asOf}.',
    remedy: 'Berichtigen Sie das Datum oder zeichnen Sie das Ereignis auf, wenn es eingetreten ist.',
  },
  'incidents-history-invalid': {
    title: 'Zustand, den der Lebenszyklus nicht zulässt',
    message:
      '„{record}“ hat am {enteredOn} den Zustand „{state}“ erreicht, was sein Lebenszyklus oder der Tag davor nicht zulässt.',
    remedy: 'Halten Sie die Zustände in ihrer Reihenfolge fest, jeden mit seinem Tag.',
  },
  'event-times-out-of-order': {
    title: 'Zeiten eines Ereignisses nicht in ihrer Reihenfolge',
    message:
      'Die Zeiten des Ereignisses „{event}“ stehen nicht in ihrer Reihenfolge: {later} {laterTime}, {earlier} {earlierTime}.',
    remedy: 'Berichtigen Sie die Zeiten oder geben Sie an, wie genau sie bekannt sind.',
  },
  'event-reported-late': {
    title: 'Ereignis verspätet gemeldet',
    message: 'Das Ereignis „{event}“ wurde erst gemeldet: {reportedAt}; die Frist endete: {dueAt}.',
    remedy: 'Machen Sie den Meldeweg allen bekannt und halten Sie fest, warum die Meldung so lange brauchte.',
  },
  'event-triage-pending': {
    title: 'Ereignis noch nicht beurteilt',
    message: 'Das Ereignis „{event}“ wurde gemeldet ({reportedAt}); ob es ein Vorfall ist, steht noch nicht fest.',
    remedy: 'Entscheiden Sie, ob das Ereignis ein Vorfall ist, und halten Sie den Grund fest.',
  },
  'event-triage-late': {
    title: 'Ereignis verspätet beurteilt',
    message: 'Das Ereignis „{event}“ war zu beurteilen bis {dueAt} und wurde erst beurteilt: {triagedAt}.',
    remedy: 'Halten Sie fest, warum die Beurteilung so lange brauchte, und beurteilen Sie Ereignisse rechtzeitig.',
  },
  'event-triage-overdue': {
    title: 'Beurteilung eines Ereignisses überfällig',
    message: 'Das Ereignis „{event}“ war zu beurteilen bis {dueAt}; ob es ein Vorfall ist, steht nicht fest.',
    remedy: 'Entscheiden Sie sofort, ob das Ereignis ein Vorfall ist, und halten Sie den Grund fest.',
  },
  'event-triage-unreasoned': {
    title: 'Entscheidung über ein Ereignis ohne Grund',
    message: 'Die Entscheidung über das Ereignis „{event}“ lautet {outcome}; der Grund fehlt.',
    remedy: 'Halten Sie den Grund der Entscheidung fest.',
  },
  'event-duplicate-cycle': {
    title: 'Ereignisse sind Dubletten voneinander',
    message: 'Die Ereignisse „{events}“ sind im Kreis Dubletten voneinander, sodass keines beurteilt wird.',
    remedy: 'Beurteilen Sie eines der Ereignisse und machen Sie die anderen zu seinen Dubletten.',
  },
  'incident-times-out-of-order': {
    title: 'Zeiten eines Vorfalls nicht in ihrer Reihenfolge',
    message:
      'Die Zeiten des Vorfalls „{incident}“ stehen nicht in ihrer Reihenfolge: {later} {laterTime}, {earlier} {earlierTime}.',
    remedy: 'Berichtigen Sie die Zeiten oder geben Sie an, wie genau sie bekannt sind.',
  },
  'incident-severity-not-assessed': {
    title: 'Schwere eines Vorfalls nicht beurteilt',
    message: 'Die Schwere des Vorfalls „{incident}“ wurde nicht beurteilt.',
    remedy: 'Beurteilen Sie die Schwere nach der Skala der Organisation.',
  },
  'incident-severity-unknown': {
    title: 'Schwere nicht in der Skala',
    message: 'Die Schwere des Vorfalls „{incident}“ lautet „{level}“; die Skala hat diese Stufe nicht.',
    remedy: 'Beurteilen Sie die Schwere nach der Skala der Organisation.',
  },
  'incident-severity-lowered-unreasoned': {
    title: 'Schwere ohne Grund gesenkt',
    message: 'Die Schwere des Vorfalls „{incident}“ wurde am {on} von „{from}“ auf „{to}“ gesenkt; der Grund fehlt.',
    remedy: 'Halten Sie fest, warum die Schwere geringer ist, oder beurteilen Sie sie neu.',
  },
  'incident-dismissal-contradicted': {
    title: 'Vorfall zugleich verworfen und zu Ende gebracht',
    message: 'Der Vorfall „{incident}“ wurde am {on} verworfen, hat aber den Zustand „{state}“: Er zählt nirgends mit.',
    remedy: 'Entfernen Sie die Verwerfung oder berichtigen Sie die Zustände des Vorfalls.',
  },
  'incident-duplicate-cycle': {
    title: 'Vorfälle sind Dubletten voneinander',
    message: 'Die Vorfälle „{incidents}“ sind im Kreis Dubletten voneinander, sodass keiner zählt.',
    remedy: 'Behalten Sie einen der Vorfälle und machen Sie die anderen zu seinen Dubletten.',
  },
  'timeline-supersession-cycle': {
    title: 'Einträge einer Zeitleiste ersetzen einander',
    message: 'Die Einträge „{entries}“ ersetzen einander im Kreis, sodass keiner zählt.',
    remedy: 'Berichtigen Sie, welcher Eintrag welchen ersetzt.',
  },
  'timeline-supersession-elsewhere': {
    title: 'Eintrag ersetzt den eines anderen Vorfalls',
    message: 'Der Eintrag „{entry}“ ersetzt „{superseded}“; dieser gehört zu einem anderen Vorfall.',
    remedy: 'Berichtigen Sie die Kennung des ersetzten Eintrags oder den Vorfall eines der beiden.',
  },
  'evidence-custody-gap': {
    title: 'Lücke in der Beweiskette',
    message: 'Das Beweismittel „{evidence}“ wurde von „{from}“ abgegeben ({at}), war aber bei „{holder}“.',
    remedy: 'Halten Sie den fehlenden Schritt fest oder dass er nicht mehr zu klären ist.',
  },
  'evidence-custody-out-of-order': {
    title: 'Beweiskette nicht in ihrer Reihenfolge',
    message:
      'Ein Schritt der Beweiskette von „{evidence}“ liegt mit {at} vor dem Schritt, der vor ihm steht ({previousAt}).',
    remedy: 'Halten Sie die Schritte in ihrer Reihenfolge fest oder berichtigen Sie die Zeiten.',
  },
  'evidence-after-disposal': {
    title: 'Schritt nach dem Ende der Verwahrung',
    message: 'Das Beweismittel „{evidence}“ hat einen Schritt ({at}), nachdem es {ended} war.',
    remedy: 'Berichtigen Sie den Schritt oder legen Sie für das Zurückgekehrte ein neues Beweismittel an.',
  },
  'evidence-digest-mismatch': {
    title: 'Prüfsumme eines Beweismittels stimmt nicht überein',
    message:
      'Die Prüfsumme ({algorithm}) des Beweismittels „{evidence}“ stimmt nicht mit der des Originals „{original}“ überein.',
    remedy: 'Klären Sie, wann sich die Daten geändert haben, und halten Sie fest, dass sie ab da nichts beweisen.',
  },
  'evidence-digest-incomparable': {
    title: 'Prüfsummen eines Beweismittels nicht vergleichbar',
    message:
      'Die Prüfsumme des Beweismittels „{evidence}“ ist nach einem anderen Verfahren berechnet als die des Originals „{original}“.',
    remedy: 'Berechnen Sie die Prüfsumme auch nach einem Verfahren des Originals.',
  },
  'evidence-not-verified': {
    title: 'Beweismittel ohne Prüfsumme übergeben',
    message: 'Das Beweismittel „{evidence}“ ging ohne neue Prüfsumme von „{from}“ an „{to}“ ({at}).',
    remedy: 'Berechnen Sie bei jeder Übergabe die Prüfsumme und halten Sie sie fest.',
  },
  'evidence-digest-weak': {
    title: 'Schwache Prüfsumme eines Beweismittels',
    message:
      'Das Beweismittel „{evidence}“ hat nur Prüfsummen nach {algorithms}; sie beweisen nicht, dass es unverändert ist.',
    remedy: 'Ergänzen Sie eine Prüfsumme nach SHA-256 oder besser.',
  },
  'incident-state-unfounded': {
    title: 'Zustand eines Vorfalls ohne Grundlage',
    message: 'Der Vorfall „{incident}“ hat den Zustand „{state}“ erreicht; dafür fehlt: {gaps}.',
    remedy: 'Halten Sie das Fehlende fest oder berichtigen Sie die Zustände des Vorfalls.',
  },
  'incident-closed-without-cause': {
    title: 'Vorfall ohne Ursache geschlossen',
    message:
      'Der Vorfall „{incident}“ ist geschlossen; weder seine Ursache noch der Grund, warum sie nicht zu finden ist, sind festgehalten.',
    remedy: 'Halten Sie die Ursache fest oder den Grund, warum sie nicht zu finden ist.',
  },
  'incident-closed-without-lessons': {
    title: 'Schwerer Vorfall ohne Nachbereitung geschlossen',
    message: 'Der Vorfall „{incident}“ der Stufe „{level}“ ist geschlossen, und keine Nachbereitung fand statt.',
    remedy: 'Führen Sie eine Nachbereitung durch und halten Sie die Lehren fest.',
  },
  'incident-recurring': {
    title: 'Vorfall kehrt wieder',
    message: 'Der Vorfall „{incident}“ hat eine Ursache der Art „{category}“, wie schon „{previous}“ vor ihm.',
    remedy: 'Klären Sie, warum die Aufgaben nach dem früheren Vorfall diesen nicht verhindert haben.',
  },
  'lesson-action-missing': {
    title: 'Lehre ohne Folge',
    message: 'Aus der Lehre „{lesson}“ der Nachbereitung „{review}“ folgt noch nichts.',
    remedy: 'Planen Sie eine Aufgabe oder halten Sie fest, warum keine nötig ist.',
  },
  'lesson-action-unowned': {
    title: 'Aufgabe nach einem Vorfall ohne Verantwortlichen',
    message: 'Für die Aufgabe „{action}“ der Nachbereitung „{review}“ ist niemand benannt.',
    remedy: 'Benennen Sie die Person oder Rolle, die sie erledigt.',
  },
  'lesson-action-undated': {
    title: 'Aufgabe nach einem Vorfall ohne Termin',
    message: 'Die Aufgabe „{action}“ der Nachbereitung „{review}“ hat keinen Termin.',
    remedy: 'Setzen Sie den Tag, bis zu dem sie erledigt ist.',
  },
  'lesson-action-overdue': {
    title: 'Aufgabe nach einem Vorfall überfällig',
    message: 'Die Aufgabe „{action}“ der Nachbereitung „{review}“ war am {dueOn} fällig und ist nicht erledigt.',
    remedy: 'Erledigen Sie sie, oder setzen Sie einen neuen Tag und halten Sie den Grund fest.',
  },
  'disclosure-step-late': {
    title: 'Schritt nach der Meldung einer Schwachstelle verspätet',
    message: 'Meldung „{report}“: {step} war am {dueOn} fällig und wurde am {doneOn} erledigt.',
    remedy: 'Halten Sie fest, warum der Schritt so lange brauchte, und antworten Sie das nächste Mal rechtzeitig.',
  },
  'disclosure-step-overdue': {
    title: 'Schritt nach der Meldung einer Schwachstelle überfällig',
    message: 'Meldung „{report}“: {step} war am {dueOn} fällig und ist nicht erledigt.',
    remedy: 'Erledigen Sie den Schritt oder vereinbaren Sie mit dem Finder einen anderen Tag.',
  },
  'disclosure-times-out-of-order': {
    title: 'Schritt vor der Meldung einer Schwachstelle',
    message: 'Meldung „{report}“: {step} wurde am {doneOn} erledigt, vor dem Eingang der Meldung ({receivedAt}).',
    remedy: 'Berichtigen Sie den Tag, oder urteilen Sie, dass nichts mehr zu beheben ist.',
  },
  'disclosure-verdict-unreasoned': {
    title: 'Urteil über eine Meldung ohne Grund',
    message: 'Das Urteil über die Meldung „{report}“ lautet {verdict}; der Grund fehlt.',
    remedy: 'Halten Sie den Grund fest, nach dem der Finder fragen kann.',
  },
  'disclosure-published-early': {
    title: 'Schwachstelle zu früh veröffentlicht',
    message:
      'Die Schwachstelle der Meldung „{report}“ wurde am {disclosedOn} veröffentlicht, bevor sie behoben und bevor ein Embargo vorbei war.',
    remedy: 'Beheben Sie die Schwachstelle sofort und informieren Sie, wen die Veröffentlichung gefährdet.',
  },
  'disclosure-credit-forgotten': {
    title: 'Finder nicht genannt',
    message:
      'Die Meldung „{report}“ wurde am {disclosedOn} veröffentlicht; ihr Finder möchte genannt sein und ist es nicht.',
    remedy: 'Nennen Sie den Finder in der Veröffentlichung.',
  },
  'disclosure-credit-unasked': {
    title: 'Finder nicht nach der Nennung gefragt',
    message:
      'Die Meldung „{report}“ wurde am {disclosedOn} veröffentlicht; ob ihr Finder genannt sein möchte, ist nicht bekannt.',
    remedy: 'Fragen Sie den Finder.',
  },
  'disclosure-duplicate-cycle': {
    title: 'Meldungen sind Dubletten voneinander',
    message: 'Die Meldungen „{reports}“ sind im Kreis Dubletten voneinander, sodass keine bearbeitet wird.',
    remedy: 'Beurteilen Sie eine der Meldungen und machen Sie die anderen zu ihren Dubletten.',
  },
  'disclosure-policy-missing': {
    title: 'Keine Richtlinie für die Meldung einer Schwachstelle',
    message:
      'Als die Meldung „{report}“ eintraf ({receivedAt}), galt keine Richtlinie für Meldungen von Schwachstellen.',
    remedy: 'Beschließen Sie eine Richtlinie oder halten Sie die Tage fest, an denen sie gilt.',
  },
  'disclosure-policy-incomplete': {
    title: 'Richtlinie für Meldungen von Schwachstellen ohne Fristen',
    message: 'Die Richtlinie „{policy}“ setzt keine Frist für: {steps}.',
    remedy: 'Setzen Sie die Fristen, damit Finder wissen, womit sie rechnen können.',
  },
  'security-txt-invalid': {
    title: 'Kontaktdatei für Schwachstellen verletzt ihren Standard',
    message: 'Zeile {line} der Datei security.txt verletzt RFC 9116: „{problem}“.',
    remedy: 'Berichtigen Sie die Zeile; die Tabelle der Probleme sagt, was falsch ist.',
  },
  'security-txt-incomplete': {
    title: 'Kontaktdatei für Schwachstellen unvollständig oder am falschen Ort',
    message: 'Die Datei security.txt als Ganzes verletzt RFC 9116: „{problem}“.',
    remedy:
      'Ergänzen Sie das fehlende Feld oder stellen Sie die Datei dort bereit, wo man sie sucht; die Tabelle der Probleme sagt, was falsch ist.',
  },
  'security-txt-expired': {
    title: 'Kontaktdatei für Schwachstellen veraltet',
    message: 'Die Datei security.txt ist veraltet seit {expiresAt}.',
    remedy: 'Prüfen Sie den Inhalt und veröffentlichen Sie die Datei mit einem neuen Zeitpunkt.',
  },
  'security-txt-expiring': {
    title: 'Kontaktdatei für Schwachstellen bald veraltet',
    message: 'Die Datei security.txt ist bald veraltet: {expiresAt}.',
    remedy: 'Prüfen Sie den Inhalt und veröffentlichen Sie die Datei mit einem neuen Zeitpunkt.',
  },
  'security-txt-unlike-policy': {
    title: 'Kontaktdatei für Schwachstellen weicht von der Richtlinie ab',
    message: 'Die Datei security.txt weicht von der Richtlinie „{policy}“ ab in: „{fields}“.',
    remedy: 'Veröffentlichen Sie, was die Richtlinie sagt, oder ändern Sie die Richtlinie.',
  },
};

/** The sentences of the schemas of `incidents` in German. */
export const deIncidentsSentences: TranslationOfSentences<typeof incidentsSentences> = {
  ...deBreachesSentences,
  'time-ends-before-start': 'Der späteste Zeitpunkt ist {latest}, vor dem frühesten {earliest}.',
  'timeline-recorded-before': 'Der Eintrag wurde aufgeschrieben ({recordedAt}), bevor er geschah ({at}).',
  'evidence-digest-unreadable': '„{value}“ ist keine Prüfsumme nach {algorithm} in hexadezimalen Ziffern.',
  'uri-invalid': '„{uri}“ ist keine URI wie mailto:security@example.com oder https://example.com/contact.',
  'uri-insecure': '„{uri}“ ist auf dem Weg nicht verschlüsselt; schreiben Sie https.',
  'language-tag-invalid': '„{tag}“ ist kein Sprachkürzel wie en oder de-AT.',
  'disclosure-policy-ends-before-start': 'Die Richtlinie endet am {through}, vor ihrem Beginn am {from}.',
  'disclosure-acknowledged-before-received':
    'Der Eingang wurde bestätigt ({acknowledgedAt}), bevor er erfolgte ({receivedAt}).',
};
