import type { TranslationOfFindings, TranslationOfSentences } from '../../core/translation/translation.ts';
import type { operationsFindings } from '../../operations/register/findings.ts';
import type { operationsSentences } from '../en/operations.ts';
import { deUnreadableRecord } from './core.ts';

/** The findings of `operations` in German. */
export const deOperations: TranslationOfFindings<typeof operationsFindings> = {
  'operations-record-unreadable': deUnreadableRecord,
  'operations-record-duplicate': {
    title: 'Kennung doppelt vergeben',
    message: 'Die Kennung „{record}“ kommt unter den Datensätzen der Art {kind} zweimal vor.',
    remedy: 'Geben Sie jedem Datensatz eine eigene Kennung oder entfernen Sie die Wiederholung.',
  },
  'operations-reference-unknown': {
    title: 'Unbekannter Datensatz genannt',
    message: '„{record}“ nennt „{reference}“ ({kind}); das Register hat diesen Datensatz nicht.',
    remedy: 'Berichtigen Sie die Kennung oder nehmen Sie den Datensatz in sein Register auf.',
  },
  'operations-event-in-future': {
    title: 'Ereignis in der Zukunft',
    message: '„{record}“ gibt ein Ereignis am {date} an, nach dem {asOf}.',
    remedy: 'Berichtigen Sie das Datum oder zeichnen Sie das Ereignis auf, wenn es eingetreten ist.',
  },
  'operations-history-invalid': {
    title: 'Vom Lebenszyklus nicht zugelassener Zustand',
    message:
      '„{record}“ ist am {enteredOn} in den Zustand {state} übergegangen, was der Lebenszyklus oder der Tag davor nicht zulässt.',
    remedy: 'Zeichnen Sie die Zustände in ihrer Reihenfolge auf, jeden mit seinem Tag.',
  },
  'network-zone-ambiguous': {
    title: 'Netz in mehreren Zonen',
    message: 'Das Netz {network} gehört zugleich zu den Zonen „{zones}“.',
    remedy: 'Belassen Sie das Netz in einer Zone, oder teilen Sie es.',
  },
  'network-default-allow': {
    title: 'Regelwerk, das ohne Regel erlaubt',
    message: 'Das Regelwerk „{ruleSet}“ erlaubt jede Verbindung, auf die keine Regel passt.',
    remedy: 'Verbieten Sie, was keine Regel erlaubt, und ergänzen Sie eine Regel für jede benötigte Verbindung.',
  },
  'network-rule-untrusted-any': {
    title: 'Beliebiges aus nicht vertrauenswürdiger Zone erlaubt',
    message:
      'Die Regel „{rule}“ des Regelwerks „{ruleSet}“ erlaubt nicht vertrauenswürdigen Quellen Beliebiges: {open}.',
    remedy: 'Nennen Sie die benötigten Ziele und Protokolle.',
  },
  'network-rule-shadowed': {
    title: 'Regel wirkungslos hinter anderen',
    message:
      'Die Regel „{rule}“ des Regelwerks „{ruleSet}“ entscheidet nie: Auf alles, worauf sie passt, passen schon die früheren Regeln „{by}“.',
    remedy: 'Stellen Sie die Regel vor diese, oder entfernen Sie sie.',
  },
  'network-rule-redundant': {
    title: 'Überflüssige Regel',
    message: 'Ohne die Regel „{rule}“ des Regelwerks „{ruleSet}“ entscheiden die Regeln „{by}“ dasselbe.',
    remedy:
      'Entfernen Sie die Regel, sofern sie nicht für Änderungen der anderen gebraucht wird; von zwei gleichen Regeln entfernen Sie eine.',
  },
  'network-rule-overlap': {
    title: 'Regel, die von ihrer Reihenfolge abhängt',
    message:
      'Die Regel „{rule}“ des Regelwerks „{ruleSet}“ passt auf Verbindungen, auf die zuvor „{by}“ mit der anderen Aktion passen.',
    remedy: 'Bestätigen Sie, dass die Reihenfolge beabsichtigt ist.',
  },
  'network-rule-empty': {
    title: 'Regel, die auf nichts passt',
    message: 'Die Regel „{rule}“ des Regelwerks „{ruleSet}“ passt auf keine Verbindung.',
    remedy: 'Berichtigen Sie Quelle, Ziel oder Ports, oder entfernen Sie die Regel.',
  },
  'network-rule-undecided': {
    title: 'Regel zu verflochten für ein Urteil',
    message:
      'Es ist nicht bekannt, ob die Regel „{rule}“ des Regelwerks „{ruleSet}“ wirkt: Die anderen teilen sie in mehr als {mostParts} Teile.',
    remedy: 'Teilen Sie das Regelwerk, oder lassen Sie mehr Teile zu.',
  },
  'network-rule-set-undecided': {
    title: 'Regelwerk zu groß für ein Urteil',
    message:
      'Die Regeln des Regelwerks „{ruleSet}“ sind nicht verglichen: {rules} sind in Kraft, höchstens {mostRules} werden verglichen.',
    remedy: 'Teilen Sie das Regelwerk, oder lassen Sie mehr Regeln zu.',
  },
  'network-rule-owner-missing': {
    title: 'Regel ohne zuständige Person',
    message: 'Die Regel „{rule}“ des Regelwerks „{ruleSet}“ nennt niemanden, der für sie zuständig ist.',
    remedy: 'Nennen Sie die Person oder Rolle, die die Regel braucht.',
  },
  'network-rule-reason-missing': {
    title: 'Regel ohne Begründung',
    message: 'Die Regel „{rule}“ des Regelwerks „{ruleSet}“ hat keine Begründung.',
    remedy: 'Halten Sie fest, wozu die Regel gebraucht wird, oder entfernen Sie sie.',
  },
  'network-rule-review-overdue': {
    title: 'Überprüfung einer Regel überfällig',
    message:
      'Die Überprüfung der Regel „{rule}“ des Regelwerks „{ruleSet}“ war am {dueOn} fällig und ist am {asOf} nicht erfolgt.',
    remedy: 'Prüfen Sie, ob die Regel noch gebraucht wird, und halten Sie den Tag fest.',
  },
  'network-review-plan-missing': {
    title: 'Regelwerk ohne geplante Überprüfungen',
    message: 'Das Regelwerk „{ruleSet}“ hat keinen Plan für seine Überprüfungen.',
    remedy: 'Legen Sie fest, in welchem Abstand die Regeln überprüft werden.',
  },
  'network-review-evidence-missing': {
    title: 'Überprüfung von Regeln ohne Nachweis',
    message: 'Die letzte Überprüfung des Regelwerks „{ruleSet}“ am {on} hat keinen Nachweis.',
    remedy: 'Halten Sie fest, wo das Ergebnis der Überprüfung zu finden ist.',
    title: 'Vom Lebenszyklus nicht erlaubter Zustand',
    message:
      '„{record}“ trat am {enteredOn} in den Zustand {state} ein; der Lebenszyklus oder der Tag davor lässt das nicht zu.',
    remedy: 'Zeichnen Sie die Zustände in ihrer Reihenfolge auf, jeden mit seinem Tag.',
  },
  'cryptography-too-weak': {
    title: 'Kryptografie zu schwach',
    message: 'Die Kryptografie in „{use}“ auf „{asset}“ ist zu schwach: {reasons} („{parts}“).',
    remedy: 'Schalten Sie das schwache Protokoll oder Verfahren ab, oder lassen Sie eine Ausnahme genehmigen.',
  },
  'cryptography-unknown': {
    title: 'Kryptografie nicht beurteilbar',
    message: 'Die Kryptografie in „{use}“ auf „{asset}“ ist nicht beurteilbar: {reasons} („{parts}“).',
    remedy: 'Zeichnen Sie die Namen so auf, wie die Bibliothek sie kennt.',
  },
  'cryptography-unrecorded': {
    title: 'Kryptografie nicht genau genug aufgezeichnet',
    message: 'Angaben, die über die Kryptografie in „{use}“ auf „{asset}“ entscheiden, fehlen: {reasons}.',
    remedy: 'Zeichnen Sie die angebotenen Protokolle, das Verfahren, seine Schlüssellänge und seine Hashfunktion auf.',
  },
  'cryptography-rule-missing': {
    title: 'Keine Regel für eingesetzte Kryptografie',
    message: 'Keine Regel bestimmt die Kryptografie in „{use}“ für {context}: {reasons}.',
    remedy: 'Legen Sie eine Regel für den Einsatzzweck fest.',
  },
  'cryptography-ends-before-need': {
    title: 'Kryptografie endet vor dem Schutzbedarf',
    message:
      'Die Kryptografie in „{use}“ schützt Daten bis zum {protectUntil}, aber „{part}“ ist nur bis zum {allowedThrough} erlaubt.',
    remedy: 'Planen Sie für Daten mit so langem Schutzbedarf ein stärkeres Verfahren ein.',
  },
  'key-rotation-overdue': {
    title: 'Schlüsselwechsel überfällig',
    message: 'Der Schlüssel „{key}“ schützt Daten seit dem {activatedOn}; sein letzter Tag war der {dueOn}.',
    remedy:
      'Nehmen Sie einen neuen Schlüssel in Betrieb und deaktivieren Sie diesen; ein neues Zertifikat für denselben Schlüssel ist kein Wechsel.',
  },
  'key-period-missing': {
    title: 'Keine Nutzungsdauer für einen Schlüssel',
    message: 'Wann der Schlüssel „{key}“ zu ersetzen ist, ist nicht bekannt: {reason}.',
    remedy: 'Zeichnen Sie die Zustände des Schlüssels mit ihren Tagen auf und wie lange er dient.',
  },
  'key-period-too-long': {
    title: 'Nutzungsdauer eines Schlüssels zu lang',
    message: 'Der Schlüssel „{key}“ für {purpose} hat die Dauer {period} ({side}), länger als {limit}.',
    remedy: 'Verkürzen Sie die Dauer, oder begründen Sie sie in den Grenzen der Organisation.',
  },
  'key-compromised-in-use': {
    title: 'Kompromittierter Schlüssel in Gebrauch',
    message: 'Der Schlüssel „{key}“ ist seit dem {compromisedOn} kompromittiert, und „{users}“ verwenden ihn noch.',
    remedy: 'Ersetzen Sie den Schlüssel sofort überall und widerrufen Sie seine Zertifikate.',
  },
  'key-compromised-unreplaced': {
    title: 'Kompromittierter Schlüssel nicht ersetzt',
    message:
      'Der Schlüssel „{key}“ ist seit dem {compromisedOn} kompromittiert, und kein Schlüssel trat an seine Stelle.',
    remedy: 'Ersetzen Sie den Schlüssel sofort und zeichnen Sie den neuen auf, oder vernichten Sie ihn.',
  },
  'key-processing-overdue': {
    title: 'Schlüssel über seine Verarbeitungsdauer hinaus aufbewahrt',
    message: 'Der Schlüssel „{key}“ darf Daten bis zum {processThrough} verarbeiten und ist nicht vernichtet.',
    remedy: 'Schützen Sie die Daten mit einem neuen Schlüssel und vernichten Sie diesen.',
  },
  'key-algorithm-unknown': {
    title: 'Unbekanntes Verfahren eines Schlüssels',
    message: 'Der Schlüssel „{key}“ nennt das Verfahren „{algorithm}“, das unbekannt ist.',
    remedy: 'Zeichnen Sie den Namen so auf, wie die Bibliothek ihn kennt.',
  },
  'key-custodian-missing': {
    title: 'Schlüssel ohne Verwahrer',
    message: 'Keine Person oder Rolle verwahrt den Schlüssel „{key}“.',
    remedy: 'Bestimmen Sie, wer ihn verwahrt.',
  },
  'key-replacement-circular': {
    title: 'Schlüssel ersetzen einander im Kreis',
    message: 'Die Schlüssel „{keys}“ ersetzen einander im Kreis.',
    remedy: 'Berichtigen Sie, welcher Schlüssel an die Stelle welches anderen trat.',
  },
  'certificate-expired': {
    title: 'Zertifikat abgelaufen',
    message: 'Das Zertifikat „{certificate}“ für „{names}“ endete am {notAfter}.',
    remedy:
      'Installieren Sie ein neues Zertifikat und zeichnen Sie es als Nachfolger auf, oder entfernen Sie den Datensatz.',
  },
  'certificate-renewal-due': {
    title: 'Erneuerung eines Zertifikats fällig',
    message: 'Das Zertifikat „{certificate}“ für „{names}“ ist seit {renewAt} zu erneuern und endet am {notAfter}.',
    remedy: 'Erneuern Sie das Zertifikat und zeichnen Sie das neue als Nachfolger auf.',
  },
  'certificate-renewal-unplanned': {
    title: 'Erneuerung eines Zertifikats nicht geplant',
    message: 'Wann das Zertifikat „{certificate}“ für „{names}“ zu erneuern ist, ist nicht geplant.',
    remedy: 'Legen Sie die Zeit vor seinem Ende oder den Anteil seiner Dauer fest, bei dem es erneuert wird.',
  },
  'certificate-renewal-endless': {
    title: 'Zertifikat immer zur Erneuerung fällig',
    message:
      'Das Zertifikat „{certificate}“ für „{names}“ ist ab {renewAt} zu erneuern, nicht nach dem Beginn seiner Nutzung am {usableFrom}.',
    remedy: 'Erneuern Sie es später, damit die Zeit vor seinem Ende kürzer ist als seine nutzbare Dauer.',
  },
  'certificate-replaced-attached': {
    title: 'Ersetztes Zertifikat noch installiert',
    message: 'Das Zertifikat „{certificate}“ ist durch „{replacedBy}“ ersetzt und noch auf „{assets}“ installiert.',
    remedy: 'Installieren Sie dort das neue Zertifikat, oder berichtigen Sie die Werte.',
  },
  'certificate-too-long': {
    title: 'Öffentliches Zertifikat zu lang',
    message:
      'Das Zertifikat „{certificate}“, ausgestellt am {issuedOn}, dauert {days} Tage; höchstens {longest} sind erlaubt.',
    remedy: 'Lassen Sie ein kürzeres Zertifikat ausstellen.',
  },
  'certificate-outlives-key': {
    title: 'Zertifikat länger als die Nutzungsdauer seines Schlüssels',
    message:
      'Das Zertifikat „{certificate}“ endet am {notAfter}, nach dem letzten Tag {dueOn} seines Schlüssels „{key}“.',
    remedy: 'Erneuern Sie es mit einem neuen Schlüssel; mit demselben beginnt dessen Nutzungsdauer nicht von vorn.',
  },
  'certificate-replacement-circular': {
    title: 'Zertifikate ersetzen einander im Kreis',
    message: 'Die Zertifikate „{certificates}“ ersetzen einander im Kreis.',
    remedy: 'Berichtigen Sie, welches Zertifikat an die Stelle welches anderen trat.',
  },
};

/** The sentences of the schemas of `operations` in German. */
export const deOperationsSentences: TranslationOfSentences<typeof operationsSentences> = {
  'network-unreadable': '„{value}“ ist kein Netz wie 10.0.0.0/8 oder 2001:db8::/32.',
  'network-leading-zero': '„{value}“ hat eine Zahl mit führender Null, die manche Programme oktal lesen.',
  'network-zone-index': '„{value}“ hat einen Zonenindex, der nur auf einem einzelnen Rechner eine Bedeutung hat.',
  'network-prefix-missing': '„{value}“ hat keine Präfixlänge; eine einzelne Adresse ist {suggestion}.',
  'network-prefix-invalid': '„{value}“ hat eine Präfixlänge, die es für diese Adressen nicht gibt.',
  'network-host-bits': '„{value}“ hat eine Adresse innerhalb des Netzes {suggestion} und nicht dessen erste.',
  'zone-network-duplicate': 'Die Zone hat das Netz {network} schon.',
  'port-range-reversed': 'Die Ports enden mit {through}, vor ihrem Anfang {from}.',
  'rule-ports-without-protocol': 'Die Regel hat Ports, aber ihr Protokoll {protocol} hat keine.',
  'rule-duplicate': 'Die Kennung „{rule}“ hat schon eine Regel weiter oben.',
  'rule-order-missing': 'Die Regel „{rule}“ hat keine Reihenfolge, andere haben eine.',
  'rule-order-duplicate': 'Die Regel „{rule}“ hat die Reihenfolge einer Regel weiter oben.',
  'rule-set-not-allow-only':
    'Ein Regelwerk, das nur erlaubt, hat keine Regel, die verbietet, und verbietet, was keine Regel erlaubt.',
  'cryptography-rule-empty':
    'Die Regel „{rule}“ verlangt kein Protokoll, Verfahren, keine Hashfunktion und keine Stärke.',
  'key-replaces-itself': 'Der Schlüssel ist als sein eigener Nachfolger „{replacedBy}“ genannt.',
  'certificate-ends-before-start': 'Das Zertifikat endet am {notAfter}, vor seinem Beginn am {notBefore}.',
  'certificate-replaces-itself': 'Das Zertifikat ist als sein eigener Nachfolger „{replacedBy}“ genannt.',
};
