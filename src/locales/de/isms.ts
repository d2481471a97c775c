import type { TranslationOfFindings } from '../../core/translation/translation.ts';
import type { ismsFindings } from '../../isms/whole/findings.ts';
import { deUnreadableRecord } from './core.ts';

/** The findings of `isms` in German. */
export const deIsms: TranslationOfFindings<typeof ismsFindings> = {
  'isms-record-unreadable': deUnreadableRecord,
  'isms-version-newer': {
    title: 'Dokument einer späteren Fassung',
    message: 'Das Dokument hat die Schemaversion {schemaVersion}; diese Ausgabe der Bibliothek liest bis {known}.',
    remedy: 'Aktualisieren Sie die Bibliothek oder exportieren Sie das Dokument in einer früheren Fassung.',
  },
  'isms-version-unreadable': {
    title: 'Dokument ohne lesbare Fassung',
    message:
      'Die Schemaversion muss eine ganze Zahl ab 0 sein, ist aber {value}; das Dokument lässt sich nicht überführen.',
    remedy: 'Geben Sie die Fassung an, in der das Dokument geschrieben wurde.',
  },
  'isms-field-not-moved': {
    title: 'Feld, das nicht verschoben werden kann',
    message: 'Das Feld {field} heißt seit Version {version} {target}; das Dokument hat beide.',
    remedy: 'Vereinen Sie die beiden Felder unter dem neuen Namen.',
  },
  'isms-value-not-stated': {
    title: 'Verlangter Wert, den das Dokument nicht nennt',
    message: 'Version {version} verlangt {field}; das Dokument nennt diesen Wert nicht.',
    remedy: 'Geben Sie den Wert an; er wird nie erraten.',
  },
  'record-duplicate': {
    title: 'Kennung in einem Register zweimal vergeben',
    message: 'Die Kennung „{record}“ steht im Register {register} zweimal.',
    remedy: 'Geben Sie jedem Datensatz eine eigene Kennung oder entfernen Sie die Wiederholung.',
  },
  'reference-unknown': {
    title: 'Verweis auf einen unbekannten Datensatz',
    message: '„{record}“ verweist auf „{reference}“ ({kind}); im Register {register} fehlt dieser Datensatz.',
    remedy: 'Berichtigen Sie die Kennung oder nehmen Sie den Datensatz in sein Register auf.',
  },
  'reference-of-other-kind': {
    title: 'Verweis auf einen Datensatz anderer Art',
    message: '„{record}“ verweist auf „{reference}“ ({kind}); diese Kennung gehört zu einer anderen Art: {actual}.',
    remedy: 'Verweisen Sie auf einen Datensatz der richtigen Art.',
  },
  'reference-cycle': {
    title: 'Datensätze verweisen im Kreis aufeinander',
    message: 'Nach dem Feld {field} stehen die Datensätze „{records}“ ({kind}) im Kreis übereinander.',
    remedy: 'Berichtigen Sie das Feld bei einem von ihnen.',
  },
  'owner-ambiguous': {
    title: 'Kennung einer Person und einer Rolle',
    message:
      'Die Kennung „{record}“ gehört zu einer Person und zu einer Rolle; wer als Verantwortlicher gemeint ist, bleibt offen.',
    remedy: 'Geben Sie der Rolle eine andere Kennung und berichtigen Sie die Datensätze, die sie meinen.',
  },
  'risk-criteria-missing': {
    title: 'Risiken ohne Kriterien',
    message: 'Das ISMS von „{organization}“ enthält Risiken, aber keine Kriterien; sie können nicht beurteilt werden.',
    remedy: 'Ergänzen Sie die geltenden Risikokriterien.',
  },
  'owner-left': {
    title: 'Aufgaben einer ausgeschiedenen Person',
    message: '„{owner}“ schied am {endedOn} aus und hat noch Aufgaben zu „{record}“: „{duties}“.',
    remedy: 'Übertragen Sie die Aufgaben einer Person, die noch da ist.',
  },
};
