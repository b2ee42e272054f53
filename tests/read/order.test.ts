import { describe, expect, test } from 'vitest'
import { defaults } from '../../src/model/options.ts'
import { read } from '../../src/read/index.ts'
import { type Paper, paperWidth, pdfOf, pitch, size } from './papers.ts'

/** The lines of a page with text, folded to single blanks. */
async function linesOf(draw: (paper: Paper) => void): Promise<string[]> {
  const reading = await read({ path: 'a.pdf', bytes: await pdfOf(draw) }, defaults, () => {})
  const [page] = reading.pages
  await reading.close()
  const lines = (page?.state === 'scan' ? page.layer?.lines : page?.lines) ?? []
  return lines.map(({ text }) => text.trim().replace(/\s+/g, ' ')).filter(Boolean)
}

const leftProse = [
  'Udvalget drøftede forslaget og fandt, at',
  'det bør sendes i høring hos alle skoler og',
  'institutioner, inden der træffes endelig',
  'beslutning om fordelingen af midlerne til',
  'det kommende år. Forvaltningen vender',
  'tilbage med et notat på næste møde.',
]
const rightProse = [
  'Formanden oplyste, at budgettet for næste',
  'år er presset, og at der må findes penge',
  'til den nye hal, som foreningerne længe',
  'har ønsket sig. Flere medlemmer spurgte',
  'til tidsplanen, der blev omdelt på mødet',
  'og gennemgået af direktøren for området.',
]

describe('columns of a printed page', () => {
  test('two columns of running text are read one after the other, what stands across them in its place', async () => {
    const lines = await linesOf(({ write }) => {
      write(60, 60, 'Referat af det ordinære møde i Kultur- og Fritidsudvalget i Nordby Kommune den 3. maj 2017')
      write(60, 100, ...leftProse)
      write(310, 100, ...rightProse)
      write(60, 240, 'Mødet sluttede klokken 21, hvorefter udvalget besigtigede den nye hal ved stadion i Nordby.')
    })
    expect(lines).toEqual([
      expect.stringMatching(/^Referat/),
      ...leftProse,
      ...rightProse,
      expect.stringMatching(/^Mødet/),
    ])
  })
  test('the first one to its end where it is the longest and goes on below a gap', async () => {
    const lines = await linesOf(({ write }) => {
      write(60, 100, ...leftProse)
      write(60, 100 + 14 * (leftProse.length + 1), '2. Hallens tag', ...leftProse)
      write(310, 100, ...rightProse)
      write(60, 400, 'Mødet sluttede klokken 21, hvorefter udvalget besigtigede den nye hal ved stadion i Nordby.')
    })
    expect(lines).toEqual([
      ...leftProse,
      '2. Hallens tag',
      ...leftProse,
      ...rightProse,
      expect.stringMatching(/^Mødet/),
    ])
  })
  test('but what stands below both as a list or a heading is none of theirs', async () => {
    const lines = await linesOf(({ write }) => {
      write(60, 100, ...leftProse)
      write(310, 100, ...rightProse)
      write(60, 240, 'Bilag', 'Kort over hallen', 'Regnskab for 2016')
    })
    expect(lines).toEqual([...leftProse, ...rightProse, 'Bilag', 'Kort over hallen', 'Regnskab for 2016'])
  })
  test('the same where their lines stand at different heights', async () => {
    const lines = await linesOf(({ write }) => {
      write(60, 100, ...leftProse)
      write(310, 106, ...rightProse)
    })
    expect(lines).toEqual([...leftProse, ...rightProse])
  })
  test('and where lines of both are taken for one, now with the left one’s height, now with the right one’s', async () => {
    const cases = (one: string, other: string) =>
      [1, 2, 3, 4].flatMap((n) => [`${n}. Sagen om den nye hal ${one}`, `skal drøftes igen ${other}`])
    const [left, right] = [cases('ved stadion i Nordby', 'i år.'), cases('i år', 'på mødet efter ferien.')]
    const lines = await linesOf(({ write }) => {
      write(60, 100, ...left)
      write(330, 103.8, ...right)
    })
    expect(lines).toEqual([...left, ...right])
  })
  test('three narrow columns too', async () => {
    const narrow = (start: string) => [
      `${start} er det vigtigt`,
      'at der findes penge',
      'til nye legepladser',
      'og stier i byen, som',
      'borgerne ønsker',
    ]
    const lines = await linesOf(({ write }) => {
      write(60, 100, ...narrow('Først'))
      write(220, 100, ...narrow('Siden'))
      write(380, 100, ...narrow('Sidst'))
    })
    expect(lines).toEqual([...narrow('Først'), ...narrow('Siden'), ...narrow('Sidst')])
  })
  test('two pages on one sheet are read one after the other', async () => {
    const lines = await linesOf(({ page, write }) => {
      page.setSize(842, 595)
      write(60, 300, 'Side 12', '', ...leftProse, '', 'Punkt 2: Budget', ...leftProse)
      write(480, 300, 'Side 13', '', 'Punkt 3: Valg', ...rightProse)
    })
    expect(lines.slice(0, 2)).toEqual(['Side 12', leftProse[0]])
    expect(lines.indexOf('Side 13')).toBe(2 * leftProse.length + 2)
    expect(lines.slice(-rightProse.length)).toEqual(rightProse)
  })
})

describe('two pages of short minutes on one sheet', () => {
  const cases = (first: number) =>
    [0, 1, 2, 3].flatMap((i) => [
      `${first + i}. Skrivelse fra Amtet om Vedligeholdelse af Vejen over Bakken.`,
      i % 2 === 0 ? 'Bevilgedes.' : 'Til Efterretning.',
    ])
  test('are read one after the other, though hardly a line goes on in the next', async () => {
    const lines = await linesOf(({ page, write }) => {
      page.setSize(842, 595)
      write(50, 300, ...cases(1))
      write(470, 307, ...cases(5))
    })
    expect(lines).toEqual([...cases(1), ...cases(5)])
  })
  test('a table on such a sheet is read across', async () => {
    const lines = await linesOf(({ page, write }) => {
      page.setSize(842, 595)
      write(50, 300, '1', '2', '3', '4')
      write(120, 300, 'Budget for skolerne', 'Trafik ved havnen', 'Valg af ny formand', 'Eventuelt på mødet')
      write(
        470,
        300,
        ...['Godkendt', 'Udsat', 'Drøftet', 'Intet'].map((one) => `${one} af alle, der var til stede i salen.`),
      )
    })
    expect(lines[1]).toBe('2 Trafik ved havnen Udsat af alle, der var til stede i salen.')
  })
})

describe('notes in a margin', () => {
  test.each(['2.', '2,'])(
    'decisions in a narrow right column come after the punkt beside which they stand (%s)',
    async (second) => {
      const [one, two] = [leftProse, rightProse]
      const lines = await linesOf(({ write }) => {
        write(60, 100, '1. Høring om skolerne', ...one)
        write(400, 100, 'Udvalget godkendte', 'forslaget uden', 'bemærkninger.')
        write(60, 220, `${second} Budget for hallen`, ...two)
        write(400, 220 + pitch, 'Udsat.')
      })
      expect(lines).toEqual([
        '1. Høring om skolerne',
        ...one,
        'Udvalget godkendte',
        'forslaget uden',
        'bemærkninger.',
        `${second} Budget for hallen`,
        ...two,
        'Udsat.',
      ])
    },
  )
  test('in a text without punkter, after their paragraph', async () => {
    const lines = await linesOf(({ write }) => {
      write(60, 100, ...leftProse)
      write(400, 100, 'Sendes i høring.')
      write(60, 220, ...rightProse)
      write(400, 220, 'Taget til', 'efterretning.')
    })
    expect(lines).toEqual([...leftProse, 'Sendes i høring.', ...rightProse, 'Taget til', 'efterretning.'])
  })
  test('a head of two lines in a left margin comes before its text', async () => {
    const lines = await linesOf(({ write }) => {
      write(60, 100, 'Tilsyn med', 'skolens tag')
      write(180, 100, ...leftProse)
    })
    expect(lines).toEqual(['Tilsyn med', 'skolens tag', ...leftProse])
  })
})

describe('tables and labels', () => {
  test('rows of single lines are read straight across, their gaps kept', async () => {
    const lines = await linesOf(({ write }) => {
      write(60, 100, 'Dato:', 'Sted:', 'Mødeleder:')
      write(160, 100, '3. maj 2017', 'Rådhuset', 'Anna Bang')
      write(60, 200, 'Drift', 'Anlæg', 'I alt')
      write(260, 200, '1.200', '300', '1.500')
      write(360, 200, '1.250', '310', '1.560')
    })
    expect(lines).toEqual([
      'Dato: 3. maj 2017',
      'Sted: Rådhuset',
      'Mødeleder: Anna Bang',
      'Drift 1.200 1.250',
      'Anlæg 300 310',
      'I alt 1.500 1.560',
    ])
  })
  test('a label beside a text of several lines stays on its first line', async () => {
    const lines = await linesOf(({ write }) => {
      write(60, 100, 'Beslutning:')
      write(160, 100, 'Udvalget godkendte forslaget, idet', 'der følges op til efteråret.')
    })
    expect(lines).toEqual(['Beslutning: Udvalget godkendte forslaget, idet', 'der følges op til efteråret.'])
  })
  test('cells of several lines are read one after another, row by row', async () => {
    const lines = await linesOf(({ write }) => {
      write(60, 100, 'Tid', '', '12:00 -', '12:30', '', '12:30 -', '13:00')
      write(160, 100, 'Emne', '', 'Oplæg om den nye hal og', 'dens finansiering', '', 'Drøftelse i grupper')
      write(420, 100, 'Ansvarlig', '', 'Anna Bang og', 'direktøren', '', 'Bo Holm')
    })
    expect(lines).toEqual([
      'Tid Emne Ansvarlig',
      '12:00 -',
      '12:30',
      'Oplæg om den nye hal og',
      'dens finansiering',
      'Anna Bang og',
      'direktøren',
      '12:30 -',
      '13:00',
      'Drøftelse i grupper Bo Holm',
    ])
  })
  test('an amount stands beside the first line of its text', async () => {
    const lines = await linesOf(({ write }) => {
      write(60, 100, 'Kurser for medarbejdere, vikarer og', 'frivillige', 'Sygeplejeklinik')
      write(400, 100, '250.000 kr.', '', '90.000 kr.')
    })
    expect(lines).toEqual([
      'Kurser for medarbejdere, vikarer og 250.000 kr.',
      'frivillige',
      'Sygeplejeklinik 90.000 kr.',
    ])
  })
  test('names in two columns are cells of their own, those under heads stay under them', async () => {
    const plain = await linesOf(({ write }) => {
      write(60, 100, 'Anna Bang', 'Bo Holm')
      write(260, 100, 'Carl Dam', 'Dorte Elm')
    })
    expect(plain).toEqual(['Anna Bang Carl Dam', 'Bo Holm Dorte Elm'])
    const headed = await linesOf(({ write }) => {
      write(60, 100, 'Til stede:', 'Anna Bang', 'Bo Holm')
      write(260, 100, 'Afbud:', 'Carl Dam', 'Dorte Elm')
    })
    expect(headed).toEqual(['Til stede:', 'Anna Bang', 'Bo Holm', 'Afbud:', 'Carl Dam', 'Dorte Elm'])
  })
  test('a running header with a page number is no column', async () => {
    const lines = await linesOf(({ write }) => {
      write(60, 40, 'Nordby Byråd, 03-05-2017')
      write(paperWidth - 120, 40, 'Side 2 af 9')
      write(60, 80, ...leftProse)
    })
    expect(lines).toEqual(['Nordby Byråd, 03-05-2017 Side 2 af 9', ...leftProse])
    expect(size).toBeLessThan(pitch)
  })
})

test('a table of punkter is read straight across, below the words over its columns', async () => {
  const reading = await read(
    {
      path: 'a.pdf',
      bytes: await pdfOf(({ write }) => {
        write(60, 60, 'Punkt')
        write(240, 60, 'Referat')
        write(470, 60, 'Ansvarlig')
        write(60, 90, '1. Udvidelse af', 'havnen')
        write(240, 90, 'Havnefogeden oplyste, at broen er', 'for lav, og at den skal hæves.')
        write(470, 90, 'Ida')
        write(60, 140, '2. Takster')
        write(240, 140, 'Der var enighed om, at taksterne', 'for gæster bør følge med tiden.')
      }),
    },
    defaults,
    () => {},
  )
  const [page] = reading.pages
  await reading.close()
  const lines = (page?.state === 'scan' ? page.layer?.lines : page?.lines) ?? []
  const texts = lines.map(({ text }) => text.trimEnd()).filter(Boolean)
  expect(texts.map((text) => text.trim().split(/\s{2,}/))).toEqual([
    ['Punkt', 'Referat', 'Ansvarlig'],
    ['1. Udvidelse af', 'Havnefogeden oplyste, at broen er', 'Ida'],
    ['havnen', 'for lav, og at den skal hæves.'],
    ['2. Takster', 'Der var enighed om, at taksterne'],
    ['for gæster bør følge med tiden.'],
  ])
  const column = texts[0]?.indexOf('Referat') ?? 0
  expect(texts.slice(1).map((text) => /\S/.test(text.slice(column - 1, column + 2)))).toEqual(
    texts.slice(1).map(() => true),
  )
})
