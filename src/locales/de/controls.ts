import type { controlsFindings } from '../../controls/check/findings.ts';
import type { TranslationOfFindings, TranslationOfSentences } from '../../core/translation/translation.ts';
import type { controlsSentences } from '../en/controls.ts';
import { deUnreadableRecord } from './core.ts';

/** The findings of `controls` in German. */
export const deControls: TranslationOfFindings<typeof controlsFindings> = {
  'statement-control-missing': {
    title: 'Maßnahme aus Anhang A ohne Zeile',
    message: 'Die Erklärung hat keine Zeile für {control} {title}.',
    remedy: 'Ergänzen Sie eine Zeile, die angibt, ob die Maßnahme anwendbar ist.',
  },
  'statement-control-duplicate': {
    title: 'Maßnahme mit mehreren Zeilen',
    message: 'Die Erklärung hat {count} Zeilen für {control}.',
    remedy: 'Führen Sie die Zeilen zu einer zusammen.',
  },
  'statement-control-unknown': {
    title: 'Unbekannte Maßnahme',
    message: '„{control}“ ist keine Maßnahme aus Anhang A; eine eigene Maßnahme beginnt mit custom:.',
    remedy: 'Berichtigen Sie die Kennung oder stellen Sie custom: voran.',
  },
  'statement-control-prefix-missing': {
    title: 'Maßnahme ohne Präfix',
    message: '„{control}“ hat kein Präfix; die Maßnahme aus Anhang A heißt {suggestion}.',
    remedy: 'Stellen Sie der Nummer A. voran.',
  },
  'statement-control-spelling': {
    title: 'Maßnahme in anderer Schreibweise',
    message: 'Die Maßnahme „{control}“ muss {suggestion} geschrieben werden.',
    remedy: 'Berichtigen Sie die Schreibweise der Kennung.',
  },
  'statement-control-theme': {
    title: 'Themenbereich statt einer Maßnahme',
    message: '„{control}“ ist ein Themenbereich aus Anhang A, keine Maßnahme.',
    remedy: 'Erstellen Sie eine Zeile für jede Maßnahme des Themenbereichs.',
  },
  'statement-custom-control-of-annex-a': {
    title: 'Eigene Maßnahme mit der Nummer einer Maßnahme aus Anhang A',
    message: '„{control}“ hat statt eines Namens die Nummer einer Maßnahme aus Anhang A.',
    remedy: 'Entfernen Sie custom: oder benennen Sie die eigene Maßnahme mit einem Wort.',
  },
  'statement-title-of-other-control': {
    title: 'Titel einer anderen Maßnahme',
    message: 'Die Zeile für „{control}“ trägt den Titel von {others}: „{title}“.',
    remedy: 'Berichtigen Sie die Kennung oder den Titel.',
  },
  'statement-control-2013-group': {
    title: 'Gruppe von Maßnahmen der Ausgabe 2013',
    message: '„{control}“ ist eine Gruppe von Maßnahmen der Ausgabe 2013; sie sind aufgegangen in {successors}.',
    remedy: 'Erstellen Sie eine Zeile für jede Maßnahme der Ausgabe 2022.',
  },
  'statement-control-2013': {
    title: 'Maßnahme der Ausgabe 2013',
    message: '{control} ist eine Maßnahme der Ausgabe 2013; sie ist aufgegangen in {successors}.',
    remedy: 'Verschieben Sie die Zeile zu den Maßnahmen der Ausgabe 2022.',
  },
  'statement-edition-2013': {
    title: 'Erklärung nach der Ausgabe 2013',
    message: 'Alle Zeilen zu Anhang A ({count}) betreffen Maßnahmen der Ausgabe 2013.',
    remedy: 'Überführen Sie die Erklärung mit upgradeStatement.',
  },
  'statement-custom-control-missing': {
    title: 'Notwendige Maßnahme ohne Zeile',
    message: {
      by: 'sources',
      one: '„{sources}“ verlangt {control}, aber die Erklärung hat keine Zeile dafür.',
      other: '„{sources}“ verlangen {control}, aber die Erklärung hat keine Zeile dafür.',
    },
    remedy: 'Ergänzen Sie eine Zeile für die Maßnahme.',
  },
  'statement-custom-title-missing': {
    title: 'Eigene Maßnahme ohne Titel',
    message: '{control} ist eine eigene Maßnahme ohne Titel.',
    remedy: 'Ergänzen Sie einen Titel.',
  },
  'statement-control-undecided': {
    title: 'Noch nicht entschiedene Maßnahme',
    message: '{control} ist noch weder anwendbar noch ausgeschlossen.',
    remedy: 'Entscheiden Sie, ob die Maßnahme anwendbar ist.',
  },
  'statement-inclusion-unjustified': {
    title: 'Einbeziehung ohne Begründung',
    message: '{control} ist ohne Grund und ohne Begründung anwendbar.',
    remedy: 'Ergänzen Sie einen Grund, der das Risiko, die Verpflichtung oder den Bedarf nennt.',
  },
  'statement-reason-missing': {
    title: 'Einbeziehung ohne Grund',
    message:
      '{control} ist mit einer Begründung anwendbar, aber kein Grund verbindet die Maßnahme mit einem Risiko, einer Verpflichtung oder einem Bedarf.',
    remedy: 'Ergänzen Sie einen Grund, der das Risiko, die Verpflichtung oder den Bedarf nennt.',
  },
  'statement-reason-empty': {
    title: 'Grund ohne Inhalt',
    message: 'Der Grund der Art „{kind}“ für {control} hat keinen Inhalt (beurteilt auf {languageName}): „{note}“.',
    remedy: 'Nennen Sie den Bedarf oder die bewährte Praxis.',
  },
  'statement-reason-names-nothing': {
    title: 'Grund, der nichts nennt',
    message: '{control} ist aus einem Grund der Art „{kind}“ anwendbar, aber der Grund nennt nichts.',
    remedy: 'Nennen Sie die Risiken, die Verpflichtungen oder den Bedarf.',
  },
  'statement-exclusion-unjustified': {
    title: 'Ausschluss ohne Begründung',
    message: '{control} ist ohne Begründung ausgeschlossen.',
    remedy: 'Begründen Sie die Entscheidung mit einer Tatsache.',
  },
  'statement-exclusion-reason-missing': {
    title: 'Ausschluss ohne Art des Grundes',
    message: '{control} ist ohne Art des Grundes ausgeschlossen.',
    remedy: 'Wählen Sie die Art des Grundes.',
  },
  'statement-retained-risk-missing': {
    title: 'Ausschluss wegen eines übernommenen Risikos ohne das Risiko',
    message: '{control} ist wegen eines übernommenen Risikos ausgeschlossen, aber die Zeile nennt kein Risiko.',
    remedy: 'Nennen Sie das Risiko oder wählen Sie eine andere Art des Grundes.',
  },
  'statement-retained-risk-not-accepted': {
    title: 'Ausschluss wegen eines übernommenen Risikos ohne Akzeptanz',
    message:
      '{control} ist wegen des übernommenen Risikos „{risk}“ ausgeschlossen, aber keine Akzeptanz dieses Risikos ist gültig.',
    remedy: 'Lassen Sie das Risiko von seinem Eigentümer akzeptieren oder behandeln Sie es.',
  },
  'statement-justification-empty': {
    title: 'Begründung ohne Inhalt',
    message: 'Die Begründung zu {control} hat keinen Inhalt (beurteilt auf {languageName}): „{justification}“.',
    remedy: 'Begründen Sie die Entscheidung mit einer Tatsache.',
  },
  'statement-justification-short': {
    title: 'Begründung zu kurz',
    message: 'Die Begründung zu {control} hat weniger als {leastWords} Wörter: „{justification}“.',
    remedy: 'Begründen Sie die Entscheidung in einem ganzen Satz.',
  },
  'statement-justification-copied': {
    title: 'Begründung wiederholt den Titel',
    message: 'Die Begründung zu {control} wiederholt nur den Titel der Maßnahme: „{justification}“.',
    remedy: 'Begründen Sie die Entscheidung mit einer Tatsache.',
  },
  'statement-justification-repeated': {
    title: 'Eine Begründung für viele Maßnahmen',
    message: '{count} Maßnahmen haben die Begründung „{justification}“, mehr als {mostControls}: {controls}.',
    remedy: 'Begründen Sie jede Entscheidung mit einer Tatsache zu ihrer Maßnahme.',
  },
  'statement-implementation-not-assessed': {
    title: 'Umsetzung nicht beurteilt',
    message: 'Es ist noch nicht bekannt, ob {control} umgesetzt ist.',
    remedy: 'Beurteilen Sie, wie weit die Maßnahme umgesetzt ist.',
  },
  'statement-provider-missing': {
    title: 'Übernommene Maßnahme ohne Anbieter',
    message: '{control} wird von einem Anbieter übernommen, aber der Anbieter fehlt.',
    remedy: 'Nennen Sie den Lieferanten, der die Maßnahme betreibt.',
  },
  'statement-action-missing': {
    title: 'Unfertige Maßnahme ohne offene Aufgabe',
    message: '{control} ist {status}, hat aber keine offene Aufgabe.',
    remedy: 'Planen Sie eine Aufgabe oder berichtigen Sie den Stand.',
  },
  'statement-action-unowned': {
    title: 'Aufgabe ohne zuständige Person',
    message: 'Die Aufgabe zu {control} hat keine zuständige Person oder Rolle: „{action}“.',
    remedy: 'Nennen Sie die Person oder Rolle, die die Aufgabe erledigt.',
  },
  'statement-action-undated': {
    title: 'Aufgabe ohne Termin',
    message: 'Die Aufgabe zu {control} hat keinen Termin: „{action}“.',
    remedy: 'Legen Sie den Tag fest, bis zu dem sie erledigt ist.',
  },
  'statement-action-overdue': {
    title: 'Aufgabe überfällig',
    message: 'Die Aufgabe zu {control} war am {dueOn} fällig, vor dem {asOf}: „{action}“.',
    remedy: 'Erledigen Sie die Aufgabe oder vereinbaren Sie einen neuen Termin.',
  },
  'statement-evidence-missing': {
    title: 'Umgesetzt ohne Nachweis',
    message: '{control} ist umgesetzt, aber ein Nachweis fehlt.',
    remedy: 'Erheben Sie einen Nachweis, dass die Maßnahme wirkt.',
  },
  'statement-evidence-stale': {
    title: 'Veralteter Nachweis',
    message: 'Kein Nachweis der Umsetzung von {control} ist am {asOf} noch gültig: „{references}“.',
    remedy: 'Erheben Sie einen neuen Nachweis, dass die Maßnahme wirkt.',
  },
  'statement-evidence-in-future': {
    title: 'Nachweis aus der Zukunft',
    message: 'Ein Nachweis zu {control} wurde am {collectedOn} erhoben, nach dem {asOf}: „{reference}“.',
    remedy: 'Berichtigen Sie den Tag der Erhebung.',
  },
  'statement-inherited-evidence-missing': {
    title: 'Übernommen ohne Nachweis',
    message: '{control} wird von „{provider}“ übernommen, aber ein Nachweis fehlt.',
    remedy: 'Verlangen Sie vom Anbieter einen Nachweis, etwa ein Zertifikat.',
  },
  'statement-inherited-evidence-open-ended': {
    title: 'Übernommen mit einem Nachweis ohne Ende',
    message: 'Kein Nachweis, dass {control} von „{provider}“ übernommen wird, hat einen letzten Tag der Gültigkeit.',
    remedy: 'Halten Sie fest, bis wann der Nachweis gültig ist.',
  },
  'statement-inherited-evidence-expired': {
    title: 'Übernommen mit abgelaufenem Nachweis',
    message:
      'Kein Nachweis, dass {control} von „{provider}“ übernommen wird, ist am {asOf} noch gültig: „{references}“.',
    remedy: 'Verlangen Sie vom Anbieter einen aktuellen Nachweis.',
  },
  'statement-unapproved': {
    title: 'Erklärung nicht freigegeben',
    message: 'Die Fassung „{version}“ der Erklärung ist nicht freigegeben.',
    remedy: 'Lassen Sie die Erklärung freigeben und halten Sie Name und Tag fest.',
  },
  'statement-approval-incomplete': {
    title: 'Freigabe unvollständig',
    message: 'Der Freigabe der Fassung „{version}“ der Erklärung fehlt {missing}.',
    remedy: 'Halten Sie Name und Tag der Freigabe fest.',
  },
  'statement-approval-in-future': {
    title: 'Freigabe in der Zukunft',
    message: 'Die Fassung „{version}“ der Erklärung wurde am {approvedOn} freigegeben, nach dem {asOf}.',
    remedy: 'Berichtigen Sie den Tag der Freigabe.',
  },
  'statement-policy-unknown': {
    title: 'Unbekannte Richtlinie',
    message: '{control} nennt das unbekannte Dokument „{document}“.',
    remedy: 'Berichtigen Sie die Kennung oder nehmen Sie das Dokument in das Register auf.',
  },
  'statement-risk-unknown': {
    title: 'Unbekanntes Risiko',
    message: '{control} nennt das unbekannte Risiko „{risk}“.',
    remedy: 'Berichtigen Sie die Kennung oder nehmen Sie das Risiko in das Register auf.',
  },
  'statement-risk-reason-vanished': {
    title: 'Risiko nicht mehr behandelt',
    message: '{control} ist wegen des Risikos „{risk}“ anwendbar, dessen Behandlung die Maßnahme nicht mehr nutzt.',
    remedy: 'Entfernen Sie den Grund oder behandeln Sie das Risiko mit der Maßnahme.',
  },
  'statement-risk-reason-absent': {
    title: 'Behandeltes Risiko nicht genannt',
    message: 'Das Risiko „{risk}“ wird mit {control} behandelt; die Zeile der Maßnahme nennt es nicht als Grund.',
    remedy: 'Ergänzen Sie das Risiko als Grund.',
  },
  'statement-obligation-unknown': {
    title: 'Unbekannte Verpflichtung',
    message: '{control} nennt die unbekannte Verpflichtung „{obligation}“.',
    remedy: 'Berichtigen Sie die Kennung oder nehmen Sie die Verpflichtung in das Register auf.',
  },
  'statement-obligation-kind-wrong': {
    title: 'Verpflichtung anderer Art',
    message: '{control} nennt „{obligation}“ als {kind}, sie ist aber von der anderen Art.',
    remedy: 'Berichtigen Sie die Art des Grundes.',
  },
  'statement-obligation-reason-vanished': {
    title: 'Verpflichtung verlangt die Maßnahme nicht mehr',
    message: '{control} ist wegen der Verpflichtung „{obligation}“ anwendbar, die die Maßnahme nicht mehr verlangt.',
    remedy: 'Entfernen Sie den Grund oder ergänzen Sie die Maßnahme bei der Verpflichtung.',
  },
  'statement-obligation-reason-absent': {
    title: 'Verpflichtung nicht genannt',
    message: 'Die Verpflichtung „{obligation}“ verlangt {control}; die Zeile der Maßnahme nennt sie nicht als Grund.',
    remedy: 'Ergänzen Sie die Verpflichtung als Grund.',
  },
  'statement-excluded-treats-risk': {
    title: 'Ausgeschlossene Maßnahme behandelt ein Risiko',
    message: '{control} ist ausgeschlossen, behandelt aber „{risks}“.',
    remedy: 'Machen Sie die Maßnahme anwendbar oder behandeln Sie die Risiken auf andere Weise.',
  },
  'statement-excluded-demanded': {
    title: 'Ausgeschlossene Maßnahme verlangt',
    message: {
      by: 'obligations',
      one: '{control} ist ausgeschlossen, aber „{obligations}“ verlangt die Maßnahme.',
      other: '{control} ist ausgeschlossen, aber „{obligations}“ verlangen die Maßnahme.',
    },
    remedy: 'Machen Sie die Maßnahme anwendbar oder erfüllen Sie die Verpflichtungen auf andere Weise.',
  },
  'statement-exclusion-contradicted': {
    title: 'Anwendbar trotz eines Ausschlusses',
    message: {
      by: 'exclusions',
      one: '{control} ist anwendbar, aber „{exclusions}“ schließt die Maßnahme aus.',
      other: '{control} ist anwendbar, aber „{exclusions}“ schließen die Maßnahme aus.',
    },
    remedy: 'Berichtigen Sie die Zeile oder den Ausschluss.',
  },
  'controls-record-unreadable': deUnreadableRecord,
};

/** The sentences of the schemas of `controls` in German. */
export const deControlsSentences: TranslationOfSentences<typeof controlsSentences> = {
  'custom-control-unreadable': '„{control}“ besteht nicht aus custom: und einem Namen, wie etwa custom:model-cards.',
  'custom-control-of-annex-a': '„{control}“ hat statt eines Namens die Nummer einer Maßnahme aus Anhang A.',
  'control-2013-edition': '„{control}“ ist eine Maßnahme der Ausgabe 2013; sie ist aufgegangen in {suggestions}.',
  'control-2013-group':
    '„{control}“ ist eine Gruppe von Maßnahmen der Ausgabe 2013; sie sind aufgegangen in {suggestions}.',
  'control-theme': '„{control}“ ist ein Themenbereich aus Anhang A, keine Maßnahme.',
  'control-prefix-missing': 'Die Maßnahme „{control}“ muss {suggestions} geschrieben werden.',
  'control-spelling': 'Die Maßnahme „{control}“ muss {suggestions} geschrieben werden.',
  'control-unknown': '„{control}“ ist keine Maßnahme aus Anhang A; eine eigene Maßnahme beginnt mit custom:.',
  'control-2022-edition': '„{control}“ ist eine Maßnahme der Ausgabe 2022.',
  'control-2013-spelling': 'Die Maßnahme „{control}“ muss {suggestion} geschrieben werden.',
  'control-2013-unknown':
    '„{control}“ ist keine Maßnahme der Ausgabe 2013 von Anhang A; eine eigene Maßnahme beginnt mit custom:.',
};
