import type { TranslationOfFindings, TranslationOfSentences } from '../../core/translation/translation.ts';
import type { developmentFindings } from '../../development/register/findings.ts';
import type { developmentSentences } from '../en/development.ts';
import { deUnreadableRecord } from './core.ts';

/** The findings of `development` in German. */
export const deDevelopment: TranslationOfFindings<typeof developmentFindings> = {
  'development-record-unreadable': deUnreadableRecord,
  'development-record-duplicate': {
    title: 'Kennung doppelt vergeben',
    message: 'Die Kennung „{record}“ kommt unter den Datensätzen der Art {kind} zweimal vor.',
    remedy: 'Geben Sie jedem Datensatz eine eigene Kennung oder entfernen Sie die Wiederholung.',
  },
  'development-reference-unknown': {
    title: 'Unbekannter Datensatz genannt',
    message: '„{record}“ nennt „{reference}“ ({kind}); das Register hat diesen Datensatz nicht.',
    remedy: 'Berichtigen Sie die Kennung oder nehmen Sie den Datensatz in sein Register auf.',
  },
  'development-event-in-future': {
    title: 'Ereignis in der Zukunft',
    message: '„{record}“ gibt ein Ereignis am {date} an, nach dem {asOf}.',
    remedy: 'Berichtigen Sie das Datum oder zeichnen Sie das Ereignis auf, wenn es eingetreten ist.',
  },
  'development-history-invalid': {
    title: 'Zustand, den der Lebenszyklus nicht zulässt',
    message:
      '„{record}“ hat am {enteredOn} den Zustand {state} erreicht, was sein Lebenszyklus oder der Tag davor nicht zulässt.',
    remedy: 'Halten Sie die Zustände in ihrer Reihenfolge fest, jeden mit seinem Tag.',
  },
  'lifecycle-gate-passer-missing': {
    title: 'Freigabepunkt ohne zuständige Rolle',
    message: 'Der Freigabepunkt „{gate}“ des Modells „{model}“ nennt keine Rolle, die ihn freigibt.',
    remedy: 'Benennen Sie die Rolle, die den Freigabepunkt freigibt.',
  },
  'code-review-not-independent': {
    title: 'Änderung ohne unabhängiges Review übernommen',
    message: 'Die Änderung „{change}“ wurde am {mergedOn} ohne unabhängiges Review übernommen: {reason}.',
    remedy:
      'Lassen Sie eine andere Person den letzten Stand vor der Übernahme prüfen, oder genehmigen Sie zuvor eine Ausnahme mit ausgleichenden Maßnahmen.',
  },
  'code-review-stale': {
    title: 'Review eines früheren Stands',
    message:
      'Die Änderung „{change}“ wurde am {mergedOn} übernommen, aber die Prüfenden haben andere Stände als „{revision}“ freigegeben.',
    remedy: 'Lassen Sie den übernommenen Stand prüfen, und entwerten Sie Freigaben, sobald ein neuer Stand vorliegt.',
  },
  'code-review-undecided': {
    title: 'Unabhängigkeit eines Reviews unbekannt',
    message: 'Ob das Review der Änderung „{change}“ unabhängig war, ist nicht bekannt; nicht festgehalten: {unknown}.',
    remedy: 'Halten Sie alle Verfasser fest und die Person, von der der letzte Stand stammt.',
  },
  'code-review-excepted': {
    title: 'Ausnahme anstelle eines unabhängigen Reviews',
    message:
      'Die Ausnahme „{exception}“ tritt an die Stelle des unabhängigen Reviews der Änderung „{change}“, die damit nur teilweise geprüft ist.',
    remedy:
      'Erhalten Sie die ausgleichenden Maßnahmen aufrecht, und prüfen Sie unabhängig, sobald genügend Personen da sind.',
  },
  'software-change-waiver-invalid': {
    title: 'Ausnahme ohne Wirkung',
    message: 'Die Änderung „{change}“ stützt sich auf die Ausnahme „{exception}“, die nichts aussetzt: {reason}.',
    remedy:
      'Lassen Sie eine Ausnahme von der betreffenden Regel mit Grund und Ende, bei einem Review auch mit ausgleichenden Maßnahmen, von einer Person genehmigen, die sie weder beantragt hat noch davon profitiert.',
  },
  'test-rule-missing': {
    title: 'Verlangte Tests unbekannt',
    message: 'Welche Tests die Änderung „{change}“ der Art „{changeKind}“ braucht, ist nicht bekannt.',
    remedy: 'Nennen Sie das Lebenszyklusmodell der Änderung, und geben Sie ihrer Art dort eine Regel.',
  },
  'test-kind-missing': {
    title: 'Verlangter Test fehlt',
    message: 'Die Änderung „{change}“ wurde ohne den {test} auf dem Stand „{revision}“ übernommen: {reason}.',
    remedy: 'Führen Sie die Tests auf dem übernommenen Stand aus, oder halten Sie eine Ausnahme fest.',
  },
  'test-failed': {
    title: 'Verlangter Test nicht bestanden',
    message:
      'Die Änderung „{change}“ wurde übernommen, obwohl der {test} auf dem Stand „{revision}“ im Lauf „{run}“ nicht bestanden war.',
    remedy: 'Berichtigen Sie die Änderung und testen Sie erneut, oder halten Sie eine Ausnahme fest.',
  },
  'gate-pass-missing': {
    title: 'Freigabepunkt nicht durchlaufen',
    message:
      'Die Änderung „{change}“ wurde am {deployedOn} ohne gültige Freigabe am Freigabepunkt „{gate}“ ausgeliefert: {reason}.',
    remedy: 'Lassen Sie die zuständige Rolle die Änderung mit den verlangten Nachweisen freigeben.',
  },
  'defect-cause-missing': {
    title: 'Ursache eines Fehlers nicht festgehalten',
    message:
      'Der Fehler „{defect}“ ({severity}) wurde am {verifiedOn} ohne festgehaltene Ursache als behoben bestätigt.',
    remedy: 'Ermitteln Sie die Ursache jedes kritischen oder wiederholten Fehlers, bevor die Behebung bestätigt wird.',
  },
  'defect-fix-unverified': {
    title: 'Behebung nicht bestätigt',
    message: 'Die Behebung des Fehlers „{defect}“ ist nicht bestätigt: {reason}.',
    remedy: 'Lassen Sie eine andere Person die Behebung auf einem Stand bestätigen, der sie enthält.',
  },
  'defect-fix-verified-after-deployment': {
    title: 'Behebung erst nach der Auslieferung bestätigt',
    message:
      'Die Behebung des Fehlers „{defect}“ wurde am {deployedOn} ausgeliefert und erst am {verifiedOn} bestätigt.',
    remedy: 'Bestätigen Sie jede Behebung vor der Auslieferung.',
  },
  'defect-deferral-unapproved': {
    title: 'Zurückstellung eines Fehlers nicht genehmigt',
    message:
      'Der Fehler „{defect}“ ist bis zum {until} zurückgestellt, ohne dass eine bekannte Person das genehmigt hat.',
    remedy: 'Lassen Sie die Zurückstellung genehmigen, oder nehmen Sie die Arbeit am Fehler wieder auf.',
  },
  'defect-deferral-expired': {
    title: 'Zurückstellung eines Fehlers abgelaufen',
    message: 'Der Fehler „{defect}“ war bis zum {until} zurückgestellt und ist noch nicht wieder aufgenommen.',
    remedy: 'Nehmen Sie die Arbeit am Fehler wieder auf, oder stellen Sie ihn mit Genehmigung neu zurück.',
  },
  'defect-duplicate-cycle': {
    title: 'Fehler, die im Kreis Duplikate voneinander sind',
    message: 'Die Fehler „{defects}“ sind jeweils als Duplikat des nächsten geführt, sodass niemand daran arbeitet.',
    remedy: 'Lassen Sie einen der Fehler offen.',
  },
  'release-blocked': {
    title: 'Release trotz Hindernis ausgeliefert',
    message:
      'Das Release „{release}“ wurde am {deployedOn} ausgeliefert, obwohl „{record}“ dem entgegenstand: {reason}.',
    remedy: 'Beseitigen Sie das Hindernis, oder nehmen Sie das Release zurück.',
  },
  'gate-failed': {
    title: 'Qualitätsprüfung nicht bestanden',
    message:
      'Das Release „{release}“ wurde am {deployedOn} ausgeliefert, obwohl die Qualitätsprüfung „{gate}“ nicht bestanden war: „{metrics}“.',
    remedy: 'Berichtigen Sie, was die Prüfung misst, oder nehmen Sie das Release zurück.',
  },
  'gate-incomplete': {
    title: 'Qualitätsprüfung unvollständig',
    message:
      'Das Release „{release}“ wurde am {deployedOn} ohne vollständige Qualitätsprüfung „{gate}“ ausgeliefert; es fehlt oder ist veraltet: „{metrics}“.',
    remedy: 'Messen Sie jede Kennzahl der Prüfung auf dem ausgelieferten Stand.',
  },
  'gate-nothing-measured': {
    title: 'Qualitätsprüfung ohne Messung',
    message:
      'Das Release „{release}“ wurde am {deployedOn} ausgeliefert, aber kein Kriterium der Qualitätsprüfung „{gate}“ wurde gemessen.',
    remedy: 'Geben Sie der Prüfung Kriterien, die auf das Release anwendbar sind.',
  },
  'post-deployment-unmeasured': {
    title: 'Release nach der Auslieferung nicht gemessen',
    message: 'Nach der Auslieferung des Release „{release}“ wurde vom {from} bis zum {through} nichts gemessen.',
    remedy: 'Messen Sie die Wirkung eines Release in seinem Zeitraum; ohne Messung ist sie unbekannt.',
  },
  'post-deployment-undecided': {
    title: 'Entscheidung nach der Auslieferung fehlt',
    message:
      'Der Zeitraum des Release „{release}“ endete am {through} ohne Entscheidung, ob es bleibt oder zurückgenommen wird.',
    remedy: 'Entscheiden Sie über das Release, und halten Sie fest, wer wann entschieden hat.',
  },
  'post-deployment-window-empty': {
    title: 'Zeitraum endet vor der Auslieferung',
    message: 'Der Zeitraum des Release „{release}“ endet am {through}, vor der Auslieferung am {deployedOn}.',
    remedy: 'Legen Sie den letzten Tag des Zeitraums neu fest.',
  },
  'coding-standard-unread': {
    title: 'Programmierrichtlinie nicht gelesen',
    message:
      '„{person}“ muss Version „{version}“ der Programmierrichtlinie „{standard}“ lesen; der letzte Tag war der {dueOn}.',
    remedy: 'Lassen Sie die Person die geltende Version lesen und deren Dokument zur Kenntnis nehmen.',
  },
  'coding-standard-readers-unknown': {
    title: 'Adressaten einer Programmierrichtlinie unbekannt',
    message: 'Für die Programmierrichtlinie „{standard}“ ist nicht festgehalten, wer danach entwickelt.',
    remedy: 'Halten Sie die Rollen fest, die nach der Richtlinie entwickeln.',
  },
};

/** The sentences of the schemas of `development` in German. */
export const deDevelopmentSentences: TranslationOfSentences<typeof developmentSentences> = {
  'quality-measure-of-nothing': 'Die Messung hat den Wert {value} bei einer Grundgesamtheit von {population}.',
  'lifecycle-stage-out-of-order':
    'Die Phase {stage} steht nach {previous}, die in der Reihenfolge der Arbeit nicht vor ihr liegt.',
  'lifecycle-gate-duplicate': 'Die Kennung „{gate}“ hat schon ein Freigabepunkt weiter oben.',
  'test-rule-duplicate': 'Die Art der Änderung „{changeKind}“ hat schon eine Regel weiter oben.',
  'test-run-passed-with-failures': 'Der Lauf ist bestanden, aber {failed} Tests sind es nicht.',
  'defect-deferral-ends-before-start': 'Die Zurückstellung gilt bis zum {until}, vor ihrem Beginn am {enteredOn}.',
  'defect-acceptance-ends-before-start':
    'Der Fehler ist bis zum {through} akzeptiert, vor der Akzeptanz am {acceptedOn}.',
  'deployment-incident-contradicted': 'Der Vorfall „{incident}“ ist zugleich dem Release zugeordnet.',
  'coding-standard-version-duplicate': 'Die Version „{version}“ steht schon weiter oben.',
};
