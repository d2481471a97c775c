import type { clausesFindings } from '../../clauses/coverage/findings.ts';
import type { TranslationOfFindings, TranslationOfSentences } from '../../core/translation/translation.ts';
import type { clausesSentences } from '../en/clauses.ts';
import { deUnreadableRecord } from './core.ts';

/** The findings of `clauses` in German. */
export const deClauses: TranslationOfFindings<typeof clausesFindings> = {
  'citation-of-excluded-control': {
    title: 'Ausgeschlossene Maßnahme zitiert',
    message: '„{document}“ zitiert {control}; die Erklärung zur Anwendbarkeit schließt diese Maßnahme aus.',
    remedy: 'Entfernen Sie das Zitat aus dem Dokument oder machen Sie die Maßnahme in der Erklärung anwendbar.',
  },
  'citation-missing': {
    title: 'Anwendbare Maßnahme nicht zitiert',
    message: '{control} ist anwendbar, aber kein Dokument zitiert die Maßnahme.',
    remedy: 'Zitieren Sie die Maßnahme in dem Dokument, das sie abdeckt, oder erstellen Sie ein solches Dokument.',
  },
  'citation-missing-in-document': {
    title: 'Dokument der Erklärung zitiert die Maßnahme nicht',
    message: 'Die Erklärung zur Anwendbarkeit nennt „{document}“ für {control}, aber „{document}“ zitiert sie nicht.',
    remedy: 'Zitieren Sie die Maßnahme im Dokument oder entfernen Sie das Dokument aus der Zeile der Erklärung.',
  },
  'citation-missing-in-statement': {
    title: 'Erklärung nennt ein zitierendes Dokument nicht',
    message: '„{document}“ zitiert {control}, aber die Erklärung zur Anwendbarkeit nennt das Dokument dort nicht.',
    remedy: 'Nennen Sie das Dokument in der Zeile der Maßnahme oder entfernen Sie das Zitat.',
  },
  'documented-information-missing': {
    title: 'Vorgeschriebene dokumentierte Information fehlt',
    message: 'Kein Dokument enthält die vorgeschriebene dokumentierte Information {title} (Kennung „{item}“).',
    remedy:
      'Erstellen Sie das Dokument oder führen Sie die Aufzeichnung und tragen Sie ihre Art in `provides` des Dokuments ein.',
  },
  'documented-information-missing-for-control': {
    title: 'Dokumentierte Information zu einer anwendbaren Maßnahme fehlt',
    message: 'Kein Dokument enthält {title} (Kennung „{item}“); nötig wegen {controls}.',
    remedy:
      'Erstellen Sie das Dokument oder führen Sie die Aufzeichnung und tragen Sie ihre Art in `provides` des Dokuments ein.',
  },
  'documented-information-unknown': {
    title: 'Unbekannte Art dokumentierter Information',
    message: '„{document}“ gibt an, „{item}“ zu enthalten; diese Art dokumentierter Information ist unbekannt.',
    remedy: 'Verwenden Sie eine Kennung aus `documentedInformation`.',
  },
  'clauses-record-unreadable': deUnreadableRecord,
};

/** The sentences of the schemas of `clauses` in German. */
export const deClausesSentences: TranslationOfSentences<typeof clausesSentences> = {
  'article-unreadable': '„{article}“ ist kein Artikel in einer Form wie 33, 45a oder 5(1)(f).',
};
