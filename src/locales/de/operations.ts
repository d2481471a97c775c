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
    message: 'Die Ausnahme „{exception}“ erlaubt die Schwachstelle „{vulnerability}“ ohne letzten Tag.',
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
      'Die Änderung „{change}“ ist {kind}, ging aber vom Entwurf direkt zur Durchführung, wie es nur eine Notfalländerung darf.',
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
};
