/** What a letter is read as by a recogniser, in how many of a thousand cases. */
export interface Confusion {
  readonly written: string
  readonly read: string
  readonly perMille: number
  /** What is printed, where that is not what was written: old spelling stays. */
  readonly kept?: string
}

/** `a 870 & 30`: read as `a` 870 times of a thousand, as `&` 30 times. */
function table(written: string, reads: string): Confusion[] {
  const cells = reads.split(' ')
  return cells.flatMap((read, at) => (at % 2 === 1 ? [] : [{ written, read, perMille: Number(cells[at + 1]) }]))
}

/**
 * Tesseract's English model on Danish: the letters it lacks, as it read them in real minutes and in renderings in many fonts.
 * The mix differs between fonts (Times æ→e, Cambria ø→o, Arial ø→a, Calibri æ→ze), so it is estimated anew for each text.
 */
export const englishConfusions: readonly Confusion[] = [
  ...table('å', 'a 870 & 30 d 20 A 15 é 12 4 8 8 5 a@ 6 ad 4 3 4 @ 4 a& 2 &a 2 § 2 é& 1 éa 1 Ad 3 á 3 à 3 â 3 ä 3'),
  ...table('å', 'a° 1 a" 1 a\' 1 A4 1 dA 1'),
  ...table('ø', 'g 300 o 250 a 180 e 110 @ 40 é 12 ag 10 ga 8 eg 8 g@ 7 a@ 5 e@ 5 o@ 3 ea 3 og 3 go 3 eo 3 ae 3 oe 2'),
  ...table(
    'ø',
    '@g 3 @a 2 @e 2 @o 2 ¢@ 2 ge 3 gé 3 ée 2 ee 1 ö 3 ó 2 ¢ 3 $ 2 6 3 0 3 8 2 9 2 s 2 d 2 p 1 q 1 & 1 # 1 G 1 ® 1 © 1 ¢g 2 e¢ 2 oa 2',
  ),
  ...table(
    'æ',
    'ee 320 ae 300 ze 170 e 150 se 15 a 12 z 5 aze 5 eze 4 eae 3 aa 3 te 2 ea 2 aee 2 éee 1 sze 1 zee 1 ce 1 fe 1 ge 1',
  ),
  ...table('æ', 'é 1 2 1 @ 1 s 1 az 1 eez 1 ez 3 aez 1'),
  ...table(
    'Æ',
    "A 400 AE 200 A: 60 A' 30 A‘ 40 A’ 20 A- 20 A} 15 A. 15 A= 5 AF 12 AZ 3 AL 3 A5 5 Ae 10 /E 12 /AE 15 E 30 ZE 10",
  ),
  ...table('Æ', 'Z 5 4E 5 4 10 EE 5 fE 5 Ac 4 £ 8 ® 8 € 4 AA 4'),
  ...table('Ø', '@ 430 O 400 S 30 A 20 S@ 8 M@ 2 0 20 O@ 15 @g 10 @M 8 Q@ 5 G 5 E 5 D 4 Q 4 M 3 6 3 ® 3 © 3'),
  ...table('Å', 'A 950 4 10 A° 5 Aa 3 & 3 A‘ 2 R 1'),
  // the line of ø crosses what stands before it: `løn` is read `Ign`
  ...table('lø', 'Ig 60 Ia 20 Ie 15 I@ 10 Io 10 1g 3 1e 1'),
]

/** Old Danish read by the English model: æ and ø were misread, and aa is no misreading but how å was spelled. */
export const oldConfusions: readonly Confusion[] = [
  ...englishConfusions.filter(({ written, read }) => !/[åÅ]/.test(written) && !/aa/i.test(read)),
  { written: 'å', read: 'aa', perMille: 990, kept: 'aa' },
  { written: 'Å', read: 'Aa', perMille: 990, kept: 'Aa' },
  { written: 'Å', read: 'AA', perMille: 990, kept: 'AA' },
]

/** What any recogniser confuses now and then, Danish letters or not. Only unknown words are read so, and once in a word. */
export const plainConfusions: readonly Confusion[] = [
  ...table('l', 'I 3 1 .5 | .5 i .3 ! .1 t .05'),
  ...table('i', 'l .3 1 .1 | .1 ! .1'),
  ...table('I', '| 2 l 1 1 1 \\ .5'),
  ...table('m', 'rn .5 nn .1'),
  ...table('rn', 'm .4'),
  ...table('d', 'c .2 cl .1'),
  ...table('e', 'c .2 o .05'),
  ...table('o', '0 .3'),
  ...table('O', '0 .3'),
  ...table('t', 'f .1 l .05'),
  ...table('f', 't .1'),
  ...table('b', 'h .05'),
  ...table('h', 'b .05'),
  ...table('s', '5 .1'),
  ...table('v', 'y .1'),
]
