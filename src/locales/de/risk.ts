import type { TranslationOfFindings, TranslationOfSentences } from '../../core/translation/translation.ts';
import type { riskFindings } from '../../risk/register/findings.ts';
import type { riskSentences } from '../en/risk.ts';
import { deUnreadableRecord } from './core.ts';

/** The findings of `risk` in German. */
export const deRisk: TranslationOfFindings<typeof riskFindings> = {
  'risk-record-unreadable': deUnreadableRecord,
  'risk-criteria-not-monotone': {
    title: 'Risikostufe sinkt, wo Eintrittswahrscheinlichkeit oder Auswirkung steigt',
    message:
      'Die Eintrittswahrscheinlichkeit „{likelihood}“ ergibt mit der Auswirkung „{impact}“ die Risikostufe „{level}“; das ist niedriger als „{neighbourLevel}“, die Risikostufe von „{neighbour}“ einen Schritt darunter.',
    remedy: 'Geben Sie der höheren Eintrittswahrscheinlichkeit oder Auswirkung dieselbe Risikostufe oder eine höhere.',
  },
  'risk-criteria-level-jump': {
    title: 'Ein Schritt überspringt eine Risikostufe',
    message:
      'Die Eintrittswahrscheinlichkeit „{likelihood}“ ergibt mit der Auswirkung „{impact}“ die Risikostufe „{level}“; das ist mehr als eine Stufe über „{neighbourLevel}“, der Risikostufe von „{neighbour}“ einen Schritt darunter.',
    remedy:
      'Ändern Sie die Matrix oder die Bereiche so, dass ein Schritt der Eintrittswahrscheinlichkeit oder der Auswirkung die Risikostufe um höchstens eine Stufe erhöht.',
  },
  'risk-criteria-level-unreached': {
    title: 'Risikostufe, die kein Risiko haben kann',
    message: 'Kein Paar aus Eintrittswahrscheinlichkeit und Auswirkung ergibt die Risikostufe „{level}“.',
    remedy: 'Verwenden Sie die Risikostufe in der Matrix oder in den Bereichen, oder entfernen Sie sie.',
  },
  'risk-criteria-band-unreachable': {
    title: 'Bereich ohne Wert',
    message:
      'Kein Paar aus Eintrittswahrscheinlichkeit und Auswirkung ergibt einen Wert im Bereich der Risikostufe „{level}“ ab {from}.',
    remedy: 'Verschieben Sie den Bereich auf vorkommende Werte oder entfernen Sie ihn.',
  },
  'risk-criteria-rows-identical': {
    title: 'Eintrittswahrscheinlichkeiten ohne Unterschied',
    message:
      'Die Eintrittswahrscheinlichkeiten „{lower}“ und „{higher}“ ergeben bei jeder Auswirkung dieselbe Risikostufe.',
    remedy:
      'Führen Sie die beiden zusammen oder geben Sie der höheren Eintrittswahrscheinlichkeit bei einer Auswirkung eine höhere Risikostufe.',
  },
  'risk-criteria-columns-identical': {
    title: 'Auswirkungen ohne Unterschied',
    message:
      'Die Auswirkungen „{lower}“ und „{higher}“ ergeben bei jeder Eintrittswahrscheinlichkeit dieselbe Risikostufe.',
    remedy:
      'Führen Sie die beiden zusammen oder geben Sie der höheren Auswirkung bei einer Eintrittswahrscheinlichkeit eine höhere Risikostufe.',
  },
  'risk-criteria-approvals-out-of-order': {
    title: 'Freigabegrenzen in falscher Reihenfolge',
    message:
      'Die Freigabe durch „{roles}“ gilt für Risikostufen bis „{upTo}“; alle Risikostufen bis „{below}“ sind schon vorher erfasst.',
    remedy:
      'Ordnen Sie die Freigaben von der niedrigsten Grenze zur höchsten, jede über der Risikostufe, die ohne Freigabe akzeptiert wird.',
  },
  'risk-criteria-probability-missing': {
    title: 'Eintrittswahrscheinlichkeit ohne Zahlenwerte',
    message: 'Die Eintrittswahrscheinlichkeit „{level}“ hat keine Zahlenwerte, andere haben welche.',
    remedy: 'Geben Sie die Zahlenwerte jeder Eintrittswahrscheinlichkeit an oder keine.',
  },
  'risk-criteria-probability-gap': {
    title: 'Zahlenwerte ohne Eintrittswahrscheinlichkeit',
    message: 'Keine Eintrittswahrscheinlichkeit umfasst die Zahlenwerte von {from} bis {to}.',
    remedy: 'Erweitern Sie einen benachbarten Bereich, sodass die Bereiche alle Werte von 0 bis 1 umfassen.',
  },
  'risk-criteria-probability-overlap': {
    title: 'Zahlenwerte mit zwei Eintrittswahrscheinlichkeiten',
    message:
      'Die Eintrittswahrscheinlichkeiten „{lower}“ und „{higher}“ umfassen beide die Zahlenwerte von {from} bis {to}.',
    remedy: 'Lassen Sie jeden Bereich dort beginnen, wo der darunter endet.',
  },
  'risk-criteria-probability-out-of-order': {
    title: 'Zahlenwerte in falscher Reihenfolge',
    message:
      'Die Eintrittswahrscheinlichkeit „{higher}“ beginnt bei {from}, also unter {below}, wo die niedrigere Eintrittswahrscheinlichkeit „{lower}“ beginnt.',
    remedy: 'Ordnen Sie die Bereiche so, dass eine höhere Eintrittswahrscheinlichkeit bei einem höheren Wert beginnt.',
  },
  'risk-criteria-border-unowned': {
    title: 'Grenze zwischen Zahlenwerten nicht zugeordnet',
    message:
      'Die Eintrittswahrscheinlichkeiten „{lower}“ und „{higher}“ treffen sich bei {border}, und die Skala ordnet diesen Wert keiner zu; er zählt zu „{higher}“.',
    remedy:
      'Geben Sie in borderBelongsTo an, ob eine Grenze zur höheren oder zur niedrigeren Eintrittswahrscheinlichkeit gehört.',
  },
  'risk-criteria-horizon-missing': {
    title: 'Zahlenwerte ohne Zeitraum',
    message:
      'Die Eintrittswahrscheinlichkeit „{level}“ nennt keinen Zeitraum für ihre Zahlenwerte, andere nennen einen.',
    remedy: 'Nennen Sie den Zeitraum jedes Bereichs oder keinen.',
  },
  'risk-criteria-horizon-mixed': {
    title: 'Zahlenwerte über verschiedene Zeiträume',
    message:
      'Die Zahlenwerte der Eintrittswahrscheinlichkeit „{level}“ gelten für „{horizon}“, die einer niedrigeren für „{below}“; sie sind nicht vergleichbar.',
    remedy: 'Geben Sie die Zahlenwerte aller Eintrittswahrscheinlichkeiten für denselben Zeitraum an.',
  },
  'risk-duplicate': {
    title: 'Risiko zweimal aufgeführt',
    message: 'Mehr als ein Risiko hat die Kennung „{risk}“.',
    remedy: 'Geben Sie jedem Risiko eine eigene Kennung oder führen Sie die Risiken zusammen.',
  },
  'risk-owner-missing': {
    title: 'Risiko ohne Eigentümer',
    message: 'Das Risiko „{risk}“ hat keinen Eigentümer.',
    remedy: 'Nennen Sie die Person oder Rolle, die das Risiko verantwortet.',
  },
  'risk-identified-on-missing': {
    title: 'Tag der Identifizierung fehlt',
    message: 'Das Risiko „{risk}“ hat keinen Tag der Identifizierung.',
    remedy: 'Tragen Sie den Tag ein oder den, an dem das Risiko in das Register kam.',
  },
  'risk-not-assessed': {
    title: 'Risiko nicht beurteilt',
    message: 'Das Risiko „{risk}“ ist identifiziert, aber nicht beurteilt.',
    remedy: 'Beurteilen Sie die Eintrittswahrscheinlichkeit und die Auswirkung des Risikos.',
  },
  'risk-level-unknown': {
    title: 'Stufe den Kriterien unbekannt',
    message: 'Risiko „{risk}“, {stage}, {parameter}: „{value}“ ist keine Stufe der Kriterien.',
    remedy: 'Verwenden Sie eine Stufe der Kriterien oder rechnen Sie die Analyse auf sie um.',
  },
  'risk-level-as-text': {
    title: 'Rang als Text angegeben',
    message:
      'Risiko „{risk}“, {stage}, {parameter}: Der Text „{value}“ ist nicht die Kennung einer Stufe; ein Rang ist eine Zahl.',
    remedy: 'Schreiben Sie den Rang als Zahl oder verwenden Sie die Kennung der Stufe.',
  },
  'risk-impact-category-unknown': {
    title: 'Schadenskategorie den Kriterien unbekannt',
    message: 'Risiko „{risk}“, {stage}: Die Auswirkung betrifft „{category}“; das ist keine Kategorie der Kriterien.',
    remedy: 'Verwenden Sie eine Kategorie der Kriterien oder nehmen Sie die Kategorie in sie auf.',
  },
  'risk-impact-category-missing': {
    title: 'Schadenskategorie fehlt',
    message:
      'Risiko „{risk}“, {stage}: Die Auswirkung hat keine Stufe für „{category}“; das Risiko kann höher sein, als es scheint.',
    remedy: 'Beurteilen Sie auch die Auswirkung auf diese Kategorie.',
  },
  'risk-history-later': {
    title: 'Frühere Analyse jünger als die heutige',
    message:
      'Risiko „{risk}“, {stage}: Eine frühere Analyse trägt das Datum {assessedOn}, nach der heutigen vom {presentOn}.',
    remedy: 'Berichtigen Sie die Daten oder tauschen Sie die heutige und die frühere Analyse.',
  },
  'risk-history-open': {
    title: 'Frühere Analyse ohne Ende',
    message:
      'Risiko „{risk}“, {stage}: Die Analyse vom {assessedOn} steht im Verlauf, ist aber weder ersetzt noch zurückgezogen.',
    remedy: 'Ergänzen Sie die Analyse, die sie ersetzt hat, oder den Tag, an dem sie zurückgezogen wurde.',
  },
  'risk-criteria-changed': {
    title: 'Nach anderen Kriterien beurteilt',
    message:
      'Risiko „{risk}“, {stage}: Die Analyse wurde nach den Kriterien „{assessedUnder}“ erstellt; es gelten die Kriterien „{criteria}“.',
    remedy: 'Beurteilen Sie das Risiko nach den geltenden Kriterien oder rechnen Sie die Analyse auf sie um.',
  },
  'risk-current-above-inherent': {
    title: 'Aktuelles Risiko über dem inhärenten',
    message:
      'Das Risiko „{risk}“ ist mit seinen Maßnahmen „{current}“ („{currentScore}“) und ohne sie „{inherent}“ („{inherentScore}“); eine Begründung fehlt.',
    remedy: 'Berichtigen Sie eine der beiden Analysen oder nennen Sie den Grund in der Begründung.',
  },
  'risk-residual-above-current': {
    title: 'Restrisiko über dem aktuellen Risiko',
    message:
      'Das Risiko „{risk}“ wäre nach der Behandlung „{residual}“ („{residualScore}“); heute ist es „{current}“ („{currentScore}“).',
    remedy: 'Berichtigen Sie eine der beiden Analysen; eine Behandlung darf das Risiko nicht erhöhen.',
  },
  'risk-residual-above-inherent': {
    title: 'Restrisiko über dem inhärenten Risiko',
    message:
      'Das Risiko „{risk}“ wäre nach der Behandlung „{residual}“ („{residualScore}“); ohne Maßnahmen ist es „{inherent}“ („{inherentScore}“).',
    remedy: 'Berichtigen Sie eine der beiden Analysen; eine Behandlung darf das Risiko nicht erhöhen.',
  },
  'risk-residual-category-raised': {
    title: 'Restrisiko in einer Kategorie erhöht',
    message:
      'Das Risiko „{risk}“ wäre nach der Behandlung für „{category}“ auf der Stufe „{residual}“ („{residualScore}“); die Stufe dort ({before}): „{from}“ („{fromScore}“).',
    remedy: 'Berichtigen Sie eine der beiden Stufen oder behandeln Sie das Risiko auch in dieser Kategorie.',
  },
  'risk-residual-not-reached': {
    title: 'Behandlung erledigt, Risiko nicht gesenkt',
    message:
      'Alle Aufgaben zum Risiko „{risk}“ sind erledigt, aber am {seenOn} war es „{current}“ („{currentScore}“), über dem erwarteten „{residual}“ („{residualScore}“).',
    remedy: 'Planen Sie eine weitere Behandlung oder beurteilen Sie das Restrisiko neu.',
  },
  'risk-reassessment-due': {
    title: 'Behandlung erledigt, Risiko seither nicht beurteilt',
    message: 'Die Behandlung des Risikos „{risk}“ endete am {lastDoneOn}; seither wurde das Risiko nicht beurteilt.',
    remedy: 'Beurteilen Sie das aktuelle Risiko neu.',
  },
  'risk-lowered-without-control': {
    title: 'Risiko ohne Maßnahme gesenkt',
    message:
      'Risiko „{risk}“: {stage} niedriger als {before}, aber keine Maßnahme, Vermeidung oder Teilung erklärt den Unterschied.',
    remedy: 'Nennen Sie die Maßnahmen, die das Risiko senken, oder berichtigen Sie die Analyse.',
  },
  'risk-category-lowered-without-control': {
    title: 'Schadenskategorie ohne Maßnahme gesenkt',
    message:
      'Risiko „{risk}“, Kategorie „{category}“: {stage} niedriger als {before}, aber keine Maßnahme, Vermeidung oder Teilung erklärt den Unterschied.',
    remedy: 'Nennen Sie die Maßnahmen, die das Risiko in dieser Kategorie senken, oder berichtigen Sie die Analyse.',
  },
  'risk-untreated': {
    title: 'Über den Akzeptanzkriterien und nicht behandelt',
    message:
      'Das Risiko „{risk}“ ist „{level}“ („{category}“), über den Akzeptanzkriterien, und seine Behandlung ({treatment}) hat keine Wirkung darauf.',
    remedy:
      'Wählen Sie eine Behandlung, die das Risiko senkt, oder übernehmen Sie es, wo eine Rolle es akzeptieren darf.',
  },
  'risk-residual-not-assessed': {
    title: 'Behandelt, Restrisiko nicht beurteilt',
    message:
      'Das Risiko „{risk}“ ist „{level}“ („{category}“), über den Akzeptanzkriterien; alle Aufgaben seiner Behandlung ({treatment}) sind erledigt, und kein Restrisiko ist beurteilt.',
    remedy: 'Beurteilen Sie das Restrisiko.',
  },
  'risk-residual-above-criteria': {
    title: 'Restrisiko über jeder Akzeptanzgrenze',
    message:
      'Das Risiko „{risk}“ wäre nach der Behandlung noch „{level}“ („{category}“); das darf keine Rolle akzeptieren.',
    remedy: 'Planen Sie eine weitere Behandlung, bis eine Rolle das Restrisiko akzeptieren darf.',
  },
  'risk-control-unknown': {
    title: 'Maßnahme unbekannt',
    message:
      'Das Risiko „{risk}“ nutzt „{control}“; das ist keine Maßnahme aus Anhang A. Eine eigene Maßnahme beginnt mit custom:.',
    remedy: 'Berichtigen Sie die Kennung der Maßnahme oder schreiben Sie sie als eigene Maßnahme.',
  },
  'risk-control-spelling': {
    title: 'Maßnahme in anderer Schreibweise',
    message: 'Das Risiko „{risk}“ nutzt „{control}“; die Maßnahme muss {suggestion} geschrieben werden.',
    remedy: 'Berichtigen Sie die Schreibweise der Kennung.',
  },
  'risk-control-2013': {
    title: 'Maßnahme der Ausgabe 2013',
    message:
      'Das Risiko „{risk}“ nutzt „{control}“, eine Maßnahme der Ausgabe 2013; sie ist aufgegangen in {successors}.',
    remedy: 'Ersetzen Sie die Maßnahme durch ihre Nachfolger der Ausgabe 2022.',
  },
  'risk-control-not-in-statement': {
    title: 'Maßnahme fehlt in der Erklärung zur Anwendbarkeit',
    message: 'Das Risiko „{risk}“ nutzt „{control}“; die Maßnahme fehlt in der Erklärung zur Anwendbarkeit.',
    remedy: 'Nehmen Sie die Maßnahme in die Erklärung zur Anwendbarkeit auf.',
  },
  'risk-control-excluded': {
    title: 'Maßnahme in der Erklärung zur Anwendbarkeit ausgeschlossen',
    message: 'Das Risiko „{risk}“ nutzt „{control}“; die Erklärung zur Anwendbarkeit schließt diese Maßnahme aus.',
    remedy:
      'Machen Sie die Maßnahme in der Erklärung zur Anwendbarkeit anwendbar oder behandeln Sie das Risiko mit anderen Maßnahmen.',
  },
  'risk-control-undecided': {
    title: 'Maßnahme in der Erklärung zur Anwendbarkeit nicht entschieden',
    message:
      'Das Risiko „{risk}“ nutzt „{control}“; über diese Maßnahme ist in der Erklärung zur Anwendbarkeit noch nicht entschieden.',
    remedy: 'Entscheiden Sie in der Erklärung zur Anwendbarkeit über die Maßnahme.',
  },
  'risk-plan-without-action': {
    title: 'Behandlungsplan ohne Aufgabe',
    message:
      'Der Plan zum Risiko „{risk}“ muss es von „{from}“ („{fromScore}“) auf „{residual}“ („{residualScore}“) senken, hat aber keine Aufgabe.',
    remedy: 'Ergänzen Sie die Aufgaben, die das Risiko senken.',
  },
  'risk-share-without-party': {
    title: 'Ohne Partei geteilt',
    message: 'Die Behandlung des Risikos „{risk}“ teilt es, nennt aber keine andere Partei.',
    remedy: 'Nennen Sie die Partei, die einen Teil des Risikos trägt.',
  },
  'risk-avoidance-without-action': {
    title: 'Vermeidung ohne Aufgabe',
    message: 'Die Behandlung des Risikos „{risk}“ vermeidet es, hat aber keine Aufgabe, die die Tätigkeit beendet.',
    remedy: 'Ergänzen Sie die Aufgabe, die die Tätigkeit beendet.',
  },
  'risk-action-without-owner': {
    title: 'Aufgabe ohne zuständige Person',
    message: 'Die Aufgabe „{action}“ zum Risiko „{risk}“ hat keine zuständige Person oder Rolle.',
    remedy: 'Nennen Sie die Person oder Rolle, die die Aufgabe erledigt.',
  },
  'risk-action-without-date': {
    title: 'Aufgabe ohne Termin',
    message: 'Die Aufgabe „{action}“ zum Risiko „{risk}“ hat keinen Termin.',
    remedy: 'Legen Sie den Tag fest, bis zu dem sie erledigt sein muss.',
  },
  'risk-action-overdue': {
    title: 'Aufgabe überfällig',
    message: {
      by: 'days',
      one: 'Die Aufgabe „{action}“ zum Risiko „{risk}“ war am {dueOn} fällig (ein Tag zu spät).',
      other: 'Die Aufgabe „{action}“ zum Risiko „{risk}“ war am {dueOn} fällig ({days} Tage zu spät).',
    },
    remedy: 'Erledigen Sie die Aufgabe oder lassen Sie vom Eigentümer des Risikos einen anderen Termin freigeben.',
  },
  'risk-review-overdue': {
    title: 'Überprüfung überfällig',
    message: {
      by: 'days',
      one: 'Die Überprüfung des Risikos „{risk}“ war am {dueOn} fällig (ein Tag zu spät).',
      other: 'Die Überprüfung des Risikos „{risk}“ war am {dueOn} fällig ({days} Tage zu spät).',
    },
    remedy: 'Überprüfen Sie das Risiko und halten Sie den Tag fest.',
  },
  'risk-asset-unknown': {
    title: 'Wert fehlt im Inventar',
    message: 'Das Risiko „{risk}“ betrifft den Wert „{asset}“, der im Inventar fehlt.',
    remedy: 'Nehmen Sie den Wert in das Inventar auf oder berichtigen Sie seine Kennung.',
  },
  'risk-threat-unknown': {
    title: 'Bedrohung fehlt in der Liste',
    message: 'Das Risiko „{risk}“ geht von der Bedrohung „{threat}“ aus, die in der Liste der Bedrohungen fehlt.',
    remedy: 'Nehmen Sie die Bedrohung in die Liste auf oder berichtigen Sie ihre Kennung.',
  },
  'risk-acceptance-missing': {
    title: 'Akzeptanz fehlt',
    message:
      'Das Risiko „{risk}“ bleibt auf der Stufe „{level}“ („{category}“) und braucht eine Akzeptanz durch „{role}“; sie fehlt.',
    remedy: 'Lassen Sie das Risiko von einer dieser Rollen akzeptieren oder behandeln Sie es weiter.',
  },
  'risk-acceptance-incomplete': {
    title: 'Akzeptanz unvollständig',
    message:
      'Der Akzeptanz „{acceptance}“ des Risikos „{risk}“ auf der Stufe „{level}“ („{category}“) fehlt die Unterschrift von „{missing}“.',
    remedy: 'Holen Sie die fehlenden Unterschriften ein.',
  },
  'risk-acceptance-expired': {
    title: 'Akzeptanz abgelaufen',
    message: 'Die Akzeptanz „{acceptance}“ des Risikos „{risk}“ ist am {expiresOn} abgelaufen.',
    remedy: 'Lassen Sie das Risiko erneut akzeptieren oder behandeln Sie es weiter.',
  },
  'risk-acceptance-term-exceeded': {
    title: 'Akzeptanz länger, als die Kriterien erlauben',
    message:
      'Die Akzeptanz „{acceptance}“ des Risikos „{risk}“ läuft bis zum {expiresOn}; nach den Kriterien endet sie am {longest}.',
    remedy: 'Lassen Sie das Risiko für eine kürzere Zeit akzeptieren und an ihrem Ende erneut.',
  },
  'risk-acceptance-stale': {
    title: 'Akzeptanz überholt',
    message: 'Das Risiko „{risk}“ hat sich seit der Akzeptanz „{acceptance}“ geändert: {changed}.',
    remedy: 'Lassen Sie das Risiko in seiner heutigen Form akzeptieren.',
  },
  'risk-acceptance-role-wrong': {
    title: 'Akzeptanz durch die falsche Rolle',
    message:
      'Das Risiko „{risk}“ wurde von „{acceptedBy}“ akzeptiert; auf der Stufe „{level}“ („{category}“) braucht es eine Akzeptanz durch „{role}“.',
    remedy: 'Lassen Sie das Risiko von einer Rolle akzeptieren, die die Kriterien für seine Stufe nennen.',
  },
  'risk-acceptance-altered': {
    title: 'Akzeptanz verändert',
    message: 'Die Prüfsumme der Akzeptanz „{acceptance}“ passt nicht zum akzeptierten Inhalt.',
    remedy:
      'Stellen Sie den Datensatz in der unterschriebenen Form wieder her oder lassen Sie das Risiko erneut akzeptieren.',
  },
  'risk-acceptance-duplicate': {
    title: 'Akzeptanz zweimal aufgeführt',
    message: 'Mehr als eine Akzeptanz hat die Kennung „{acceptance}“, hier die des Risikos „{risk}“.',
    remedy: 'Geben Sie jeder Akzeptanz eine eigene Kennung oder entfernen Sie die Kopie.',
  },
  'risk-acceptance-of-unknown-risk': {
    title: 'Akzeptanz eines unbekannten Risikos',
    message: 'Die Akzeptanz „{acceptance}“ gilt dem Risiko „{risk}“, das im Register fehlt.',
    remedy: 'Nehmen Sie das Risiko in das Register auf oder berichtigen Sie seine Kennung.',
  },
  'risk-approval-missing': {
    title: 'Freigabe der Behandlung fehlt',
    message: 'Die Behandlung des Risikos „{risk}“ hat keine Freigabe.',
    remedy: 'Lassen Sie den Behandlungsplan vom Eigentümer des Risikos freigeben.',
  },
  'risk-approval-expired': {
    title: 'Freigabe der Behandlung abgelaufen',
    message: 'Die Freigabe „{approval}“ der Behandlung des Risikos „{risk}“ ist am {expiresOn} abgelaufen.',
    remedy: 'Lassen Sie den Behandlungsplan vom Eigentümer des Risikos erneut freigeben.',
  },
  'risk-approval-stale': {
    title: 'Freigabe der Behandlung überholt',
    message: 'Die Behandlung des Risikos „{risk}“ hat sich seit der Freigabe „{approval}“ geändert: {changed}.',
    remedy: 'Lassen Sie den Behandlungsplan in seiner heutigen Form vom Eigentümer des Risikos freigeben.',
  },
  'risk-approval-not-by-owner': {
    title: 'Behandlung nicht vom Eigentümer freigegeben',
    message: 'Die Behandlung des Risikos „{risk}“ wurde von „{approvedBy}“ freigegeben; sein Eigentümer ist „{owner}“.',
    remedy: 'Lassen Sie den Behandlungsplan vom Eigentümer des Risikos freigeben.',
  },
  'risk-approval-altered': {
    title: 'Freigabe der Behandlung verändert',
    message: 'Die Prüfsumme der Freigabe „{approval}“ passt nicht zum freigegebenen Inhalt.',
    remedy:
      'Stellen Sie den Datensatz in der unterschriebenen Form wieder her oder lassen Sie die Behandlung erneut freigeben.',
  },
  'risk-approval-duplicate': {
    title: 'Freigabe der Behandlung zweimal aufgeführt',
    message: 'Mehr als eine Freigabe hat die Kennung „{approval}“, hier die des Risikos „{risk}“.',
    remedy: 'Geben Sie jeder Freigabe eine eigene Kennung oder entfernen Sie die Kopie.',
  },
  'risk-approval-of-unknown-risk': {
    title: 'Freigabe zu einem unbekannten Risiko',
    message: 'Die Freigabe „{approval}“ gilt dem Risiko „{risk}“, das im Register fehlt.',
    remedy: 'Nehmen Sie das Risiko in das Register auf oder berichtigen Sie seine Kennung.',
  },
};

/** The sentences of the schemas of `risk` in German. */
export const deRiskSentences: TranslationOfSentences<typeof riskSentences> = {
  'analysis-incomplete':
    'Eine Analyse braucht eine Eintrittswahrscheinlichkeit und eine Auswirkung oder nur eine Risikostufe; es fehlt: {missing}.',
  'level-besides-likelihood':
    'Die Risikostufe „{level}“ folgt aus Eintrittswahrscheinlichkeit und Auswirkung und kann nicht neben ihnen stehen.',
  'withdrawn-before-assessed':
    'Die Analyse wurde am {withdrawnOn} zurückgezogen, bevor sie am {assessedOn} erstellt wurde.',
  'accepted-other-risk': 'Die Akzeptanz gilt „{risk}“, ihr Abbild gilt „{accepted}“.',
  'approved-other-risk': 'Die Freigabe gilt „{risk}“, ihr Abbild gilt „{approved}“.',
  'appetite-scope':
    'Die Grenzen müssen für eine Kategorie, einen Wert oder eine Einheit gelten; von den dreien sind {named} genannt.',
  'level-duplicate': 'Die Stufe „{level}“ steht mehr als einmal in der Liste.',
  'probability-on-impact':
    'Eine Skala der Auswirkung hat kein Feld „{field}“; nur Eintrittswahrscheinlichkeiten stehen für Zahlenwerte.',
  'category-reserved': 'Die Kennung „{category}“ ist vergeben; eine eigene Kategorie braucht eine andere.',
  'category-duplicate': 'Die Kategorie „{category}“ steht mehr als einmal in der Liste.',
  'appetite-duplicate': 'Für „{scope}“ ({kind}) gibt es mehr als einmal eigene Grenzen.',
  'combination-without-bands':
    'Eine Matrix hat keine Spalte für eine Verknüpfung der Stufen ({combination}); nötig sind Bereiche über einem Produkt oder einer Summe.',
  'combination-with-appetite':
    'Die Kategorie „{category}“ kann keine eigenen Grenzen haben, wenn die Auswirkung aus den Stufen verknüpft wird ({combination}).',
  'grid-rows':
    'Die Matrix muss für jede der {expected} Eintrittswahrscheinlichkeiten eine Zeile haben; sie hat {actual}.',
  'grid-columns': 'Die Zeile muss für jede der {expected} Auswirkungen eine Zelle haben; sie hat {actual}.',
  'bands-start-wrong':
    'Der erste Bereich muss bei {expected} beginnen, dem kleinsten Wert ({kind}), nicht bei {actual}.',
  'bands-out-of-order': 'Der Bereich muss über {previous} beginnen, wo der vorige beginnt, nicht bei {actual}.',
  'level-unknown': 'Die Kriterien haben keine Risikostufe „{level}“.',
  'category-unknown': 'Die Kriterien haben keine Schadenskategorie „{category}“.',
  'probability-inverted': 'Der Bereich muss unter {to} beginnen, wo er endet, nicht bei {from}.',
  'closed-before-identified':
    'Das Risiko wurde am {closedOn} geschlossen, bevor es am {identifiedOn} identifiziert wurde.',
  'option-repeated': 'Eine Kombination hat die Option {option} höchstens einmal.',
  'impact-empty': 'Eine Auswirkung nach Kategorien braucht eine Stufe für mindestens eine Kategorie.',
  'negative-zero': 'Die Zahl muss 0 geschrieben werden, nicht -0.',
};
