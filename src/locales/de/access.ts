import type { accessFindings } from '../../access/register/findings.ts';
import type { TranslationOfFindings, TranslationOfSentences } from '../../core/translation/translation.ts';
import type { accessSentences } from '../en/access.ts';
import { deUnreadableRecord } from './core.ts';

/** The findings of `access` in German. */
export const deAccess: TranslationOfFindings<typeof accessFindings> = {
  'access-record-unreadable': deUnreadableRecord,
  'access-record-duplicate': {
    title: 'Kennung doppelt vergeben',
    message: 'Die Kennung „{record}“ kommt unter den Datensätzen der Art {kind} zweimal vor.',
    remedy: 'Geben Sie jedem Datensatz eine eigene Kennung oder entfernen Sie die Wiederholung.',
  },
  'access-reference-unknown': {
    title: 'Unbekannter Datensatz genannt',
    message: '„{record}“ nennt „{reference}“ ({kind}); das Register hat diesen Datensatz nicht.',
    remedy: 'Berichtigen Sie die Kennung oder nehmen Sie den Datensatz in sein Register auf.',
  },
  'access-event-in-future': {
    title: 'Ereignis in der Zukunft',
    message: '„{record}“ gibt ein Ereignis am {date} an, nach dem {asOf}.',
    remedy: 'Berichtigen Sie das Datum oder zeichnen Sie das Ereignis auf, wenn es eingetreten ist.',
  },
  'access-history-invalid': {
    title: 'Zustand, den der Lebenszyklus nicht erlaubt',
    message:
      '„{record}“ ging am {enteredOn} in den Zustand {state} über, was der Lebenszyklus oder der Tag davor nicht erlaubt.',
    remedy: 'Zeichnen Sie die Zustände in ihrer Reihenfolge auf, jeden mit seinem Tag.',
  },
  'account-orphaned': {
    title: 'Benutzerkonto ohne anwesende Person',
    message: 'Das Benutzerkonto „{account}“ in „{system}“ ist offen, gehört aber niemandem, der hier ist: {reason}.',
    remedy: 'Schließen Sie das Benutzerkonto oder zeichnen Sie auf, wem es gehört.',
  },
  'account-shared': {
    title: 'Benutzerkonto mehrerer Personen',
    message:
      'Das Benutzerkonto „{account}“ in „{system}“ wird gemeinsam genutzt, und keine gültige Ausnahme erlaubt es; seine Personen: „{persons}“.',
    remedy:
      'Geben Sie jeder Person ein eigenes Benutzerkonto oder lassen Sie eine Ausnahme genehmigen und nennen Sie sie.',
  },
  'account-dormant': {
    title: 'Benutzerkonto zu lange nicht genutzt',
    message:
      'Das Benutzerkonto „{account}“ in „{system}“ ist seit dem {dormantFrom} inaktiv, nach {after} ohne Nutzung: {reason}.',
    remedy: 'Schließen Sie das Benutzerkonto oder zeichnen Sie auf, wozu es noch nötig ist und wann es genutzt wurde.',
  },
  'account-use-unknown': {
    title: 'Nutzung eines Benutzerkontos unbekannt',
    message:
      'Ob das Benutzerkonto „{account}“ in „{system}“ innerhalb von {after} genutzt wurde, ist nicht bekannt: {reason}.',
    remedy: 'Zeichnen Sie die letzte Nutzung auf oder seit wann jede Nutzung zu sehen wäre.',
  },
  'account-mfa-missing': {
    title: 'Zweiter Faktor nicht erzwungen',
    message:
      'Das Benutzerkonto „{account}“ in „{system}“ kann ohne zweiten Faktor genutzt werden ({mfa}), und keine gültige Ausnahme erlaubt es.',
    remedy: 'Erzwingen Sie einen zweiten Faktor oder lassen Sie eine Ausnahme genehmigen und nennen Sie sie.',
  },
  'account-mfa-unknown': {
    title: 'Zweiter Faktor unbekannt',
    message: 'Ob das Benutzerkonto „{account}“ in „{system}“ einen zweiten Faktor braucht, ist nicht bekannt.',
    remedy: 'Stellen Sie es fest und zeichnen Sie es auf.',
  },
  'access-role-cycle': {
    title: 'Rollen schließen einander ein',
    message:
      'Die Berechtigungsrollen „{roles}“ schließen einander ein, sodass jede alles gibt, was eine von ihnen gibt.',
    remedy: 'Entfernen Sie eine der Verknüpfungen oder fassen Sie die Rollen zusammen.',
  },
  'grant-approver-missing': {
    title: 'Recht ohne Genehmigung',
    message: 'Das Benutzerkonto „{account}“ hat „{right}“ durch die Vergabe „{grant}“, die niemand genehmigt hat.',
    remedy: 'Lassen Sie das Recht vom Eigentümer des Systems genehmigen oder entziehen Sie es.',
  },
  'grant-self-approved': {
    title: 'Recht durch die beantragende oder begünstigte Person genehmigt',
    message:
      '„{approvedBy}“ hat die Vergabe „{grant}“ von „{right}“ genehmigt und ist dieselbe Person wie deren Beteiligte: {as}.',
    remedy:
      'Lassen Sie das Recht von einer anderen Person genehmigen oder eine Ausnahme genehmigen und nennen Sie sie.',
  },
  'grant-self-approval-excepted': {
    title: 'Eigene Genehmigung durch eine Ausnahme erlaubt',
    message:
      '„{approvedBy}“ hat die Vergabe „{grant}“ von „{right}“ genehmigt, selbst beteiligt als: {as}; die Ausnahme „{exception}“ erlaubt es.',
    remedy: 'Lassen Sie das Recht vor dem Ende der Ausnahme von einer anderen Person genehmigen.',
  },
  'grant-of-leaver': {
    title: 'Recht einer ausgeschiedenen Person',
    message:
      '„{person}“ ist am {endedOn} ausgeschieden, und die Vergabe „{grant}“ von „{right}“ an das Benutzerkonto „{account}“ besteht noch.',
    remedy: 'Entziehen Sie das Recht und zeichnen Sie den Tag auf.',
  },
  'grant-beyond-role': {
    title: 'Recht über die Rollen der Person hinaus',
    message:
      'Das Benutzerkonto „{account}“ hat „{right}“ unmittelbar durch die Vergabe „{grant}“; keine Rolle seiner Person gibt es.',
    remedy: 'Entziehen Sie das Recht oder nehmen Sie es in eine Rolle auf, die die Person hat.',
  },
  'privileged-grant-unbounded': {
    title: 'Privilegiertes Recht ohne Ende',
    message:
      'Das Benutzerkonto „{account}“ hat das privilegierte Recht „{right}“ durch die Vergabe „{grant}“ ohne letzten Tag.',
    remedy: 'Zeichnen Sie einen letzten Tag auf und vergeben Sie das Recht neu, wo es noch nötig ist.',
  },
  'entitlement-conflict': {
    title: 'Unvereinbare Rechte in einer Hand',
    message:
      '„{holder}“ hat beide Seiten der Regel „{rule}“: durch die Vergaben „{left}“ und durch die Vergaben „{right}“.',
    remedy: 'Entziehen Sie die Rechte einer Seite oder lassen Sie für die Regel eine Ausnahme genehmigen.',
  },
  'duty-exception-invalid': {
    title: 'Ausnahme von einer Trennungsregel, die nichts erlaubt',
    message: 'Die Regel „{rule}“ nennt die Ausnahme „{exception}“, die nichts erlaubt: {flaws}.',
    remedy:
      'Lassen Sie sie von einer Person genehmigen, die weder beantragt hat noch begünstigt ist, mit Grund, ausgleichenden Maßnahmen und letztem Tag.',
  },
  'access-review-overdue': {
    title: 'Überprüfung von Rechten überfällig',
    message:
      'Die Rechte in „{system}“ ({covers}) waren bis zum {dueOn} zu überprüfen; letzte vollständige Überprüfung: {lastOn}.',
    remedy: 'Überprüfen Sie die Rechte jetzt: Lesen Sie sie aus dem System und lassen Sie über jedes entscheiden.',
  },
  'access-review-incomplete': {
    title: 'Überprüfung von Rechten ohne alle Entscheidungen',
    message:
      'Die Überprüfung „{campaign}“ war bis zum {dueOn} zu entscheiden; ohne Entscheidung, die zählt, sind {open} von {of} Rechten; Vergaben ohne Eintrag: {missing}.',
    remedy: 'Lassen Sie die zuständigen Personen über jedes offene Recht entscheiden.',
  },
  'access-review-population-unknown': {
    title: 'Überprüfung von Rechten mit ungelesenen Systemen',
    message:
      'Die Überprüfung „{campaign}“ begann ohne alle Rechte von „{systems}“; niemand weiß, was sie ausgelassen hat.',
    remedy: 'Lesen Sie die Rechte dieser Systeme und überprüfen Sie sie.',
  },
  'access-review-own-access': {
    title: 'Entscheidung über eigene Rechte',
    message:
      '„{by}“ hat in der Überprüfung „{campaign}“ über „{right}“ des eigenen Benutzerkontos „{account}“ entschieden.',
    remedy: 'Lassen Sie eine andere Person entscheiden.',
  },
  'grant-past-end': {
    title: 'Recht nach seinem letzten Tag',
    message:
      'Die Vergabe „{grant}“ von „{right}“ an das Benutzerkonto „{account}“ endete am {until}, und nichts zeigt, dass das Recht entzogen ist.',
    remedy: 'Entziehen Sie das Recht und zeichnen Sie den Tag auf oder vergeben Sie es neu.',
  },
  'revocation-overdue': {
    title: 'Entzug eines Rechts überfällig',
    message:
      'Das Recht „{right}“ des Benutzerkontos „{account}“ durch die Vergabe „{grant}“ war bis zum {dueOn} zu entziehen ({cause}); dass es entzogen ist, ist nicht bekannt.',
    remedy: 'Entziehen Sie das Recht und lesen Sie die Rechte des Systems erneut.',
  },
  'leaver-access-late': {
    title: 'Recht einer ausgeschiedenen Person zu spät entzogen',
    message:
      'Das Recht „{right}“ des Benutzerkontos „{account}“ durch die Vergabe „{grant}“ war nach dem Ausscheiden von „{person}“ bis zum {dueOn} zu entziehen und war am {doneOn} entzogen.',
    remedy:
      'Stellen Sie fest, was in der Zwischenzeit mit dem Recht getan wurde und warum es niemand rechtzeitig entzog.',
  },
  'revocation-undone': {
    title: 'Recht nach seinem Entzug wieder vorhanden',
    message:
      'Das Recht „{right}“ des Benutzerkontos „{account}“ durch die Vergabe „{grant}“ war am {doneOn} entzogen und am {shownOn} ohne andere Vergabe wieder vorhanden.',
    remedy: 'Entziehen Sie das Recht und stellen Sie fest, wer es wieder eingerichtet hat.',
  },
};

/** The sentences of the schemas of `access` in German. */
export const deAccessSentences: TranslationOfSentences<typeof accessSentences> = {
  'account-closed-before-creation':
    'Das Benutzerkonto wurde am {closedOn} geschlossen, vor seiner Einrichtung am {createdOn}.',
  'holder-ends-before-start': 'Die Person hat das Benutzerkonto bis zum {until}, vor dem ersten Tag {from}.',
  'grant-ends-before-start': 'Die Vergabe gilt bis zum {until}, vor ihrem ersten Tag {from}.',
  'duty-rule-sides-overlap': 'Die Berechtigung „{entitlement}“ steht auf beiden Seiten der Regel.',
  'snapshot-source-duplicate': 'Das System „{system}“ ist zweimal als Quelle genannt.',
  'snapshot-entry-without-source': 'Das System „{system}“ des Eintrags ist keine Quelle der Momentaufnahme.',
  'delegation-ends-before-start': 'Die Vertretung gilt bis zum {until}, vor ihrem ersten Tag {from}.',
  'review-item-duplicate': 'Die Kennung „{item}“ hat schon ein Eintrag darüber.',
};
