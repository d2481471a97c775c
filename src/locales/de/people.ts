import type { TranslationOfFindings, TranslationOfSentences } from '../../core/translation/translation.ts';
import type { peopleFindings } from '../../people/register/findings.ts';
import type { peopleSentences } from '../en/people.ts';
import { deUnreadableRecord } from './core.ts';

/** The findings of `people` in German. */
export const dePeople: TranslationOfFindings<typeof peopleFindings> = {
  'people-record-unreadable': deUnreadableRecord,
  'people-record-duplicate': {
    title: 'Kennung doppelt vergeben',
    message: 'Die Kennung „{record}“ kommt unter den Datensätzen der Art {kind} zweimal vor.',
    remedy: 'Geben Sie jedem Datensatz eine eigene Kennung oder entfernen Sie die Wiederholung.',
  },
  'people-reference-unknown': {
    title: 'Unbekannter Datensatz genannt',
    message: '„{record}“ nennt „{reference}“ ({kind}); das Register hat diesen Datensatz nicht.',
    remedy: 'Berichtigen Sie die Kennung oder nehmen Sie den Datensatz in sein Register auf.',
  },
  'people-event-in-future': {
    title: 'Ereignis in der Zukunft',
    message: '„{record}“ gibt ein Ereignis am {date} an, nach dem {asOf}.',
    remedy: 'Berichtigen Sie das Datum oder zeichnen Sie das Ereignis auf, wenn es eingetreten ist.',
  },
  'acknowledgement-overdue': {
    title: 'Kenntnisnahme überfällig',
    message:
      '„{person}“ muss Version „{version}“ von „{document}“ zur Kenntnis nehmen; der letzte Tag war der {dueOn}.',
    remedy: 'Lassen Sie die Person die geltende Version zur Kenntnis nehmen.',
  },
  'acknowledgement-before-publication': {
    title: 'Kenntnisnahme vor der Veröffentlichung',
    message:
      '„{person}“ hat Version „{version}“ von „{document}“ am {acknowledgedOn} zur Kenntnis genommen, als sie noch nicht veröffentlicht war.',
    remedy: 'Lassen Sie die Person die veröffentlichte Version zur Kenntnis nehmen oder berichtigen Sie den Tag.',
  },
  'acknowledgement-by-stranger': {
    title: 'Kenntnisnahme durch eine andere Person',
    message: '„{givenBy}“ hat Version „{version}“ von „{document}“ anstelle von „{person}“ zur Kenntnis genommen.',
    remedy: 'Lassen Sie die betroffene Person die Version selbst zur Kenntnis nehmen.',
  },
  'acknowledgement-after-leaving': {
    title: 'Kenntnisnahme nach dem Austritt',
    message: '„{person}“ hat „{document}“ am {acknowledgedOn} zur Kenntnis genommen, nach dem Austritt am {endedOn}.',
    remedy: 'Berichtigen Sie den Tag oder die genannte Person.',
  },
  'acknowledgement-audience-missing': {
    title: 'Kenntnisnahme ohne Adressatenkreis verlangt',
    message:
      'Version „{version}“ von „{document}“ ist zur Kenntnis zu nehmen, aber das Dokument nennt keinen Adressatenkreis.',
    remedy: 'Zeichnen Sie auf, für wen das Dokument bestimmt ist.',
  },
  'training-never': {
    title: 'Schulung nie absolviert',
    message: '„{person}“ hat die Schulung „{training}“ nicht bestanden; der letzte Tag war der {dueOn}.',
    remedy: 'Lassen Sie die Person die Schulung absolvieren.',
  },
  'training-overdue': {
    title: 'Schulung überfällig',
    message:
      '„{person}“ hat die Schulung „{training}“ zuletzt am {lastOn} bestanden; der letzte Tag für die Wiederholung war der {dueOn}.',
    remedy: 'Lassen Sie die Person die Schulung wiederholen.',
  },
  'training-change-missed': {
    title: 'Schulung seit ihrer Änderung nicht absolviert',
    message:
      '„{person}“ hat die Schulung „{training}“ zuletzt am {lastOn} bestanden, vor ihrer Änderung; der letzte Tag für die Wiederholung war der {dueOn}.',
    remedy: 'Lassen Sie die Person die geänderte Schulung absolvieren.',
  },
  'training-audience-missing': {
    title: 'Schulung ohne Adressatenkreis',
    message: 'Die Schulung „{training}“ nennt keinen Adressatenkreis.',
    remedy: 'Zeichnen Sie auf, wer die Schulung absolvieren muss.',
  },
  'screening-missing': {
    title: 'Sicherheitsüberprüfung nicht bestanden',
    message: 'Die Arbeit von „{person}“ verlangt die Überprüfung {screening}, die nicht bestanden ist: {state}.',
    remedy: 'Lassen Sie die Person überprüfen oder entziehen Sie ihr die Rolle, die das verlangt.',
  },
  'screening-adverse-undecided': {
    title: 'Nachteiliges Ergebnis ohne Entscheidung',
    message:
      'Die Überprüfung {screening} von „{person}“ hatte am {completedOn} ein nachteiliges Ergebnis, und es ist keine Entscheidung aufgezeichnet.',
    remedy: 'Entscheiden Sie, ob die Person angenommen wird, und zeichnen Sie auf, wer warum entschieden hat.',
  },
  'screening-expired': {
    title: 'Sicherheitsüberprüfung nicht mehr gültig',
    message:
      'Die Arbeit von „{person}“ verlangt die Überprüfung {screening}, und die letzte gilt am {asOf} nicht mehr.',
    remedy: 'Wiederholen Sie die Überprüfung.',
  },
  'screening-kept-too-long': {
    title: 'Überprüfung zu lange aufbewahrt',
    message:
      'Die Überprüfung „{screening}“ von „{person}“ war bis zum {retainUntil} aufzubewahren und ist am {asOf} noch vorhanden.',
    remedy: 'Löschen Sie den Datensatz.',
  },
  'employment-agreement-missing': {
    title: 'Vereinbarung mit einer Person fehlt',
    message: '„{person}“ arbeitet ohne gültige Vereinbarung der Art {agreement}: {state}.',
    remedy: 'Lassen Sie die Person die Vereinbarung unterschreiben oder zeichnen Sie die Unterschrift auf.',
  },
  'employment-agreement-after-start': {
    title: 'Vertragsbedingungen nach Arbeitsbeginn unterschrieben',
    message: '„{person}“ hat die Bedingungen am {signedOn} unterschrieben, nach dem Beginn am {startedOn}.',
    remedy: 'Lassen Sie die Bedingungen vor dem ersten Tag unterschreiben.',
  },
  'nda-missing': {
    title: 'Vertraulichkeitsvereinbarung fehlt',
    message:
      'Die Arbeit von „{person}“ verlangt eine Vertraulichkeitsvereinbarung, die nicht unterschrieben ist: {state}.',
    remedy: 'Lassen Sie die Person sie unterschreiben oder zeichnen Sie die Unterschrift auf.',
  },
  'nda-ended': {
    title: 'Vertraulichkeitsvereinbarung beendet',
    message: 'Die Vertraulichkeitsvereinbarung mit „{person}“ endete am {endedOn}.',
    remedy: 'Schließen Sie eine neue, die über den Austritt hinaus gilt.',
  },
  'access-before-gate': {
    title: 'Zugang vor Erfüllung der Bedingungen',
    message: 'Der Zugang von „{person}“ begann am {on} und bestand {days} Tage lang ohne die Bedingungen „{items}“.',
    remedy: 'Erfüllen Sie die Bedingungen, bevor Zugang gewährt wird, oder zeichnen Sie eine Ausnahme auf.',
  },
  'people-history-invalid': {
    title: 'Zustand, den der Lebenszyklus nicht zulässt',
    message:
      '„{record}“ hat am {enteredOn} den Zustand {state} erreicht, was sein Lebenszyklus oder der Tag davor nicht zulässt.',
    remedy: 'Halten Sie die Zustände in ihrer Reihenfolge fest, jeden mit seinem Tag.',
  },
  'competence-missing': {
    title: 'Geforderte Kompetenz fehlt',
    message: '„{person}“ hat die Kompetenz „{competence}“ nicht, welche die Rollen „{roles}“ fordern.',
    remedy: 'Planen Sie eine Maßnahme, mit der die Person sie erwirbt, oder halten Sie die vorhandene Kompetenz fest.',
  },
  'competence-level-insufficient': {
    title: 'Kompetenzstufe zu niedrig',
    message:
      '„{person}“ hat die Kompetenz „{competence}“ nicht auf der Stufe {level}, welche die Rollen „{roles}“ fordern.',
    remedy:
      'Planen Sie eine Maßnahme, mit der die Person die Stufe erreicht, oder halten Sie die erreichte Stufe fest.',
  },
  'competence-expired': {
    title: 'Kompetenz abgelaufen',
    message:
      'Die Kompetenz „{competence}“ von „{person}“, welche die Rollen „{roles}“ fordern, war bis {validUntil} gültig.',
    remedy: 'Lassen Sie sie erneuern und halten Sie die Erneuerung fest.',
  },
  'competence-unevidenced': {
    title: 'Kompetenz ohne Nachweis',
    message:
      'Für die Kompetenz „{competence}“ von „{person}“, welche die Rollen „{roles}“ fordern, gibt es keinen gültigen Nachweis.',
    remedy: 'Fügen Sie ein Zertifikat, eine Beurteilung oder einen anderen Nachweis bei.',
  },
  'competence-action-unowned': {
    title: 'Maßnahme zur Kompetenz ohne Verantwortlichen',
    message: 'Die Maßnahme „{action}“ für die Kompetenz „{competence}“ von „{person}“ hat keinen Verantwortlichen.',
    remedy: 'Benennen Sie die Person oder Rolle, die sie durchführt.',
  },
  'competence-action-undated': {
    title: 'Maßnahme zur Kompetenz ohne Termin',
    message: 'Die Maßnahme „{action}“ für die Kompetenz „{competence}“ von „{person}“ hat keinen Termin.',
    remedy: 'Legen Sie den Tag fest, bis zu dem sie erledigt ist.',
  },
  'competence-action-overdue': {
    title: 'Maßnahme zur Kompetenz überfällig',
    message:
      'Die Maßnahme „{action}“ für die Kompetenz „{competence}“ von „{person}“ war am {dueOn} fällig, vor dem {asOf}.',
    remedy: 'Führen Sie die Maßnahme durch, oder vereinbaren Sie einen neuen Termin.',
  },
  'competence-action-unevaluated': {
    title: 'Maßnahme zur Kompetenz nicht bewertet',
    message:
      'Die Maßnahme „{action}“ für die Kompetenz „{competence}“ von „{person}“ wurde am {doneOn} erledigt und seither nicht bewertet.',
    remedy: 'Bewerten Sie, ob die Person die Kompetenz nun hat, und halten Sie Tag und Ergebnis fest.',
  },
  'step-unowned': {
    title: 'Schritt ohne Verantwortlichen',
    message: 'Der Schritt „{step}“ von „{record}“ hat keinen Verantwortlichen.',
    remedy: 'Benennen Sie die Rolle oder Person, die ihn ausführt.',
  },
  'step-overdue': {
    title: 'Schritt überfällig',
    message: 'Der Schritt „{step}“ des Durchlaufs „{run}“ war am {dueOn} fällig (Tage Verzug: {days}).',
    remedy: 'Führen Sie ihn aus, oder halten Sie fest, warum dieser Durchlauf ihn nicht braucht.',
  },
  'step-out-of-order': {
    title: 'Schritt vor einem vorausgesetzten Schritt ausgeführt',
    message:
      'Der Schritt „{step}“ des Durchlaufs „{run}“ wurde am {doneOn} ausgeführt, vor den vorausgesetzten Schritten: „{needs}“.',
    remedy: 'Prüfen Sie, ob der Schritt wirkt, und berichtigen Sie die Tage oder die Reihenfolge im Ablaufplan.',
  },
  'step-unevidenced': {
    title: 'Schritt ohne Nachweis ausgeführt',
    message:
      'Der Schritt „{step}“ des Durchlaufs „{run}“ wurde am {doneOn} ohne den Nachweis ausgeführt, den er verlangt.',
    remedy: 'Fügen Sie den Nachweis bei, oder führen Sie den Schritt erneut aus.',
  },
  'run-incomplete': {
    title: 'Durchlauf vor dem letzten Schritt abgeschlossen',
    message:
      'Der Durchlauf „{run}“ wurde am {closedOn} abgeschlossen, obwohl diese Schritte noch ausstehen: „{steps}“.',
    remedy: 'Führen Sie die Schritte aus, oder halten Sie fest, warum dieser Durchlauf sie nicht braucht.',
  },
  'disciplinary-case-investigator-partial': {
    title: 'Untersuchende Person nicht unabhängig',
    message:
      'Im Fall „{case}“ ist die untersuchende Person „{investigator}“ zugleich beschuldigt oder entscheidet den Fall.',
    remedy: 'Lassen Sie jemand anderen untersuchen, oder jemand anderen entscheiden.',
  },
  'disciplinary-case-uninvestigated': {
    title: 'Fall ohne Untersuchung entschieden',
    message: 'Der Fall „{case}“ wurde am {decidedOn} entschieden, bevor eine Untersuchung abgeschlossen war.',
    remedy: 'Untersuchen Sie den Fall und entscheiden Sie neu, oder halten Sie die erfolgte Untersuchung fest.',
  },
  'disciplinary-case-decision-missing': {
    title: 'Entscheidung eines Falls nicht festgehalten',
    message:
      'Der Fall „{case}“ wurde am {decidedOn} entschieden, aber die Maßnahme oder die entscheidende Person ist nicht festgehalten.',
    remedy: 'Halten Sie die Maßnahme und die entscheidende Person fest.',
  },
  'disciplinary-case-rule-unacknowledged': {
    title: 'Verletzte Regel zuvor nicht zur Kenntnis genommen',
    message:
      'Im Fall „{case}“ geht es um einen Verstoß von „{person}“ gegen „{document}“ am {breachedOn}, ohne Kenntnisnahme bis zu diesem Tag.',
    remedy: 'Berücksichtigen Sie das in der Entscheidung, und lassen Sie die Person das Dokument zur Kenntnis nehmen.',
  },
  'disciplinary-case-expungement-unplanned': {
    title: 'Fall ohne Löschtermin',
    message:
      'Der Fall „{case}“ wurde am {decidedOn} entschieden, aber der letzte Tag seiner Aufbewahrung ist nicht festgelegt.',
    remedy: 'Legen Sie den Tag nach den geltenden Gesetzen und Vereinbarungen fest.',
  },
  'disciplinary-case-kept-too-long': {
    title: 'Fall zu lange aufbewahrt',
    message: 'Der Fall „{case}“ war bis {expungeOn} aufzubewahren und steht am {asOf} noch im Verzeichnis.',
    remedy: 'Löschen Sie den Fall, oder halten Sie fest, warum und bis wann er aufzubewahren ist.',
  },
  'remote-working-unagreed': {
    title: 'Mobiles Arbeiten noch nicht vereinbart',
    message: 'Der Vereinbarung „{agreement}“ mit „{person}“ fehlt: {missing}.',
    remedy: 'Vereinbaren Sie die Orte und die Bedingungen, und halten Sie den Tag fest.',
  },
};

/** The sentences of the schemas of `people` in German. */
export const dePeopleSentences: TranslationOfSentences<typeof peopleSentences> = {
  'screening-ends-before-result': 'Die Überprüfung gilt bis zum {validUntil}, vor ihrem Ergebnis am {completedOn}.',
  'screening-decided-before-result': 'Die Entscheidung fiel am {on}, vor dem Ergebnis am {completedOn}.',
  'agreement-ends-before-signature': 'Die Vereinbarung gilt bis zum {through}, vor ihrer Unterzeichnung am {signedOn}.',
  'competence-ends-before-start': 'Die Kompetenz ist bis {validUntil} gültig, vor ihrem Beginn am {heldFrom}.',
  'step-duplicate': 'Die Kennung „{step}“ hat schon ein Schritt weiter oben.',
  'step-need-unknown': 'Der Schritt „{step}“ setzt „{need}“ voraus, keinen Schritt weiter oben.',
  'case-reported-before-breach': 'Der Fall wurde am {reportedOn} gemeldet, vor dem Verstoß am {breachedOn}.',
  'remote-working-ends-before-start': 'Die Vereinbarung gilt bis {through}, vor ihrem Abschluss am {agreedOn}.',
};
