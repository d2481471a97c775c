import type { governanceFindings } from '../../governance/register/findings.ts';
import type { TranslationOfFindings, TranslationOfSentences } from '../../core/translation/translation.ts';
import type { governanceSentences } from '../en/governance.ts';
import { deUnreadableRecord } from './core.ts';

/** The findings of `governance` in German. */
export const deGovernance: TranslationOfFindings<typeof governanceFindings> = {
  'governance-record-unreadable': deUnreadableRecord,
  'governance-record-duplicate': {
    title: 'Kennung doppelt vergeben',
    message: 'Die Kennung „{record}“ kommt unter den Datensätzen der Art {kind} zweimal vor.',
    remedy: 'Geben Sie jedem Datensatz eine eigene Kennung oder entfernen Sie die Wiederholung.',
  },
  'governance-reference-unknown': {
    title: 'Unbekannter Datensatz genannt',
    message: '„{record}“ nennt „{reference}“ ({kind}); das Register hat diesen Datensatz nicht.',
    remedy: 'Berichtigen Sie die Kennung oder nehmen Sie den Datensatz in sein Register auf.',
  },
  'governance-event-in-future': {
    title: 'Ereignis in der Zukunft',
    message: '„{record}“ gibt ein Ereignis am {date} an, nach dem {asOf}.',
    remedy: 'Berichtigen Sie das Datum oder zeichnen Sie das Ereignis auf, wenn es eingetreten ist.',
  },
  'role-accountable-missing': {
    title: 'Rechenschaftspflichtige Rolle unbesetzt',
    message: 'Die Rolle „{role}“ ist rechenschaftspflichtig, war aber vom {from} bis zum {through} unbesetzt.',
    remedy: 'Besetzen Sie die Rolle mit einer Person.',
  },
  'role-accountable-several': {
    title: 'Rechenschaftspflichtige Rolle mehrfach besetzt',
    message:
      'Die Rolle „{role}“ ist rechenschaftspflichtig, war aber vom {from} bis zum {through} zugleich besetzt mit „{people}“.',
    remedy: 'Belassen Sie eine Person in der Rolle und machen Sie die anderen zu Stellvertretern.',
  },
  'role-holder-not-a-person': {
    title: 'Rolle keiner Person zugewiesen',
    message: 'Die Rolle „{role}“ ist „{person}“ zugewiesen; im Personenregister steht diese Person nicht.',
    remedy: 'Weisen Sie die Rolle einer Person zu; ein Postfach oder eine Gruppe ist die Anschrift der Rolle.',
  },
  'role-holder-left': {
    title: 'Inhaber einer Rolle ausgeschieden',
    message: 'Die Rolle „{role}“ ist „{person}“ zugewiesen; die Person ist am {endedOn} ausgeschieden.',
    remedy: 'Beenden Sie die Zuweisung mit dem Tag des Ausscheidens und besetzen Sie die Rolle neu.',
  },
  'role-conformity-missing': {
    title: 'Niemand für die Konformität rechenschaftspflichtig',
    message: 'Keine Rolle ist für 5.3 a rechenschaftspflichtig, die Konformität des ISMS.',
    remedy: 'Machen Sie eine Rolle für 5.3 a rechenschaftspflichtig.',
  },
  'role-reporting-missing': {
    title: 'Niemand für die Berichte rechenschaftspflichtig',
    message:
      'Keine Rolle ist für 5.3 b rechenschaftspflichtig, die Berichte an die oberste Leitung über die Leistung des ISMS.',
    remedy: 'Machen Sie eine Rolle für 5.3 b rechenschaftspflichtig.',
  },
  'duty-conflict': {
    title: 'Unvereinbare Aufgaben in einer Hand',
    message: '„{person}“ hat seit dem {from} die beiden Rollen „{a}“ und „{b}“.',
    remedy: 'Geben Sie eine der Rollen einer anderen Person oder zeichnen Sie ausgleichende Maßnahmen auf.',
  },
  'duty-conflict-on-record': {
    title: 'Unvereinbare Handlungen an einem Datensatz',
    message: '„{person}“ hat an „{object}“ als „{a}“ und als „{b}“ gehandelt.',
    remedy:
      'Lassen Sie eine der beiden Handlungen von einer anderen Person wiederholen oder zeichnen Sie ausgleichende Maßnahmen auf.',
  },
  'duty-conflict-compensated': {
    title: 'Unvereinbare Aufgaben mit Ausgleich',
    message: '„{person}“ hat die Aufgaben „{a}“ und „{b}“; Maßnahmen gleichen das bis zum {expiresOn} aus.',
    remedy: 'Trennen Sie die Aufgaben, bevor der Ausgleich endet.',
  },
  'duty-compensation-expired': {
    title: 'Ausgleich abgelaufen',
    message: '„{person}“ hat die Aufgaben „{a}“ und „{b}“; der Ausgleich ist am {expiresOn} abgelaufen.',
    remedy: 'Trennen Sie die Aufgaben oder lassen Sie den Ausgleich erneut annehmen.',
  },
  'duty-compensation-self-accepted': {
    title: 'Ausgleich von der betroffenen Person angenommen',
    message:
      'Den Ausgleich für „{person}“ mit den Aufgaben „{a}“ und „{b}“ hat die betroffene Person selbst oder die beantragende Person angenommen.',
    remedy: 'Lassen Sie den Ausgleich von einer anderen Person annehmen.',
  },
  'governance-history-invalid': {
    title: 'Vom Lebenszyklus nicht zugelassener Zustand',
    message:
      '„{record}“ ist am {enteredOn} in den Zustand {state} übergegangen, was der Lebenszyklus oder der Tag davor nicht zulässt.',
    remedy: 'Zeichnen Sie die Zustände in ihrer Reihenfolge auf, jeden mit seinem Tag.',
  },
  'document-owner-missing': {
    title: 'Dokument ohne Verantwortlichen',
    message: 'Das Dokument „{document}“ hat keinen Verantwortlichen.',
    remedy: 'Nennen Sie die Person oder Rolle, die das Dokument pflegt.',
  },
  'document-unapproved': {
    title: 'Version ohne Freigabe veröffentlicht',
    message:
      'Version „{version}“ von „{document}“ ist veröffentlicht, aber es ist keine Freigabe durch eine Person mit Datum aufgezeichnet.',
    remedy: 'Lassen Sie die Version freigeben oder zeichnen Sie auf, wer sie in welcher Rolle wann freigegeben hat.',
  },
  'document-approver-unentitled': {
    title: 'Freigabe ohne die nötige Rolle',
    message:
      '„{person}“ hat Version „{version}“ von „{document}“ am {approvedOn} freigegeben, hatte an diesem Tag aber nicht die Rolle „{role}“.',
    remedy:
      'Lassen Sie die Version von einer Person mit dieser Rolle freigeben oder berichtigen Sie die Zuweisung der Rolle.',
  },
  'document-approver-role-vacant': {
    title: 'Freigebende Rolle unbesetzt',
    message:
      'Die Rolle „{role}“, die Version „{version}“ von „{document}“ freigegeben hat, ist am {asOf} unbesetzt: Die nächste Version kann nicht freigegeben werden.',
    remedy: 'Besetzen Sie die Rolle.',
  },
  'document-self-approved': {
    title: 'Version von der verfassenden Person freigegeben',
    message: '„{person}“ hat Version „{version}“ von „{document}“ sowohl verfasst als auch freigegeben.',
    remedy: 'Lassen Sie die Version von einer anderen Person freigeben.',
  },
  'document-effective-before-approval': {
    title: 'Version vor der Freigabe in Kraft',
    message:
      'Version „{version}“ von „{document}“ ist am {effectiveFrom} in Kraft getreten, vor der Freigabe am {approvedOn}.',
    remedy: 'Berichtigen Sie den Tag des Inkrafttretens oder den Tag der Freigabe.',
  },
  'document-version-none-in-force': {
    title: 'Keine gültige Version',
    message: 'Vom Dokument „{document}“ ist am {asOf} keine Version in Kraft.',
    remedy: 'Veröffentlichen Sie eine Version oder ziehen Sie das Dokument zurück.',
  },
  'document-version-duplicate': {
    title: 'Version doppelt benannt',
    message: 'Das Dokument „{document}“ hat die Version „{version}“ zweimal.',
    remedy: 'Geben Sie jeder Version einen eigenen Namen oder entfernen Sie die Wiederholung.',
  },
  'document-draft-several': {
    title: 'Mehrere Entwürfe zugleich',
    message: 'Das Dokument „{document}“ hat zugleich die Entwürfe „{versions}“.',
    remedy: 'Führen Sie die Entwürfe zu einer Version zusammen.',
  },
  'document-review-unplanned': {
    title: 'Richtlinie ohne geplante Überprüfung',
    message: 'Die Richtlinie „{document}“ hat weder einen Plan für Überprüfungen noch einen Tag für die nächste.',
    remedy: 'Planen Sie die Überprüfungen.',
  },
  'document-review-overdue': {
    title: 'Überprüfung des Dokuments überfällig',
    message: 'Die Überprüfung von „{document}“ war am {dueOn} fällig und ist am {asOf} nicht erfolgt.',
    remedy: 'Überprüfen Sie das Dokument und zeichnen Sie das Ergebnis auf.',
  },
  'document-review-before-approval': {
    title: 'Überprüfung vor der Freigabe der Version',
    message:
      'Die Überprüfung von Version „{version}“ von „{document}“ am {on} liegt vor ihrer Freigabe am {approvedOn}.',
    remedy: 'Berichtigen Sie den Tag der Überprüfung oder die Version, die sie nennt.',
  },
  'document-review-date-beyond-rule': {
    title: 'Überprüfung später angesetzt als geplant',
    message:
      'Die nächste Überprüfung von „{document}“ ist für den {nextReviewOn} angesetzt, nach dem {dueOn}, an dem der Plan sie verlangt.',
    remedy: 'Setzen Sie einen früheren Tag an oder ändern Sie den Plan.',
  },
  'document-parent-cycle': {
    title: 'Dokumente im Kreis übergeordnet',
    message: 'Die Dokumente „{documents}“ sind einander im Kreis übergeordnet.',
    remedy: 'Berichtigen Sie bei einem von ihnen das übergeordnete Dokument.',
  },
  'document-parent-retired': {
    title: 'Übergeordnetes Dokument zurückgezogen',
    message: 'Das Dokument „{document}“ leitet sich von „{parent}“ ab, das seit dem {retiredOn} nicht mehr gilt.',
    remedy: 'Nennen Sie das Dokument, das an seine Stelle trat, oder ziehen Sie auch dieses Dokument zurück.',
  },
  'document-rank-reversed': {
    title: 'Richtlinie unter einem nachgeordneten Dokument',
    message: 'Die Richtlinie „{document}“ steht unter „{parent}“, einem Dokument der Art {kind}.',
    remedy: 'Stellen Sie die Richtlinie unter eine andere Richtlinie oder unter kein Dokument.',
  },
  'document-external-unidentified': {
    title: 'Externes Dokument nicht identifiziert',
    message: 'Beim externen Dokument „{document}“ fehlt: {missing}.',
    remedy: 'Zeichnen Sie den Herausgeber und die verwendete Ausgabe auf.',
  },
  'policy-top-missing': {
    title: 'Keine Informationssicherheitsleitlinie',
    message: 'An der Spitze der Dokumente steht keine Leitlinie.',
    remedy: 'Nehmen Sie die Informationssicherheitsleitlinie mit der Art policy und ohne übergeordnetes Dokument auf.',
  },
  'policy-top-several': {
    title: 'Mehrere Informationssicherheitsleitlinien',
    message: 'An der Spitze der Dokumente stehen mehrere Leitlinien: „{documents}“.',
    remedy: 'Lassen Sie eine an der Spitze und machen Sie die anderen zu Richtlinien für ein Thema unter ihr.',
  },
  'audit-overdue': {
    title: 'Audit überfällig',
    message: 'Das Audit „{audit}“ war bis {plannedThrough} geplant und ist nicht durchgeführt.',
    remedy: 'Führen Sie das Audit durch oder sagen Sie es mit einem Grund ab und planen Sie ein anderes.',
  },
  'audit-cancellation-unexplained': {
    title: 'Audit ohne Grund abgesagt',
    message: 'Das Audit „{audit}“ wurde am {cancelledOn} ohne Grund abgesagt.',
    remedy: 'Zeichnen Sie den Grund auf.',
  },
  'audit-criteria-missing': {
    title: 'Audit ohne Kriterien oder Umfang',
    message: 'Dem Audit „{audit}“ fehlt: {missing}.',
    remedy: 'Legen Sie Kriterien und Umfang des Audits fest.',
  },
  'audit-team-missing': {
    title: 'Audit ohne Auditoren',
    message: 'Das Audit „{audit}“ wurde am {doneOn} durchgeführt, seine Auditoren sind aber nicht aufgezeichnet.',
    remedy: 'Zeichnen Sie auf, wer das Audit durchgeführt hat.',
  },
  'audit-not-independent': {
    title: 'Auditoren nicht unabhängig',
    message:
      '{requirement} haben im Audit „{audit}“ nur „{people}“ auditiert, die davon nicht unabhängig sind: {ties}.',
    remedy: 'Lassen Sie die Anforderung von jemand anderem erneut auditieren.',
  },
  'audit-partly-independent': {
    title: 'Einer der Auditoren nicht unabhängig',
    message: 'Unter den Auditoren von {requirement} im Audit „{audit}“ sind „{people}“ davon nicht unabhängig: {ties}.',
    remedy:
      'Zeichnen Sie auf, dass die unabhängigen Auditoren die Anforderung allein beurteilt haben, und nennen Sie sie beim Ergebnis.',
  },
  'audit-unreported': {
    title: 'Leitung nicht über das Audit unterrichtet',
    message: 'Das Audit „{audit}“ wurde am {doneOn} durchgeführt, die Leitung hat aber keinen Bericht darüber.',
    remedy: 'Berichten Sie der zuständigen Leitung die Ergebnisse und zeichnen Sie auf, wer sie erhalten hat.',
  },
  'audit-sample-missing': {
    title: 'Ergebnis ohne Stichprobe',
    message: 'Das Audit „{audit}“ hat ein Ergebnis für {requirement}, die Stichprobe ist aber nicht aufgezeichnet.',
    remedy: 'Zeichnen Sie auf, wie groß die Grundgesamtheit ist, wie viel geprüft wurde und wie es ausgewählt wurde.',
  },
  'audit-finding-unevidenced': {
    title: 'Nichtkonformität ohne Nachweis',
    message: 'Die Nichtkonformität ({grade}) gegen {requirement} im Audit „{audit}“ hat keinen Nachweis.',
    remedy: 'Zeichnen Sie den Nachweis auf, auf dem die Feststellung beruht.',
  },
  'audit-nonconformity-untracked': {
    title: 'Nichtkonformität eines Audits nicht verfolgt',
    message: 'Die Nichtkonformität ({grade}) gegen {requirement} im Audit „{audit}“ hat keine Korrekturmaßnahme.',
    remedy: 'Eröffnen Sie eine Nichtkonformität und nennen Sie sie in der Feststellung.',
  },
  'audit-verdict-contradicted': {
    title: 'Gesamturteil durch eine Feststellung widerlegt',
    message:
      'Das Audit „{audit}“ urteilt, dass das ISMS konform ist, hat aber eine Hauptabweichung gegen {requirement}.',
    remedy: 'Berichtigen Sie das Gesamturteil oder die Einstufung der Feststellung.',
  },
  'audit-result-contradicted': {
    title: 'Ergebnis durch eine Feststellung widerlegt',
    message: 'Das Audit „{audit}“ nennt {requirement} konform, hat aber eine Hauptabweichung dagegen.',
    remedy: 'Berichtigen Sie das Ergebnis oder die Einstufung der Feststellung.',
  },
  'audit-earlier-finding-ignored': {
    title: 'Hauptabweichung nicht erneut auditiert',
    message:
      'Das Audit „{audit}“ hatte eine Hauptabweichung gegen {requirement}; kein späteres Audit hat die Anforderung im Umfang.',
    remedy: 'Nehmen Sie die Anforderung in den Umfang des nächsten Audits auf.',
  },
  'audit-finding-repeated': {
    title: 'Nichtkonformität erneut festgestellt',
    message: 'Das Audit „{audit}“ hat {requirement} als nichtkonform festgestellt, wie zuvor „{earlier}“.',
    remedy: 'Suchen Sie die Ursache erneut: Die Korrekturmaßnahme hat sie nicht beseitigt.',
  },
  'audit-programme-missing': {
    title: 'Kein Auditprogramm',
    message: 'Kein Auditprogramm ist eingeführt, dessen Zyklus den {asOf} umfasst.',
    remedy: 'Führen Sie ein Programm interner Audits ein.',
  },
  'audit-programme-unapproved': {
    title: 'Auditprogramm nicht freigegeben',
    message: 'Dem Auditprogramm „{programme}“ fehlt: {missing}.',
    remedy: 'Zeichnen Sie auf, wer das Programm wann freigegeben hat.',
  },
  'audit-requirement-unplanned': {
    title: 'Anforderung in keinem Audit',
    message: 'Kein Audit des Programms „{programme}“ hat {requirement} im Umfang.',
    remedy: 'Nehmen Sie die Anforderung in den Umfang eines Audits des Zyklus auf.',
  },
  'audit-requirement-not-sampled': {
    title: 'Anforderung im Umfang, aber nicht auditiert',
    message:
      'Audits des Programms „{programme}“ hatten {requirement} im Umfang, aber niemand hat die Anforderung geprüft: „{audits}“.',
    remedy:
      'Nehmen Sie die Anforderung in den Umfang eines weiteren Audits des Zyklus auf und ziehen Sie eine Stichprobe.',
  },
  'audit-requirement-partly-covered': {
    title: 'Anforderung nur zum Teil auditiert',
    message: 'Audits des Programms „{programme}“ decken {requirement} nur zum Teil ab: „{audits}“.',
    remedy: 'Nehmen Sie die ganze Anforderung in den Umfang eines Audits des Zyklus auf.',
  },
  'control-test-overdue': {
    title: 'Prüfung einer Maßnahme überfällig',
    message: 'Die Prüfung „{test}“ von {control} war am {dueOn} fällig.',
    remedy: 'Führen Sie die Prüfung durch oder ändern Sie ihren Plan.',
  },
  'control-test-unplanned': {
    title: 'Prüfung einer Maßnahme ohne Plan',
    message: 'Die Prüfung „{test}“ von {control} hat keinen Plan für ihre Durchführung.',
    remedy: 'Planen Sie, wie oft die Prüfung stattfindet, oder setzen Sie den Tag der nächsten fest.',
  },
  'control-test-unevidenced': {
    title: 'Bestandene Prüfung ohne Nachweis',
    message: 'Die Prüfung „{test}“ von {control} wurde am {on} bestanden, aber es gibt keinen Nachweis dafür.',
    remedy: 'Erheben Sie den Nachweis oder wiederholen Sie die Prüfung.',
  },
  'control-claim-contradicted': {
    title: 'Maßnahme als umgesetzt erklärt, aber Prüfung nicht bestanden',
    message:
      'Die Erklärung nennt {control} {status}, aber die letzte Durchführung der Prüfungen „{tests}“ wurde nicht bestanden.',
    remedy:
      'Bringen Sie die Maßnahme in Ordnung und prüfen Sie sie erneut, oder erklären Sie sie als teilweise umgesetzt mit einer Aktion.',
  },
  'control-claim-unproven': {
    title: 'Maßnahme als umgesetzt erklärt, aber durch Prüfungen nicht belegt',
    message: 'Die Erklärung nennt {control} {status}, aber die Prüfungen „{tests}“ belegen es nicht: {states}.',
    remedy: 'Führen Sie die Prüfungen durch und erheben Sie ihre Nachweise.',
  },
  'management-review-overdue': {
    title: 'Managementbewertung überfällig',
    message: 'Die Managementbewertung „{review}“ war für den {plannedOn} geplant und hat nicht stattgefunden.',
    remedy: 'Führen Sie die Bewertung durch.',
  },
  'management-review-unplanned': {
    title: 'Nächste Managementbewertung nicht geplant',
    message: 'Für die Zeit nach der letzten ist keine Managementbewertung geplant.',
    remedy: 'Planen Sie die nächste Bewertung.',
  },
  'management-review-input-missing': {
    title: 'Eingabe einer Managementbewertung fehlt',
    message: 'Die Managementbewertung „{review}“ hat {input} nicht behandelt: {topic}.',
    remedy: 'Behandeln Sie die Eingabe und fassen Sie sie zusammen, auch wenn nichts zu berichten ist.',
  },
  'management-review-output-missing': {
    title: 'Ergebnis einer Managementbewertung fehlt',
    message: 'Die Managementbewertung „{review}“ sagt nicht, was sie entschieden hat zu: {output}.',
    remedy: 'Zeichnen Sie die Entscheidungen auf, oder eine leere Liste, wenn es keine gab.',
  },
  'management-review-without-top-management': {
    title: 'Managementbewertung ohne oberste Leitung',
    message: 'An der Managementbewertung „{review}“ am {heldOn} hat niemand aus der obersten Leitung teilgenommen.',
    remedy:
      'Wiederholen Sie die Bewertung mit der obersten Leitung oder berichtigen Sie die Teilnehmer und ihre Rollen.',
  },
  'management-review-recorded-before-held': {
    title: 'Managementbewertung vor ihrer Durchführung aufgezeichnet',
    message:
      'Die Ergebnisse der Managementbewertung „{review}“ wurden am {recordedOn} aufgezeichnet, bevor sie am {heldOn} stattfand.',
    remedy: 'Berichtigen Sie die Daten.',
  },
  'management-review-unrecorded': {
    title: 'Ergebnisse einer Managementbewertung nicht aufgezeichnet',
    message:
      'Die Managementbewertung „{review}“ fand am {heldOn} statt, ihre Ergebnisse sind aber nicht aufgezeichnet.',
    remedy: 'Zeichnen Sie die Ergebnisse auf.',
  },
  'management-review-action-unowned': {
    title: 'Aktion einer Managementbewertung ohne Verantwortlichen',
    message: 'Die Aktion „{action}“ der Managementbewertung „{review}“ hat keinen Verantwortlichen.',
    remedy: 'Nennen Sie die Person oder Rolle, die sie erledigt.',
  },
  'management-review-action-undated': {
    title: 'Aktion einer Managementbewertung ohne Termin',
    message: 'Die Aktion „{action}“ der Managementbewertung „{review}“ hat keinen Termin.',
    remedy: 'Setzen Sie einen Termin fest.',
  },
  'management-review-action-overdue': {
    title: 'Aktion einer Managementbewertung überfällig',
    message: 'Die Aktion „{action}“ der Managementbewertung „{review}“ ist seit {dueOn} überfällig.',
    remedy: 'Erledigen Sie sie oder entscheiden Sie in der nächsten Bewertung über einen neuen Termin.',
  },
  'management-review-action-dropped': {
    title: 'Aktion einer früheren Managementbewertung fallen gelassen',
    message:
      'Die Managementbewertung „{review}“ hat die nicht erledigte Aktion „{action}“ aus „{earlier}“ nicht weiterverfolgt.',
    remedy: 'Behandeln Sie den Stand der Aktion in der nächsten Bewertung und nennen Sie dort ihre Kennung.',
  },
};

/** The sentences of the schemas of `governance` in German. */
export const deGovernanceSentences: TranslationOfSentences<typeof governanceSentences> = {
  'programme-ends-before-start': 'Das Programm dauert bis zum {through}, beginnt aber erst am {from}.',
  'sample-larger-than-population':
    'Die Stichprobe umfasst {size} Stücke, mehr als die Grundgesamtheit mit {population}.',
  'audit-ends-before-start': 'Das Audit ist bis zum {plannedThrough} geplant, beginnt aber erst am {plannedFrom}.',
  'compensation-expires-before-acceptance':
    'Der Ausgleich läuft am {expiresOn} ab, vor seiner Annahme am {acceptedOn}.',
  'duty-pair-same': 'Das Paar nennt auf beiden Seiten die Aufgabe „{a}“.',
  'absence-ends-before-start': 'Die Abwesenheit dauert bis zum {through}, beginnt aber erst am {from}.',
  'person-ends-before-start': 'Die Person ist am {endedOn} ausgeschieden, vor ihrem Beginn am {startedOn}.',
  'assignment-ends-before-start': 'Die Zuweisung dauert bis zum {through}, beginnt aber erst am {from}.',
  'audit-requirement-unknown':
    '„{requirement}“ ist weder eine Anforderung aus ISO/IEC 27001:2022 noch eine eigene Maßnahme; die ähnlichsten: {nearest}.',
};
