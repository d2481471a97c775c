import type { assetsFindings } from '../../assets/register/findings.ts';
import type { TranslationOfFindings, TranslationOfSentences } from '../../core/translation/translation.ts';
import type { assetsSentences } from '../en/assets.ts';
import { deUnreadableRecord } from './core.ts';

/** The findings of `assets` in German. */
export const deAssets: TranslationOfFindings<typeof assetsFindings> = {
  'assets-record-unreadable': deUnreadableRecord,
  'assets-record-duplicate': {
    title: 'Kennung doppelt vergeben',
    message: 'Die Kennung „{record}“ kommt unter den Datensätzen der Art {kind} zweimal vor.',
    remedy: 'Geben Sie jedem Datensatz eine eigene Kennung oder entfernen Sie die Wiederholung.',
  },
  'assets-reference-unknown': {
    title: 'Unbekannter Datensatz genannt',
    message: '„{record}“ nennt „{reference}“ ({kind}); das Register hat diesen Datensatz nicht.',
    remedy: 'Berichtigen Sie die Kennung oder nehmen Sie den Datensatz in sein Register auf.',
  },
  'assets-event-in-future': {
    title: 'Ereignis in der Zukunft',
    message: '„{record}“ gibt ein Ereignis am {date} an, nach dem {asOf}.',
    remedy: 'Berichtigen Sie das Datum oder zeichnen Sie das Ereignis auf, wenn es eingetreten ist.',
  },
  'assets-history-invalid': {
    title: 'Zustand, den der Lebenszyklus nicht zulässt',
    message:
      '„{record}“ hat am {enteredOn} den Zustand {state} erreicht, was sein Lebenszyklus oder der Tag davor nicht zulässt.',
    remedy: 'Halten Sie die Zustände in ihrer Reihenfolge fest, jeden mit seinem Tag.',
  },
  'asset-owner-missing': {
    title: 'Wert ohne Eigentümer',
    message: 'Der Wert „{asset}“ hat keinen Eigentümer.',
    remedy: 'Benennen Sie die Person oder Rolle, der der Wert gehört.',
  },
  'asset-check-overdue': {
    title: 'Bestandsprüfung überfällig',
    message: 'Die Bestandsprüfung von „{asset}“ war am {dueOn} fällig und ist am {asOf} nicht erfolgt.',
    remedy: 'Prüfen Sie, ob der Wert da ist und sein Eintrag stimmt, und zeichnen Sie den Tag auf.',
  },
  'asset-data-unknown': {
    title: 'Unbekannte Daten auf einem Wert',
    message: 'Der Wert „{asset}“ enthält den Datenbestand „{dataSet}“, den das Register nicht hat.',
    remedy: 'Berichtigen Sie die Kennung oder nehmen Sie den Datenbestand in sein Register auf.',
  },
  'asset-dependency-unknown': {
    title: 'Abhängigkeit von einem unbekannten Wert',
    message: 'Der Wert „{asset}“ hängt von „{dependency}“ ab; das Register hat diesen Wert nicht.',
    remedy: 'Berichtigen Sie die Kennung oder nehmen Sie den Wert in das Register auf.',
  },
  'asset-lost-unreported': {
    title: 'Verlust nicht gemeldet',
    message: 'Der Wert „{asset}“ ging am {lostOn} verloren; eine Meldung des Verlusts ist nicht aufgezeichnet.',
    remedy: 'Melden Sie den Verlust als Ereignis und zeichnen Sie den Tag auf.',
  },
  'asset-found-unchecked': {
    title: 'Wiedergefundener Wert nicht geprüft',
    message:
      'Der Wert „{asset}“ war verloren und ist seit {foundOn} wieder in Gebrauch, ohne Bestandsprüfung seit dem Verlust.',
    remedy: 'Prüfen Sie den Wert, auch auf Manipulation, und zeichnen Sie den Tag auf.',
  },
  'data-set-owner-missing': {
    title: 'Datenbestand ohne Eigentümer',
    message: 'Der Datenbestand „{dataSet}“ hat keinen Eigentümer.',
    remedy: 'Benennen Sie die Person oder Rolle, der die Informationen gehören.',
  },
  'classification-scheme-missing': {
    title: 'Kein Klassifizierungsschema in Kraft',
    message: 'Am {asOf} ist kein Klassifizierungsschema in Kraft, deshalb ist kein Wert klassifiziert.',
    remedy: 'Setzen Sie ein Klassifizierungsschema in Kraft.',
  },
  'classification-scheme-ambiguous': {
    title: 'Zwei Klassifizierungsschemata in Kraft',
    message: 'Die Klassifizierungsschemata „{schemes}“ sind seit demselben Tag in Kraft, dem {inForceFrom}.',
    remedy: 'Berichtigen Sie den ersten Tag bei allen bis auf eines, oder entfernen Sie die übrigen.',
  },
  'classification-level-unknown': {
    title: 'Unbekannte Klassifizierungsstufe',
    message: '„{record}“ nennt die Stufe „{level}“, die das Klassifizierungsschema „{scheme}“ nicht hat.',
    remedy: 'Klassifizieren Sie nach einer Stufe des Schemas, das in Kraft ist.',
  },
  'classification-handling-weaker': {
    title: 'Höhere Stufe freier gehandhabt',
    message:
      'Im Schema „{scheme}“ ist die Handlung {action} auf der Stufe „{level}“ freier geregelt als auf der niedrigeren Stufe „{lower}“.',
    remedy: 'Geben Sie der höheren Stufe mindestens die Anforderungen der niedrigeren.',
  },
  'classification-handling-unstated': {
    title: 'Handhabung nicht für jede Stufe geregelt',
    message: 'Im Schema „{scheme}“ hat die Handlung {action} auf den Stufen „{levels}“ keine Regel.',
    remedy: 'Regeln Sie auch diese Stufen; eine fehlende Regel ist keine Erlaubnis.',
  },
  'asset-dependency-cycle': {
    title: 'Werte hängen im Kreis voneinander ab',
    message: 'Die Werte „{assets}“ hängen im Kreis voneinander ab und haben deshalb alle dieselbe Stufe.',
    remedy: 'Entfernen Sie die Abhängigkeit, die nicht besteht, oder führen Sie die Werte als einen.',
  },
  'asset-classification-too-low': {
    title: 'Wert zu niedrig klassifiziert',
    message:
      'Der Wert „{asset}“ ist als „{level}“ klassifiziert, unter „{computed}“; diese Stufe kommt von „{source}“.',
    remedy:
      'Klassifizieren Sie ihn nach dem, was er enthält und trägt, oder zeichnen Sie eine freigegebene Verteilung mit Begründung auf.',
  },
  'asset-classification-unreasoned': {
    title: 'Höhere Klassifizierung ohne Begründung',
    message: 'Der Wert „{asset}“ ist als „{level}“ klassifiziert, über „{computed}“, und eine Begründung fehlt.',
    remedy: 'Zeichnen Sie auf, warum der Wert die höhere Stufe braucht, etwa die Kumulation harmloser Daten.',
  },
  'asset-classification-self-approved': {
    title: 'Niedrigere Klassifizierung selbst freigegeben',
    message: '„{person}“ hat den Wert „{asset}“ niedriger klassifiziert und das selbst freigegeben.',
    remedy: 'Lassen Sie eine andere Person die niedrigere Stufe freigeben.',
  },
  'asset-classification-assumed': {
    title: 'Klassifizierung eines Werts angenommen',
    message: 'Der Wert „{asset}“ enthält keine bekannten Daten; angenommen wird die Vorgabe „{level}“.',
    remedy: 'Zeichnen Sie die Daten auf, die er enthält, oder klassifizieren Sie ihn.',
  },
  'data-set-classification-assumed': {
    title: 'Datenbestand nicht klassifiziert',
    message: 'Der Datenbestand „{dataSet}“ hat keine Stufe; angenommen wird die Vorgabe „{level}“.',
    remedy: 'Klassifizieren Sie den Datenbestand.',
  },
  'value-level-unknown': {
    title: 'Unbekannte Stufe des Schutzbedarfs',
    message:
      '„{record}“ nennt die Stufe „{level}“ des Schutzbedarfs, die das Klassifizierungsschema „{scheme}“ nicht hat.',
    remedy: 'Nennen Sie eine Stufe des Schemas, das in Kraft ist.',
  },
  'risk-impact-below-value': {
    title: 'Auswirkung unter dem Schutzbedarf des Werts',
    message:
      'Das Risiko „{risk}“ hat die Auswirkung „{impact}“; bei „{asset}“ mit dem Schutzbedarf „{value}“ in der Eigenschaft {property} ist sie mindestens „{leastImpact}“.',
    remedy: 'Beurteilen Sie die Auswirkung des Risikos neu oder berichtigen Sie den Schutzbedarf.',
  },
  'risk-impact-incomparable': {
    title: 'Auswirkung nicht mit dem Schutzbedarf vergleichbar',
    message:
      'Die Auswirkung des Risikos „{risk}“ auf die Eigenschaft {property} lässt sich nicht mit dem Schutzbedarf von „{asset}“ vergleichen: {reason}.',
    remedy: 'Ergänzen Sie die fehlende Auswirkung oder den fehlenden Schutzbedarf.',
  },
  'asset-return-overdue': {
    title: 'Wert nicht zurückgegeben',
    message: '„{person}“ hatte den Wert „{asset}“ bis {dueOn} zurückzugeben und hat das am {asOf} nicht getan.',
    remedy: 'Holen Sie den Wert zurück und zeichnen Sie den Tag auf, oder melden Sie ihn als verloren.',
  },
  'disposal-method-inadequate': {
    title: 'Bereinigung unzureichend',
    message:
      'Die Entsorgung „{disposal}“ erreicht nicht die Bereinigung, die die Informationen auf dem Gegenstand verlangen: {reasons}.',
    remedy: 'Bereinigen Sie den Gegenstand erneut, wenn er noch greifbar ist; sonst behandeln Sie es als Vorfall.',
  },
  'disposal-adequacy-undecided': {
    title: 'Bereinigung nicht als ausreichend belegt',
    message: 'Die Entsorgung „{disposal}“ lässt sich nicht beurteilen: {reasons}.',
    remedy: 'Ergänzen Sie die fehlenden Angaben in der Entsorgung, im Bestand oder im Klassifizierungsschema.',
  },
  'disposal-evidence-missing': {
    title: 'Nachweis einer Entsorgung fehlt',
    message: 'Der Entsorgung „{disposal}“ fehlt: {missing}.',
    remedy: 'Zeichnen Sie die fehlenden Angaben auf oder beschaffen Sie die Bescheinigung.',
  },
  'asset-disposal-early': {
    title: 'Letzte Kopie zu früh entsorgt',
    message:
      'Die Entsorgung „{disposal}“ hat am {on} die letzte Kopie der Unterlage „{record}“ vernichtet; die Aufbewahrung ließ das an diesem Tag nicht zu.',
    remedy:
      'Stellen Sie die Unterlage wieder her, wenn es eine Kopie gibt, und behandeln Sie die Entsorgung als Nichtkonformität.',
  },
  'asset-disposal-under-hold': {
    title: 'Letzte Kopie trotz Aufbewahrungsanordnung entsorgt',
    message:
      'Die Entsorgung „{disposal}“ hat am {on} die letzte Kopie von „{record}“ vernichtet, obwohl „{holds}“ sie schützte.',
    remedy: 'Unterrichten Sie die anordnende Person und stellen Sie die Unterlage wieder her, wenn es eine Kopie gibt.',
  },
  'asset-disposal-missing': {
    title: 'Entsorgung eines Werts nicht aufgezeichnet',
    message: 'Der Wert „{asset}“ wurde am {on} entsorgt, aber die Entsorgung ist nicht aufgezeichnet.',
    remedy: 'Zeichnen Sie die Entsorgung mit ihrer Methode und ihren Nachweisen auf.',
  },
  'asset-reused-unsanitized': {
    title: 'Ausgemusterter Wert ohne Bereinigung wiederverwendet',
    message:
      'Der Wert „{asset}“ wurde am {retiredOn} ausgemustert und ist seit {reusedOn} wieder in Gebrauch, ohne Bereinigung dazwischen.',
    remedy: 'Bereinigen Sie den Wert vor der Wiederverwendung und zeichnen Sie das auf.',
  },
  'site-evidence-missing': {
    title: 'Physische Maßnahme ohne Nachweis',
    message: 'Kein Nachweis zeigt, dass die Maßnahme {control} am Standort „{site}“ besteht.',
    remedy: 'Beschaffen Sie den Nachweis, bei einer übernommenen Maßnahme vom Anbieter.',
  },
  'site-evidence-expired': {
    title: 'Nachweis einer physischen Maßnahme abgelaufen',
    message: 'Der Nachweis für die Maßnahme {control} am Standort „{site}“ galt bis {validUntil}.',
    remedy: 'Beschaffen Sie einen neuen Nachweis, bei einer übernommenen Maßnahme vom Anbieter.',
  },
  'site-owner-missing': {
    title: 'Standort ohne Verantwortliche',
    message: 'Für den Standort „{site}“ ist niemand verantwortlich.',
    remedy: 'Benennen Sie die Person oder Rolle, die für den Standort verantwortlich ist.',
  },
  'equipment-maintenance-overdue': {
    title: 'Wartung überfällig',
    message: 'Die Wartung „{maintenance}“ von „{equipment}“ war am {dueOn} fällig und ist am {asOf} nicht erfolgt.',
    remedy: 'Warten Sie das Gerät und zeichnen Sie den Tag auf.',
  },
};

/** The sentences of the schemas of `assets` in German. */
export const deAssetsSentences: TranslationOfSentences<typeof assetsSentences> = {
  'loss-reported-before': 'Der Verlust wurde am {reportedOn} gemeldet, vor dem Tag des Verlusts, dem {enteredOn}.',
  'candidates-besides-level': 'Die Stufe „{level}“ ist bekannt und kann nicht zwischen mehreren offen sein.',
  'candidate-duplicate': 'Die mögliche Stufe „{candidate}“ kommt zweimal vor.',
  'classification-level-duplicate': 'Die Stufe „{level}“ kommt zweimal vor.',
  'value-level-duplicate': 'Die Stufe „{level}“ des Schutzbedarfs kommt zweimal vor.',
  'default-level-unknown': 'Die vorgegebene Stufe „{level}“ ist keine Stufe des Schemas.',
  'handling-level-unknown': 'Die Stufe „{level}“ der Regel ist keine Stufe des Schemas.',
  'handling-duplicate': 'Die Stufe „{level}“ hat eine zweite Regel für die Handlung {action}.',
  'level-impact-unknown': 'Die Stufe „{level}“ der Auswirkung ist keine Stufe des Schemas.',
  'level-impact-duplicate': 'Die Stufe „{level}“ hat eine zweite Auswirkung.',
  'asset-assignment-ends-before-start': 'Die Ausgabe dauert bis {until}, vor ihrem Beginn am {from}.',
  'asset-assignment-returned-before-start':
    'Der Wert wurde am {returnedOn} zurückgegeben, vor dem Beginn der Ausgabe am {from}.',
  'disposal-verified-before': 'Die Entsorgung wurde am {verifiedOn} überprüft, vor ihrer Durchführung am {on}.',
  'site-control-duplicate': 'Die Maßnahme {control} kommt zweimal vor.',
};
