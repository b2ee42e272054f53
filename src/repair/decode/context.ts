/** What speaks for a word that is easily misread as another: its neighbours, in nats. */
interface Habit {
  readonly word: string
  readonly left?: RegExp
  readonly right?: RegExp
  readonly worth: number
}

const words = (list: string) => new RegExp(`^(?:${list.replaceAll(' ', '|')})$`, 'u')

const infinitive = /..(?:e|es)$|^(?:få|gå|stå|slå|se|ses|ske|bo|nå|nås|gås|fås)$/u
const helper = words('at kan skal vil må bør ville kunne skulle måtte burde lade')
const participleHelper = words('er blev bliver blevet blive var været være har havde have')
/** Who does something: pronouns, and nouns in the definite form. */
const subject = /^(?:der|det|de|vi|man|jeg|han|hun|som|\p{L}{3,}(?:erne|ene|en|et))$/u

/**
 * Habits of the words that a lost letter makes one of the other: who stands beside `bør` and who beside `bor`. Words of the
 * language in general, in the order of what they are confused with. Of Danish grammar, not of any text.
 */
const habits: readonly Habit[] = [
  // bar, bor, bør
  { word: 'bør', right: infinitive, worth: 2.5 },
  { word: 'bør', right: words('ikke derfor også altid kun som nok desuden dog der man vi det den de'), worth: 1.5 },
  { word: 'bor', right: words('i på hos her alene sammen ved langt tæt inden uden mange'), worth: 3 },
  { word: 'bar', right: words('præg frugt over med'), worth: 1.5 },
  // barn, børn; byen har to børn, barnet er et barn
  { word: 'børn', left: words('to tre fire fem seks de alle mange flere små store unge vores deres sine'), worth: 2 },
  { word: 'barn', left: words('et sit dit mit hvert intet eget lille'), worth: 2 },
  // far, får, før, for
  { word: 'får', left: subject, worth: 1.5 },
  { word: 'får', right: /^\p{L}{3,}(?:erne|ene|en|et)$/u, worth: 1.5 },
  {
    word: 'får',
    right: words('en et de den det mulighed besked tilbud hjælp støtte lov brug nye flere ny nyt ikke også at'),
    worth: 1.5,
  },
  { word: 'far', left: words('min din sin hans hendes deres barnets en og'), worth: 2 },
  {
    word: 'før',
    left: words('ske sket kort lige end inden længe dagen dage uger måneder udsat sidst aldrig'),
    worth: 2.5,
  },
  {
    word: 'før',
    right: words('og der end næste sommerferien jul påske arbejdet beslutningen afstemningen mødet man'),
    worth: 1.5,
  },
  // ga, gå; gar, går, gør
  { word: 'gå', left: helper, worth: 2 },
  { word: 'få', left: helper, worth: 1.5 },
  {
    word: 'går',
    right: words('ud til på i godt over videre ind fra efter ned op igennem hen imod forud igen tilbage rundt mod'),
    worth: 2,
  },
  { word: 'går', left: words('i'), worth: 2 },
  {
    word: 'gør',
    right: words('det at en et sig op rede opmærksom brug ikke man vi de den hvad dette forskel'),
    worth: 2,
  },
  // `Punktet udgår.`: nothing follows it; something must follow `udgør`
  { word: 'udgør', right: /./u, worth: 2.5 },
  { word: 'udgår', left: words('punktet punkt punkterne sagen sag pkt bilag bilaget det den der'), worth: 2 },
  // made, mode, møde, måde, and their plurals
  {
    word: 'møde',
    left: words(
      'et dette næste sidste første andet ordinært ekstraordinært kommende holdt holdes holde afholdt afholdes afholde dagens fælles nyt åbent lukket seneste',
    ),
    worth: 2,
  },
  {
    word: 'måde',
    left: /^(?:en|den|denne|samme|anden|hvilken|god|bedre|bedste|ny|sådan|nogen|ingen|positiv|\p{L}{4,}ig)$/u,
    worth: 2,
  },
  {
    word: 'møder',
    left: words(
      'to tre fire fem seks syv otte ti ordinære ekstraordinære kommende afholdte holdes afholdes fremtidige årlige næste',
    ),
    worth: 2,
  },
  { word: 'måder', left: words('flere forskellige andre mange hvilke nye'), worth: 2 },
  { word: 'måden', left: words('på denne samme'), worth: 2.5 },
  { word: 'måden', right: words('at hvorpå hvormed'), worth: 2 },
  { word: 'modet', right: words('til'), worth: 3.5 },
  // sag, søg; sager, søger
  { word: 'søger', left: subject, worth: 2 },
  { word: 'søger', right: words('om en et at efter ny nye job støtte hjælp råd'), worth: 2 },
  { word: 'søge', left: helper, worth: 2 },
  { word: 'sager', left: words('to tre fire fem seks de disse flere nye åbne lukkede alle andre'), worth: 2 },
  // vare, være; nar, når, nær; skal, skål
  { word: 'være', left: helper, worth: 2 },
  { word: 'vare', left: words('en den'), worth: 3 },
  { word: 'nær', left: words('i så meget ganske'), worth: 1 },
  { word: 'nær', right: words('ved fremtid'), worth: 3.5 },
  // bade, både, bøde; male, måle, målet; lase, løse, læse, låse
  { word: 'bøde', left: words('en sin stor høj'), worth: 2 },
  { word: 'bøde', right: words('på'), worth: 2.5 },
  { word: 'bade', left: words('at'), worth: 2 },
  { word: 'malet', right: words('rødt hvidt sort gult grønt blåt op om'), worth: 3 },
  { word: 'malet', left: words('blev blevet bliver nymalet'), worth: 2 },
  { word: 'løse', left: helper, worth: 1.5 },
  { word: 'læse', left: helper, worth: 1 },
  { word: 'løse', right: words('opgaven opgaver opgaverne problemet problemer problemerne'), worth: 2 },
  { word: 'låse', right: words('døren døre dørene'), worth: 4 },
  // kort, kørt; last, læst, løst; hort, hørt
  { word: 'kørt', left: participleHelper, worth: 3 },
  { word: 'kort', left: words('et en på helt ganske'), worth: 1.5 },
  { word: 'løst', left: participleHelper, worth: 1.5 },
  { word: 'læst', left: participleHelper, worth: 1 },
  { word: 'ført', left: participleHelper, worth: 2 },
  { word: 'ført', right: words('til frem ind over'), worth: 2 },
  { word: 'ført', left: words('holdning bemærkning synspunkt protest'), worth: 1.5 },
  { word: 'tilført', left: words('følgende blev bliver er få fik'), worth: 2 },
  { word: 'løftet', left: participleHelper, worth: 1.5 },
]

/** What must stand beside a word, and what it is worth. */
interface Beside {
  readonly pattern: RegExp
  readonly worth: number
}
const byWord = (side: 'left' | 'right') => {
  const map = new Map<string, Beside[]>()
  for (const { word, worth, [side]: pattern } of habits)
    if (pattern !== undefined) map.set(word, [...(map.get(word) ?? []), { pattern, worth }])
  return map
}
const onTheLeft = byWord('left')
const onTheRight = byWord('right')
const nothing: readonly Beside[] = []

/** The habits of a word that ask for what stands before it, and those that ask for what stands after it. */
export const habitsLeft = (text: string): readonly Beside[] => onTheLeft.get(text) ?? nothing
export const habitsRight = (text: string): readonly Beside[] => onTheRight.get(text) ?? nothing

/** What a neighbour is worth to a word of these habits. */
export function besideWorth(habits: readonly Beside[], neighbour: string): number {
  let most = 0
  for (const { pattern, worth } of habits) if (worth > most && pattern.test(neighbour)) most = worth
  return most
}
