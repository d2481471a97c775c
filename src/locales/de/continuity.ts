import type { continuityFindings } from '../../continuity/register/findings.ts';
import type { TranslationOfFindings, TranslationOfSentences } from '../../core/translation/translation.ts';
import type { continuitySentences } from '../en/continuity.ts';
import { deUnreadableRecord } from './core.ts';

/** The findings of `continuity` in German. */
export const deContinuity: TranslationOfFindings<typeof continuityFindings> = {
  'continuity-record-unreadable': deUnreadableRecord,
  'continuity-record-duplicate': {
    title: 'Kennung doppelt vergeben',
    message: 'Die Kennung „{record}“ kommt unter den Datensätzen der Art {kind} zweimal vor.',
    remedy: 'Geben Sie jedem Datensatz eine eigene Kennung oder entfernen Sie die Wiederholung.',
  },
  'continuity-reference-unknown': {
    title: 'Unbekannter Datensatz genannt',
    message: '„{record}“ nennt „{reference}“ ({kind}); das Register hat diesen Datensatz nicht.',
    remedy: 'Berichtigen Sie die Kennung oder nehmen Sie den Datensatz in sein Register auf.',
  },
  'continuity-event-in-future': {
    title: 'Ereignis in der Zukunft',
    message: '„{record}“ gibt ein Ereignis am {date} an, nach dem {asOf}.',
    remedy: 'Berichtigen Sie das Datum oder zeichnen Sie das Ereignis auf, wenn es eingetreten ist.',
  },
  'process-without-analysis': {
    title: 'Prozess ohne Analyse seiner Auswirkung',
    message: 'In der Analyse des Prozesses „{process}“ fehlt: {missing}.',
    remedy:
      'Geben Sie die Auswirkung über die Zeit in jeder Kategorie an und die Stufe, ab der sie nicht hinnehmbar ist.',
  },
  'impact-falls-with-time': {
    title: 'Auswirkung, die mit der Zeit sinkt',
    message:
      'Die Auswirkung des Prozesses „{process}“ in der Kategorie „{category}“ sinkt nach {after} von {before} auf {level}.',
    remedy: 'Berichtigen Sie die Stufe: Eine längere Unterbrechung ist nie besser.',
  },
  'mtpd-above-derived': {
    title: 'Tolerierbare Unterbrechung länger, als die Auswirkungen erlauben',
    message:
      'Der Prozess „{process}“ gibt eine tolerierbare Unterbrechung von {mtpd} Minuten an; seine Auswirkung in „{categories}“ ist nach {derived} Minuten nicht mehr hinnehmbar.',
    remedy: 'Verkürzen Sie die tolerierbare Unterbrechung oder berichtigen Sie die Auswirkungen.',
  },
  'rto-above-mtpd': {
    title: 'Wiederherstellung nach der tolerierbaren Unterbrechung geplant',
    message:
      'Der Prozess „{process}“ soll mit aufgeholter Arbeit nach {planned} Minuten wieder laufen; tolerierbar sind {tolerable} Minuten.',
    remedy:
      'Verkürzen Sie die Wiederherstellungszeit oder das Aufholen der Arbeit oder entscheiden Sie neu, was tolerierbar ist.',
  },
  'rto-without-reserve': {
    title: 'Wiederherstellung ohne Reserve geplant',
    message:
      'Der Prozess „{process}“ soll mit aufgeholter Arbeit nach {planned} Minuten wieder laufen, so lange wie tolerierbar.',
    remedy: 'Verkürzen Sie die Wiederherstellungszeit, damit eine Verzögerung kein Schaden ist.',
  },
  'rpo-missing': {
    title: 'Ziel für den Datenverlust fehlt',
    message: 'Der Prozess „{process}“ hat kein Ziel dafür, wie viel Zeit an Daten verloren gehen darf.',
    remedy: 'Entscheiden Sie, für welche Zeit Daten verloren gehen dürfen.',
  },
  'work-recovery-missing': {
    title: 'Aufholen der Arbeit nicht festgelegt',
    message:
      'Der Prozess „{process}“ legt keine Zeit für das Aufholen der Arbeit fest; ob er damit in der tolerierbaren Zeit fertig ist, ist nicht bekannt.',
    remedy: 'Legen Sie fest, wie lange das Prüfen der Daten und das Aufholen der Arbeit dauern.',
  },
  'process-objective-unmeasurable': {
    title: 'Ziel eines Prozesses in Worten',
    message: 'Der Prozess „{process}“ hat ein Ziel in Worten, das nicht messbar ist, für: {objectives}.',
    remedy: 'Setzen Sie das Ziel in Minuten.',
  },
  'analysis-overdue': {
    title: 'Analyse der Auswirkung überfällig',
    message: 'Die Analyse des Prozesses „{process}“ war am {dueOn} fällig.',
    remedy: 'Analysieren Sie die Auswirkung neu und halten Sie den Tag fest.',
  },
  'resource-id-taken': {
    title: 'Ressource mit der Kennung eines Prozesses',
    message:
      'Die Ressource „{resource}“ hat die Kennung eines Prozesses; Abhängigkeiten von ihr meinen deshalb den Prozess.',
    remedy: 'Geben Sie der Ressource eine eigene Kennung.',
  },
  'dependency-dangling': {
    title: 'Abhängigkeit von einem unbekannten Datensatz',
    message: '„{record}“ hängt von „{reference}“ ab; das ist kein Prozess und keine Ressource.',
    remedy: 'Berichtigen Sie die Kennung oder nehmen Sie den Prozess oder die Ressource auf.',
  },
  'dependency-cycle': {
    title: 'Abhängigkeiten im Kreis',
    message: 'Abhängigkeiten führen im Kreis über „{records}“; daraus folgt keine Wiederherstellungszeit.',
    remedy: 'Berichtigen Sie die Abhängigkeiten: Geben Sie an, was zuerst wiederhergestellt werden kann.',
  },
  'dependency-undecided': {
    title: 'Alternativen zu umfangreich für einen Vergleich',
    message:
      'Die Alternativen von „{record}“ führen zu so vielen Datensätzen, dass nicht entschieden ist, ob sie einen gemeinsam haben.',
    remedy: 'Fragen Sie singlePointsOfFailure nach dem Prozess; die Funktion vergleicht sie ohne Grenze.',
  },
  'recovery-time-unknown': {
    title: 'Wiederherstellungszeit unbekannt',
    message: 'Die Wiederherstellungszeit von „{record}“ ({kind}) ist nicht bekannt.',
    remedy: 'Messen, vereinbaren oder schätzen Sie die Zeit und halten Sie sie fest.',
  },
  'rto-not-achievable': {
    title: 'Wiederherstellungszeit nicht erreichbar',
    message:
      'Der Prozess „{process}“ soll nach {rto} Minuten wieder laufen; seine Abhängigkeiten erlauben frühestens {minutes} Minuten, über die Kette „{chain}“.',
    remedy:
      'Beschleunigen Sie die Wiederherstellung der Kette, schaffen Sie eine Alternative oder setzen Sie ein anderes Ziel.',
  },
  'recovery-above-mtpd': {
    title: 'Wiederherstellung länger als tolerierbar',
    message:
      'Der Prozess „{process}“ läuft frühestens nach {minutes} Minuten wieder, über die Kette „{chain}“; tolerierbar sind {tolerable} Minuten.',
    remedy:
      'Beschleunigen Sie die Wiederherstellung der Kette, schaffen Sie eine Alternative oder entscheiden Sie neu, was tolerierbar ist.',
  },
  'single-point-above-mtpd': {
    title: 'Nicht tolerierbare einzelne Fehlerstelle',
    message:
      'Allein „{record}“ ({kind}) hält den Prozess „{process}“ an und braucht mindestens {minutes} Minuten; tolerierbar sind {tolerable} Minuten.',
    remedy: 'Schaffen Sie eine Alternative oder beschleunigen Sie die Wiederherstellung.',
  },
  'single-point-of-failure': {
    title: 'Einzelne Fehlerstelle',
    message: 'Allein „{record}“ ({kind}) hält den Prozess „{process}“ an.',
    remedy: 'Schaffen Sie eine Alternative oder halten Sie fest, wer das aus welchem Grund hinnimmt.',
  },
  'supplier-recovery-slower': {
    title: 'Vertrag mit einem Lieferanten langsamer als nötig',
    message:
      'Der Dienst „{service}“ schuldet die Wiederherstellung von „{record}“ innerhalb von {minutes} Minuten; der Prozess „{process}“ lässt {required} Minuten.',
    remedy: 'Vereinbaren Sie eine kürzere Zeit oder finden Sie eine Alternative.',
  },
  'resource-not-backed-up': {
    title: 'Daten einer Ressource nicht gesichert',
    message: 'Die Ressource „{resource}“ enthält Daten, deren Verlust nicht begrenzt ist: {reason}.',
    remedy: 'Erstellen Sie Kopien, die frühere Stände bewahren, und halten Sie ihren Abstand fest.',
  },
  'rpo-below-backup': {
    title: 'Ziel für den Datenverlust nicht erreichbar',
    message:
      'Der Prozess „{process}“ darf Daten von {rpo} Minuten verlieren; bei den Kopien der Ressource „{resource}“ drohen {minutes} Minuten.',
    remedy: 'Kopieren Sie häufiger, machen Sie die Kopien früher nutzbar oder setzen Sie ein anderes Ziel.',
  },
  'plan-without-activation': {
    title: 'Plan ohne seine Auslösung',
    message: 'Im Plan „{plan}“ fehlt für die Auslösung: {missing}.',
    remedy: 'Geben Sie die Kriterien an, die den Plan auslösen, und wer darüber entscheidet.',
  },
  'plan-incomplete': {
    title: 'Plan unvollständig',
    message: 'Im Plan „{plan}“ fehlt: {missing}.',
    remedy:
      'Geben Sie an, wer welche Rolle hat, welche Schritte in welcher Reihenfolge nötig sind und wie die Organisation zum Normalbetrieb zurückkehrt.',
  },
  'plan-without-deputy': {
    title: 'Rolle eines Plans ohne Vertretung',
    message: 'Die Rolle „{role}“ des Plans „{plan}“ hat neben „{holder}“ keine Vertretung.',
    remedy: 'Benennen Sie eine andere Person oder Rolle als Vertretung.',
  },
  'plan-contact-left': {
    title: 'Ausgeschiedene Person in einem Plan',
    message: 'Der Plan „{plan}“ nennt „{person}“; diese Person ist am {endedOn} ausgeschieden.',
    remedy: 'Nennen Sie die Person, die die Aufgabe übernommen hat.',
  },
  'plan-not-exercised': {
    title: 'Plan nicht geübt',
    message: 'Der Plan „{plan}“ wurde bis zum {asOf} nicht mit Erfolg geübt.',
    remedy: 'Üben Sie den Plan und planen Sie die nächste Übung.',
  },
  'exercise-overdue': {
    title: 'Übung eines Plans überfällig',
    message: 'Der Plan „{plan}“ war bis zum {dueOn} zu üben.',
    remedy: 'Üben Sie den Plan und halten Sie das Ergebnis fest.',
  },
  'exercise-scope-gap': {
    title: 'Prozesse eines Plans nie geübt',
    message: 'Keine Übung des Plans „{plan}“ hatte Erfolg mit den Prozessen „{processes}“.',
    remedy: 'Nehmen Sie die Prozesse in die nächste Übung auf.',
  },
  'exercise-missed-without-action': {
    title: 'Ziel einer Übung verfehlt, ohne Maßnahme',
    message: 'Das Ziel der Übung „{exercise}“ hat das Ergebnis {result}, und keine Maßnahme folgt.',
    remedy: 'Halten Sie die Maßnahmen fest, mit denen die nächste Übung gelingt.',
  },
  'exercise-action-unowned': {
    title: 'Maßnahme einer Übung ohne Verantwortlichen',
    message: 'Die Maßnahme „{action}“ der Übung „{exercise}“ hat keinen Verantwortlichen.',
    remedy: 'Benennen Sie die Person oder Rolle, die sie ausführt.',
  },
  'exercise-action-undated': {
    title: 'Maßnahme einer Übung ohne Termin',
    message: 'Die Maßnahme „{action}“ der Übung „{exercise}“ hat keinen Termin.',
    remedy: 'Setzen Sie den letzten Tag, an dem sie rechtzeitig ist.',
  },
  'exercise-action-overdue': {
    title: 'Maßnahme einer Übung überfällig',
    message: 'Die Maßnahme „{action}“ der Übung „{exercise}“ war am {dueOn} fällig und bis zum {asOf} nicht erledigt.',
    remedy: 'Führen Sie sie aus und halten Sie den Tag fest, oder setzen Sie mit Begründung einen anderen Tag.',
  },
  'rto-missed-in-exercise': {
    title: 'Wiederherstellungszeit in einer Übung verfehlt',
    message:
      'Die Übung „{exercise}“ hat den Prozess „{process}“ nicht innerhalb seiner Wiederherstellungszeit zurückgebracht.',
    remedy: 'Beschleunigen Sie die Wiederherstellung und üben Sie erneut, oder setzen Sie ein anderes Ziel.',
  },
  'rto-not-proven': {
    title: 'Wiederherstellungszeit nicht nachgewiesen',
    message: 'Keine aktuelle Übung weist nach, dass der Prozess „{process}“ rechtzeitig wieder läuft: {reason}.',
    remedy: 'Setzen Sie eine Wiederherstellungszeit, üben Sie einen Plan des Prozesses und messen Sie die Zeit.',
  },
};

/** The sentences of the schemas of `continuity` in German. */
export const deContinuitySentences: TranslationOfSentences<typeof continuitySentences> = {
  'impact-point-repeated': 'Die Kategorie „{category}“ hat weiter oben eine Stufe nach {after}.',
  'dependency-alternative-repeated': 'Die Alternative „{alternative}“ steht schon weiter oben.',
  'dependency-alternatives-too-few': 'Mindestens {atLeast} sind nötig; es gibt {count} Alternativen.',
  'exercise-time-repeated': 'Der Prozess „{process}“ hat weiter oben eine Zeit.',
};
