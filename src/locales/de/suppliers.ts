import type { TranslationOfFindings, TranslationOfSentences } from '../../core/translation/translation.ts';
import type { suppliersFindings } from '../../suppliers/register/findings.ts';
import type { suppliersSentences } from '../en/suppliers.ts';
import { deUnreadableRecord } from './core.ts';

/** The findings of `suppliers` in German. */
export const deSuppliers: TranslationOfFindings<typeof suppliersFindings> = {
  'suppliers-record-unreadable': deUnreadableRecord,
  'suppliers-record-duplicate': {
    title: 'Kennung doppelt vergeben',
    message: 'Die Kennung „{record}“ kommt unter den Datensätzen der Art {kind} zweimal vor.',
    remedy: 'Geben Sie jedem Datensatz eine eigene Kennung oder entfernen Sie die Wiederholung.',
  },
  'suppliers-reference-unknown': {
    title: 'Unbekannter Datensatz genannt',
    message: '„{record}“ nennt „{reference}“ ({kind}); das Register hat diesen Datensatz nicht.',
    remedy: 'Berichtigen Sie die Kennung oder nehmen Sie den Datensatz in sein Register auf.',
  },
  'suppliers-event-in-future': {
    title: 'Ereignis in der Zukunft',
    message: '„{record}“ gibt ein Ereignis am {date} an, nach dem {asOf}.',
    remedy: 'Berichtigen Sie das Datum oder zeichnen Sie das Ereignis auf, wenn es eingetreten ist.',
  },
  'supplier-identifier-invalid': {
    title: 'LEI ungültig',
    message: 'Die LEI „{identifier}“ des Lieferanten „{supplier}“ hat eine falsche Form oder falsche Prüfziffern.',
    remedy: 'Berichtigen Sie die LEI: 20 Ziffern und Großbuchstaben, von denen die letzten zwei die anderen prüfen.',
  },
  'supplier-country-unknown': {
    title: 'Land eines Lieferanten unbekannt',
    message: 'Das Land „{region}“ des Lieferanten „{supplier}“ ist kein Code nach ISO 3166-1.',
    remedy: 'Geben Sie den Code aus zwei Buchstaben an, etwa GB für das Vereinigte Königreich und GR für Griechenland.',
  },
  'supplier-parent-cycle': {
    title: 'Lieferanten gehören einander im Kreis',
    message: 'Die Lieferanten „{suppliers}“ gehören einander im Kreis.',
    remedy: 'Berichtigen Sie, welcher Lieferant welchem gehört.',
  },
  'service-owner-missing': {
    title: 'Dienst ohne Verantwortlichen',
    message: 'Der Dienst „{service}“ ist in Gebrauch und hat keinen Verantwortlichen.',
    remedy: 'Benennen Sie die Person oder Rolle, die für den Dienst verantwortlich ist.',
  },
  'service-data-role-unknown': {
    title: 'Rolle für personenbezogene Daten unbekannt',
    message:
      'Der Dienst „{service}“ ist in Gebrauch, und die Rolle seines Lieferanten für personenbezogene Daten ist nicht bekannt.',
    remedy:
      'Halten Sie fest, ob der Lieferant Auftragsverarbeiter, weiterer Auftragsverarbeiter oder Verantwortlicher ist oder keine personenbezogenen Daten verarbeitet.',
  },
  'service-criticality-unknown': {
    title: 'Kritikalität eines Dienstes unbekannt',
    message: 'Die Kritikalität des Dienstes „{service}“ ist unbekannt, mindestens {level}: „{factors}“ ohne Antwort.',
    remedy: 'Beantworten Sie die fehlenden Faktoren.',
  },
  'service-criticality-understated': {
    title: 'Festgelegte Kritikalität niedriger als ihre Faktoren',
    message:
      'Die Kritikalität des Dienstes „{service}“ wurde als {decided} festgelegt; seine Faktoren ergeben mindestens {level}.',
    remedy: 'Berichtigen Sie die Faktoren oder entscheiden Sie neu.',
  },
  'service-region-unknown': {
    title: 'Region eines Dienstes unbekannt',
    message: 'Die Region „{region}“ der Tätigkeit {activity} des Dienstes „{service}“ ist nicht bekannt.',
    remedy:
      'Geben Sie einen Code nach ISO 3166-1 an, etwa GB für das Vereinigte Königreich und GR für Griechenland, oder EU oder EEA.',
  },
  'service-region-unstated': {
    title: 'Ort einer Tätigkeit nicht angegeben',
    message: 'Der Dienst „{service}“ gibt die Regionen der Tätigkeit {activity} nicht an.',
    remedy:
      'Fragen Sie den Lieferanten und halten Sie die Regionen fest, oder eine leere Liste, wenn die Tätigkeit nicht stattfindet.',
  },
  'service-region-not-allowed': {
    title: 'Dienst in einer nicht erlaubten Region',
    message:
      'Die Tätigkeit {activity} des Dienstes „{service}“ findet in „{region}“ statt; diese Region ist nicht erlaubt.',
    remedy: 'Lassen Sie die Tätigkeit verlegen oder erlauben Sie die Region.',
  },
  'service-transfer-without-mechanism': {
    title: 'Übermittlung personenbezogener Daten ohne Grundlage',
    message:
      'Durch die Tätigkeit {activity} des Dienstes „{service}“ können personenbezogene Daten nach „{region}“ gelangen, ohne dass am {asOf} ein Instrument dafür gilt.',
    remedy:
      'Halten Sie das Instrument der Übermittlung fest, lassen Sie die Tätigkeit verlegen, oder halten Sie fest, dass keine personenbezogenen Daten verarbeitet werden.',
  },
  'service-exit-plan-missing': {
    title: 'Ausstieg nicht vorbereitet',
    message:
      'Der Ausstieg aus dem Dienst „{service}“ mit der Kritikalität {level} ist nicht vorbereitet; es fehlt: {parts}.',
    remedy:
      'Regeln Sie, wie der Dienst verlassen wird, wie Daten zurückkommen und gelöscht werden und wie Zugänge entzogen werden.',
  },
  'service-exit-access-remaining': {
    title: 'Zugang eines früheren Lieferanten nicht entzogen',
    message: 'Der Dienst „{service}“ endete am {endedOn}; dass sein Zugang entzogen wurde, ist nicht festgehalten.',
    remedy: 'Entziehen Sie dem Lieferanten den Zugang und halten Sie den Tag fest.',
  },
  'service-exit-incomplete': {
    title: 'Daten nach dem Ende nicht zurückgegeben oder nicht gelöscht',
    message: 'Der Dienst „{service}“ endete am {endedOn}; von seinem Ausstieg ist noch offen: {steps}.',
    remedy: 'Lassen Sie die Daten zurückgeben und ihre Löschung nachweisen, und halten Sie die Tage fest.',
  },
  'assurance-expired': {
    title: 'Nachweis abgelaufen',
    message:
      'Der Nachweis „{assurance}“ ({kind}) belegt nach dem {validThrough} nichts mehr, und kein anderer seiner Art gilt für den Dienst „{service}“.',
    remedy: 'Beschaffen Sie vom Lieferanten einen aktuellen Nachweis und beurteilen Sie ihn.',
  },
  'assurance-scope-unconfirmed': {
    title: 'Abdeckung eines Dienstes nicht bestätigt',
    message: 'Für keinen Dienst ist bekannt, ob der Nachweis „{assurance}“ ihn abdeckt.',
    remedy:
      'Vergleichen Sie seinen Geltungsbereich mit den Diensten des Lieferanten und halten Sie die Antworten fest.',
  },
  'assurance-type-insufficient': {
    title: 'Bericht über einen einzigen Tag',
    message:
      'Der Bericht „{assurance}“ belegt nur den {on}, und kein Bericht über einen Zeitraum deckt den Dienst „{service}“ ab.',
    remedy: 'Beschaffen Sie einen SOC-2-Bericht vom Typ 2 oder ein Zertifikat.',
  },
  'assurance-edition-withdrawn': {
    title: 'Zertifikat einer zurückgezogenen Ausgabe',
    message:
      'Das Zertifikat „{assurance}“ nach ISO/IEC 27001:2013 gibt an, bis zum {validUntil} zu gelten; solche Zertifikate sind nach dem {lastOn} ungültig.',
    remedy: 'Beschaffen Sie das Zertifikat nach der Ausgabe von 2022.',
  },
  'assurance-term-odd': {
    title: 'Zertifikat mit ungewöhnlicher Laufzeit',
    message:
      'Das Zertifikat „{assurance}“ wurde am {issuedOn} ausgestellt und gilt bis zum {validUntil}, länger als drei Jahre.',
    remedy: 'Lassen Sie sich das Zertifikat von der Stelle bestätigen, die es ausgestellt hat.',
  },
  'supplier-agreement-missing': {
    title: 'Dienst ohne Vertrag',
    message: 'Kein Vertrag regelt den Dienst „{service}“, der in Gebrauch ist.',
    remedy: 'Schließen Sie einen Vertrag mit dem Lieferanten oder halten Sie den Vertrag fest, der den Dienst regelt.',
  },
  'supplier-agreement-expired': {
    title: 'Vertrag beendet, Dienst in Gebrauch',
    message: 'Der Vertrag „{agreement}“ endete am {endedOn}, und der Dienst „{service}“ ist noch in Gebrauch.',
    remedy: 'Schließen Sie einen neuen Vertrag oder beenden Sie den Gebrauch des Dienstes.',
  },
  'supplier-agreement-unsigned': {
    title: 'Vertrag nicht unterzeichnet, Dienst in Gebrauch',
    message:
      'Der Vertrag „{agreement}“ begann am {startsOn} und ist nicht unterzeichnet, und der Dienst „{service}“ ist in Gebrauch.',
    remedy: 'Lassen Sie den Vertrag unterzeichnen oder halten Sie den Tag der Unterschrift fest.',
  },
  'supplier-processing-agreement-missing': {
    title: 'Auftragsverarbeiter ohne Vertrag zur Auftragsverarbeitung',
    message:
      'Der Lieferant des Dienstes „{service}“ verarbeitet im Auftrag ohne geltenden Vertrag zur Auftragsverarbeitung: {state}.',
    remedy: 'Schließen Sie mit dem Auftragsverarbeiter einen Vertrag zur Auftragsverarbeitung.',
  },
  'supplier-agreement-clause-missing': {
    title: 'Vertrag zur Auftragsverarbeitung unvollständig',
    message: 'Der Vertrag zur Auftragsverarbeitung „{agreement}“ regelt, soweit bekannt, nicht: {clauses}.',
    remedy: 'Lassen Sie die Punkte regeln oder halten Sie die Abschnitte fest, die sie regeln.',
  },
  'supplier-agreement-notice-open': {
    title: 'Letzter Tag der Kündigung nahe',
    message:
      'Der Vertrag „{agreement}“ verlängert sich nach dem {endsOn}, wenn er nicht bis zum {noticeBy} gekündigt wird; nichts ist entschieden.',
    remedy: 'Entscheiden Sie, ob der Vertrag weiterlaufen soll, und kündigen Sie andernfalls rechtzeitig.',
  },
  'supplier-agreement-notice-missed': {
    title: 'Kündigung versäumt',
    message:
      'Der letzte Tag für die Kündigung des Vertrags „{agreement}“ war der {noticeBy}; er endet frühestens am {earliestEndOn}.',
    remedy: 'Halten Sie die Entscheidung fest, ihn weiterlaufen zu lassen, oder kündigen Sie zum nächsten Ende.',
  },
  'supplier-agreement-notice-unknown': {
    title: 'Kündigungsfrist unbekannt',
    message:
      'Der Vertrag „{agreement}“ verlängert sich nach dem {endsOn}, wenn er nicht gekündigt wird; seine Kündigungsfrist ist nicht bekannt.',
    remedy: 'Halten Sie die Kündigungsfrist der Organisation fest.',
  },
  'supplier-agreement-notice-late': {
    title: 'Kündigung ohne das Ende, das sie nennt',
    message:
      'Der Vertrag „{agreement}“ wurde am {givenOn} zum {endsOn} gekündigt; seine Laufzeit und seine Kündigungsfrist führen zum {earliestEndOn}.',
    remedy: 'Berichtigen Sie das Ende oder halten Sie das vereinbarte Ende als feste Laufzeit fest.',
  },
  'service-exit-time-insufficient': {
    title: 'Vertrag endet vor dem Ausstieg',
    message:
      'Der Ausstieg aus dem Dienst „{service}“ dauert {needs}; der Vertrag „{agreement}“ kann schon am {endsOn} enden.',
    remedy:
      'Vereinbaren Sie eine längere Kündigungsfrist des Lieferanten oder ein späteres Ende, oder verkürzen Sie den Ausstieg.',
  },
  'subprocessor-cycle': {
    title: 'Dienste sind einander untergeordnet',
    message: 'Die Dienste „{services}“ sind einander im Kreis als Unterauftrag zugeordnet.',
    remedy: 'Berichtigen Sie, welcher Dienst Unterauftrag von welchem ist.',
  },
  'subprocessor-unlisted': {
    title: 'Weiterer Auftragsverarbeiter nicht genehmigt',
    message:
      'Der weitere Auftragsverarbeiter „{supplier}“ des Dienstes „{root}“ ist weder im Vertrag zur Auftragsverarbeitung noch durch die Antwort auf eine Mitteilung genehmigt.',
    remedy:
      'Genehmigen Sie den weiteren Auftragsverarbeiter im Vertrag oder auf seine Mitteilung hin, oder lassen Sie auf ihn verzichten.',
  },
  'subprocessor-unregistered': {
    title: 'Weiterer Auftragsverarbeiter nicht im Register',
    message:
      'Seit dem {effectiveOn} ist „{subprocessor}“ weiterer Auftragsverarbeiter des Dienstes „{service}“; kein Dienst im Register gibt das an.',
    remedy: 'Nehmen Sie den Dienst des weiteren Auftragsverarbeiters in das Register auf.',
  },
  'subprocessor-objection-due': {
    title: 'Entscheidung über einen weiteren Auftragsverarbeiter fällig',
    message:
      'Der letzte Tag für einen Einspruch gegen „{subprocessor}“ beim Dienst „{service}“ ist der {objectBy}; nichts ist entschieden.',
    remedy:
      'Beurteilen Sie den weiteren Auftragsverarbeiter, und erheben Sie rechtzeitig Einspruch oder stimmen Sie zu.',
  },
  'subprocessor-objection-undated': {
    title: 'Letzter Tag für einen Einspruch unbekannt',
    message:
      'Über „{subprocessor}“ beim Dienst „{service}“ ist nichts entschieden, und ein letzter Tag für einen Einspruch ist nicht bekannt.',
    remedy: 'Entscheiden Sie, und halten Sie den letzten Tag fest, wenn die Mitteilung oder der Vertrag einen nennt.',
  },
  'subprocessor-objection-missed': {
    title: 'Zeit für einen Einspruch vorbei',
    message:
      'Der letzte Tag für einen Einspruch gegen „{subprocessor}“ beim Dienst „{service}“ war der {objectBy}, und nichts wurde entschieden.',
    remedy: 'Beurteilen Sie den weiteren Auftragsverarbeiter, und halten Sie die Entscheidung mit ihrem Grund fest.',
  },
  'subprocessor-objection-late': {
    title: 'Einspruch zu spät',
    message:
      'Der Einspruch gegen „{subprocessor}“ beim Dienst „{service}“ wurde am {decidedOn} erhoben; der letzte Tag war der {objectBy}.',
    remedy: 'Einigen Sie sich mit dem Auftragsverarbeiter über den Einspruch oder verlassen Sie den Dienst.',
  },
  'supplier-review-overdue': {
    title: 'Beurteilung eines Dienstes überfällig',
    message: 'Der Dienst „{service}“ war bis zum {dueOn} zu beurteilen; Anlass: {rule}.',
    remedy: 'Beurteilen Sie den Dienst und halten Sie den Tag fest.',
  },
  'supplier-due-diligence-missing': {
    title: 'Sorgfaltsprüfung fehlt',
    message:
      'Für den Dienst „{service}“ gibt es weder ein aktuelles Zertifikat noch einen neueren SOC-2-Bericht vom Typ 2 noch einen Fragebogen mit ausgleichenden Maßnahmen, der beurteilt ist und ihn abdeckt.',
    remedy: 'Beschaffen und beurteilen Sie einen der drei Nachweise.',
  },
  'supplier-due-diligence-late': {
    title: 'Sorgfaltsprüfung nach dem Beginn',
    message:
      'Die Sorgfaltsprüfung für den Dienst „{service}“ fand am {assessedOn} statt, nach dem Beginn am {startsOn}.',
    remedy: 'Beurteilen Sie den nächsten Lieferanten vor dem Beginn des Vertrags.',
  },
  'supplier-tier-requirement-missing': {
    title: 'Anforderung der Stufe nicht erfüllt',
    message: 'Die Kritikalität {level} des Dienstes „{service}“ verlangt folgende Arten, die nicht gelten: {kinds}.',
    remedy: 'Beschaffen Sie die Nachweise und schließen Sie die Verträge, die die Stufe verlangt.',
  },
  'supplier-waiver-expired': {
    title: 'Ausnahme gilt nicht',
    message:
      'Auf die Regel {rule} wird beim Dienst „{service}“ durch die Ausnahme „{exception}“ verzichtet; ihr Zustand: {state}.',
    remedy: 'Erfüllen Sie die Regel oder lassen Sie eine neue Ausnahme genehmigen.',
  },
  'supplier-waiver-of-fixed-rule': {
    title: 'Verzicht auf eine unverzichtbare Regel',
    message: 'Die Ausnahme „{exception}“ kann auf die Regel {rule} beim Dienst „{service}“ nicht verzichten.',
    remedy: 'Erfüllen Sie die Regel.',
  },
};

/** The sentences of the schemas of `suppliers` in German. */
export const deSuppliersSentences: TranslationOfSentences<typeof suppliersSentences> = {
  'service-transfer-ends-before-start': 'Das Instrument gilt bis zum {validUntil}, vor seinem Beginn am {validFrom}.',
  'assurance-coverage-repeated': 'Der Dienst „{service}“ hat schon weiter oben eine Antwort.',
  'assurance-ends-before-start': 'Das Zertifikat gilt bis zum {validUntil}, vor seiner Ausstellung am {issuedOn}.',
  'report-ends-before-start': 'Der Zeitraum des Berichts endet am {through}, vor seinem Beginn am {from}.',
  'supplier-agreement-ends-before-notice': 'Der Vertrag endet am {endsOn}, vor der Kündigung vom {givenOn}.',
  'supplier-agreement-ends-before-start': 'Die Laufzeit endet am {endsOn}, vor dem Beginn des Vertrags am {startsOn}.',
  'supplier-agreement-notice-ends-before-start':
    'Die Kündigung beendet den Vertrag am {endsOn}, vor seinem Beginn am {startsOn}.',
  'currency-malformed': 'Die Währung „{currency}“ ist kein Code aus drei Großbuchstaben wie EUR.',
  'supplier-agreement-clause-repeated': 'Der Punkt {clause} hat schon weiter oben eine Antwort.',
  'objection-ends-before-notice':
    'Der letzte Tag für einen Einspruch ist der {objectBy}, vor dem Eingang der Mitteilung am {receivedOn}.',
  'objection-decided-before-notice': 'Die Entscheidung ist vom {on}, vor dem Eingang der Mitteilung am {receivedOn}.',
};
