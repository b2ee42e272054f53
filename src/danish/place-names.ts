/**
 * What Danish place names are made of, each with its forms: nature (hill, brook, wood) and what people built (farm, mill, street).
 * Old and new spelling, since names keep theirs (`Storgaarden`, `Søgård`).
 */
const elements: readonly string[] = [
  // nature
  'ager ageren agre bakke bakken bakker bakkerne banke banken bjerg bjerget berg bæk bækken bækgaard dal dalen dale eng engen enge',
  'fjord fjorden hede heden holm holmen holt høj højen høje kær kæret kjær krat krattet kilde kilden lund lunden mark marken marker mose mosen',
  'næs næsset odde odden skov skoven skrænt skrænten sø søen søer strand stranden ås åsen vig vigen bugt bugten klint sund sundet',
  // what people built
  'gade gaden gård gården gårde gårds gaard gaarden gaarde gaards hus huset huse højgård haven have huse kro bro broen borg by byen kirke',
  'mølle møllen møllegård plads pladsen park parken parkvej port port station strand stræde strædet sti stien torv torvet tofte toft toften',
  'vang vangen vej vejen veje vænge vænget allé allen boulevard havn havnen hal hallen skole skolen centret center værket vadet vad',
]

/** What the names of old villages end in; what stands before it is no word any more (`Terslev`). */
export const villageEndings: readonly string[] =
  'bølle bøl drup strup trup rup torp lev løse løv sted rød inge ing ning købing lund'.split(' ')

/** The parts of place names, in lower case. */
export const placeElements: ReadonlySet<string> = new Set(elements.flatMap((line) => line.split(' ')))
