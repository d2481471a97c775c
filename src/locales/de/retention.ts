import type { TranslationOfFindings, TranslationOfSentences } from '../../core/translation/translation.ts';
import type { retentionFindings } from '../../retention/disposal/findings.ts';
import type { retentionSentences } from '../en/retention.ts';
import { deUnreadableRecord } from './core.ts';

/** The findings of `retention` in German. */
export const deRetention: TranslationOfFindings<typeof retentionFindings> = {
  'retention-record-unreadable': deUnreadableRecord,
  'retention-rule-duplicate': {
    title: 'Zwei Regeln mit einer Kennung',
    message: 'Der Aufbewahrungsplan hat mehr als eine Regel „{rule}“; jede Fassung braucht eine eigene Kennung.',
    remedy: 'Geben Sie jeder Fassung der Regel eine eigene Kennung.',
  },
  'retention-category-without-rule': {
    title: 'Kategorie ohne Regel',
    message: 'Keine Regel bestimmt, wie lange Aufzeichnungen der Kategorie „{category}“ aufbewahrt werden.',
    remedy: 'Ergänzen Sie eine Regel für die Kategorie oder entfernen Sie die Kategorie aus dem Aufbewahrungsplan.',
  },
  'retention-category-undeclared': {
    title: 'Regel für eine unbekannte Kategorie',
    message: 'Die Regel „{rule}“ gilt für die Kategorie „{category}“, die der Aufbewahrungsplan nicht nennt.',
    remedy: 'Nehmen Sie die Kategorie in den Aufbewahrungsplan auf oder berichtigen Sie sie in der Regel.',
  },
  'retention-floor-above-ceiling': {
    title: 'Aufbewahrungspflicht überdauert die Löschpflicht',
    message:
      'Aufzeichnungen der Kategorie „{category}“ müssen nach der Regel „{minimum}“ länger aufbewahrt werden, als es die Regel „{maximum}“ erlaubt, gleich an welchen Tagen die Fristen beginnen (Paare solcher Regeln: {pairs}).',
    remedy: 'Entscheiden Sie, welche der beiden Regeln gilt, und entfernen oder ändern Sie die andere.',
  },
  'retention-maximum-permanent': {
    title: 'Löschpflicht ohne Ende',
    message: 'Die Regel „{rule}“ ist eine Höchstfrist, die nie endet; sie begrenzt nichts.',
    remedy: 'Geben Sie der Höchstfrist ein Ende oder entfernen Sie sie.',
  },
  'retention-rule-gap': {
    title: 'Tage ohne geltende Regel',
    message: {
      by: 'gapDays',
      one: 'Nach dem Ende der Regel „{rule}“ am {validTo} galt für die Kategorie „{category}“ bis zum {nextFrom} keine {role} (ein Tag ohne Regel).',
      other:
        'Nach dem Ende der Regel „{rule}“ am {validTo} galt für die Kategorie „{category}“ bis zum {nextFrom} keine {role} ({gapDays} Tage ohne Regel).',
    },
    remedy: 'Verlängern Sie eine der beiden Fassungen über die Lücke oder ergänzen Sie die damals geltende Fassung.',
  },
  'retention-rule-outside-validity': {
    title: 'Heute gilt keine Regel',
    message: 'Am {asOf} gilt für die Kategorie „{category}“ keine {role}: Die Regel „{rule}“ gilt {validity}.',
    remedy:
      'Ergänzen Sie die geltende Fassung oder entfernen Sie die Kategorie aus dem Aufbewahrungsplan, wenn es ihre Aufzeichnungen nicht mehr gibt.',
  },
  'hold-duplicate': {
    title: 'Zwei Verfügungen mit einer Kennung',
    message: 'Es gibt mehr als eine Verfügung zur Aufbewahrung „{hold}“.',
    remedy: 'Geben Sie jeder Verfügung eine eigene Kennung.',
  },
  'hold-record-unknown': {
    title: 'Verfügung über eine unbekannte Aufzeichnung',
    message: 'Die Verfügung zur Aufbewahrung „{hold}“ erfasst die Aufzeichnung „{record}“, die im Register fehlt.',
    remedy: 'Berichtigen Sie die Kennung in der Verfügung oder nehmen Sie die Aufzeichnung in das Register auf.',
  },
  'hold-category-unknown': {
    title: 'Verfügung über eine unbekannte Kategorie',
    message:
      'Die Verfügung zur Aufbewahrung „{hold}“ erfasst die Kategorie „{category}“, zu der es weder eine Regel noch eine Aufzeichnung gibt.',
    remedy: 'Berichtigen Sie die Kategorie in der Verfügung oder ergänzen Sie eine Regel für die Kategorie.',
  },
  'disposal-record-unknown': {
    title: 'Aussonderung einer unbekannten Aufzeichnung',
    message: 'Die Aussonderung „{disposal}“ nennt die Aufzeichnung „{record}“, die im Register fehlt.',
    remedy: 'Berichtigen Sie die Kennung in der Aussonderung oder nehmen Sie die Aufzeichnung in das Register auf.',
  },
  'disposal-record-ambiguous': {
    title: 'Zwei Aufzeichnungen mit einer Kennung',
    message: 'Es gibt mehr als eine Aufzeichnung „{record}“; ihre Aussonderung wird nach der ersten beurteilt.',
    remedy: 'Geben Sie jeder Aufzeichnung eine eigene Kennung.',
  },
  'disposal-duplicate': {
    title: 'Zwei Aussonderungen mit einer Kennung',
    message: 'Es gibt mehr als eine Aussonderung „{disposal}“.',
    remedy: 'Geben Sie jeder Aussonderung eine eigene Kennung.',
  },
  'disposal-repeated': {
    title: 'Aufzeichnung zweimal ausgesondert',
    message: 'Die Aufzeichnung „{record}“ wurde in „{first}“ und noch einmal in „{disposal}“ ausgesondert.',
    remedy: 'Entfernen Sie die Aufzeichnung aus der Aussonderung, in der sie nicht ausgesondert wurde.',
  },
  'disposal-without-rule': {
    title: 'Aussonderung ohne Regel',
    message:
      'Die Aufzeichnung „{record}“ wurde am {disposedOn} ausgesondert, obwohl für die Kategorie „{category}“ keine Regel gilt.',
    remedy: 'Ergänzen Sie die Regel für die Kategorie oder halten Sie fest, warum ohne Regel ausgesondert wurde.',
  },
  'disposal-early': {
    title: 'Zu früh ausgesondert',
    message: {
      by: 'daysEarly',
      one: 'Die Aufzeichnung „{record}“ wurde am {disposedOn} ausgesondert; erlaubt war es ab dem {disposableFrom} (ein Tag zu früh).',
      other:
        'Die Aufzeichnung „{record}“ wurde am {disposedOn} ausgesondert; erlaubt war es ab dem {disposableFrom} ({daysEarly} Tage zu früh).',
    },
    remedy:
      'Stellen Sie die Aufzeichnung wieder her, falls es eine Kopie gibt, und behandeln Sie die Aussonderung als Nichtkonformität.',
  },
  'disposal-of-permanent-record': {
    title: 'Dauerhaft aufzubewahrende Aufzeichnung ausgesondert',
    message: 'Die Aufzeichnung „{record}“ wurde am {disposedOn} ausgesondert, obwohl sie dauerhaft aufzubewahren ist.',
    remedy:
      'Stellen Sie die Aufzeichnung wieder her, falls es eine Kopie gibt, und behandeln Sie die Aussonderung als Nichtkonformität.',
  },
  'disposal-before-trigger': {
    title: 'Ausgesondert, bevor die Frist bekannt war',
    message:
      'Die Aufzeichnung „{record}“ wurde am {disposedOn} ausgesondert, während das Ende ihrer Aufbewahrungsfrist noch abhing von „{missing}“.',
    remedy:
      'Tragen Sie den Tag jedes fehlenden Ereignisses nach, wenn es eingetreten ist; stellen Sie die Aufzeichnung sonst wieder her.',
  },
  'disposal-late': {
    title: 'Zu spät ausgesondert',
    message: {
      by: 'daysLate',
      one: 'Die Aufzeichnung „{record}“ wurde am {disposedOn} ausgesondert; der letzte rechtzeitige Tag war der {disposeBy} (ein Tag zu spät).',
      other:
        'Die Aufzeichnung „{record}“ wurde am {disposedOn} ausgesondert; der letzte rechtzeitige Tag war der {disposeBy} ({daysLate} Tage zu spät).',
    },
    remedy: 'Ermitteln Sie die Ursache der Verzögerung und sondern Sie fällige Aufzeichnungen innerhalb der Frist aus.',
  },
  'disposal-under-hold': {
    title: 'Trotz Verfügung zur Aufbewahrung ausgesondert',
    message:
      'Die Aufzeichnung „{record}“ wurde am {disposedOn} ausgesondert, obwohl sie einer Verfügung zur Aufbewahrung unterlag: „{holds}“.',
    remedy:
      'Informieren Sie die Person, die die Verfügung erlassen hat, und stellen Sie die Aufzeichnung wieder her, falls es eine Kopie gibt.',
  },
  'disposal-method-insufficient': {
    title: 'Verfahren der Aussonderung unzureichend',
    message:
      'Die Aufzeichnung „{record}“ wurde mit dem Verfahren {method} ausgesondert; ihre Regeln verlangen: {demanded}.',
    remedy: 'Sondern Sie die verbliebenen Kopien nach dem Verfahren aus, das die Regeln verlangen.',
  },
  'disposal-certificate-missing': {
    title: 'Vernichtungsnachweis fehlt',
    message:
      'Die Aussonderung „{disposal}“ hat keinen Vernichtungsnachweis; die Regel „{rule}“ verlangt ihn für die Aufzeichnung „{record}“.',
    remedy: 'Beschaffen Sie den Vernichtungsnachweis und fügen Sie ihn der Aussonderung bei.',
  },
  'disposal-certificate-early': {
    title: 'Vernichtungsnachweis aus der Zeit vor der Aussonderung',
    message:
      'Der Vernichtungsnachweis zu „{disposal}“ wurde am {issuedOn} ausgestellt, vor der Aussonderung am {disposedOn}; er beweist nichts.',
    remedy:
      'Berichtigen Sie die beiden Daten oder beschaffen Sie einen Nachweis, der nach der Aussonderung ausgestellt wurde.',
  },
  'disposal-unrecorded': {
    title: 'Aussonderung nicht aufgezeichnet',
    message:
      'Die Aufzeichnung „{record}“ ist als am {disposedOn} ausgesondert gekennzeichnet, aber keine Aussonderung nennt sie.',
    remedy: 'Ergänzen Sie die Aussonderung der Aufzeichnung oder entfernen Sie die Kennzeichnung.',
  },
  'disposal-date-different': {
    title: 'Zwei Daten einer Aussonderung',
    message:
      'Die Aufzeichnung „{record}“ ist als am {recordedOn} ausgesondert gekennzeichnet, die Aussonderung „{disposal}“ nennt aber den {disposedOn}.',
    remedy: 'Berichtigen Sie das falsche Datum.',
  },
};

/** The sentences of the schemas of `retention` in German. */
export const deRetentionSentences: TranslationOfSentences<typeof retentionSentences> = {
  'cutoff-day-not-in-month': 'Der Monat {month} hat keinen Tag {day}.',
  'cutoff-day-not-every-year':
    'Den Tag {day} des Monats {month} gibt es nicht in jedem Jahr; der letzte Tag des Monats heißt last.',
  'retention-end-too-deep': 'Das Ende ist mehr als 16 Ebenen tief verschachtelt.',
  'retention-end-too-large': 'Das Ende hat mehr als 1.000 Teile.',
  'released-before-placed': 'Die Verfügung wurde am {releasedOn} aufgehoben, bevor sie am {placedOn} erlassen wurde.',
  'released-by-missing':
    'Die Verfügung wurde am {releasedOn} aufgehoben; es ist nicht angegeben, wer sie aufgehoben hat.',
  'released-by-without-release':
    'Die Verfügung nennt „{releasedBy}“ als die Person, die sie aufgehoben hat, aber keinen Tag der Aufhebung.',
  'valid-to-before-valid-from': 'Die Regel gilt bis zum {validTo}, aber erst ab dem {validFrom}.',
};
