import { shortGivenNames } from './given-names.ts'

/** `Afbud fra X`, `Fraværende: X`, `Følgende deltog ikke i behandlingen af punktet: X`: a label and those who were away. */
export const absenceLabel =
  /^(?:(?:der (?:var|er) )?(?:meldt )?afbud(?:\/fraværende)?(?: forel(?:aa|å)| var indkommet)?(?: fra| var)?|fraværende(?:\/afbud)?(?: (?:i|fra) mødet)?(?: (?:med|uden) (?:lovligt |anmeldt )?(?:afbud|forfald))?(?: vare?| er| havde)?|(?:med |uden |anmeldt )?(?:lovligt )?forfald(?: havde)?|(?:ikke|ej) (?:til ?stede|(?:frem)?mødte?)(?: vare?)?|udeblev(?:et|en|ne)|følgende deltog ikke(?: i (?:behandlingen|mødet)[^:]{0,60})?|delt(?:og|ager) ikke|inhabile?|med afbud|uden afbud)(?:\s?:|\s(?=\p{Lu})|\s?-\s)\s?(?<who>.*)$/iu

/** `Eva Holm og Bo Lund var forhindret i deltagelse`, `Bo Lund deltager ikke på mødet`, `Bo Lund havde meldt afbud`: those who are away stand first. */
export const absenceSentence =
  /^(?<who>.{2,300}?),? (?:(?:vare?|er|har|havde|have|blev|meldte)(?: (?:desværre|på grund af \p{L}+|paa grund af \p{L}+))? (?<how>forhindret|forhindrede|fraværende|bortre[ij]ste?|meldt afbud|meldt forfald|afbud|(?:anmeldt |lovligt |lovlig )?forfald|sygemeldt|sygemeldte|syg|udeblev(?:et|en|ne)|(?:ikke|ej) (?:mødte?|til ?stede))|udeblev|manglede(?=[.,;]|$)|(?:deltager|deltog|medvirkede|medvirker|mødte|deltage|kunne|kan) (?:derfor )?ikke(?! (?:tiltræde|støtte|stemme|godkende|anbefale|få|se))(?=$|[.,;]|\s(?:i|på|paa|deltage|under|ved|til|af)))/iu

/** `Desværre var suppleant Bo Lund forhindret`, `derimod havde Holm meldt Forfald`, `Af Raadets Medlemmer var Holm fraværende`: those who are away stand behind the verb. */
export const absenceInverted =
  /^(?:desværre|i dag|denne gang|derimod|imidlertid|af (?:\p{L}+s )?medlemmer(?:ne)?) (?:vare?|er|måtte|havde) (?<who>.{2,120}?) (?:forhindre(?:t|de)|fraværende|bortre[ij]ste?|syge?|sygemeldte?|(?:an)?meldt (?:afbud|forfald)|(?:lovligt )?forfald|melde (?:afbud|forfald))(?!\p{L})/iu

/** `Fra Mødet var fraværende Holm og Dal`, `Af Raadets Medlemmer manglede N. Holm`: they stand last. */
export const absenceLast =
  /^(?:Fra|Af|I|Ved) [\p{L} ]{3,40} (?:manglede|udeblev|vare? (?:fraværende|forhindre(?:t|de)|udeblevne?|ikke (?:mødte?|[Tt]il ?[Ss]tede))) (?<who>\p{Lu}.{1,120})$/u

/** `Holm fraværende med lovligt Forfald`, `Holm og K. Dal meldt fra`: names and how they are away, without a verb. */
export const absenceBare =
  /^(?<who>(?:\p{Lu}[\p{L}-]*\.?(?:,? og |, | )){1,8})(?:fraværende|forhindret|udeble\p{L}+|bortre[ij]ste?|syge?|manglede|ikke (?:til ?stede|mødt)|meldt (?:fra|afbud|forfald))(?: (?:med|uden|ved) .{3,40}|, .{3,40})?\.?$/u

/** `havde meldt afbud, og Bo Lund deltog i stedet`: the substitute in the sentence of the absence. */
export const insteadOf = /,? og (?<who>\p{Lu}.{2,80}? (?:deltog|deltager|mødte|møder) i stedet)/u

/** `med Undtagelse af Bo Lund`, `bortset fra Bo Lund`, `Alle mødte paa Bo Lund nær`: all the others were there. */
export const exception = new RegExp(
  `(?<!\\p{L})(?:med und?tagelse af|bortset fra|undtagen|undt\\.|minus|på ?nær|paa ?nær|med forfald for|(?<=^(?:alle|samtlige) .{0,60})(?:på|paa)(?= (?:[^.;:]|(?<=\\p{Lu})\\.){2,60}? nær(?!\\p{L}))|(?<=^(?:alle|samtlige) .{0,60})dog ikke|(?<=^mødte? vare? (?:alle|samtlige)\\P{Lu}{0,20})dog ikke) (?<who>(?:[^.;:()]|\\([^()]{1,30}\\)|(?<=\\p{L}{1,3})\\.(?= \\p{Lu})){2,200}?)(?=,? (?:der|som|hvilke[nt]?) | nær(?!\\p{L})|,? følgende| (?:vare?|ere?) (?:alle|samtlige|de (?:øvrige|andre)|(?:frem)?mødte?|til ?stede|nærværende)(?!\\p{L})| møde (?:i|paa|på|hos) |[;:)]|(?<!(?<!\\p{L})(?:\\p{L}{1,3}|${shortGivenNames}))\\.(?:\\s|$)|\\.?$)`,
  'iu',
)

/** `Bo Lund erklærede sig inhabil`, `Bo Lund var inhabil`: away from one punkt for a reason of law. */
export const disqualified =
  /^(?<who>.{2,200}?),? (?:erklærede(?:s)? sig(?: for)?|blev erklæret|var|er|blev anset for) inhabile?(?!\p{L})/iu

/** `Bo Lund forlod mødet under punktet`, `Bo Lund havde forladt mødet inden behandlingen af dette punkt`: away from the punkt in which it is said. */
export const leftForThis =
  /^(?<who>.{2,120}?),? (?:forlod|forlader|havde forladt|har forladt) (?:mødet|lokalet|mødelokalet|salen|møderummet) (?:under|ved|inden|før)(?: behandlingen af)? (?:punktet|sagen|dette punkt|denne sag|(?:sagens |punktets )?behandling(?:en)?)(?!\p{L})/iu

/** `Til stede var X, Y og Z`, `Følgende var mødt: X og Y`: those who were there stand last. */
export const presenceSentence =
  /^(?:til ?stede(?:værende)? (?:var|vare|er)|(?:følgende|af \p{L}+)?(?: medlemmer)? ?(?:var|vare) (?:mødt|mødte|til ?stede)|(?:frem)?mødte? (?:var|vare)|(?:i mødet |desuden |endvidere |fra \p{L}+ )?deltog(?: i mødet| desuden| endvidere| fra \p{L}+)?)\s?:?\s(?<who>.+)$/iu

/** `Anna Holm, Bo Dal og Ib Ry var til stede`, `Ib Ry var mødt`, `Formand Bo Dal og kasserer Ib Ry deltog`: those who were there stand first. */
export const presentFirst =
  /^(?<who>.{2,300}?),? (?:(?:var|vare|er|havde) (?:alle |også |desuden |ligeledes )?(?:til ?stede|mødt|mødte|fremmødt)|(?<=\sog\s.{2,60} )deltog)(?=[.;]|$)/iu

/** `Bo Lund deltager i stedet for Eva Holm`, `Bo Lund mødte som stedfortræder`, `Suppleant Bo Lund mødte for Eva Holm` */
export const substitute =
  /^(?:(?:[Ss]tedfortræder|[Ss]uppleant)(?:en)? )?(?<who>.{2,120}?) (?:er |var )?(?:deltager|deltog|mødte|møder|indkaldt|indtrådte)(?: i mødet)? (?<what>i stedet(?: for .{2,80}?)?|som (?:stedfortræder|suppleant)(?: for .{2,80}?)?|for \p{Lu}.{2,80}?)(?=[.,;]?$|[,;])/u

/** `Elin Holm. I stedet deltog Bo Ager.` on a line of its own. */
export const replacedLine =
  /^(?<who>\p{Lu}(?:[^.]|(?<=\s\p{Lu})\.){2,60}?)\.\s+(?<note>(?:I stedet|Som (?:stedfortræder|suppleant)) .{3,80}?)\.?$/u

/** `Eva Holm og Bo Lund, Ib Dal indkaldt`: who was away, and who was called in, on a line of its own. */
export const replacedPair =
  /^(?<who>\p{Lu}[^.,;]{2,80}?), (?<note>\p{Lu}[^.,;]{2,60}? (?:(?:er |var )?indkaldt|deltog|deltager|mødte|møder))\.?$/u

/** `i stedet for Eva Holm`, `som suppleant for Eva Holm`: who was away, told with the substitute. */
export const substituted = /^(?:(?:i stedet|som (?:stedfortræder|suppleant)) )?for (?<away>.{2,80})$/iu

/** `For ham mødte Bo Dal`, `I stedet mødte Bo Dal`, `Som stedfortræder deltog Bo Dal`: the substitute stands last. */
export const substituteLast =
  /^(?:for (?:ham|hende|dem|\p{Lu}[^.;:]{2,60}?)|i stedet(?: for (?:ham|hende|\p{Lu}[^.;:]{2,60}?))?|som (?:stedfortræder|suppleant)(?: for [^.;:]{2,60}?)?) (?:mødte|møder|deltog|deltager|var indkaldt|er indkaldt) (?<who>.{2,120})$/iu

/** `Bo Lund deltager under punkt 3 og 4`, `Bo Lund deltog i sag 12` */
export const guest =
  /^(?<who>.{2,200}?) (?:deltager|deltog|deltage|var til stede|er til stede|var tilstede)(?: i mødet)? (?:under|i|ved|på|til)(?: behandlingen af| drøftelsen af)? (?<what>(?:punkt(?:erne)?|pkt\.?|sag(?:erne)?)(?: nr\.?)? [\d,. og-]{1,40}\d)/iu

/** `Bo Lund forlod mødet kl. 16.10`, `Bo Lund ankom kl. 17`: there for a part. */
export const comesOrGoes =
  /^(?<who>.{2,120}?) (?<what>(?:forlod|ankom|gik|kom|måtte gå|indfandt sig|tilstødte|mødte (?:kl|først|op|ind|under|ved)|deltog (?:fra|til|indtil|under)|deltager (?:fra|til|virtuelt|online)|deltog (?:virtuelt|online)|var til stede (?:fra|til))(?!\p{L}).{0,160})/iu

/** Whether a text can speak of absence or presence at all; asked before the patterns above. */
export const speaksOfPresence =
  /afbud|forhindret|fravær|forfald|syg|deltog|deltage|medvirke|inhabil|tagelse af|bortset fra|undtagen|undt\.|minus|nær|mødt|møder|forl[oa]d|ankom|gik |kom |indfandt|tilstødte|lovligt|nærværende|meldt fra|suppleant|stedfortræder|stede|udeblev|manglede|bortre[ij]st/i

/** `sag 129-131`, `punkt 3 og 4`, `punkt: 3`, `pkt. 7`: the numbers it covers. */
export function numbersOf(text: string): number[] {
  const list =
    /(?:sag(?:erne)?|punkt(?:erne)?|pkt\.?)(?: nr\.?)?:? (?<list>\d[\d\s,.og–-]*)/iu.exec(text)?.groups?.['list'] ?? ''
  return list.split(/\s*(?:,|og)\s*/).flatMap((part) => {
    const [from = Number.NaN, to = from] = part.split(/\s*[-–]\s*/).map((number) => Number.parseInt(number, 10))
    return Number.isNaN(from) || to - from > 200
      ? []
      : Array.from({ length: Math.max(0, to - from) + 1 }, (_, i) => from + i)
  })
}
