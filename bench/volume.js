// A volume of many meetings, made to measure: council minutes with labels, parish protocols in prose, committees between.
const weekdays = ['søndag', 'mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag']
const months = 'januar februar marts april maj juni juli august september oktober november december'.split(' ')
const topics =
  'Havnekajen,Skolebusser,Cykelstien ved åen,Biblioteket,Vandværket,Klubhuset,Genbrugspladsen,Færgelejet'.split(',')
const day = 86_400_000

/** @param {number} time */
const longDate = (time) => {
  const date = new Date(time)
  return `${date.getUTCDate()}. ${months[date.getUTCMonth()]} ${date.getUTCFullYear()}`
}
/** @param {number} n */
const topicOf = (n) => topics[n % topics.length] ?? ''

/** One meeting of a council with labelled sections. @param {number} n */
function council(n) {
  const time = Date.UTC(1990, 0, 3) + n * day
  const punkter = Array.from({ length: 8 }, (_, p) => {
    const topic = topicOf(n + p)
    return `Punkt ${p + 1}: ${topic}, ${longDate(time - 40 * day)}

Sagsnr.: ${String(n % 90).padStart(2, '0')}/${10_000 + 8 * n + p}

Sagsfremstilling

${topic} har været drøftet af udvalget flere gange, senest i forbindelse med budgettet for året. Der er kommet ${n + p}
henvendelser fra borgere, som ønsker, at arbejdet begynder før sommeren, og forvaltningen har regnet på to forslag.
Det ene koster ${n + 17} kr. mere end det andet, men holder efter forvaltningens skøn ${p + 4} år længere.

Indstilling

Forvaltningen indstiller,
1. at forslag ${p + 1} vedtages, og
2. at udgiften på ${1000 + n} kr. betales af puljen til mindre anlæg.

Beslutning

Godkendt. Lone Skovby (A) tog forbehold.

Bilag

- Notat om ${topic}
- Kort over området
`
  })
  return `Referat
Sandvig Byråd
${weekdays[new Date(time).getUTCDay()]} den ${longDate(time)} kl. 17.00
Byrådssalen

Til stede: Lone Skovby (A), Per Bakke (V), Mona Lind (C)
Fraværende: Jens Krog (F)

${punkter.join('\n')}
Mødet hævet kl. 19.30
`
}

/** One meeting of an old parish council. @param {number} n */
function parish(n) {
  const time = Date.UTC(1900, 0, 3) + n * day
  const cases = Array.from(
    { length: 9 },
    (_, p) => `${p + 1}.
Ansøgning fra Husmand Niels Bakke Nr. ${n + p} om Hjælp til Brændsel i
denne Vinter.

Bevilgedes ${p + 5} Kr.
`,
  )
  return `Aar ${new Date(time).getUTCFullYear()} den ${longDate(time).replace(/ \d+$/, '')} afholdt Sandvig Sogneraad ordinært Møde
i Sogneraadslokalet.

${cases.join('\n')}
P. Bakke. Niels Krog. J. Lind.
`
}

/** A volume of at least so many bytes. @param {number} bytes */
export function volume(bytes) {
  const meetings = []
  let size = 0
  for (let n = 0; size < bytes; n++) {
    const text = n % 3 === 2 ? parish(n) : council(n)
    meetings.push(text)
    size += Buffer.byteLength(text) + 2
  }
  return { text: meetings.join('\n\f'), meetings: meetings.length }
}
