/** The words of one language that say nothing in a justification, alone or together. */
export interface JustificationWords {
  /** The code of the language (ISO 639-1). */
  readonly language: string;
  /** The English name of the language. */
  readonly name: string;
  /** The words in lower case without accents, separated by blanks; in scripts without spaces between words, the signs. */
  readonly words: string;
}

/**
 * The words without content by language, in the order in which a text is judged by them.
 *
 * @internal
 */
export const justificationWords: readonly JustificationWords[] = [
  {
    language: 'en',
    name: 'English',
    words:
      'a above an and any applicable applied applies apply are as at available be because been below business by case company considered control controls ' +
      'currently decide decided decision deemed defined determined do does excluded exclude exclusion for from given has have here in included inclusion ' +
      'inapplicable irrelevant is isn it its judged justification later management n na necessary need needed nil none not null of ok or organisation ' +
      'organization our out present reason relevant required same scope see since tba tbd that the this time to todo unknown us use used was we yes',
  },
  {
    language: 'de',
    name: 'German',
    words:
      'aktuell anwendbar auf ausgeschlossen bedarf begrundung betrieb bei da das der die dies diese dieser entfallt erforderlich ' +
      'es fur gegeben geltungsbereich gilt grund hier im in ist ja kein keine massnahme n nicht notig notwendig organisation relevant siehe ' +
      'trifft uns unser unsere unserem unseren unserer unternehmen und unzutreffend vorhanden weil wird zu zurzeit zutreffend control die derzeit oben benotigt',
  },
  {
    language: 'fr',
    name: 'French',
    words:
      'a actuellement applicable applique au aucun aucune besoin c car ce cette controle dans de decision direction du entreprise est et exclu hors exclue ' +
      'il l la le les mesure n ne necessaire non notre nos nous objet organisation organisme par pas perimetre pertinent pertinente pour requis requise ' +
      's sans se societe un une voir',
  },
  {
    language: 'es',
    name: 'Spanish',
    words:
      'a actualmente al alcance aplica aplicable aplicables control de del direccion decision el empresa en es esta este excluido la ' +
      'las lo los medida n necesario necesaria ni ninguna ninguno no nuestra nuestro organizacion para por procede que relevante requiere se sin un una ver y',
  },
  {
    language: 'it',
    name: 'Italian',
    words:
      'a al alla applica applicabile attualmente azienda con controllo d decisione della dell di direzione e escluso il in la l lo misura n necessario ' +
      'nella nessun nessuna nessuno non nostra nostro organizzazione per pertinente previsto questa questo richiesto rilevante si societa un una vedi',
  },
  {
    language: 'nl',
    name: 'Dutch',
    words:
      'aan beheersmaatregel bedrijf beslissing binnen de deze directie dit een en er geen het in is maatregel met momenteel n niet nodig nvt ' +
      'of ons onze op organisatie relevant reden scope t toepasbaar toepassing toepasselijk uitgesloten v van vereist voor wordt zie',
  },
  {
    language: 'pt',
    name: 'Portuguese',
    words:
      'a aplica aplicavel ao atualmente controle controlo da de decisao direcao do e empresa em esta este excluido medida n na nao ' +
      'necessario necessaria nenhum nenhuma no nossa nosso o organizacao para pela por relevante requerido se um uma ver',
  },
  {
    language: 'zh',
    name: 'Chinese',
    words:
      '不 适 適 用 无 無 没 有 暂 暫 时 時 的 本 我 们 們 组 組 织 織 公 司 于 於 该 該 此 项 項 控 制 措 施 相 关 關 需 要 与 與',
  },
  {
    language: 'ja',
    name: 'Japanese',
    words: '該 当 適 用 な し 無 対 象 外 不 要 当 社 に は さ れ ま せ ん い 本 管 理 策 組 織 の',
  },
];
