import type { TranslationOfFindings, TranslationOfSentences } from '../../core/translation/translation.ts';
import type { privacyFindings } from '../../privacy/register/findings.ts';
import type { privacySentences } from '../en/privacy.ts';
import { deUnreadableRecord } from './core.ts';

/** The findings of `privacy` in German. */
export const dePrivacy: TranslationOfFindings<typeof privacyFindings> = {
  'privacy-record-unreadable': deUnreadableRecord,
  'privacy-record-duplicate': {
    title: 'Kennung doppelt vergeben',
    message: 'Die Kennung „{record}“ kommt unter den Datensätzen der Art {kind} zweimal vor.',
    remedy: 'Geben Sie jedem Datensatz eine eigene Kennung oder entfernen Sie die Wiederholung.',
  },
  'privacy-reference-unknown': {
    title: 'Unbekannter Datensatz genannt',
    message: '„{record}“ nennt „{reference}“ ({kind}); das Register hat diesen Datensatz nicht.',
    remedy: 'Berichtigen Sie die Kennung oder nehmen Sie den Datensatz in sein Register auf.',
  },
  'privacy-event-in-future': {
    title: 'Ereignis in der Zukunft',
    message: '„{record}“ gibt ein Ereignis am {date} an, nach dem {asOf}.',
    remedy: 'Berichtigen Sie das Datum oder zeichnen Sie das Ereignis auf, wenn es eingetreten ist.',
  },
  'processing-part-missing': {
    title: 'Angabe im Verzeichnis der Verarbeitungstätigkeiten fehlt',
    message: 'Im Verzeichnis fehlt für die Verarbeitung „{activity}“ die Angabe: {part} ({article}).',
    remedy: 'Ergänzen Sie die Angabe; eine leere Liste sagt, dass es nichts anzugeben gibt.',
  },
  'processing-part-unstated': {
    title: 'Angabe im Verzeichnis nicht gemacht',
    message:
      'Im Verzeichnis fehlt für die Verarbeitung „{activity}“ die Angabe: {part}, nötig wenn möglich ({article}).',
    remedy: 'Machen Sie die Angabe, wenn es möglich ist.',
  },
  'processing-part-unknown': {
    title: 'Verzeichnis lässt eine Angabe offen',
    message: 'Das Verzeichnis lässt für die Verarbeitung „{activity}“ offen, ob es dies gibt: {part} ({article}).',
    remedy: 'Machen Sie die Angabe oder halten Sie fest, dass es nichts anzugeben gibt.',
  },
  'processing-basis-missing': {
    title: 'Zweck ohne Rechtsgrundlage',
    message: 'Der Zweck „{purpose}“ der Verarbeitung „{activity}“ hat keine Rechtsgrundlage.',
    remedy: 'Legen Sie die Rechtsgrundlage fest oder beenden Sie die Verarbeitung zu diesem Zweck.',
  },
  'processing-basis-law-unnamed': {
    title: 'Rechtsvorschrift nicht genannt',
    message:
      'Der Zweck „{purpose}“ der Verarbeitung „{activity}“ beruht auf {basis}, und die Rechtsvorschrift ist nicht genannt.',
    remedy: 'Nennen Sie die Rechtsvorschrift mit ihrem Artikel.',
  },
  'processing-interest-assessment-missing': {
    title: 'Interessen nicht abgewogen',
    message:
      'Der Zweck „{purpose}“ der Verarbeitung „{activity}“ beruht auf berechtigten Interessen, die nicht genannt und gegen die der Betroffenen abgewogen sind.',
    remedy: 'Nennen Sie das Interesse, wägen Sie es ab und halten Sie fest, wo das Ergebnis zu finden ist.',
  },
  'processing-interests-of-authority': {
    title: 'Berechtigte Interessen einer Behörde',
    message:
      'Der Zweck „{purpose}“ der Verarbeitung „{activity}“ beruht auf berechtigten Interessen, auf die sich eine Behörde bei ihren Aufgaben nicht berufen kann.',
    remedy:
      'Ermitteln Sie das Gesetz für die Aufgabe oder stellen Sie sicher, dass der Zweck keine Aufgabe der Behörde ist.',
  },
  'processing-consent-unrecorded': {
    title: 'Einwilligung ohne Nachweis',
    message:
      'Der Zweck „{purpose}“ der Verarbeitung „{activity}“ beruht auf Einwilligung, und keine Einwilligung ist aufgezeichnet.',
    remedy:
      'Zeichnen Sie jede Einwilligung mit Text und Zeitpunkt auf oder beenden Sie die Verarbeitung zu diesem Zweck.',
  },
  'processing-consent-text-unstated': {
    title: 'Text einer Einwilligung nicht angegeben',
    message:
      'Der Zweck „{purpose}“ der Verarbeitung „{activity}“ beruht auf Einwilligung, und es ist nicht angegeben, welche Fassungen des Textes ihn abdecken.',
    remedy: 'Geben Sie an, welche Fassungen des Textes den Zweck in seiner heutigen Form abdecken.',
  },
  'processing-data-nature-unknown': {
    title: 'Art von Daten unbekannt',
    message:
      'Das Verzeichnis sagt für die Verarbeitung „{activity}“ nicht, ob die Daten „{data}“ zu einer besonderen Kategorie gehören oder Straftaten betreffen.',
    remedy: 'Geben Sie die Art der Daten an.',
  },
  'processing-special-data-without-condition': {
    title: 'Besondere Kategorien von Daten ohne Ausnahme',
    message:
      'Die Verarbeitung „{activity}“ umfasst besondere Kategorien von Daten („{data}“) und nennt keine Ausnahme, die das erlaubt.',
    remedy: 'Halten Sie die Ausnahme fest oder beenden Sie die Verarbeitung dieser Daten.',
  },
  'processing-criminal-data-without-authority': {
    title: 'Daten über Straftaten ohne Befugnis',
    message:
      'Die Verarbeitung „{activity}“ umfasst Daten über Straftaten („{data}“), und weder eine behördliche Aufsicht noch eine Rechtsvorschrift dafür ist genannt.',
    remedy: 'Nennen Sie die Behörde oder die Rechtsvorschrift oder beenden Sie die Verarbeitung dieser Daten.',
  },
  'processing-retention-dangling': {
    title: 'Aufbewahrungsregel im Verzeichnis unbekannt',
    message:
      'Das Verzeichnis nennt für die Verarbeitung „{activity}“ die Aufbewahrungsregel „{rule}“, die der Aufbewahrungsplan nicht hat.',
    remedy: 'Berichtigen Sie die Kennung oder nehmen Sie die Regel in den Plan auf.',
  },
  'processing-retention-differs': {
    title: 'Verzeichnis weicht von der Aufbewahrungsregel ab',
    message:
      'Das Verzeichnis weicht für die Verarbeitung „{activity}“ bei den Daten „{data}“ von der Aufbewahrungsregel „{rule}“ ab: {difference}.',
    remedy: 'Berichtigen Sie das Verzeichnis oder die Regel.',
  },
  'processing-transfer-unlisted': {
    title: 'Dienst außerhalb ohne Übermittlung',
    message:
      'Der Dienst „{service}“ der Verarbeitung „{activity}“ hat Orte in {regions}, und das Verzeichnis nennt keine laufende Übermittlung dorthin durch diesen Dienst.',
    remedy: 'Zeichnen Sie die Übermittlung mit ihrer Grundlage auf oder lassen Sie den Dienst anderswo erbringen.',
  },
  'processing-review-overdue': {
    title: 'Prüfung des Verzeichnisses überfällig',
    message: 'Der Eintrag „{activity}“ im Verzeichnis war bis zum {dueOn} zu prüfen.',
    remedy: 'Prüfen Sie den Eintrag und halten Sie den Tag fest.',
  },
  'transfer-country-unknown': {
    title: 'Land einer Übermittlung unbekannt',
    message: 'Die Übermittlung „{transfer}“ geht nach „{country}“; das ist kein Code nach ISO 3166-1.',
    remedy: 'Geben Sie den Code aus zwei Buchstaben an, etwa GB für das Vereinigte Königreich und GR für Griechenland.',
  },
  'transfer-mechanism-missing': {
    title: 'Übermittlung ohne Grundlage',
    message: 'Die Übermittlung „{transfer}“ nach {country} hat keine Grundlage, die sie erlaubt.',
    remedy: 'Schaffen Sie eine Grundlage oder beenden Sie die Übermittlung.',
  },
  'transfer-mechanism-lapsed': {
    title: 'Grundlage einer Übermittlung nicht in Kraft',
    message: 'Die Grundlage {mechanism} der Übermittlung „{transfer}“ nach {country} gilt am {asOf} nicht.',
    remedy: 'Erneuern oder ersetzen Sie die Grundlage oder beenden Sie die Übermittlung.',
  },
  'transfer-adequacy-unlisted': {
    title: 'Angemessenheitsbeschluss nicht bekannt',
    message:
      'Die Übermittlung „{transfer}“ nach {country} beruht auf {mechanism}; am {asOf} ist kein solcher Beschluss für {country} bekannt.',
    remedy:
      'Vergleichen Sie mit der Liste der Kommission und wählen Sie eine andere Grundlage, wenn es keinen Beschluss gibt.',
  },
  'transfer-framework-without-staff-data': {
    title: 'Rahmen deckt Daten von Beschäftigten nicht ab',
    message:
      'Die Übermittlung „{transfer}“ nach {country} enthält möglicherweise Daten von Beschäftigten, die der Eintrag von „{participant}“ nicht abdeckt, soweit bekannt.',
    remedy: 'Schlagen Sie den Eintrag nach und halten Sie fest, was er abdeckt und was übermittelt wird.',
  },
  'transfer-module-unknown': {
    title: 'Modul der Standardvertragsklauseln nicht bekannt',
    message:
      'Die Übermittlung „{transfer}“ nach {country} beruht auf Standardvertragsklauseln, und ihr Modul ist nicht bekannt.',
    remedy: 'Geben Sie das Modul an und stellen Sie sicher, dass es zu den Rollen beider Seiten passt.',
  },
  'transfer-assessment-missing': {
    title: 'Recht des Landes nicht beurteilt',
    message:
      'Die Übermittlung „{transfer}“ nach {country} beruht auf {mechanism}, und Recht und Praxis dort sind nicht beurteilt.',
    remedy:
      'Beurteilen Sie, ob das Recht des Landes dem Empfänger erlaubt, die Garantien einzuhalten, und ergänzen Sie sonst Maßnahmen.',
  },
  'transfer-derogation-regular': {
    title: 'Ausnahme für regelmäßige Übermittlungen',
    message:
      'Die Übermittlung „{transfer}“ nach {country} beruht auf der Ausnahme {ground}, und sie ist regelmäßig, soweit bekannt.',
    remedy:
      'Wählen Sie eine Grundlage für regelmäßige Übermittlungen oder halten Sie fest, dass es ein Einzelfall ist.',
  },
  'transfer-safeguards-missing': {
    title: 'Garantien einer Übermittlung nicht dokumentiert',
    message:
      'Die Übermittlung „{transfer}“ nach {country} beruht auf zwingenden Interessen, und ihre geeigneten Garantien sind nicht dokumentiert.',
    remedy: 'Dokumentieren Sie die Garantien im Verzeichnis der Verarbeitungstätigkeiten.',
  },
  'residency-copy-not-allowed': {
    title: 'Kopie personenbezogener Daten an einem nicht erlaubten Ort',
    message: 'Die Kopie „{copy}“ ({kind}) der Daten „{category}“ liegt in {region}; erlaubt ist {allowed}.',
    remedy: 'Verlegen oder löschen Sie die Kopie oder erlauben Sie den Ort.',
  },
  'residency-copy-unknown': {
    title: 'Ort einer Kopie unbekannt',
    message:
      'Die Kopie „{copy}“ ({kind}) der Daten „{category}“ liegt in „{region}“; das ist weder ein Code nach ISO 3166-1 noch EU oder EEA.',
    remedy: 'Geben Sie den Code des Landes an; eine weltweit verteilte Kopie liegt in keiner Gruppe von Ländern.',
  },
  'residency-copy-unstated': {
    title: 'Ort einer Kopie nicht angegeben',
    message: 'Der Ort der Kopie „{copy}“ ({kind}) der Daten „{category}“ ist nicht angegeben.',
    remedy: 'Ermitteln Sie den Ort oder halten Sie fest, dass die Kopie nicht in Gebrauch ist.',
  },
  'residency-copies-unlisted': {
    title: 'Keine Kopie einer Kategorie aufgeführt',
    message: 'Für die Orte der Daten „{category}“ gibt es eine Regel, und keine Kopie ist aufgeführt.',
    remedy: 'Führen Sie jede Kopie auf, das Original zuerst.',
  },
  'impact-assessment-need-undecided': {
    title: 'Notwendigkeit einer Folgenabschätzung offen',
    message:
      'Ob die Verarbeitung „{activity}“ eine Datenschutz-Folgenabschätzung braucht, ist offen; ohne Antwort: {questions}.',
    remedy: 'Beantworten Sie die Fragen.',
  },
  'impact-assessment-decision-contradicted': {
    title: 'Entscheidung gegen eine Folgenabschätzung widerlegt',
    message:
      'Es wurde entschieden, dass die Verarbeitung „{activity}“ keine Datenschutz-Folgenabschätzung braucht; nach den Antworten ist sie {need}, und die Entscheidung hat keinen Grund, der dagegen bestehen könnte.',
    remedy:
      'Führen Sie die Abschätzung durch, berichtigen Sie die Antworten oder nennen Sie den Grund, wo das Gesetz die Wahl lässt.',
  },
  'impact-assessment-missing': {
    title: 'Folgenabschätzung fehlt',
    message: 'Die Verarbeitung „{activity}“ braucht eine Datenschutz-Folgenabschätzung, und es gibt keine.',
    remedy: 'Führen Sie die Abschätzung vor der Verarbeitung durch.',
  },
  'impact-assessment-late': {
    title: 'Verarbeitung vor ihrer Folgenabschätzung begonnen',
    message: 'Die Verarbeitung „{activity}“ begann, bevor ihre Datenschutz-Folgenabschätzung abgeschlossen war.',
    remedy:
      'Schließen Sie die Abschätzung ab und setzen Sie die Verarbeitung bis dahin aus, wenn das Risiko es verlangt.',
  },
  'impact-assessment-incomplete': {
    title: 'Folgenabschätzung ohne einen gesetzlichen Bestandteil',
    message: 'Die Datenschutz-Folgenabschätzung „{assessment}“ gilt als abgeschlossen, und es fehlt: {parts}.',
    remedy: 'Ergänzen Sie die Bestandteile.',
  },
  'impact-assessment-advice-missing': {
    title: 'Rat des Datenschutzbeauftragten fehlt',
    message: 'Die Datenschutz-Folgenabschätzung „{assessment}“ hat keinen Rat des Datenschutzbeauftragten.',
    remedy: 'Holen Sie den Rat ein oder halten Sie fest, dass es keinen Beauftragten gibt.',
  },
  'impact-assessment-advice-unanswered': {
    title: 'Rat ohne Begründung nicht befolgt',
    message:
      'Die Datenschutz-Folgenabschätzung „{assessment}“ folgt dem Rat des Datenschutzbeauftragten nicht und sagt nicht, warum.',
    remedy: 'Nennen Sie den Grund oder befolgen Sie den Rat.',
  },
  'impact-assessment-views-missing': {
    title: 'Standpunkt der Betroffenen fehlt',
    message:
      'Die Datenschutz-Folgenabschätzung „{assessment}“ hat weder den Standpunkt der Betroffenen noch einen Grund, ihn nicht einzuholen.',
    remedy: 'Holen Sie den Standpunkt ein oder nennen Sie den Grund.',
  },
  'impact-assessment-residual-risk-unknown': {
    title: 'Verbleibendes Risiko für Betroffene nicht beurteilt',
    message: 'Die Datenschutz-Folgenabschätzung „{assessment}“ sagt nicht, was vom Risiko „{risk}“ bleibt.',
    remedy: 'Beurteilen Sie das verbleibende Risiko.',
  },
  'impact-assessment-consultation-missing': {
    title: 'Hohes verbleibendes Risiko ohne Konsultation',
    message:
      'Die Datenschutz-Folgenabschätzung „{assessment}“ lässt ein hohes Risiko für Betroffene („{risk}“), und die Aufsichtsbehörde ist nicht konsultiert.',
    remedy: 'Ergänzen Sie Maßnahmen, die das Risiko senken, oder konsultieren Sie die Behörde vor der Verarbeitung.',
  },
  'impact-assessment-review-overdue': {
    title: 'Überprüfung einer Folgenabschätzung überfällig',
    message:
      'Die Datenschutz-Folgenabschätzung „{assessment}“ war bis zum {dueOn} zu überprüfen; die Regel war {rule}.',
    remedy: 'Überprüfen Sie die Abschätzung und halten Sie den Tag fest.',
  },
  'request-extension-reason-missing': {
    title: 'Verlängerung ohne Grund',
    message: 'Die Verlängerung für den Antrag „{request}“ wurde ohne Grund angekündigt.',
    remedy: 'Teilen Sie der Person den Grund der Verlängerung mit.',
  },
  'request-fee-reason-missing': {
    title: 'Entgelt ohne Grund',
    message: 'Für den Antrag „{request}“ wird ohne Grund ein Entgelt verlangt.',
    remedy: 'Nennen Sie, warum der Antrag unbegründet oder exzessiv ist, oder beantworten Sie ihn ohne Entgelt.',
  },
  'request-refusal-reason-missing': {
    title: 'Ablehnung ohne Grund oder Artikel',
    message: 'Das Recht {right} im Antrag „{request}“ ist ganz oder teilweise abgelehnt, ohne Grund und Artikel.',
    remedy: 'Teilen Sie der Person den Grund mit und halten Sie den Artikel fest, der die Ablehnung erlaubt.',
  },
  'request-refusal-late': {
    title: 'Ablehnung zu spät mitgeteilt',
    message:
      'Die Ablehnung des Rechts {right} im Antrag „{request}“ wurde am {on} vollständig mitgeteilt; der letzte Tag war der {dueOn}, den keine Verlängerung verschiebt.',
    remedy: 'Ermitteln Sie den Grund der Verspätung und berichtigen Sie das Verfahren.',
  },
  'request-complaint-untold': {
    title: 'Beschwerde und Rechtsbehelf nicht mitgeteilt',
    message:
      'Das Recht {right} im Antrag „{request}“ ist ganz oder teilweise abgelehnt, und der Person wurden die Beschwerde bei der Aufsichtsbehörde und der gerichtliche Rechtsbehelf nicht mitgeteilt.',
    remedy: 'Teilen Sie es der Person mit und halten Sie den Tag fest.',
  },
  'request-refusal-contradicted': {
    title: 'Ablehnung eines Rechts, das die Rechtsgrundlage gibt',
    message:
      'Das Recht {right} im Antrag „{request}“ ist ganz oder teilweise abgelehnt, ohne eine Ausnahme, die dies erlaubt, und die Rechtsgrundlage der Verarbeitung „{activity}“ gibt es.',
    remedy: 'Gewähren Sie das Recht oder nennen Sie die Ausnahme, die die Ablehnung erlaubt.',
  },
  'request-hold-unnamed': {
    title: 'Aufbewahrungsanordnung nicht genannt',
    message:
      'Das Recht {right} im Antrag „{request}“ ist wegen einer Aufbewahrungsanordnung abgelehnt, die nicht genannt ist.',
    remedy: 'Nennen Sie die Anordnung und antworten Sie erneut, wenn sie aufgehoben ist.',
  },
  'request-recipients-untold': {
    title: 'Empfänger nicht unterrichtet',
    message:
      'Das Recht {right} im Antrag „{request}“ ist gewährt, und es ist nicht bekannt, ob die Empfänger der Daten unterrichtet sind.',
    remedy: 'Unterrichten Sie jeden Empfänger oder halten Sie fest, dass es unmöglich ist oder keinen gibt.',
  },
  'request-erasure-copy-remaining': {
    title: 'Kopie nicht gelöscht',
    message:
      'Die im Antrag „{request}“ verlangte Löschung ist am {on} beantwortet, und die Kopie „{copy}“ ist nicht gelöscht, soweit bekannt.',
    remedy:
      'Löschen Sie die Daten in der Kopie oder geben Sie an, nach welcher Zeit sie von selbst daraus verschwinden.',
  },
  'request-erasure-copy-late': {
    title: 'Kopie zu spät gelöscht',
    message:
      'Die Daten des Antrags „{request}“ wurden in der Kopie „{copy}“ am {on} gelöscht; sie mussten bis zum {goneBy} verschwunden sein.',
    remedy: 'Ermitteln Sie den Grund der Verspätung und berichtigen Sie das Verfahren oder das Zeitfenster der Kopie.',
  },
  'consent-purpose-unknown': {
    title: 'Einwilligung in einen Zweck, der nicht auf ihr beruht',
    message:
      'Die Einwilligung „{consent}“ nennt den Zweck „{purpose}“ von „{activity}“, der auf keiner Einwilligung beruht.',
    remedy: 'Berichtigen Sie den Zweck oder seine Rechtsgrundlage.',
  },
  'consent-text-outdated': {
    title: 'Einwilligung in einen anderen Text',
    message:
      'Die Einwilligung „{consent}“ wurde zur Fassung „{version}“ des Textes erteilt, die den Zweck „{purpose}“ von „{activity}“ in seiner heutigen Form nicht abdeckt, und keine andere Einwilligung der Person deckt ihn ab.',
    remedy: 'Holen Sie die Einwilligung in den geltenden Text ein oder verarbeiten Sie nicht zum geänderten Zweck.',
  },
  'consent-processed-before-given': {
    title: 'Verarbeitung vor der Erteilung einer Einwilligung',
    message:
      'Die Einwilligung „{consent}“ wurde um {givenAt} erteilt, und auf ihrer Grundlage wurden schon vorher, um {processedAt}, Daten verarbeitet.',
    remedy:
      'Berichtigen Sie die Zeitpunkte, oder löschen Sie, was ohne andere Rechtsgrundlage verarbeitet wurde, und ermitteln Sie, warum die Verarbeitung zu früh begann.',
  },
  'consent-processed-after-withdrawal': {
    title: 'Verarbeitung nach dem Widerruf einer Einwilligung',
    message:
      'Die Einwilligung „{consent}“ wurde um {withdrawnAt} widerrufen, und auf ihrer Grundlage wurden um {processedAt} Daten verarbeitet.',
    remedy:
      'Beenden Sie die Verarbeitung, löschen Sie, was keine andere Rechtsgrundlage hat, und ermitteln Sie, warum sie weiterlief.',
  },
};

/** The sentences of the schemas of `privacy` in German. */
export const dePrivacySentences: TranslationOfSentences<typeof privacySentences> = {
  'processing-ends-before-start': 'Die Verarbeitung endet am {endsOn}, vor ihrem Beginn am {startsOn}.',
  'processing-purpose-repeated': 'Der Zweck „{purpose}“ steht schon weiter oben.',
  'transfer-ends-before-start': 'Die Übermittlung endet am {endsOn}, vor ihrem Beginn am {startsOn}.',
  'transfer-mechanism-ends-before-start':
    'Die Grundlage der Übermittlung gilt bis zum {validUntil}, vor ihrem Beginn am {validFrom}.',
  'consultation-answered-before-request': 'Die Behörde antwortete am {answeredOn}, vor der Anfrage vom {requestedOn}.',
  'consultation-question-out-of-order':
    'Die Frage vom {askedOn} liegt vor der Anfrage vom {requestedOn} oder nach ihrer Antwort.',
  'request-right-repeated': 'Das Recht {right} steht schon weiter oben.',
  'consent-withdrawn-before-given':
    'Die Einwilligung wurde um {withdrawnAt} widerrufen, bevor sie um {givenAt} erteilt wurde.',
};
