import type { TranslationOfFindings, TranslationOfSentences } from '../../core/translation/translation.ts';
import type { operationsFindings } from '../../operations/register/findings.ts';
import type { operationsSentences } from '../en/operations.ts';
import { deUnreadableRecord } from './core.ts';

/** The findings of `operations` in German. */
export const deOperations: TranslationOfFindings<typeof operationsFindings> = {
  'operations-record-unreadable': deUnreadableRecord,
  'operations-record-duplicate': {
    title: 'Kennung doppelt vergeben',
    message: 'Die Kennung „{record}“ kommt unter den Datensätzen der Art {kind} zweimal vor.',
    remedy: 'Geben Sie jedem Datensatz eine eigene Kennung oder entfernen Sie die Wiederholung.',
  },
  'operations-reference-unknown': {
    title: 'Unbekannter Datensatz genannt',
    message: '„{record}“ nennt „{reference}“ ({kind}); das Register hat diesen Datensatz nicht.',
    remedy: 'Berichtigen Sie die Kennung oder nehmen Sie den Datensatz in sein Register auf.',
  },
  'operations-event-in-future': {
    title: 'Ereignis in der Zukunft',
    message: '„{record}“ gibt ein Ereignis am {date} an, nach dem {asOf}.',
    remedy: 'Berichtigen Sie das Datum oder zeichnen Sie das Ereignis auf, wenn es eingetreten ist.',
  },
  'operations-history-invalid': {
    title: 'Zustand, den der Lebenszyklus nicht zulässt',
    message:
      '„{record}“ hat am {enteredOn} den Zustand „{state}“ erreicht, was sein Lebenszyklus oder der Tag davor nicht zulässt.',
    remedy: 'Halten Sie die Zustände in ihrer Reihenfolge fest, jeden mit seinem Tag.',
  },
  'vulnerability-overdue': {
    title: 'Schwachstelle nicht rechtzeitig behoben',
    message: 'Die Schwachstelle „{vulnerability}“ ist nicht behoben; der letzte Tag war der {dueOn}.',
    remedy:
      'Beheben Sie sie oder lassen Sie eine Ausnahme genehmigen, die sagt, warum sie bleibt und was sie ausgleicht.',
  },
  'vulnerability-mitigation-overdue': {
    title: 'Schwachstelle nicht rechtzeitig entschärft',
    message: 'Die Schwachstelle „{vulnerability}“ ist nicht entschärft; der letzte Tag dafür war der {dueOn}.',
    remedy: 'Halten Sie die Schwachstelle in Schach, bis sie behoben ist, und zeichnen Sie auf, seit wann.',
  },
  'vulnerability-unconfirmed': {
    title: 'Schwachstelle weder bestätigt noch verworfen',
    message:
      'Die Schwachstelle „{vulnerability}“ wurde am {detectedOn} entdeckt; bis zum {dueOn} hat sie niemand bestätigt oder verworfen.',
    remedy: 'Bestätigen Sie sie oder zeichnen Sie auf, warum sie nicht zutrifft.',
  },
  'vulnerability-lowered-without-reason': {
    title: 'Schweregrad ohne Begründung gesenkt',
    message:
      'Der Schweregrad der Schwachstelle „{vulnerability}“ wurde am {on} ohne Begründung auf {severity} gesetzt, unter {before}.',
    remedy: 'Zeichnen Sie auf, warum der niedrigere Grad hier richtig ist, oder stellen Sie den höheren wieder her.',
  },
  'vulnerability-due-later-than-service-level': {
    title: 'Frist länger als vereinbart',
    message:
      'Die Schwachstelle „{vulnerability}“ ist nach Festlegung durch eine Person am {dueOn} fällig, nach dem {limitOn} aus „{limit}“; keine Ausnahme erlaubt das.',
    remedy: 'Ziehen Sie den Tag vor oder lassen Sie eine Ausnahme genehmigen.',
  },
  'vulnerability-due-undecided': {
    title: 'Frist einer Schwachstelle nicht zu bestimmen',
    message: 'Der letzte Tag für die Schwachstelle „{vulnerability}“ lässt sich nicht bestimmen; unbekannt: {missing}.',
    remedy: 'Beantworten Sie die offenen Fragen oder geben Sie den Feiertagskalender an, der die Tage umfasst.',
  },
  'vulnerability-exception-unbounded': {
    title: 'Ausnahme für eine Schwachstelle ohne Ende',
    message:
      'Die Ausnahme „{exception}“ für die Schwachstelle „{vulnerability}“ hat keinen letzten Tag und erlaubt darum nichts.',
    remedy: 'Legen Sie den letzten Tag der Ausnahme fest.',
  },
  'vulnerability-unaffected-without-reason': {
    title: 'Nicht betroffen ohne Begründung',
    message:
      'Die Schwachstelle „{vulnerability}“ soll die Werte nicht betreffen, aber Begründung und Aussage zur Wirkung fehlen.',
    remedy: 'Geben Sie die Begründung oder die Wirkung an; bis dahin bleibt die Schwachstelle offen.',
  },
  'vulnerability-duplicate-cycle': {
    title: 'Schwachstellen wiederholen einander im Kreis',
    message:
      'Die Schwachstellen „{vulnerabilities}“ gelten je als Wiederholung der anderen; keine ist damit verworfen.',
    remedy: 'Entscheiden Sie, welche bestehen bleibt, und lassen Sie die anderen diese nennen.',
  },
  'vulnerability-duplicate-chained': {
    title: 'Wiederholung einer Wiederholung',
    message: 'Die Schwachstelle „{vulnerability}“ wiederholt „{of}“, die selbst eine Wiederholung von „{further}“ ist.',
    remedy: 'Nennen Sie die Schwachstelle, die bestehen bleibt.',
  },
  'vulnerability-state-contradicted': {
    title: 'Zustand und Zeitraum einer Schwachstelle widersprechen sich',
    message: 'Der Zustand der Schwachstelle „{vulnerability}“ ist {state}, aber ihr letzter Zeitraum ist {opening}.',
    remedy:
      'Zeichnen Sie den Zeitpunkt der Behebung auf, entfernen Sie einen, der nicht hielt, oder ergänzen Sie den neuen Zeitraum.',
  },
  'change-unapproved': {
    title: 'Änderung ohne Genehmigung durchgeführt',
    message: 'Die Änderung „{change}“ wurde am {madeOn} durchgeführt, ohne bis dahin genehmigt zu sein.',
    remedy: 'Lassen Sie eine unbeteiligte Person die Änderung beurteilen und klären Sie, warum die Genehmigung fehlte.',
  },
  'change-template-not-in-force': {
    title: 'Standardänderung ohne geltende Vorlage',
    message:
      'Die Standardänderung „{change}“ wurde am {madeOn} durchgeführt, als ihre Vorlage „{template}“ nicht genehmigt war oder nicht galt.',
    remedy: 'Lassen Sie die Vorlage genehmigen oder behandeln Sie die Änderung wie eine gewöhnliche.',
  },
  'change-approval-stale': {
    title: 'Genehmigung eines anderen Standes',
    message: 'Die Änderung „{change}“ hat den Stand „{revision}“, genehmigt ist „{approved}“.',
    remedy: 'Lassen Sie den jetzigen Stand genehmigen.',
  },
  'change-self-approved': {
    title: 'Änderung durch eine beteiligte Person genehmigt',
    message:
      'Die Änderung „{change}“ hat nur „{by}“ genehmigt, und diese Person hat sie beantragt, entwickelt oder führt sie durch.',
    remedy: 'Lassen Sie jemand anderen die Änderung genehmigen.',
  },
  'change-later-approval-overdue': {
    title: 'Genehmigung einer Notfalländerung überfällig',
    message: 'Die Notfalländerung „{change}“ wurde am {madeOn} durchgeführt und war bis zum {dueOn} zu genehmigen.',
    remedy: 'Lassen Sie eine unbeteiligte Person die Änderung beurteilen und zeichnen Sie die Genehmigung auf.',
  },
  'change-gate-unmet': {
    title: 'Änderung durchgeführt, ohne eine Prüfung zu bestehen',
    message:
      'Die Änderung „{change}“ wurde am {madeOn} durchgeführt; der Nachweis der Prüfung „{gate}“ für ihren Stand: {evidence}.',
    remedy:
      'Führen Sie die Prüfung für den durchgeführten Stand aus und lassen Sie ohne sie keine Änderung mehr durch.',
  },
  'change-test-failed': {
    title: 'Änderung nach einem fehlgeschlagenen Test durchgeführt',
    message:
      'Die Änderung „{change}“ wurde am {madeOn} durchgeführt, obwohl der Test „{test}“ ihres Standes fehlgeschlagen war.',
    remedy: 'Berichtigen und testen Sie die Änderung oder kehren Sie zum vorigen Stand zurück.',
  },
  'change-test-stale': {
    title: 'Änderung in einem anderen Stand getestet',
    message:
      'Die Änderung „{change}“ wurde am {madeOn} durchgeführt; der Test „{test}“ hat nur Ergebnisse anderer Stände.',
    remedy: 'Testen Sie den durchgeführten Stand oder entfernen Sie den Test, wenn er nicht mehr zur Änderung gehört.',
  },
  'change-tested-too-late': {
    title: 'Änderung erst nach der Durchführung getestet',
    message: 'Die Änderung „{change}“ wurde am {madeOn} durchgeführt, vor dem Test „{test}“.',
    remedy: 'Testen Sie eine Änderung, bevor sie durchgeführt wird.',
  },
  'change-without-rollback': {
    title: 'Änderung ohne Rückweg',
    message: 'Die Änderung „{change}“ hat keinen Rückweg und sagt nicht, dass es keinen gibt.',
    remedy: 'Planen Sie den Rückweg oder zeichnen Sie auf, dass es keinen gibt und wer das akzeptiert hat.',
  },
  'change-irreversible-unaccepted': {
    title: 'Unumkehrbare Änderung nicht akzeptiert',
    message:
      'Die Änderung „{change}“ lässt sich nicht rückgängig machen, und niemand außer ihrem Entwickler hat das rechtzeitig akzeptiert.',
    remedy: 'Lassen Sie eine Person, die die Änderung nicht entwickelt hat, akzeptieren, dass sie endgültig ist.',
  },
  'change-in-freeze': {
    title: 'Änderung in einer Sperrzeit',
    message: 'Die Änderung „{change}“ liegt in der Sperrzeit „{freeze}“, und keine Ausnahme erlaubt das.',
    remedy: 'Verschieben Sie die Änderung oder lassen Sie vorher eine Ausnahme genehmigen.',
  },
  'change-deployed-alone': {
    title: 'Änderung von einer Person entwickelt und in Betrieb genommen',
    message: 'Die Änderung „{change}“ entwickelt „{person}“ und nimmt sie allein in den Produktivbetrieb.',
    remedy:
      'Lassen Sie jemand anderen sie in Betrieb nehmen oder eine Ausnahme mit ausgleichenden Maßnahmen genehmigen.',
  },
  'change-emergency-path-taken': {
    title: 'Weg einer Notfalländerung ohne Notfall',
    message:
      'Die Änderung „{change}“ ist {kind}, wurde aber ungenehmigt durchgeführt oder nachträglich genehmigt, wie es nur eine Notfalländerung darf.',
    remedy: 'Legen Sie die Änderung zur Genehmigung vor, bevor sie durchgeführt wird.',
  },
  'change-outcome-missing': {
    title: 'Abgeschlossene Änderung ohne Ergebnis',
    message: 'Die Änderung „{change}“ wurde am {closedOn} ohne Ergebnis abgeschlossen.',
    remedy: 'Zeichnen Sie auf, ob die Änderung gelang, scheiterte oder zurückgenommen wurde.',
  },
  'change-windows-overlap': {
    title: 'Überlappende Zeitfenster für einen Wert',
    message: 'Die Zeitfenster der Änderungen „{other}“ und „{change}“ am Wert „{asset}“ überlappen sich.',
    remedy: 'Stellen Sie sicher, dass sich die Änderungen nicht stören, oder verschieben Sie eine davon.',
  },
  'environment-production-data': {
    title: 'Produktivdaten in Tests',
    message:
      'Die Tests der Änderung „{change}“ verwenden Produktivdaten, die weder maskiert noch dafür genehmigt sind.',
    remedy:
      'Maskieren Sie die Daten, verwenden Sie künstliche, oder lassen Sie die Verwendung von einer anderen Person als dem Entwickler genehmigen.',
  },
  'log-source-missing': {
    title: 'Wert ohne Protokoll',
    message: 'Der Wert „{asset}“ der Stufe „{level}“ hat keine Protokollquelle.',
    remedy: 'Lassen Sie den Wert ein Protokoll schreiben und nehmen Sie die Protokollquelle auf.',
  },
  'log-source-undecided': {
    title: 'Bedarf an einem Protokoll nicht bekannt',
    message:
      'Der Wert „{asset}“ hat keine Protokollquelle, und seine Stufe ist nicht bekannt, sodass er eine brauchen kann.',
    remedy: 'Klassifizieren Sie den Wert oder nehmen Sie eine Protokollquelle auf.',
  },
  'log-fields-missing': {
    title: 'Angaben fehlen im Protokoll',
    message: 'Das Protokoll „{log}“ hält nicht fest: {fields}.',
    remedy: 'Halten Sie diese Angaben mit jedem Eintrag fest.',
  },
  'log-retention-unknown': {
    title: 'Aufbewahrung eines Protokolls nicht bekannt',
    message: 'Das Protokoll „{log}“ sagt nicht, wie lange es aufbewahrt wird.',
    remedy: 'Halten Sie fest, wie lange das Protokoll aufbewahrt wird.',
  },
  'log-retention-short': {
    title: 'Protokoll zu kurz aufbewahrt',
    message: 'Das Protokoll „{log}“ wird {kept} lang aufbewahrt; verlangt sind {required}.',
    remedy: 'Bewahren Sie das Protokoll länger auf.',
  },
  'log-retention-uncertain': {
    title: 'Protokoll vielleicht zu kurz aufbewahrt',
    message: 'Das Protokoll „{log}“ wird {kept} lang aufbewahrt, was kürzer als {required} sein kann.',
    remedy: 'Bewahren Sie das Protokoll so lange auf, dass es an jedem Tag reicht, etwa ein Jahr statt 365 Tage.',
  },
  'log-protection-missing': {
    title: 'Protokoll nicht geschützt',
    message: 'Das Protokoll „{log}“ ist nicht gegen Änderung geschützt.',
    remedy:
      'Lassen Sie nur Anfügen zu, signieren Sie das Protokoll oder geben Sie es in andere Hände als die der Verwalter.',
  },
  'log-review-unplanned': {
    title: 'Durchsicht eines Protokolls nicht geplant',
    message: 'Das Protokoll „{log}“ sagt nicht, wann es durchgesehen wird.',
    remedy: 'Planen Sie die Durchsichten des Protokolls.',
  },
  'log-review-overdue': {
    title: 'Durchsicht eines Protokolls überfällig',
    message: 'Das Protokoll „{log}“ war bis {dueOn} durchzusehen.',
    remedy: 'Sehen Sie das Protokoll durch und halten Sie es fest.',
  },
  'clock-offset-exceeded': {
    title: 'Uhr weicht von ihrer Referenz ab',
    message: 'Die Uhr des Protokolls „{log}“ wich am {on} um {offset} ms ab; zulässig sind {maximum} ms.',
    remedy: 'Stellen Sie die Uhr nach ihrer Referenz und messen Sie erneut.',
  },
  'clock-offset-unknown': {
    title: 'Abweichung einer Uhr nicht bekannt',
    message: 'Die Abweichung der Uhr des Protokolls „{log}“ von ihrer Referenz ist nicht bekannt: {reason}.',
    remedy: 'Nennen Sie die Referenz der Uhr und messen Sie die Abweichung.',
  },
  'monitoring-rule-owner-missing': {
    title: 'Überwachungsregel ohne Verantwortliche',
    message: 'Für die Überwachungsregel „{rule}“ ist niemand verantwortlich.',
    remedy: 'Nennen Sie die verantwortliche Person oder Rolle.',
  },
  'monitoring-rule-test-unplanned': {
    title: 'Prüfung einer Überwachungsregel nicht geplant',
    message: 'Die Überwachungsregel „{rule}“ sagt nicht, wann sie geprüft wird.',
    remedy: 'Planen Sie die Prüfungen der Regel.',
  },
  'monitoring-rule-test-overdue': {
    title: 'Prüfung einer Überwachungsregel überfällig',
    message: 'Die Überwachungsregel „{rule}“ war bis {dueOn} zu prüfen.',
    remedy: 'Prüfen Sie, ob die Regel noch ihren Alarm auslöst, und halten Sie es fest.',
  },
  'alert-acknowledgement-overdue': {
    title: 'Alarm nicht rechtzeitig angenommen',
    message: 'Der Alarm „{alert}“ war bis {dueAt} anzunehmen.',
    remedy: 'Gehen Sie dem Alarm nach und halten Sie es fest.',
  },
  'alert-acknowledged-late': {
    title: 'Alarm verspätet angenommen',
    message: 'Der Alarm „{alert}“ wurde am {acknowledgedAt} angenommen; rechtzeitig war es bis {dueAt}.',
    remedy: 'Klären Sie, warum es so lange gedauert hat.',
  },
  'resource-backup-missing': {
    title: 'Keine Sicherung und kein Grund',
    message: '„{resource}“ ({kind}) steht in keinem Sicherungsplan, und keine freigegebene Entscheidung nimmt es aus.',
    remedy: 'Nehmen Sie es in einen Sicherungsplan auf oder halten Sie eine freigegebene Entscheidung dagegen fest.',
  },
  'backup-exemption-incomplete': {
    title: 'Entscheidung gegen eine Sicherung unvollständig',
    message: 'Der Entscheidung „{exemption}“ gegen eine Sicherung fehlt: {missing}.',
    remedy: 'Vervollständigen Sie die Entscheidung; ohne Grund und Freigabe nimmt sie nichts aus.',
  },
  'backup-exemption-review-overdue': {
    title: 'Entscheidung gegen eine Sicherung nicht überprüft',
    message: 'Die Entscheidung „{exemption}“ war bis {reviewOn} zu überprüfen.',
    remedy: 'Überprüfen Sie die Entscheidung und setzen Sie den Tag der nächsten Überprüfung.',
  },
  'backup-exemption-overruled': {
    title: 'Gegen eine Pflicht oder eine Stufe von der Sicherung ausgenommen',
    message: 'Die Entscheidung „{exemption}“ nimmt „{resource}“ ({kind}) von der Sicherung aus: {cause}.',
    remedy: 'Sichern Sie es oder berichtigen Sie seine Klassifizierung oder Aufbewahrung.',
  },
  'backup-outlives-deletion': {
    title: 'Sicherung überdauert eine Löschung',
    message: 'Kopien von „{resource}“ ({kind}) aus dem Plan „{plan}“ sind am {goneOn} verschwunden, nach dem {goneBy}.',
    remedy: 'Bewahren Sie die Kopien kürzer auf oder löschen Sie das Original früher.',
  },
  'backup-off-site-copy-missing': {
    title: 'Keine Kopie an einem anderen Ort',
    message: 'Der Plan „{plan}“ hat keine Kopie an einem anderen Standort.',
    remedy: 'Bewahren Sie eine Kopie an einem anderen Standort auf.',
  },
  'backup-off-site-copy-unreached': {
    title: 'Keine Kopie hat den anderen Ort erreicht',
    message: 'Läufe des Plans „{plan}“ waren vollständig, aber keine Kopie hat einen anderen Standort erreicht.',
    remedy: 'Klären Sie, warum die Kopie nicht ankommt, und halten Sie ihre Ankunft fest.',
  },
  'backup-isolated-copy-missing': {
    title: 'Keine getrennte oder unveränderliche Kopie',
    message: 'Der Plan „{plan}“ hat keine Kopie, die vom Netz getrennt oder unveränderlich ist.',
    remedy: 'Bewahren Sie eine Kopie auf, die die genutzten Systeme weder ändern noch löschen können.',
  },
  'backup-key-with-data': {
    title: 'Schlüssel nur bei den Daten',
    message: 'Der Schlüssel der Kopie an „{place}“ im Plan „{plan}“ liegt nur beim Original oder nur bei der Kopie.',
    remedy: 'Bewahren Sie den Schlüssel an einem weiteren Ort auf.',
  },
  'backup-key-place-unknown': {
    title: 'Ort des Schlüssels nicht bekannt',
    message:
      'Die Kopie an „{place}“ im Plan „{plan}“ ist verschlüsselt, aber die Orte ihres Schlüssels sind nicht bekannt.',
    remedy: 'Halten Sie fest, wo der Schlüssel liegt.',
  },
  'backup-copies-too-few': {
    title: 'Regel für Kopien nicht erfüllt',
    message: 'Der Plan „{plan}“ erfüllt die Regel für Kopien {rule} nicht; es fehlt: {lacks}.',
    remedy: 'Ergänzen Sie die fehlende Kopie oder halten Sie ihren Datenträger fest.',
  },
  'backup-run-place-unknown': {
    title: 'Kopie an einem unbekannten Ort',
    message: 'Der Lauf „{run}“ nennt den Ort „{place}“, den der Plan „{plan}“ nicht hat.',
    remedy: 'Nennen Sie den Ort wie im Plan oder nehmen Sie die Kopie in den Plan auf.',
  },
  'backup-run-missed': {
    title: 'Sicherungslauf ausgefallen',
    message:
      'Der Plan „{plan}“ hatte seit seiner neuesten Kopie keinen vollständigen Lauf; der nächste war bis {dueAt} fällig.',
    remedy: 'Führen Sie die Sicherung aus und klären Sie, warum sie ausgefallen ist.',
  },
  'backup-objective-missing': {
    title: 'Ziel einer Sicherung nicht gesetzt',
    message: 'Der Plan „{plan}“ hat kein Ziel für: {missing}.',
    remedy: 'Setzen Sie, wie viel Arbeit verloren gehen darf und wie lange eine Wiederherstellung dauern darf.',
  },
  'backup-objective-unmeasurable': {
    title: 'Ziel einer Sicherung nicht messbar',
    message: 'Der Plan „{plan}“ hat ein Ziel in Worten, das nicht messbar ist: {objective}.',
    remedy: 'Setzen Sie das Ziel in Minuten.',
  },
  'backup-objective-unreachable': {
    title: 'Sicherungsplan kann sein Ziel nicht einhalten',
    message:
      'Der Plan „{plan}“ kann durch seinen Abstand und die Dauer eines Laufs mindestens {minutes} Minuten Arbeit verlieren; zulässig sind {objective} Minuten.',
    remedy: 'Sichern Sie öfter oder ändern Sie das Ziel.',
  },
  'recovery-point-exceeded': {
    title: 'Mehr Arbeit ginge verloren als zulässig',
    message:
      'Ein Verlust würde jetzt {minutes} Minuten der Daten des Plans „{plan}“ kosten; zulässig sind {objective} Minuten.',
    remedy: 'Führen Sie die Sicherung aus.',
  },
  'restore-test-unplanned': {
    title: 'Wiederherstellungstests nicht geplant',
    message: 'Der Plan „{plan}“ sagt nicht, wann eine Wiederherstellung getestet wird.',
    remedy: 'Planen Sie die Tests der Wiederherstellung.',
  },
  'restore-test-overdue': {
    title: 'Wiederherstellungstest überfällig',
    message: 'Eine Wiederherstellung des Plans „{plan}“ war bis {dueOn} zu testen.',
    remedy: 'Testen Sie eine Wiederherstellung und halten Sie das Ergebnis fest.',
  },
  'restore-test-failed': {
    title: 'Wiederherstellungstest gescheitert',
    message:
      'Der Wiederherstellungstest „{test}“ des Plans „{plan}“ hat nicht alles wiederhergestellt, und kein späterer gleicht das aus.',
    remedy: 'Klären Sie die Ursache und testen Sie die Wiederherstellung erneut.',
  },
  'restore-objective-missed': {
    title: 'Wiederherstellung verfehlt ihr Ziel',
    message:
      'Der Wiederherstellungstest „{test}“ des Plans „{plan}“ dauerte {took} Minuten, länger als das Ziel von {objective} Minuten.',
    remedy: 'Beschleunigen Sie die Wiederherstellung und testen Sie sie erneut.',
  },
  'restore-objective-unproven': {
    title: 'Wiederherstellungsziel nicht nachgewiesen',
    message: 'Kein Test weist das Ziel der Wiederherstellungszeit des Plans „{plan}“ nach: {reason}.',
    remedy: 'Testen Sie eine Wiederherstellung in dem Umfang, um den es im Ziel geht, und halten Sie ihre Zeit fest.',
  },
  'capacity-critical': {
    title: 'Kapazität kritisch',
    message: 'Von „{title}“ waren am {measuredOn} {percent} % belegt; kritisch sind {threshold} %.',
    remedy: 'Erhöhen Sie die Grenze oder verbrauchen Sie weniger.',
  },
  'capacity-high': {
    title: 'Kapazität hoch belegt',
    message: 'Von „{title}“ waren am {measuredOn} {percent} % belegt; die Warnung beginnt bei {threshold} %.',
    remedy: 'Planen Sie mehr Kapazität, bevor sie kritisch wird.',
  },
  'capacity-unknown': {
    title: 'Belegung einer Kapazität nicht bekannt',
    message: 'Die Belegung von „{title}“ ist nicht bekannt: {reason}.',
    remedy: 'Messen Sie die Belegung.',
  },
  'malware-protection-off': {
    title: 'Schutz vor Schadprogrammen ausgeschaltet',
    message: 'Der Schutz des Werts „{asset}“ vor Schadprogrammen war am {checkedOn} ausgeschaltet.',
    remedy: 'Schalten Sie den Schutz ein oder halten Sie eine Ausnahme fest.',
  },
  'malware-protection-outdated': {
    title: 'Schutz vor Schadprogrammen veraltet',
    message: 'Der Schutz des Werts „{asset}“ vor Schadprogrammen wurde zuletzt am {updatedOn} aktualisiert.',
    remedy: 'Aktualisieren Sie den Schutz.',
  },
  'malware-protection-unknown': {
    title: 'Schutz vor Schadprogrammen nicht bekannt',
    message: 'Der Stand des Schutzes des Werts „{asset}“ vor Schadprogrammen ist nicht bekannt.',
    remedy: 'Stellen Sie fest, ob der Schutz läuft und wann er aktualisiert wurde.',
  },
  'baseline-deviation-open': {
    title: 'Konfiguration weicht ab',
    message:
      'Die Einstellung „{item}“ des Werts „{asset}“ weicht von der Grundkonfiguration „{baseline}“ ab, festgestellt am {on}.',
    remedy: 'Berichtigen Sie die Einstellung oder halten Sie eine Ausnahme fest.',
  },
  'baseline-compliance-unknown': {
    title: 'Konfiguration nicht bekannt',
    message:
      'Von den Einstellungen, die die Grundkonfiguration „{baseline}“ verlangt, sind {unknown} von {all} nicht bekannt.',
    remedy: 'Bewerten Sie die Einstellungen.',
  },
  'network-zone-ambiguous': {
    title: 'Netz in mehreren Zonen',
    message: 'Das Netz {network} gehört zugleich zu den Zonen „{zones}“.',
    remedy: 'Belassen Sie das Netz in einer Zone, oder teilen Sie es.',
  },
  'network-default-allow': {
    title: 'Regelwerk, das ohne Regel erlaubt',
    message: 'Das Regelwerk „{ruleSet}“ erlaubt jede Verbindung, auf die keine Regel passt.',
    remedy: 'Verbieten Sie, was keine Regel erlaubt, und ergänzen Sie eine Regel für jede benötigte Verbindung.',
  },
  'network-rule-untrusted-any': {
    title: 'Beliebiges aus nicht vertrauenswürdiger Zone erlaubt',
    message:
      'Die Regel „{rule}“ des Regelwerks „{ruleSet}“ erlaubt nicht vertrauenswürdigen Quellen Beliebiges: {open}.',
    remedy: 'Nennen Sie die benötigten Ziele und Protokolle.',
  },
  'network-rule-shadowed': {
    title: 'Regel wirkungslos hinter anderen',
    message:
      'Die Regel „{rule}“ des Regelwerks „{ruleSet}“ entscheidet nie: Auf alles, worauf sie passt, passen schon die früheren Regeln „{by}“.',
    remedy: 'Stellen Sie die Regel vor diese, oder entfernen Sie sie.',
  },
  'network-rule-redundant': {
    title: 'Überflüssige Regel',
    message: 'Ohne die Regel „{rule}“ des Regelwerks „{ruleSet}“ entscheiden die Regeln „{by}“ dasselbe.',
    remedy:
      'Entfernen Sie die Regel, sofern sie nicht für Änderungen der anderen gebraucht wird; von zwei gleichen Regeln entfernen Sie eine.',
  },
  'network-rule-overlap': {
    title: 'Überlappung von Regeln mit entgegengesetzten Aktionen',
    message:
      'Die Regel „{rule}“ des Regelwerks „{ruleSet}“ passt auf Verbindungen, auf die auch „{by}“ mit der anderen Aktion passen.',
    remedy:
      'Bestätigen Sie, dass die richtige Regel entscheidet: die frühere, oder die verbietende, wo ein Verbot vorgeht.',
  },
  'network-rule-empty': {
    title: 'Regel, die auf nichts passt',
    message: 'Die Regel „{rule}“ des Regelwerks „{ruleSet}“ passt auf keine Verbindung.',
    remedy: 'Berichtigen Sie Quelle, Ziel oder Ports, oder entfernen Sie die Regel.',
  },
  'network-rule-undecided': {
    title: 'Regel zu verflochten für ein Urteil',
    message:
      'Es ist nicht bekannt, ob die Regel „{rule}“ des Regelwerks „{ruleSet}“ wirkt: Die anderen teilen sie in mehr als {mostParts} Teile.',
    remedy: 'Teilen Sie das Regelwerk, oder lassen Sie mehr Teile zu.',
  },
  'network-rule-set-undecided': {
    title: 'Regelwerk zu groß für ein Urteil',
    message:
      'Die Regeln des Regelwerks „{ruleSet}“ sind nicht verglichen: {rules} sind in Kraft, höchstens {mostRules} werden verglichen.',
    remedy: 'Teilen Sie das Regelwerk, oder lassen Sie mehr Regeln zu.',
  },
  'network-rule-owner-missing': {
    title: 'Regel ohne zuständige Person',
    message: 'Die Regel „{rule}“ des Regelwerks „{ruleSet}“ nennt niemanden, der für sie zuständig ist.',
    remedy: 'Nennen Sie die Person oder Rolle, die die Regel braucht.',
  },
  'network-rule-reason-missing': {
    title: 'Regel ohne Begründung',
    message: 'Die Regel „{rule}“ des Regelwerks „{ruleSet}“ hat keine Begründung.',
    remedy: 'Halten Sie fest, wozu die Regel gebraucht wird, oder entfernen Sie sie.',
  },
  'network-rule-review-overdue': {
    title: 'Überprüfung einer Regel überfällig',
    message:
      'Die Überprüfung der Regel „{rule}“ des Regelwerks „{ruleSet}“ war am {dueOn} fällig und ist am {asOf} nicht erfolgt.',
    remedy: 'Prüfen Sie, ob die Regel noch gebraucht wird, und halten Sie den Tag fest.',
  },
  'network-review-plan-missing': {
    title: 'Regelwerk ohne geplante Überprüfungen',
    message: 'Das Regelwerk „{ruleSet}“ hat keinen Plan für seine Überprüfungen.',
    remedy: 'Legen Sie fest, in welchem Abstand die Regeln überprüft werden.',
  },
  'network-review-evidence-missing': {
    title: 'Überprüfung von Regeln ohne Nachweis',
    message: 'Die letzte Überprüfung des Regelwerks „{ruleSet}“ am {on} hat keinen Nachweis.',
    remedy: 'Halten Sie fest, wo das Ergebnis der Überprüfung zu finden ist.',
  },
  'cryptography-too-weak': {
    title: 'Kryptografie zu schwach',
    message: 'Die Kryptografie in „{use}“ auf „{asset}“ ist zu schwach: {reasons} („{parts}“).',
    remedy: 'Schalten Sie das schwache Protokoll oder Verfahren ab, oder lassen Sie eine Ausnahme genehmigen.',
  },
  'cryptography-unknown': {
    title: 'Kryptografie nicht beurteilbar',
    message: 'Die Kryptografie in „{use}“ auf „{asset}“ ist nicht beurteilbar: {reasons} („{parts}“).',
    remedy: 'Zeichnen Sie die Namen so auf, wie die Bibliothek sie kennt.',
  },
  'cryptography-unrecorded': {
    title: 'Kryptografie nicht genau genug aufgezeichnet',
    message: 'Angaben, die über die Kryptografie in „{use}“ auf „{asset}“ entscheiden, fehlen: {reasons}.',
    remedy: 'Zeichnen Sie die angebotenen Protokolle, das Verfahren, seine Schlüssellänge und seine Hashfunktion auf.',
  },
  'cryptography-rule-missing': {
    title: 'Keine Regel für eingesetzte Kryptografie',
    message: 'Keine Regel bestimmt die Kryptografie in „{use}“ für {context}: {reasons}.',
    remedy: 'Legen Sie eine Regel für den Einsatzzweck fest.',
  },
  'cryptography-ends-before-need': {
    title: 'Kryptografie endet vor dem Schutzbedarf',
    message:
      'Die Kryptografie in „{use}“ schützt Daten bis zum {protectUntil}, aber „{part}“ ist nur bis zum {allowedThrough} erlaubt.',
    remedy: 'Planen Sie für Daten mit so langem Schutzbedarf ein stärkeres Verfahren ein.',
  },
  'key-rotation-overdue': {
    title: 'Schlüsselwechsel überfällig',
    message: 'Der Schlüssel „{key}“ schützt Daten seit dem {activatedOn}; sein letzter Tag war der {dueOn}.',
    remedy:
      'Nehmen Sie einen neuen Schlüssel in Betrieb und deaktivieren Sie diesen; ein neues Zertifikat für denselben Schlüssel ist kein Wechsel.',
  },
  'key-period-missing': {
    title: 'Keine Nutzungsdauer für einen Schlüssel',
    message: 'Wann der Schlüssel „{key}“ zu ersetzen ist, ist nicht bekannt: {reason}.',
    remedy: 'Zeichnen Sie die Zustände des Schlüssels mit ihren Tagen auf und wie lange er dient.',
  },
  'key-period-too-long': {
    title: 'Nutzungsdauer eines Schlüssels zu lang',
    message: 'Der Schlüssel „{key}“ für {purpose} hat die Dauer {period} ({side}), länger als {limit}.',
    remedy: 'Verkürzen Sie die Dauer, oder begründen Sie sie in den Grenzen der Organisation.',
  },
  'key-compromised-in-use': {
    title: 'Kompromittierter Schlüssel in Gebrauch',
    message: 'Der Schlüssel „{key}“ ist seit dem {compromisedOn} kompromittiert, und „{users}“ verwenden ihn noch.',
    remedy: 'Ersetzen Sie den Schlüssel sofort überall und widerrufen Sie seine Zertifikate.',
  },
  'key-compromised-unreplaced': {
    title: 'Kompromittierter Schlüssel nicht ersetzt',
    message:
      'Der Schlüssel „{key}“ ist seit dem {compromisedOn} kompromittiert, und kein Schlüssel trat an seine Stelle.',
    remedy: 'Ersetzen Sie den Schlüssel sofort und zeichnen Sie den neuen auf, oder vernichten Sie ihn.',
  },
  'key-processing-overdue': {
    title: 'Schlüssel über seine Verarbeitungsdauer hinaus aufbewahrt',
    message: 'Der Schlüssel „{key}“ darf Daten bis zum {processThrough} verarbeiten und ist nicht vernichtet.',
    remedy: 'Schützen Sie die Daten mit einem neuen Schlüssel und vernichten Sie diesen.',
  },
  'key-algorithm-unknown': {
    title: 'Unbekanntes Verfahren eines Schlüssels',
    message: 'Der Schlüssel „{key}“ nennt das Verfahren „{algorithm}“, das unbekannt ist.',
    remedy: 'Zeichnen Sie den Namen so auf, wie die Bibliothek ihn kennt.',
  },
  'key-custodian-missing': {
    title: 'Schlüssel ohne Verwahrer',
    message: 'Keine Person oder Rolle verwahrt den Schlüssel „{key}“.',
    remedy: 'Bestimmen Sie, wer ihn verwahrt.',
  },
  'key-replacement-circular': {
    title: 'Schlüssel ersetzen einander im Kreis',
    message: 'Die Schlüssel „{keys}“ ersetzen einander im Kreis.',
    remedy: 'Berichtigen Sie, welcher Schlüssel an die Stelle welches anderen trat.',
  },
  'certificate-expired': {
    title: 'Zertifikat abgelaufen',
    message: 'Das Zertifikat „{certificate}“ für „{names}“ endete am {notAfter}.',
    remedy:
      'Installieren Sie ein neues Zertifikat und zeichnen Sie es als Nachfolger auf, oder entfernen Sie den Datensatz.',
  },
  'certificate-renewal-due': {
    title: 'Erneuerung eines Zertifikats fällig',
    message: 'Das Zertifikat „{certificate}“ für „{names}“ ist seit {renewAt} zu erneuern und endet am {notAfter}.',
    remedy: 'Erneuern Sie das Zertifikat und zeichnen Sie das neue als Nachfolger auf.',
  },
  'certificate-renewal-unplanned': {
    title: 'Erneuerung eines Zertifikats nicht geplant',
    message: 'Wann das Zertifikat „{certificate}“ für „{names}“ zu erneuern ist, ist nicht geplant.',
    remedy: 'Legen Sie die Zeit vor seinem Ende oder den Anteil seiner Dauer fest, bei dem es erneuert wird.',
  },
  'certificate-renewal-endless': {
    title: 'Zertifikat immer zur Erneuerung fällig',
    message:
      'Das Zertifikat „{certificate}“ für „{names}“ ist ab {renewAt} zu erneuern, nicht nach dem Beginn seiner Nutzung am {usableFrom}.',
    remedy: 'Erneuern Sie es später, damit die Zeit vor seinem Ende kürzer ist als seine nutzbare Dauer.',
  },
  'certificate-replaced-attached': {
    title: 'Ersetztes Zertifikat noch installiert',
    message: 'Das Zertifikat „{certificate}“ ist durch „{replacedBy}“ ersetzt und noch auf „{assets}“ installiert.',
    remedy: 'Installieren Sie dort das neue Zertifikat, oder berichtigen Sie die Werte.',
  },
  'certificate-too-long': {
    title: 'Öffentliches Zertifikat zu lang',
    message:
      'Das Zertifikat „{certificate}“, ausgestellt am {issuedOn}, dauert {days} Tage; höchstens {longest} sind erlaubt.',
    remedy: 'Lassen Sie ein kürzeres Zertifikat ausstellen.',
  },
  'certificate-outlives-key': {
    title: 'Zertifikat länger als die Nutzungsdauer seines Schlüssels',
    message:
      'Das Zertifikat „{certificate}“ endet am {notAfter}, nach dem letzten Tag {dueOn} seines Schlüssels „{key}“.',
    remedy: 'Erneuern Sie es mit einem neuen Schlüssel; mit demselben beginnt dessen Nutzungsdauer nicht von vorn.',
  },
  'certificate-replacement-circular': {
    title: 'Zertifikate ersetzen einander im Kreis',
    message: 'Die Zertifikate „{certificates}“ ersetzen einander im Kreis.',
    remedy: 'Berichtigen Sie, welches Zertifikat an die Stelle welches anderen trat.',
  },
};

/** The sentences of the schemas of `operations` in German. */
export const deOperationsSentences: TranslationOfSentences<typeof operationsSentences> = {
  'service-level-severity-duplicate': 'Der Schweregrad {severity} hat weiter oben schon Fristen.',
  'opening-out-of-order': '{later}: {laterAt}, vor {earlier}: {earlierAt}.',
  'opening-verified-unfixed': 'Die Behebung ist am {verifiedAt} bestätigt, aber ihr Zeitpunkt fehlt.',
  'opening-overlaps':
    'Die Schwachstelle wurde am {detectedAt} erneut entdeckt, als der Zeitraum weiter oben noch nicht beendet war.',
  'vulnerability-listed-unexploited':
    'Die Schwachstelle steht seit dem {listedOn} in einem Katalog ausgenutzter Schwachstellen und kann nicht als nicht ausgenutzt gelten.',
  'window-ends-before-start': 'Das Zeitfenster endet am {endsAt}, vor seinem Beginn am {startsAt}.',
  'change-outcome-before-implementation': 'Das Ergebnis ist {outcome}, aber die Änderung wurde nicht durchgeführt.',
  'log-source-ends-before-start': 'Das Protokoll endet am {through}, vor seinem Beginn am {from}.',
  'monitoring-rule-ends-before-start': 'Die Regel endet am {through}, vor ihrem Beginn am {from}.',
  'alert-acknowledged-before-raised':
    'Der Alarm wurde am {acknowledgedAt} angenommen, vor seiner Auslösung am {raisedAt}.',
  'alert-closed-before-acknowledged':
    'Der Alarm wurde am {closedAt} abgeschlossen, vor seiner Annahme am {acknowledgedAt}.',
  'backup-plan-ends-before-start': 'Der Plan endet am {through}, vor seinem Beginn am {from}.',
  'backup-place-duplicate': 'Der Ort „{place}“ hat schon eine Kopie weiter oben.',
  'backup-run-finished-before-point': 'Der Lauf war am {finishedAt} beendet, vor dem Stand seiner Daten am {pointAt}.',
  'backup-copy-before-point': 'Die Kopie erreichte „{place}“ am {at}, vor dem Stand ihrer Daten am {pointAt}.',
  'backup-exemption-ends-before-start': 'Die Ausnahme endet am {through}, vor ihrem Beginn am {from}.',
  'capacity-warning-above-critical':
    'Die Warnung beginnt bei {warningShare}, über dem kritischen Anteil {criticalShare}.',
  'malware-protection-updated-after-check':
    'Der Schutz wurde am {updatedOn} aktualisiert, nach der Prüfung am {checkedOn}, die ihn feststellte.',
  'baseline-item-duplicate': 'Die Kennung „{item}“ hat schon eine Einstellung weiter oben.',
  'baseline-asset-duplicate': 'Der Wert „{asset}“ steht schon weiter oben.',
  'baseline-item-unknown': 'Die Grundkonfiguration hat keine Einstellung „{item}“.',
  'baseline-asset-unknown': 'Der Wert „{asset}“ gehört nicht zur Grundkonfiguration.',
  'network-unreadable': '„{value}“ ist kein Netz wie 10.0.0.0/8 oder 2001:db8::/32.',
  'network-leading-zero': '„{value}“ hat eine Zahl mit führender Null, die manche Programme oktal lesen.',
  'network-zone-index': '„{value}“ hat einen Zonenindex, der nur auf einem einzelnen Rechner eine Bedeutung hat.',
  'network-prefix-missing': '„{value}“ hat keine Präfixlänge; eine einzelne Adresse ist {suggestion}.',
  'network-prefix-invalid': '„{value}“ hat eine Präfixlänge, die es für diese Adressen nicht gibt.',
  'network-host-bits': '„{value}“ hat eine Adresse innerhalb des Netzes {suggestion} und nicht dessen erste.',
  'zone-network-duplicate': 'Die Zone hat das Netz {network} schon.',
  'port-range-reversed': 'Die Ports enden mit {through}, vor ihrem Anfang {from}.',
  'rule-ports-without-protocol': 'Die Regel hat Ports, aber ihr Protokoll {protocol} hat keine.',
  'rule-duplicate': 'Die Kennung „{rule}“ hat schon eine Regel weiter oben.',
  'rule-order-missing': 'Die Regel „{rule}“ hat keine Reihenfolge, andere haben eine.',
  'rule-order-duplicate': 'Die Regel „{rule}“ hat die Reihenfolge einer Regel weiter oben.',
  'rule-set-not-allow-only':
    'Ein Regelwerk, das nur erlaubt, hat keine Regel, die verbietet, und verbietet, was keine Regel erlaubt.',
  'cryptography-rule-empty':
    'Die Regel „{rule}“ verlangt kein Protokoll, Verfahren, keine Hashfunktion und keine Stärke.',
  'key-replaces-itself': 'Der Schlüssel ist als sein eigener Nachfolger „{replacedBy}“ genannt.',
  'certificate-ends-before-start': 'Das Zertifikat endet am {notAfter}, vor seinem Beginn am {notBefore}.',
  'certificate-replaces-itself': 'Das Zertifikat ist als sein eigener Nachfolger „{replacedBy}“ genannt.',
};
