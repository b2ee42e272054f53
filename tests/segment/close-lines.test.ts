import { describe, expect, test } from 'vitest'
import { defaults, openTools, transcribe } from '../../src/index.ts'

/** Texts that say the same with and without their blank lines. */
const texts: readonly (readonly [name: string, text: string])[] = [
  [
    'a contents list right over the first punkt, which says that it is open',
    `Engby Kommune
Referat
Havneudvalget

Dato: Onsdag den 14. marts 2018
Tidspunkt: Kl. 14:00 - 16:30

Indholdsfortegnelse                      Side
1   Godkendelse af dagsorden ............... 1
2   Ny kran ................................ 1
3   Takster for 2019 ....................... 2

1 Åben Godkendelse af dagsorden
Sagsnr.: 18/411

Beslutning i Havneudvalget den 14-03-2018
Godkendt.

2 Åben Ny kran
Sagsnr.: 18/412

Beslutning i Havneudvalget den 14-03-2018
Anbefales.

3 Åben Takster for 2019
Sagsnr.: 18/413

Beslutning i Havneudvalget den 14-03-2018
Udsat.
`,
  ],
  [
    'a volume whose meetings are numbered',
    `ENGBY BYRAADS FORHANDLINGER.

8. Møde.

Torsdagen den 12te November 1908, Eftermiddag Kl. 6, i Raadhussalen.

Til Stede: Borgmester Lind, Kjøbmand Berg og Dr. Holm.

1. Protokollens Oplæsning.

Protokollen oplæstes og godkendtes.

2. Gaslygter paa Strandvejen.

Forslaget vedtoges eenstemmigt.

Mødet hævet Kl. 8.

9. Møde.

Torsdagen den 10de December 1908, Eftermiddag Kl. 5, i Raadhussalen.

Til Stede: Borgmester Lind, Kjøbmand Berg og Dr. Holm.

1. Protokollens Oplæsning.

Protokollen oplæstes og godkendtes.

2. Kirkegaardens Udvidelse.

Toges til Efterretning.

Mødet hævet Kl. 6.
`,
  ],
  [
    'the words over two columns, above the first of the list',
    `Referat af møde i Engby Menighedsråd den 14. marts 2018

Afbud: Mona Krag

Dagsorden:

Beslutning

1. Godkendelse af dagsorden

Godkendt.

2. Post og meddelelser

- Brev fra provstiet om syn

Taget til efterretning.

3. Eventuelt

Intet.
`,
  ],
]

describe('blank lines may be lost', async () => {
  const tools = await openTools()
  const read = async (text: string) => {
    const source = { path: 'a.txt', bytes: new TextEncoder().encode(text) }
    const { meetings } = await transcribe(source, tools, defaults)
    return meetings.map(({ date, punkter }) => [
      date,
      ...punkter.map(({ number, title, decision }) => `${number} ${title} ${decision?.outcome}`),
    ])
  }
  test.each(texts)('%s', async (_, text) => {
    const whole = await read(text)
    expect(whole[0]?.length).toBeGreaterThan(2)
    expect(await read(text.replace(/\n\n+/gu, '\n'))).toEqual(whole)
  })
})
