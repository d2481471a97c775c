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
  'context-kind-missing': {
    title: 'Kein Thema einer Art',
    message: 'Das Register der Themen enthält am {asOf} kein {kind} Thema.',
    remedy: 'Bestimmen Sie die internen und die externen Themen.',
  },
  'context-climate-undecided': {
    title: 'Klimawandel nicht entschieden',
    message: 'Bis zum {asOf} hat niemand entschieden, ob der Klimawandel ein relevantes Thema ist.',
    remedy: 'Entscheiden Sie, ob er relevant ist, und zeichnen Sie die Entscheidung mit ihrer Begründung auf.',
  },
  'context-climate-unreasoned': {
    title: 'Entscheidung zum Klimawandel ohne Begründung',
    message: 'Die Entscheidung „{decision}“, dass der Klimawandel nicht relevant ist, hat keine Begründung.',
    remedy: 'Schreiben Sie die Begründung auf.',
  },
  'context-climate-unaddressed': {
    title: 'Klimawandel relevant, aber nicht behandelt',
    message:
      'Der Klimawandel ist nach der Entscheidung „{decision}“ relevant, aber kein Thema und keine Anforderung einer Partei betrifft ihn.',
    remedy: 'Zeichnen Sie das Thema oder die Anforderung auf und kennzeichnen Sie, dass es um den Klimawandel geht.',
  },
  'context-review-overdue': {
    title: 'Überprüfung eines Themas überfällig',
    message: 'Die Überprüfung des Themas „{issue}“ war am {dueOn} fällig und hat bis zum {asOf} nicht stattgefunden.',
    remedy: 'Überprüfen Sie das Thema und zeichnen Sie die Überprüfung auf.',
  },
  'party-missing': {
    title: 'Keine interessierte Partei',
    message: 'Das Register der interessierten Parteien ist leer.',
    remedy: 'Bestimmen Sie die Parteien, die das ISMS betrifft.',
  },
  'party-requirement-missing': {
    title: 'Partei ohne Anforderungen',
    message: 'Die interessierte Partei „{party}“ hat keine Anforderung.',
    remedy: 'Bestimmen Sie ihre Anforderungen oder entfernen Sie die Partei.',
  },
  'party-requirement-unanswered': {
    title: 'Anforderung einer Partei nicht beantwortet',
    message: 'Es ist noch nicht bekannt, ob das ISMS „{requirement}“ der interessierten Partei „{party}“ behandelt.',
    remedy: 'Entscheiden Sie, ob das ISMS die Anforderung behandelt.',
  },
  'party-requirement-unreasoned': {
    title: 'Anforderung einer Partei ohne Begründung nicht behandelt',
    message: 'Das ISMS behandelt „{requirement}“ der interessierten Partei „{party}“ nicht und nennt keine Begründung.',
    remedy: 'Schreiben Sie die Begründung auf oder behandeln Sie die Anforderung.',
  },
  'party-review-overdue': {
    title: 'Überprüfung einer interessierten Partei überfällig',
    message:
      'Die Überprüfung der interessierten Partei „{party}“ war am {dueOn} fällig und hat bis zum {asOf} nicht stattgefunden.',
    remedy: 'Überprüfen Sie die Partei und zeichnen Sie die Überprüfung auf.',
  },
  'scope-missing': {
    title: 'Kein gültiger Anwendungsbereich',
    message: 'Bis zum {asOf} wurde keine Version des Anwendungsbereichs freigegeben.',
    remedy: 'Legen Sie den Anwendungsbereich fest und lassen Sie ihn freigeben.',
  },
  'scope-interface-missing': {
    title: 'Schnittstelle fehlt',
    message:
      'Der Anwendungsbereich „{scope}“ nimmt „{part}“ aus, das innerhalb genutzt wird, beschreibt aber keine Schnittstelle dazu.',
    remedy:
      'Beschreiben Sie die Schnittstelle und nennen Sie den Anbieter oder den ausgenommenen Teil mit demselben Namen.',
  },
  'scope-exclusion-unreasoned': {
    title: 'Ausnahme ohne Begründung',
    message: 'Der Anwendungsbereich „{scope}“ nimmt „{part}“ ohne Begründung aus.',
    remedy: 'Schreiben Sie die Begründung auf oder nehmen Sie den Teil in den Anwendungsbereich auf.',
  },
  'scope-exclusion-unproven': {
    title: 'Ausnahme ohne gültigen Nachweis',
    message:
      'Der Anwendungsbereich „{scope}“ überlässt „{part}“ dem Anbieter „{provider}“, hat dafür aber keinen am {asOf} gültigen Nachweis.',
    remedy: 'Beschaffen Sie einen gültigen Nachweis des Anbieters, etwa ein Zertifikat.',
  },
  'planned-change-without-plan': {
    title: 'Änderung ohne Planung',
    message: 'Die Änderung „{change}“ wurde am {doneOn} umgesetzt und war bis dahin nicht geplant.',
    remedy:
      'Planen Sie eine Änderung des ISMS, bevor sie umgesetzt wird; überprüfen Sie die Auswirkungen dieser Änderung.',
  },
  'planned-change-incomplete': {
    title: 'Planung einer Änderung unvollständig',
    message: 'In der Planung der Änderung „{change}“ fehlt: {missing}.',
    remedy: 'Vervollständigen Sie die Planung.',
  },
  'planned-change-unapproved': {
    title: 'Änderung ohne Freigabe',
    message: 'Die Änderung „{change}“ wurde am {doneOn} umgesetzt und war bis dahin nicht freigegeben.',
    remedy: 'Lassen Sie eine Änderung vor der Umsetzung von einer Person freigeben und zeichnen Sie den Tag auf.',
  },
  'planned-change-overdue': {
    title: 'Änderung überfällig',
    message: 'Die Änderung „{change}“ war am {dueOn} fällig und wurde bis zum {asOf} nicht umgesetzt.',
    remedy: 'Setzen Sie die Änderung um, legen Sie einen anderen Tag fest oder verwerfen Sie sie.',
  },
  'planned-change-unreviewed': {
    title: 'Auswirkungen einer Änderung nicht überprüft',
    message:
      'Die Änderung „{change}“ wurde am {doneOn} umgesetzt; ihre Auswirkungen waren bis zum {dueOn} zu überprüfen.',
    remedy: 'Überprüfen Sie ihre Auswirkungen, auch die unbeabsichtigten, und zeichnen Sie den Tag auf.',
  },
  'communication-gap': {
    title: 'Verlangte Kommunikation nicht geplant',
    message: 'Der Kommunikationsplan enthält keine vollständige {partner} Kommunikation zu {requirement}: {topic}.',
    remedy: 'Planen Sie, wann, mit wem und wie sie stattfindet.',
  },
  'communication-incomplete': {
    title: 'Kommunikation nur zum Teil geplant',
    message: 'In der Kommunikation „{communication}“ fehlt: {missing}.',
    remedy: 'Ergänzen Sie, wann, mit wem und wie kommuniziert wird.',
  },
  'communication-overdue': {
    title: 'Kommunikation überfällig',
    message: 'Die Kommunikation „{communication}“ war am {dueOn} fällig und hat bis zum {asOf} nicht stattgefunden.',
    remedy: 'Kommunizieren Sie und zeichnen Sie den Tag auf oder ändern Sie den Plan.',
  },
  'authority-contact-unreachable': {
    title: 'Kontakt ohne Anschrift',
    message: 'Der Kontakt „{contact}“ sagt nicht, wie „{body}“ zu erreichen ist.',
    remedy: 'Schreiben Sie die Anschrift, die Nummer oder das Formular auf.',
  },
  'authority-contact-check-overdue': {
    title: 'Prüfung eines Kontakts überfällig',
    message: 'Die Prüfung des Kontakts „{contact}“ war am {dueOn} fällig und ist bis zum {asOf} nicht erfolgt.',
    remedy: 'Prüfen Sie, ob die Stelle noch so zu erreichen ist, und zeichnen Sie die Prüfung auf.',
  },
  'objective-unmeasurable': {
    title: 'Ziel ohne Kennzahl',
    message: 'Das Ziel „{objective}“ hat keine Kennzahl.',
    remedy: 'Nennen Sie die Kennzahlen, die zeigen, ob es erreicht ist.',
  },
  'objective-plan-missing': {
    title: 'Ziel ohne Aktionen',
    message: 'Zum Ziel „{objective}“ ist keine Aktion geplant.',
    remedy: 'Planen Sie die Aktionen, mit denen es erreicht wird.',
  },
  'objective-resources-missing': {
    title: 'Ressourcen eines Ziels fehlen',
    message: 'Das Ziel „{objective}“ sagt nicht, welche Ressourcen es braucht.',
    remedy: 'Schreiben Sie die Ressourcen auf, auch wenn keine weiteren nötig sind.',
  },
  'objective-owner-missing': {
    title: 'Ziel ohne Verantwortlichen',
    message: 'Für das Ziel „{objective}“ ist niemand verantwortlich.',
    remedy: 'Nennen Sie die Person oder Rolle, die dafür verantwortlich ist.',
  },
  'objective-deadline-missing': {
    title: 'Ziel ohne Termin',
    message: 'Das Ziel „{objective}“ hat keinen letzten Tag.',
    remedy: 'Legen Sie den letzten Tag fest, an dem es rechtzeitig erreicht ist.',
  },
  'objective-evaluation-missing': {
    title: 'Bewertung eines Ziels fehlt',
    message: 'Das Ziel „{objective}“ sagt nicht, wie seine Ergebnisse bewertet werden.',
    remedy: 'Schreiben Sie auf, wie die Ergebnisse bewertet werden.',
  },
  'objective-overdue': {
    title: 'Ziel überfällig',
    message:
      'Das Ziel „{objective}“ war am {dueOn} fällig und war bis zum {asOf} weder erreicht noch verfehlt noch aufgegeben.',
    remedy: 'Bewerten Sie das Ziel und zeichnen Sie das Ergebnis auf oder vereinbaren Sie einen anderen Tag.',
  },
  'objective-red': {
    title: 'Ziel rot',
    message: 'Das Ziel „{objective}“ ist rot: Seine Kennzahl „{measure}“ hatte am {measuredOn} den Wert {value}.',
    remedy: 'Suchen Sie den Grund und handeln Sie oder geben Sie das Ziel auf.',
  },
  'objective-action-unowned': {
    title: 'Aktion eines Ziels ohne Verantwortlichen',
    message: 'Die Aktion „{action}“ des Ziels „{objective}“ hat keinen Verantwortlichen.',
    remedy: 'Nennen Sie die Person oder Rolle, die sie erledigt.',
  },
  'objective-action-undated': {
    title: 'Aktion eines Ziels ohne Termin',
    message: 'Die Aktion „{action}“ des Ziels „{objective}“ hat keinen Termin.',
    remedy: 'Legen Sie den letzten Tag fest, an dem sie rechtzeitig erledigt ist.',
  },
  'objective-action-overdue': {
    title: 'Aktion eines Ziels überfällig',
    message:
      'Die Aktion „{action}“ des Ziels „{objective}“ war am {dueOn} fällig und war bis zum {asOf} nicht erledigt.',
    remedy:
      'Erledigen Sie sie und zeichnen Sie den Tag auf oder legen Sie mit einer Begründung einen anderen Tag fest.',
  },
  'measure-stale': {
    title: 'Messung fehlt',
    message: 'Zur Kennzahl „{measure}“ fehlt die Messung des letzten abgeschlossenen Zeitraums, {from} bis {through}.',
    remedy: 'Messen Sie und zeichnen Sie den Wert auf oder beenden Sie die Kennzahl.',
  },
  'measure-method-missing': {
    title: 'Kennzahl ohne Methode',
    message: 'Die Kennzahl „{measure}“ hat keine Methode.',
    remedy: 'Beschreiben Sie, wie gemessen wird, sodass zwei Personen denselben Wert erhalten.',
  },
  'measure-measurer-missing': {
    title: 'Niemand misst',
    message: 'Die Kennzahl „{measure}“ sagt nicht, wer misst.',
    remedy: 'Nennen Sie die Person oder Rolle, die misst.',
  },
  'measure-evaluator-missing': {
    title: 'Niemand bewertet',
    message: 'Die Kennzahl „{measure}“ sagt nicht, wer die Ergebnisse bewertet.',
    remedy: 'Nennen Sie die Person oder Rolle, die sie bewertet.',
  },
  'measure-thresholds-crossed': {
    title: 'Schwellen auf der falschen Seite',
    message: 'Bei der Kennzahl „{measure}“ liegt die Schwelle {threshold} auf der falschen Seite von {bound}.',
    remedy: 'Berichtigen Sie die Schwelle: Gelb ist schlechter als Grün, und ein Bereich endet nach seinem Anfang.',
  },
  'measurement-too-early': {
    title: 'Messung vor dem Ende des Zeitraums aufgezeichnet',
    message:
      'Die Messung „{measurement}“ wurde am {recordedOn} aufgezeichnet, aber ihr Zeitraum dauert bis zum {through}.',
    remedy: 'Messen Sie, wenn der Zeitraum zu Ende ist, und ersetzen Sie diese Messung durch die neue.',
  },
  'measurement-period-unknown': {
    title: 'Messung zu keinem Zeitraum der Kennzahl',
    message:
      'Die Messung „{measurement}“ betrifft einen Zeitraum ab dem {periodFrom}, an dem kein Zeitraum von „{measure}“ beginnt.',
    remedy: 'Berichtigen Sie den ersten Tag des Zeitraums.',
  },
  'measurement-repeated': {
    title: 'Zeitraum zweimal gemessen',
    message: 'Die Messung „{measurement}“ ist eine weitere des Zeitraums ab dem {periodFrom} und ersetzt keine.',
    remedy: 'Sagen Sie, welche Messung sie ersetzt.',
  },
  'measurement-replacement-invalid': {
    title: 'Messung ersetzt keine frühere',
    message:
      'Die Messung „{measurement}“ kann „{replaced}“ nicht ersetzen, die zu einer anderen Kennzahl gehört oder nicht früher ist.',
    remedy: 'Nennen Sie eine frühere Messung derselben Kennzahl.',
  },
  'obligation-repealed': {
    title: 'Verpflichtung nicht mehr in Kraft',
    message: 'Die Verpflichtung „{obligation}“ war bis {validTo} in Kraft.',
    remedy:
      'Nehmen Sie sie aus dem Verzeichnis und prüfen Sie, was auf ihr beruhte; oder berichtigen Sie ihren letzten Tag.',
  },
  'obligation-owner-missing': {
    title: 'Verpflichtung ohne Verantwortlichen',
    message: 'Die Verpflichtung „{obligation}“ hat keinen Verantwortlichen.',
    remedy: 'Benennen Sie die Person oder Rolle, die über sie wacht.',
  },
  'obligation-unmet-by-anything': {
    title: 'Verpflichtung ohne Maßnahme und Dokument',
    message: 'Weder eine Maßnahme noch ein Dokument erfüllt die Verpflichtung „{obligation}“.',
    remedy: 'Benennen Sie die Maßnahmen und Dokumente, die sie erfüllen.',
  },
  'obligation-not-evaluated': {
    title: 'Verpflichtung nicht bewertet',
    message: 'Ob die Verpflichtung „{obligation}“ erfüllt ist, wurde noch nicht bewertet.',
    remedy: 'Bewerten Sie, ob sie erfüllt ist, und halten Sie das Ergebnis fest.',
  },
  'obligation-partly-met': {
    title: 'Verpflichtung nur zum Teil erfüllt',
    message: 'Die Verpflichtung „{obligation}“ war bei der letzten Bewertung am {on} nur zum Teil erfüllt.',
    remedy: 'Beheben Sie, was fehlt, und bewerten Sie sie erneut.',
  },
  'obligation-not-met': {
    title: 'Verpflichtung nicht erfüllt',
    message: 'Die Verpflichtung „{obligation}“ war bei der letzten Bewertung am {on} nicht erfüllt.',
    remedy: 'Eröffnen Sie eine Nichtkonformität, beheben Sie, was fehlt, und bewerten Sie sie erneut.',
  },
  'obligation-review-overdue': {
    title: 'Überprüfung einer Verpflichtung überfällig',
    message: 'Die Überprüfung der Verpflichtung „{obligation}“ war am {dueOn} fällig und ist am {asOf} nicht erfolgt.',
    remedy: 'Überprüfen Sie, ob sich die Verpflichtung oder ihre Quelle geändert hat, und zeichnen Sie den Tag auf.',
  },
  'exception-unreasoned': {
    title: 'Ausnahme ohne Begründung',
    message: 'Die Ausnahme „{exception}“ hat keine Begründung.',
    remedy: 'Halten Sie die Begründung fest.',
  },
  'exception-open-ended': {
    title: 'Ausnahme ohne Ende',
    message: 'Die Ausnahme „{exception}“ hat keinen letzten Tag.',
    remedy: 'Legen Sie den letzten Tag fest oder ändern Sie die Regel.',
  },
  'exception-uncompensated': {
    title: 'Ausnahme ohne ausgleichende Maßnahmen',
    message: 'Keine Maßnahme gleicht die Ausnahme „{exception}“ aus.',
    remedy: 'Benennen Sie die Maßnahmen, die sie ausgleichen.',
  },
  'exception-unapproved': {
    title: 'Ausnahme ohne bekannte genehmigende Person',
    message:
      'Die Ausnahme „{exception}“ ist seit {approvedOn} genehmigt, aber die genehmigende Person ist nicht festgehalten.',
    remedy: 'Halten Sie fest, wer sie in welcher Rolle genehmigt hat, oder lassen Sie sie genehmigen.',
  },
  'exception-approver-unentitled': {
    title: 'Genehmigende Person ohne die Rolle',
    message:
      '„{person}“ genehmigte die Ausnahme „{exception}“ am {approvedOn}, hatte die Rolle „{role}“ an diesem Tag aber nicht inne.',
    remedy:
      'Lassen Sie sie von einer Person genehmigen, die die Rolle innehat, oder berichtigen Sie die Zuweisung der Rolle.',
  },
  'exception-self-approved': {
    title: 'Ausnahme von der antragstellenden Person genehmigt',
    message: '„{person}“ hat die Ausnahme „{exception}“ sowohl beantragt als auch genehmigt.',
    remedy: 'Lassen Sie die Ausnahme von einer anderen Person genehmigen.',
  },
  'exception-expired': {
    title: 'Ausnahme abgelaufen',
    message: 'Die Ausnahme „{exception}“ ist am {expiresOn} abgelaufen und weder geschlossen noch verlängert.',
    remedy:
      'Erfüllen Sie die Regel und schließen Sie die Ausnahme oder lassen Sie eine neue Ausnahme genehmigen, die sie verlängert.',
  },
  'exception-too-long': {
    title: 'Ausnahme zu lang',
    message:
      'Die Ausnahme „{exception}“ wurde am {approvedOn} genehmigt und gilt bis {expiresOn}; die längste Dauer endet am {latestOn}.',
    remedy: 'Legen Sie einen früheren letzten Tag fest.',
  },
  'exception-renewed-repeatedly': {
    title: 'Ausnahme immer wieder verlängert',
    message:
      'Die Ausnahme „{exception}“ ist die Verlängerung Nummer {renewals} derselben; vorgesehen sind höchstens {mostRenewals}.',
    remedy: 'Erfüllen Sie die Regel oder ändern Sie sie.',
  },
  'exception-renewal-cycle': {
    title: 'Ausnahmen verlängern einander im Kreis',
    message: 'Die Ausnahmen „{exceptions}“ verlängern einander im Kreis.',
    remedy: 'Berichtigen Sie, welche Ausnahme welche verlängert.',
  },
  'nonconformity-owner-missing': {
    title: 'Nichtkonformität ohne Verantwortlichen',
    message: 'Die Nichtkonformität „{nonconformity}“ hat keinen Verantwortlichen.',
    remedy: 'Benennen Sie die Person oder Rolle, die sich um sie kümmert.',
  },
  'nonconformity-unreasoned': {
    title: 'Nichtkonformität ohne Begründung beendet',
    message: 'Die Nichtkonformität „{nonconformity}“ endete am {enteredOn} ohne Begründung ({state}).',
    remedy: 'Halten Sie die Begründung fest oder nehmen Sie die Nichtkonformität wieder auf.',
  },
  'nonconformity-uncorrected': {
    title: 'Nichtkonformität nicht korrigiert',
    message: 'Zur Nichtkonformität „{nonconformity}“ ist am {asOf} keine Korrektur erfolgt.',
    remedy: 'Stellen Sie die Nichtkonformität ab und halten Sie fest, was sie wann abgestellt hat.',
  },
  'nonconformity-cause-missing': {
    title: 'Ursache nicht ermittelt',
    message: 'Die Nichtkonformität „{nonconformity}“ ist im Zustand {state}, aber ihre Ursache ist nicht festgehalten.',
    remedy: 'Ermitteln Sie die Ursache und halten Sie sie fest.',
  },
  'nonconformity-similar-unchecked': {
    title: 'Nach ähnlichen Nichtkonformitäten nicht gesucht',
    message:
      'Die Nichtkonformität „{nonconformity}“ ist im Zustand {state}, aber es ist nicht festgehalten, ob es ähnliche gibt.',
    remedy: 'Suchen Sie nach ähnlichen Nichtkonformitäten und halten Sie fest, ob es welche gibt.',
  },
  'nonconformity-action-missing': {
    title: 'Keine Korrekturmaßnahme',
    message:
      'Die Nichtkonformität „{nonconformity}“ ist im Zustand {state}, aber keine Korrekturmaßnahme ist festgehalten.',
    remedy:
      'Halten Sie die Maßnahmen fest, die die Ursache beseitigen, oder beenden Sie die Nichtkonformität mit Begründung ohne weitere Maßnahme.',
  },
  'nonconformity-action-unowned': {
    title: 'Korrekturmaßnahme ohne Verantwortlichen',
    message: 'Die Korrekturmaßnahme „{action}“ zu „{nonconformity}“ hat keinen Verantwortlichen.',
    remedy: 'Benennen Sie die Person oder Rolle, die sie durchführt.',
  },
  'nonconformity-action-undated': {
    title: 'Korrekturmaßnahme ohne Termin',
    message: 'Die Korrekturmaßnahme „{action}“ zu „{nonconformity}“ hat keinen Termin.',
    remedy: 'Setzen Sie einen Termin fest.',
  },
  'nonconformity-action-overdue': {
    title: 'Korrekturmaßnahme überfällig',
    message: {
      by: 'days',
      one: 'Die Korrekturmaßnahme „{action}“ zu „{nonconformity}“ war am {dueOn} fällig (ein Tag zu spät).',
      other: 'Die Korrekturmaßnahme „{action}“ zu „{nonconformity}“ war am {dueOn} fällig ({days} Tage zu spät).',
    },
    remedy:
      'Führen Sie die Maßnahme durch und zeichnen Sie den Tag auf; ein späterer Termin behält den ersten als ursprünglichen.',
  },
  'nonconformity-action-open': {
    title: 'Umgesetzt trotz offener Maßnahme',
    message:
      'Die Nichtkonformität „{nonconformity}“ gilt seit {since} als umgesetzt, aber die Maßnahme „{action}“ ist nicht erledigt.',
    remedy: 'Erledigen Sie die Maßnahme, geben Sie sie mit Begründung auf oder berichtigen Sie den Zustand.',
  },
  'nonconformity-effectiveness-unplanned': {
    title: 'Bewertung der Wirksamkeit nicht geplant',
    message:
      'Die Maßnahmen zu „{nonconformity}“ sind seit {since} umgesetzt, aber für die Bewertung ihrer Wirksamkeit ist kein Tag festgelegt.',
    remedy: 'Legen Sie den Tag fest, bis zu dem die Wirksamkeit bewertet wird.',
  },
  'nonconformity-effectiveness-missing': {
    title: 'Wirksamkeit nicht bewertet',
    message: 'Die Wirksamkeit der Maßnahmen zu „{nonconformity}“ war bis {dueOn} zu bewerten und ist es nicht.',
    remedy: 'Bewerten Sie die Wirksamkeit und halten Sie das Ergebnis mit seinem Nachweis fest.',
  },
  'nonconformity-effectiveness-before-action': {
    title: 'Wirksamkeit vor der letzten Maßnahme bewertet',
    message:
      'Die Wirksamkeit der Maßnahmen zu „{nonconformity}“ wurde am {evaluatedOn} bewertet, vor dem {doneOn}, an dem die letzte erledigt wurde.',
    remedy: 'Bewerten Sie die Wirksamkeit erneut oder berichtigen Sie die Tage.',
  },
  'nonconformity-effectiveness-before-any-action': {
    title: 'Wirksamkeit ohne erledigte Maßnahme bewertet',
    message:
      'Die Wirksamkeit der Maßnahmen zu „{nonconformity}“ wurde am {evaluatedOn} bewertet, als keine erledigt war.',
    remedy: 'Bewerten Sie die Wirksamkeit, wenn die Maßnahmen erledigt sind, oder berichtigen Sie die Tage.',
  },
  'nonconformity-effectiveness-too-soon': {
    title: 'Wirksamkeit zu früh bewertet',
    message: {
      by: 'days',
      one: 'Die Wirksamkeit der Maßnahmen zu „{nonconformity}“ wurde am {evaluatedOn} bewertet, einen Tag nach der letzten Maßnahme am {doneOn}.',
      other:
        'Die Wirksamkeit der Maßnahmen zu „{nonconformity}“ wurde am {evaluatedOn} bewertet, {days} Tage nach der letzten Maßnahme am {doneOn}.',
    },
    remedy: 'Bewerten Sie die Wirksamkeit noch einmal, wenn sie sichtbar sein kann.',
  },
  'nonconformity-effectiveness-self-evaluated': {
    title: 'Wirksamkeit vom Verantwortlichen einer Maßnahme bewertet',
    message:
      'Die Wirksamkeit der Maßnahmen zu „{nonconformity}“ wurde von „{by}“ bewertet, zugleich verantwortlich für die Maßnahme „{action}“.',
    remedy: 'Lassen Sie eine andere Person auf das Ergebnis sehen.',
  },
  'nonconformity-effectiveness-unevidenced': {
    title: 'Wirksamkeit ohne Nachweis',
    message: 'Die Bewertung von „{nonconformity}“ am {evaluatedOn} hat keinen Nachweis.',
    remedy: 'Halten Sie den Nachweis des Ergebnisses fest.',
  },
  'nonconformity-ineffective-unresumed': {
    title: 'Maßnahmen ohne Wirkung',
    message:
      'Die Maßnahmen zu „{nonconformity}“ erwiesen sich am {evaluatedOn} als unwirksam, aber sie gilt weiter als umgesetzt.',
    remedy: 'Analysieren Sie die Nichtkonformität erneut und legen Sie weitere Maßnahmen fest.',
  },
  'nonconformity-closed-without-evaluation': {
    title: 'Ohne Bewertung der Wirksamkeit geschlossen',
    message:
      'Die Nichtkonformität „{nonconformity}“ wurde am {closedOn} geschlossen, vor jeder Bewertung der Wirksamkeit.',
    remedy: 'Bewerten Sie die Wirksamkeit und berichtigen Sie den Tag des Abschlusses.',
  },
  'nonconformity-closed-ineffective': {
    title: 'Trotz unwirksamer Maßnahmen geschlossen',
    message:
      'Die Nichtkonformität „{nonconformity}“ wurde am {closedOn} geschlossen, aber die letzte Bewertung am {evaluatedOn} fand die Maßnahmen unwirksam.',
    remedy: 'Eröffnen Sie sie neu und legen Sie weitere Maßnahmen fest.',
  },
  'nonconformity-closed-without-evidence': {
    title: 'Ohne Nachweis einer Maßnahme geschlossen',
    message:
      'Die Nichtkonformität „{nonconformity}“ wurde am {closedOn} geschlossen, aber die Maßnahme „{action}“ war bis dahin nicht erledigt oder hat keinen Nachweis.',
    remedy: 'Halten Sie Tag und Nachweis der Maßnahme fest oder berichtigen Sie den Tag des Abschlusses.',
  },
  'nonconformity-cause-before-raising': {
    title: 'Ursache vor der Nichtkonformität gefunden',
    message: 'Die Ursache von „{nonconformity}“ wurde am {foundOn} gefunden, vor deren Feststellung am {raisedOn}.',
    remedy: 'Berichtigen Sie einen der beiden Tage.',
  },
  'nonconformity-cause-after-actions': {
    title: 'Ursache nach den Maßnahmen gefunden',
    message:
      'Die Ursache von „{nonconformity}“ wurde am {foundOn} gefunden, nachdem die letzte Maßnahme am {doneOn} erledigt war.',
    remedy: 'Legen Sie weitere Maßnahmen fest, die die Ursache beseitigen, oder berichtigen Sie einen der beiden Tage.',
  },
  'nonconformity-recurred': {
    title: 'Nichtkonformität wiederholt',
    message:
      'Die Nichtkonformität „{nonconformity}“ hat dieselbe Anforderung und Ursache wie „{earlier}“, die am {closedOn} geschlossen wurde.',
    remedy: 'Ermitteln Sie, warum die früheren Maßnahmen nicht anhielten, und beseitigen Sie diese Ursache.',
  },
  'certification-certificate-missing': {
    title: 'Zertifiziert ohne festgehaltenes Zertifikat',
    message:
      'Die Zertifizierung „{certification}“ ist seit {since} im Zustand {status}, aber kein bis {asOf} erteiltes Zertifikat ist festgehalten.',
    remedy: 'Halten Sie das Zertifikat mit dem Tag der Entscheidung fest.',
  },
  'certification-surveillance-overdue': {
    title: 'Überwachungsaudit überfällig',
    message: 'Das Überwachungsaudit zu „{certification}“ war am {dueOn} fällig und ist am {asOf} nicht erfolgt.',
    remedy:
      'Führen Sie das Überwachungsaudit durch und klären Sie mit der Zertifizierungsstelle, was mit dem Zertifikat geschieht.',
  },
  'certification-expiring': {
    title: 'Zertifikat läuft bald ab',
    message:
      'Das Zertifikat zu „{certification}“ läuft am {expiresOn} ab, und am {asOf} ist keine Rezertifizierung entschieden.',
    remedy: 'Lassen Sie die Rezertifizierung vor diesem Tag entscheiden, die Hauptabweichungen zuvor verifiziert.',
  },
  'certification-restorable': {
    title: 'Zertifikat abgelaufen, aber wiederherstellbar',
    message:
      'Das Zertifikat zu „{certification}“ ist am {expiresOn} abgelaufen; es kann bis {restorableThrough} wiederhergestellt werden.',
    remedy:
      'Schließen Sie die Rezertifizierung bis dahin ab; bis zur Entscheidung darf mit keinem Zertifikat geworben werden.',
  },
  'certification-expired': {
    title: 'Zertifikat abgelaufen',
    message: 'Das Zertifikat zu „{certification}“ ist am {expiresOn} abgelaufen.',
    remedy: 'Halten Sie die Zertifizierung als entzogen fest; eine neue braucht wenigstens ein Audit der Stufe 2.',
  },
  'certification-expiry-beyond-cycle': {
    title: 'Zertifikat länger als sein Zyklus',
    message:
      'Das am {decidedOn} erteilte Zertifikat zu „{certification}“ läuft bis {expiresOn}; sein Zyklus endet spätestens am {latestOn}.',
    remedy: 'Vergleichen Sie die Tage mit dem Zertifikat und fragen Sie die Zertifizierungsstelle.',
  },
  'certification-suspended-long': {
    title: 'Länger als üblich ausgesetzt',
    message:
      'Die Zertifizierung „{certification}“ ist seit {since} ausgesetzt; üblich sind höchstens 6 Monate, also bis {dueOn}.',
    remedy: 'Beheben Sie den Grund der Aussetzung oder halten Sie den Entzug fest.',
  },
  'certification-scope-differs': {
    title: 'Geltungsbereich des Zertifikats weicht ab',
    message:
      'Der Geltungsbereich auf dem Zertifikat zu „{certification}“ weicht von Fassung „{version}“ des Anwendungsbereichs ab, die seit {approvedOn} gilt.',
    remedy: 'Lassen Sie das Zertifikat ändern oder berichtigen Sie den Text.',
  },
  'certification-surveillance-unprepared': {
    title: 'Externes Audit nicht vorbereitet',
    message:
      'Das nächste externe Audit zu „{certification}“ ist am {dueOn} fällig, aber seit dem letzten am {since} ist nichts zu {missing} festgehalten.',
    remedy: 'Führen Sie vorher das interne Audit (9.2) und die Managementbewertung (9.3) durch.',
  },
  'certification-edition-ended': {
    title: 'Zertifikat zu einer beendeten Ausgabe',
    message:
      'Die Zertifizierung „{certification}“ bezieht sich auf die Ausgabe {edition}, deren Zertifikate am {lastDay} endeten.',
    remedy:
      'Halten Sie die Zertifizierung als entzogen fest und lassen Sie sich nach der geltenden Ausgabe zertifizieren.',
  },
  'certification-edition-closed': {
    title: 'Audit nach einer geschlossenen Ausgabe',
    message:
      'Das Audit zu „{certification}“ am {auditedOn} erfolgte nach der Ausgabe {edition}, die ab {closedFrom} für solche Audits geschlossen war.',
    remedy: 'Lassen Sie das Audit nach der geltenden Ausgabe wiederholen oder berichtigen Sie Ausgabe oder Tag.',
  },
  'certification-transfer-refused': {
    title: 'Zertifikat, das nicht übertragen werden konnte',
    message:
      'Die Zertifizierung „{certification}“ wurde am {transferredOn} von „{from}“ übertragen, als ihr Zertifikat {state} war.',
    remedy:
      'Fragen Sie die Zertifizierungsstelle: Nur ein geltendes, nicht ausgesetztes und akkreditiertes Zertifikat kann übertragen werden.',
  },
  'certification-major-open': {
    title: 'Hauptabweichung nicht rechtzeitig verifiziert',
    message: 'Die Hauptabweichung „{finding}“ zu „{certification}“ war bis {dueOn} zu verifizieren und wurde es nicht.',
    remedy:
      'Lassen Sie ihre Korrektur verifizieren; mehr als sechs Monate nach Stufe 2 ist eine weitere Stufe 2 nötig.',
  },
  'certification-minor-unaccepted': {
    title: 'Zertifiziert ohne angenommenen Plan',
    message:
      'Das Zertifikat zu „{certification}“ wurde am {decidedOn} erteilt, bevor der Plan zur Nebenabweichung „{finding}“ angenommen war.',
    remedy: 'Halten Sie den Tag fest, an dem die Zertifizierungsstelle den Plan annahm, oder lassen Sie ihn annehmen.',
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
  'issue-closed-before-identified':
    'Das Thema wurde am {closedOn} geschlossen, bevor es am {identifiedOn} bestimmt wurde.',
  'change-reviewed-before-done':
    'Die Auswirkungen der Änderung wurden am {reviewedOn} überprüft, bevor sie am {doneOn} umgesetzt wurde.',
  'change-done-and-cancelled': 'Die Änderung wurde am {cancelledOn} verworfen und am {doneOn} umgesetzt.',
  'measure-ends-before-start': 'Die Kennzahl endet am {endedOn}, bevor sie am {startsOn} beginnt.',
  'measure-thresholds-crossed': 'Die Schwelle {threshold} liegt auf der falschen Seite von {bound}.',
  'measurement-recorded-before-measured':
    'Die Messung wurde am {recordedOn} aufgezeichnet, bevor sie am {measuredOn} vorgenommen wurde.',
  'measurement-before-period':
    'Die Messung wurde am {measuredOn} vorgenommen, bevor ihr Zeitraum am {periodFrom} begann.',
  'audit-requirement-unknown':
    '„{requirement}“ ist weder eine Anforderung aus ISO/IEC 27001:2022 noch eine eigene Maßnahme; die ähnlichsten: {nearest}.',
  'obligation-ends-before-start': 'Die Verpflichtung gilt bis zum {validTo}, beginnt aber erst am {validFrom}.',
  'exception-expires-before-start': 'Die Ausnahme läuft am {expiresOn} ab, beginnt aber erst am {from}.',
  'certificate-expires-before-decision': 'Das Zertifikat läuft am {expiresOn} ab, vor der Entscheidung am {decidedOn}.',
  'external-audit-ends-before-start': 'Das Audit endet am {lastDayOn}, beginnt aber erst am {firstDayOn}.',
  'external-finding-verified-before-raising':
    'Die Feststellung wurde am {verifiedOn} verifiziert, vor ihrer Aufnahme am {raisedOn}.',
};
