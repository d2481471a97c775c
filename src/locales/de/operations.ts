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
      '„{record}“ hat am {enteredOn} den Zustand {state} erreicht, was sein Lebenszyklus oder der Tag davor nicht zulässt.',
    remedy: 'Halten Sie die Zustände in ihrer Reihenfolge fest, jeden mit seinem Tag.',
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
    message: 'Der neueste Wiederherstellungstest des Plans „{plan}“, „{test}“, hat nicht alles wiederhergestellt.',
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
};

/** The sentences of the schemas of `operations` in German. */
export const deOperationsSentences: TranslationOfSentences<typeof operationsSentences> = {
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
};
