/** What a letter is read as by a model that does not know it, in how many of a thousand cases. */
export interface Confusion {
  readonly written: string
  readonly read: string
  readonly perMille: number
}

const table = (written: string, reads: Readonly<Record<string, number>>): Confusion[] =>
  Object.entries(reads).map(([read, perMille]) => ({ written, read, perMille }))

/**
 * Tesseract's English model on Danish: the letters it lacks, as it read them in real minutes and in renderings in many fonts.
 * The mix differs between fonts (Times æ→e, Cambria ø→o, Arial ø→a, Calibri æ→ze), so it is estimated anew for each document.
 * Order matters to nobody. A reading that ends in a letter doubled by the confusion (`ag` for ø) is rarer than the letter alone.
 */
export const englishConfusions: readonly Confusion[] = [
  ...table('å', { a: 870, '&': 30, d: 20, A: 15, é: 12, 4: 8, 'a@': 6, ad: 4, 8: 5, 3: 4, '@': 4, 'a&': 2, '&a': 2 }),
  ...table('å', { '§': 2, 'é&': 1, éa: 1, Ad: 3, á: 3, à: 3, â: 3, ä: 3, 'a°': 1, 'a"': 1, "a'": 1, A4: 1, dA: 1 }),
  ...table('ø', { g: 300, a: 180, o: 250, e: 110, '@': 25, ga: 8, ag: 10, eg: 8, 'g@': 7, 'a@': 5, 'e@': 5, 'o@': 3 }),
  ...table('ø', {
    ea: 3,
    '@g': 3,
    '@a': 2,
    '@e': 2,
    '@o': 2,
    og: 3,
    go: 3,
    eo: 3,
    oe: 2,
    ae: 3,
    s: 2,
    d: 2,
    6: 3,
    0: 3,
    8: 2,
  }),
  ...table('ø', { p: 1, q: 1, '¢': 3, $: 2, '9': 2, ó: 2, ö: 3, '®': 1, '©': 1, '&': 1, G: 1, '#': 1, ge: 3, ee: 1 }),
  ...table('æ', { ae: 300, ee: 320, ze: 170, e: 150, se: 15, a: 12, z: 5, aa: 3, eae: 3, eze: 4, aze: 5, éee: 1 }),
  ...table('æ', { te: 2, ce: 1, ea: 2, fe: 1, ge: 1, sze: 1, zee: 1, aee: 2, é: 1, '2': 1, '@': 1, s: 1 }),
  ...table('Æ', {
    A: 400,
    AE: 200,
    'A:': 60,
    "A'": 30,
    'A‘': 40,
    'A’': 20,
    'A-': 20,
    'A}': 15,
    'A.': 15,
    AF: 12,
    '/E': 12,
  }),
  ...table('Æ', {
    '/AE': 15,
    E: 30,
    ZE: 10,
    '4': 10,
    Ae: 10,
    'A=': 5,
    A5: 5,
    AZ: 3,
    Z: 5,
    '4E': 5,
    AL: 3,
    EE: 5,
    fE: 5,
  }),
  ...table('Ø', {
    '@': 430,
    O: 420,
    S: 30,
    A: 25,
    '0': 20,
    'O@': 15,
    '@g': 10,
    G: 5,
    '6': 3,
    E: 5,
    '®': 3,
    D: 4,
    Q: 4,
    '©': 3,
  }),
  ...table('Å', { A: 950, '4': 10, 'A°': 5, Aa: 3, R: 1, 'A‘': 2, '&': 3 }),
  // the line of ø crosses what stands before it: `løn` is read `Ign`
  ...table('lø', { Ig: 60, Ia: 20, Ie: 15, 'I@': 10, Io: 10, '1g': 3, '1e': 1 }),
].filter(({ perMille }) => perMille >= 1)

/** What any recogniser confuses now and then, Danish letters or not. Only words that are nothing else are read so. */
export const plainConfusions: readonly Confusion[] = [
  ...table('l', { I: 1.5, '1': 0.5, '|': 0.5, i: 0.3, t: 0.05 }),
  ...table('i', { l: 0.3, '1': 0.1, '|': 0.1, '!': 0.1 }),
  ...table('I', { l: 1, '1': 1, '|': 2 }),
  ...table('m', { rn: 0.5, nn: 0.1 }),
  ...table('rn', { m: 0.4 }),
  ...table('d', { c: 0.2, cl: 0.1 }),
  ...table('e', { c: 0.2, o: 0.05 }),
  ...table('o', { '0': 0.3 }),
  ...table('O', { '0': 0.3 }),
  ...table('t', { f: 0.1, l: 0.05 }),
  ...table('f', { t: 0.1 }),
  ...table('b', { h: 0.05 }),
  ...table('h', { b: 0.05 }),
  ...table('s', { '5': 0.1 }),
  ...table('lm', { im: 0.05 }),
]
