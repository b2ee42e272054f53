/** `FAS følger op.`, `Sekretariatet og HR følger op på sagen`, `LH vender tilbage`, `Ane Dal undersøger …`, `Bo påtog sig at …` in a sentence of its own. */
export const followUp =
  /^(?:[-–•*]\s|(?:\d{1,2}|\p{L})[.)]\s)?(?<who>(?:[\p{Lu}][\p{L}&.'-]*|§\s?\d+)(?:(?:,? og |, |\/|-| )(?:[\p{Lu}][\p{L}&.'-]*|i|for|af|i samarbejde med))*) (?<verb>følger (?:\p{L}+ )?op|vender tilbage|(?:undersøger|afklarer|kontakter|udarbejder|indhenter|sørger for|tager kontakt|fremsender|rundsender|indkalder|udsender|kvalificerer|forbereder|bringer|sender|kigger|arbejder videre|tager fat|laver|skriver til|svarer (?:klageren|ansøgeren|afsenderen|kommunen|på henvendelsen)|(?:er|bliver) tovholder|bestiller|ansøger|melder tilbage|giver en tilbagemelding|giver besked|tager sig af|p(?:å|aa)tog sig|lovede at)(?!\p{L}))/u

/** `Det blev aftalt, at Ida Holm undersøger prisen`: before the one who is to do it. */
export const agreedBefore =
  /^(?:(?:det )?(?:blev |er )?(?:aftalt|besluttet|vedtaget)|det (?:aftaltes|besluttedes|vedtoges)),? at (?=\p{Lu})/iu

/** `Prisen undersøges (Ida Holm).`, `Taget males (Ida, frist 1. juni).`: what is to be done, and in brackets by whom; believed of someone who is known to have been there. */
export const doneBy =
  /(?<!\p{L})\p{L}{3,}es(?: [^()]{1,80})? \((?<who>\p{Lu}[^()]{1,60}?)(?:,? (?:frist|deadline|inden|senest)(?!\p{L})[^()]{2,40})?\)\.?$/u

/** `Ulrik retter til`, `Lis står for gløgg`, `Bo skal bestille maling`: verbs of every day, believed of someone who is known to have been there. */
export const taskOf =
  /^(?:[-–•*]\s|(?:\d{1,2}|\p{L})[.)]\s)?(?<who>\p{Lu}[\p{L}.'-]*(?: \p{Lu}[\p{L}.'-]*){0,3}(?:(?:,? og |, |\/)\p{Lu}[\p{L}.'-]*(?: \p{Lu}[\p{L}.'-]*){0,3})*) (?:retter|står for|lægger|køber|indkøber|finder|aftaler|inviterer|taler med|ringer|skriver|spørger|booker|printer|planlægger|opdaterer|rykker|samler|medbringer|oploader|informerer|koordinerer|skal (?:\p{Ll}+ )?(?!have|være|vise|komme|se |ligge|stå)\p{Ll}{3,}e)(?!\p{L})/u

/** `Ansvarlig: FAS`, `Opfølgning: HR`, `Aktion: LH`, `Handling ved: …` inside minutes. */
export const responsibleLine =
  /^[-–•*(]?\s?(?:ansvarlige?|opfølgning(?: ved)?|aktion|handling|tovholder|udføres af)\s?:\s?(?<who>[^.;)\n]{1,80})/iu

/** `AK underretter lodsejeren`, behind such a label: who does it, before the verb. */
export const doerBefore = /^(?<who>\p{Lu}[\p{L}.'-]*(?:(?:,? og |, |\/| )\p{Lu}[\p{L}.'-]*)*) \p{Ll}{3,}[rs](?!\p{L})/u

/** `Frist: 1. maj 2024`, `Deadline: uge 12`, `inden den 1. maj`, `senest 3. juni 2024` */
export const dueLine =
  /(?<!\p{L})(?:frist(?:en)?|deadline|senest(?: den)?|inden(?: den)?|forventes klar)\s?:?\s(?<due>(?:uge \d{1,2}(?: \d{4})?|(?:den )?\d{1,2}\. ?\p{L}{3,9}(?: \d{4})?|(?:[^.;\n]|(?<=\d)\.(?=\s?[\d\p{Ll}])){3,40}?)(?=[.;,)\n]|$))/iu
/** `til næste møde`, `inden det kommende byrådsmøde` */
export const nextMeeting =
  /(?<!\p{L})(?:til|på|inden) (?<due>(?:det )?(?:næste|førstkommende|kommende) (?:\p{L}+)?møde)/iu

/** `Det`, `Herefter`: words that open a sentence and are nobody; but no `Udvalget`. */
export const nobody =
  /^(?:det|der|dette|han|hun|de|vi|man|herefter|derudover|endvidere|dog|her|hvis|når|da|og|men|i|på|for|den|disse)$/iu
