import type { coreFindings } from '../../core/lifecycle/findings.ts';
import type { TranslationOfFindings, TranslationOfSentences } from '../../core/translation/translation.ts';
import type { coreSentences } from '../en/core.ts';

/**
 * How German says that a check cannot read a record, whatever the area.
 *
 * @internal
 */
export const deUnreadableRecord = {
  title: 'Datensatz nicht lesbar',
  message: '„{record}“ kann nicht beurteilt werden: „{field}“ muss {demand} sein und ist {value}.',
  remedy: 'Berichtigen Sie das Feld.',
} as const;

/** The findings of `core` in German. */
export const deCore: TranslationOfFindings<typeof coreFindings> = {
  'field-missing': {
    title: 'Feld fehlt',
    message: '„{field}“ fehlt.',
    remedy: 'Ergänzen Sie das Feld.',
  },
  'field-unknown': {
    title: 'Unbekanntes Feld',
    message: '„{field}“ ist kein Feld dieses Datensatzes.',
    remedy: 'Berichtigen Sie den Namen des Feldes, entfernen Sie es oder legen Sie es im Feld custom ab.',
  },
  'field-type-invalid': {
    title: 'Wert vom falschen Typ',
    message: '„{field}“ muss {expected} sein, nicht {value}.',
    remedy: 'Geben Sie den Wert im erwarteten Typ an.',
  },
  'field-refused': {
    title: 'Wert abgelehnt',
    message: '„{field}“ wird abgelehnt: {reason}',
    remedy: 'Berichtigen Sie den Wert, wie es der Grund angibt.',
  },
  'word-unknown': {
    title: 'Unbekanntes Wort',
    message: '„{field}“ kann nicht {value} sein; die ähnlichsten bekannten Wörter: „{known}“.',
    remedy: 'Verwenden Sie eines der bekannten Wörter.',
  },
  'shape-unmatched': {
    title: 'Wert in keiner bekannten Form',
    message: '„{field}“ entspricht keiner der bekannten Formen.',
    remedy: 'Geben Sie den Wert in einer bekannten Form an.',
  },
  'shape-ambiguous': {
    title: 'Wert in mehreren Formen',
    message: '„{field}“ entspricht mehreren Formen, darf aber nur einer entsprechen.',
    remedy: 'Lassen Sie weg, was zu einer anderen Form gehört.',
  },
  'key-invalid': {
    title: 'Ungültiger Schlüssel',
    message: '„{field}“ hat einen ungültigen Schlüssel: {reason}',
    remedy: 'Berichtigen Sie den Schlüssel.',
  },
  'number-too-small': {
    title: 'Zahl zu klein',
    message: '„{field}“ muss {relation} {minimum} sein, nicht {value}.',
    remedy: 'Berichtigen Sie die Zahl.',
  },
  'number-too-large': {
    title: 'Zahl zu groß',
    message: '„{field}“ muss {relation} {maximum} sein, nicht {value}.',
    remedy: 'Berichtigen Sie die Zahl.',
  },
  'number-not-multiple': {
    title: 'Zahl zwischen zwei Schritten',
    message: '„{field}“ muss ein Vielfaches von {divisor} sein, nicht {value}.',
    remedy: 'Runden Sie die Zahl auf ein Vielfaches.',
  },
  'text-too-short': {
    title: 'Text zu kurz',
    message: '„{field}“ hat zu wenige Zeichen; nötig sind {relation} {minimum}.',
    remedy: 'Geben Sie einen längeren Text an.',
  },
  'text-too-long': {
    title: 'Text zu lang',
    message: '„{field}“ hat zu viele Zeichen; erlaubt sind {relation} {maximum}.',
    remedy: 'Kürzen Sie den Text.',
  },
  'text-form-invalid': {
    title: 'Text in der falschen Form',
    message: '„{field}“ muss ein Text in der Form „{form}“ sein, nicht {value}.',
    remedy: 'Geben Sie den Text in dieser Form an.',
  },
  'list-too-short': {
    title: 'Liste zu kurz',
    message: '„{field}“ hat zu wenige Einträge; nötig sind {relation} {minimum}.',
    remedy: 'Ergänzen Sie die fehlenden Einträge.',
  },
  'list-too-long': {
    title: 'Liste zu lang',
    message: '„{field}“ hat zu viele Einträge; erlaubt sind {relation} {maximum}.',
    remedy: 'Entfernen Sie Einträge.',
  },
  'core-record-unreadable': deUnreadableRecord,
  'cadence-overdue': {
    title: 'Wiederkehrende Pflicht überfällig',
    message: '„{cadence}“ war am {dueOn} fällig und ist am {asOf} nicht erledigt; versäumte Termine: {missed}.',
    remedy: 'Holen Sie den Termin nach und halten Sie den Tag fest, oder ändern Sie den geplanten Abstand.',
  },
  'cadence-completed-in-future': {
    title: 'Wiederkehrende Pflicht in der Zukunft erledigt',
    message: '„{cadence}“ ist als erledigt am {completedOn} eingetragen, also nach dem {asOf}.',
    remedy: 'Berichtigen Sie den Tag der Erledigung.',
  },
  'row-list-unreadable': {
    title: 'Zeilen nicht lesbar',
    message: 'Die Zeilen müssen eine Liste von Objekten oder von Listen sein, nicht {value}.',
    remedy: 'Übergeben Sie die Zeilen so, wie die Bibliothek sie liefert, die die Datei liest.',
  },
  'row-limit-exceeded': {
    title: 'Zu viele Zeilen',
    message: 'Von {count} Zeilen wurden nur die ersten {limit} gelesen; nicht gelesene Zeilen: {unread}.',
    remedy: 'Teilen Sie die Datei oder erhöhen Sie die Grenze der Zeilen.',
  },
  'row-unreadable': {
    title: 'Zeile nicht lesbar',
    message: 'Zeile {row} muss {demand} sein, nicht {value}.',
    remedy: 'Übergeben Sie jede Zeile in der Form der ersten.',
  },
  'row-heading': {
    title: 'Überschrift zwischen den Zeilen',
    message: 'Zeile {row} ist die Überschrift „{value}“ und ergab keinen Datensatz.',
    remedy: 'Nichts ist zu tun; nehmen Sie die Überschrift aus der Datei, wenn sie ein Datensatz sein sollte.',
  },
  'row-field-missing': {
    title: 'Teil einer Zeile fehlt',
    message: 'Zeile {row} hat kein Feld „{field}“; nötig für {whole}.',
    remedy:
      'Füllen Sie die Zelle aus und nennen Sie ihre Spalte in der Option columns, wenn sie eine andere Überschrift hat.',
  },
  'row-contradiction': {
    title: 'Zellen, die einander widersprechen',
    message: 'Zeile {row} hat im Feld „{field}“ den Wert „{value}“; er widerspricht „{otherValue}“ im Feld „{other}“.',
    remedy: 'Berichtigen Sie eine der beiden Zellen.',
  },
  'column-limit-exceeded': {
    title: 'Zu viele Spalten',
    message: 'Von {count} Spalten wurden nur die ersten {limit} gelesen; nicht gelesene Spalten: {unread}.',
    remedy: 'Entfernen Sie nicht benötigte Spalten oder erhöhen Sie die Grenze der Spalten.',
  },
  'column-name-refused': {
    title: 'Spaltenüberschrift abgelehnt',
    message: 'Die Spalte „{column}“ wurde nicht gelesen: Kein Datensatz kann unter diesem Namen einen Wert haben.',
    remedy: 'Geben Sie der Spalte eine andere Überschrift.',
  },
  'column-repeated': {
    title: 'Spalten mit einem Namen',
    message:
      'Die Spalten „{columns}“ haben bis auf Groß- und Kleinschreibung, Leerzeichen und Satzzeichen eine Überschrift; ein Feld bekommt die genau genannte.',
    remedy: 'Geben Sie jeder Spalte eine eigene Überschrift oder nennen Sie die richtige in der Option columns.',
  },
  'column-shared': {
    title: 'Spalte für zwei Felder angegeben',
    message:
      'Die Spalte „{column}“ ist für „{field}“ und für „{other}“ angegeben; sie wurde nur als „{field}“ gelesen.',
    remedy: 'Geben Sie jedem Feld eine eigene Spalte.',
  },
  'column-ambiguous': {
    title: 'Mehrere Spalten für ein Feld',
    message: 'Die Spalten „{columns}“ können jeweils „{field}“ enthalten; keine davon wurde gelesen.',
    remedy: 'Nennen Sie die richtige Spalte in der Option columns.',
  },
  'column-unknown': {
    title: 'Unbekannte Spalte',
    message: 'Die Spalte „{column}“, angegeben für „{field}“, steht nicht in den Zeilen; die ähnlichsten: „{known}“.',
    remedy: 'Schreiben Sie die Überschrift wie in der Datei.',
  },
  'column-missing': {
    title: 'Spalte fehlt',
    message: 'Keine Spalte enthält „{field}“; ohne sie ergibt keine Zeile einen Datensatz.',
    remedy: 'Nennen Sie die Spalte in der Option columns oder fügen Sie sie der Datei hinzu.',
  },
  'column-unmapped': {
    title: 'Spalte ohne Feld',
    message: 'Die Spalte „{column}“ ist kein Feld des Datensatzes; ihre Zellen stehen unter custom.',
    remedy: 'Nennen Sie die Spalte in der Option columns, wenn sie ein Feld des Datensatzes ist.',
  },
  'cell-formula': {
    title: 'Formel in einer Zelle',
    message: 'Die Zelle in Zeile {row}, Spalte „{column}“, ist die Formel „{value}“; Formeln werden nicht ausgewertet.',
    remedy: 'Ersetzen Sie die Formel durch ihren Wert; ein Apostroph vor dem Zeichen kennzeichnet einen Text.',
  },
  'cell-type-invalid': {
    title: 'Zelle von ungültigem Typ',
    message:
      'Die Zelle in Zeile {row}, Spalte „{column}“, muss ein Text, eine endliche Zahl, true oder false oder ein Datum sein, nicht {value}.',
    remedy: 'Schreiben Sie den Wert als Text.',
  },
  'cell-too-long': {
    title: 'Zelle zu lang',
    message:
      'Die Zelle in Zeile {row}, Spalte „{column}“, hat {length} Zeichen; nur die ersten {limit} stehen unter custom.',
    remedy: 'Kürzen Sie den Text oder erhöhen Sie die Grenze einer Zelle.',
  },
  'cell-word-unknown': {
    title: 'Unbekanntes Wort in einer Zelle',
    message:
      'Die Zelle in Zeile {row}, Spalte „{column}“, hat das unbekannte Wort „{value}“; die ähnlichsten bekannten: „{known}“.',
    remedy: 'Verwenden Sie ein bekanntes Wort oder geben Sie die Bedeutung dieses Wortes in der Option words an.',
  },
  'cell-date-unreadable': {
    title: 'Datum nicht lesbar',
    message: 'Die Zelle in Zeile {row}, Spalte „{column}“, hat kein lesbares Datum: {reason}',
    remedy:
      'Schreiben Sie das Datum als JJJJ-MM-TT oder geben Sie an, wie es gemeint ist: die Reihenfolge von Tag und Monat in der Option order, die Zeitzone von Date-Objekten in der Option zone.',
  },
  'cell-period-unreadable': {
    title: 'Zeitraum nicht lesbar',
    message: 'Die Zelle in Zeile {row}, Spalte „{column}“, hat den Zeitraum „{value}“, der nicht lesbar ist.',
    remedy: 'Schreiben Sie eine Zahl mit Jahren, Monaten, Wochen oder Tagen oder einen Zeitraum wie P10Y.',
  },
  'cell-control-unreadable': {
    title: 'Maßnahme nicht lesbar',
    message: 'Die Zelle in Zeile {row}, Spalte „{column}“, nennt die Maßnahme „{value}“, die Anhang A nicht hat.',
    remedy: 'Schreiben Sie die Kennung der Maßnahme, etwa A.5.15, oder custom: und einen Namen.',
  },
  'cell-control-doubtful': {
    title: 'Zweifelhafte Maßnahme',
    message:
      'Die Zelle in Zeile {row}, Spalte „{column}“, nennt die Maßnahme „{value}“; gemeint sein kann {suggestions}.',
    remedy: 'Schreiben Sie die Kennung der gemeinten Maßnahme als Text, etwa A.5.10.',
  },
  'cell-control-2013': {
    title: 'Maßnahme der Ausgabe 2013',
    message:
      'Die Zelle in Zeile {row}, Spalte „{column}“, nennt die Maßnahme „{value}“ der Ausgabe 2013; sie ist aufgegangen in {suggestions}.',
    remedy: 'Nennen Sie die Maßnahme der Ausgabe 2022.',
  },
  'cell-citation-unreadable': {
    title: 'Zitat unlesbar',
    message:
      'Die Zelle in Zeile {row}, Spalte „{column}“, zitiert „{value}“, was als Abschnitt, Maßnahme oder Artikel nicht lesbar ist.',
    remedy: 'Schreiben Sie das Zitat mit dem Namen seiner Quelle, etwa Clause 6.1.3; Annex A 5.15; GDPR Art. 30.',
  },
  'cell-level-different': {
    title: 'Risikostufe folgt nicht aus Eintrittswahrscheinlichkeit und Auswirkung',
    message:
      'Die Zelle in Zeile {row}, Spalte „{column}“, hat die Risikostufe „{value}“; Eintrittswahrscheinlichkeit und Auswirkung ergeben nach den Kriterien „{level}“.',
    remedy:
      'Berichtigen Sie die Eintrittswahrscheinlichkeit, die Auswirkung oder die Risikostufe, oder verwenden Sie die Kriterien, nach denen die Stufe bestimmt wurde.',
  },
  'cell-unplaced': {
    title: 'Zelle ohne Platz im Datensatz',
    message:
      'Die Zelle in Zeile {row}, Spalte „{column}“, hat in diesem Datensatz keinen Platz; sie steht unter custom.',
    remedy:
      'Nichts ist zu tun, wenn die Zelle eine Bemerkung ist; ergänzen Sie sonst die Zellen, von denen sie abhängt.',
  },
  'document-unreadable': {
    title: 'Dokument nicht lesbar',
    message: '„{field}“ ist nicht lesbar. {reason}.',
    remedy: 'Übergeben Sie reine Daten, wie JSON.parse sie liefert, mit weniger Ebenen.',
  },
  'history-state-unknown': {
    title: 'Unbekannter Zustand im Verlauf',
    message: '„{lifecycle}“ hat keinen Zustand „{state}“.',
    remedy: 'Berichtigen Sie den Zustand oder nehmen Sie ihn in den Lebenszyklus auf.',
  },
  'history-start-wrong': {
    title: 'Verlauf beginnt in der Mitte',
    message: '„{lifecycle}“ beginnt mit „{state}“; erlaubt zu Beginn: „{initial}“.',
    remedy: 'Tragen Sie die früheren Zustände nach oder berichtigen Sie den ersten.',
  },
  'history-transition-forbidden': {
    title: 'Unzulässiger Schritt im Verlauf',
    message: '„{lifecycle}“ wechselte von „{from}“ zu „{to}“; von dort erlaubt: „{allowed}“.',
    remedy: 'Tragen Sie die Zustände dazwischen nach oder berichtigen Sie den Zustand.',
  },
  'history-date-impossible': {
    title: 'Unmögliches Datum im Verlauf',
    message: '„{lifecycle}“ erreichte „{state}“ am „{enteredOn}“; das ist kein Kalendertag.',
    remedy: 'Berichtigen Sie das Datum.',
  },
  'history-out-of-order': {
    title: 'Verlauf in falscher Reihenfolge',
    message: '„{lifecycle}“ erreichte „{state}“ am {enteredOn}, vor dem zuvor eingetragenen Zustand vom {previousOn}.',
    remedy: 'Tragen Sie die Zustände in der Reihenfolge ein, in der sie erreicht wurden.',
  },
};

/** The sentences of the schemas of `core` in German. */
export const deCoreSentences: TranslationOfSentences<typeof coreSentences> = {
  'expires-before-approval': 'Die Freigabe läuft am {expiresOn} ab, bevor sie am {approvedOn} erteilt wurde.',
  'digest-unreadable': '„{digest}“ ist keine Prüfsumme: sha256: und 64 Hexadezimalziffern in Kleinbuchstaben.',
  'date-unreadable': [
    '„{value}“ ist {form}; schreiben Sie „{written}“.',
    '„{value}“ ist kein Datum in der Form 2026-11-29.',
  ],
  'date-impossible': '„{value}“ ist kein Tag des Kalenders.',
  'year-out-of-range': '„{value}“ liegt außerhalb der Jahre 1900 bis 2999.',
  'instant-unreadable': [
    '„{value}“ ist {form}; schreiben Sie „{written}T09:30:00Z“, mit der Uhrzeit und Z oder einem Abstand zu UTC.',
    '„{value}“ ist kein Zeitpunkt in der Form 2026-11-29T09:30:00Z.',
  ],
  'instant-without-zone':
    '„{value}“ hat keine Zeitzone: schreiben Sie hinter die Uhrzeit Z für UTC oder einen Abstand wie +01:00.',
  'instant-impossible': '„{value}“ ist kein Tag des Kalenders.',
  'period-unreadable': '„{period}“ ist kein Zeitraum wie P1Y6M oder P2W.',
  'period-negative': '„{period}“ ist negativ; ein Zeitraum ist länger als null.',
  'period-fractional':
    '„{period}“ hat einen Bruchteil; ein Zeitraum besteht aus ganzen Jahren, Monaten, Wochen oder Tagen.',
  'period-with-time': [
    '„{period}“ hat eine Uhrzeit. Die Aufbewahrung zählt ganze Tage, und ein Ereignis kann zu jeder Stunde eintreten: „{longest}“ bewahrt nichts länger auf, „{shortest}“ bewahrt alles mindestens so lange auf.',
    '„{period}“ hat eine Uhrzeit; ein Zeitraum besteht aus ganzen Jahren, Monaten, Wochen oder Tagen.',
  ],
  'period-mixes-weeks': '„{period}“ hat Wochen neben anderen Teilen; Wochen stehen allein, etwa P2W.',
  'period-zero': '„{period}“ ist null; ein Zeitraum ist länger.',
  'period-too-long': '„{period}“ ist länger als 200 Jahre.',
  'hour-period-unreadable': '„{period}“ ist keine Dauer in Stunden und Minuten wie PT72H oder PT1H30M.',
  'hour-period-negative': '„{period}“ ist negativ; eine Dauer ist länger als null.',
  'hour-period-with-date': '„{period}“ hat Tage oder längere Teile; eine Dauer besteht aus ganzen Stunden und Minuten.',
  'hour-period-with-seconds': '„{period}“ hat Sekunden; eine Dauer besteht aus ganzen Stunden und Minuten.',
  'hour-period-fractional': '„{period}“ hat einen Bruchteil; eine Dauer besteht aus ganzen Stunden und Minuten.',
  'hour-period-zero': '„{period}“ ist null; eine Dauer ist länger.',
  'hour-period-too-long': '„{period}“ ist länger als eine Million Stunden.',
  'time-zone-unknown': '„{zone}“ ist keine Zeitzone, die die Laufzeitumgebung kennt, wie etwa Europe/Berlin.',
  'evidence-ends-before-collected': 'Der Nachweis gilt bis zum {validUntil}, wurde aber erst am {collectedOn} erhoben.',
  'not-json':
    'Die Felder enthalten etwas, das JSON nicht darstellen kann, etwa ein Date-Objekt, eine Funktion, undefined, NaN oder einen Kreis.',
  'json-too-deep': 'Die Felder haben mehr als 100 ineinander liegende Ebenen von Listen und Objekten.',
  'json-too-repetitive':
    'Ein Objekt in den Feldern steht an so vielen Stellen, dass der Text kein Ende hätte; kopieren Sie weniger davon.',
  'json-half-character':
    'Ein Text in den Feldern hat nur ein halbes Zeichen (eine einzelne Hälfte eines Ersatzzeichenpaars).',
  'id-empty': 'Die Kennung ist leer; eine Kennung hat ein sichtbares Zeichen.',
  'text-empty': 'Der Text ist leer; lassen Sie das Feld weg, wenn es nichts zu sagen gibt.',
  'tolerance-too-long':
    'Die Toleranz kann {longest} Tage lang sein; sie muss kürzer bleiben als „{every}“ mit mindestens {shortest} Tagen.',
};
