import { crc32, deflateSync } from 'node:zlib'

/** A PDF of these objects, numbered from 1, the first its catalogue; without a table of contents, which readers then make themselves. */
export const pdfOf = (objects: readonly (string | Buffer)[], trailer = ''): Buffer =>
  Buffer.concat([
    Buffer.from('%PDF-1.7\n'),
    ...objects.flatMap((object, index) => [
      Buffer.from(`${index + 1} 0 obj\n`),
      Buffer.from(object),
      Buffer.from('\nendobj\n'),
    ]),
    Buffer.from(`trailer <</Root 1 0 R/Size ${objects.length + 1}${trailer}>>\nstartxref\n0\n%%EOF\n`),
  ])

export const stream = (dictionary: string, bytes: Buffer): Buffer =>
  Buffer.concat([Buffer.from(`<<${dictionary}/Length ${bytes.length}>>\nstream\n`), bytes, Buffer.from('\nendstream')])

const page = (more = '') => `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]${more}>>`
const tree = ['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[3 0 R]/Count 1>>']
const text = Buffer.from('BT /F1 12 Tf 60 700 Td (Referat) Tj 0 -20 Td (Punkt 1: Valg) Tj ET')
const font = '/Font<</F1 <</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>'

/** A page of text, and whatever else `more` objects (from number 5) hold. */
const withText = (resources: string, more: readonly (string | Buffer)[], pageMore = '') =>
  pdfOf([...tree, page(`/Contents 4 0 R/Resources<<${font}${resources}>>${pageMore}`), stream('', text), ...more])

/** An image drawn over the whole page. */
const withImage = (image: Buffer) =>
  pdfOf([
    ...tree,
    page('/Contents 4 0 R/Resources<</XObject<</I 5 0 R>>>>'),
    stream('', Buffer.from('595 0 0 842 0 0 cm /I Do')),
    image,
  ])

const half = (text: string) => Buffer.from(text).subarray(0, Math.floor(text.length / 2))
const zeros = (megabytes: number) => deflateSync(Buffer.alloc(megabytes * 1024 * 1024, ' '), { level: 9 })

/** A PNG that says it is 60,000 x 60,000. */
function hugePng(): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(60_000, 0)
  header.writeUInt32BE(60_000, 4)
  header.set([8, 2, 0, 0, 0], 8)
  const chunk = (type: string, data: Buffer) => {
    const named = Buffer.concat([Buffer.from(type), data])
    const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)]
    length.writeUInt32BE(data.length)
    check.writeUInt32BE(crc32(named))
    return Buffer.concat([length, named, check])
  }
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10])
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', zeros(1)), chunk('IEND', Buffer.alloc(0))])
}

/** A tree of pages so many levels deep. */
const deep = (levels: number) =>
  pdfOf([
    '<</Type/Catalog/Pages 2 0 R>>',
    ...Array.from({ length: levels }, (_, index) => `<</Type/Pages/Kids[${index + 3} 0 R]/Count 1>>`),
    page(),
  ])

/** A tree of pages in which every branch stands twice: so many levels make a million pages of a few hundred bytes. */
const twofold = (levels: number) =>
  pdfOf([
    '<</Type/Catalog/Pages 2 0 R>>',
    ...Array.from(
      { length: levels },
      (_, index) => `<</Type/Pages/Kids[${index + 3} 0 R ${index + 3} 0 R]/Count ${2 ** (levels - index)}>>`,
    ),
    page(),
  ])

const wrongKey = 'A'.repeat(64)
const script = "<</S/JavaScript/JS(app.launchURL\\('http://127.0.0.1:9/'\\); this.exportDataObject\\({cName:'x'}\\))>>"

/** What is handed to a run to break it, by file name. */
export const hostile: Readonly<Record<string, () => Buffer>> = {
  'broken.pdf': () => Buffer.from('%PDF-1.7\nand then nothing of the kind, for a long time\n'.repeat(40)),
  'truncated.pdf': () => half(withText('', []).toString('latin1')),
  'cyclic-pages.pdf': () =>
    pdfOf([
      '<</Type/Catalog/Pages 2 0 R>>',
      '<</Type/Pages/Kids[3 0 R]/Count 2>>',
      '<</Type/Pages/Kids[2 0 R]/Count 2>>',
    ]),
  'cyclic-form.pdf': () =>
    withText('/XObject<</X 5 0 R>>', [
      stream('/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 5 0 R>>>>', Buffer.from('/X Do')),
    ]),
  'million-pages-said.pdf': () =>
    pdfOf(['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[3 0 R]/Count 1000000>>', page()]),
  'million-pages.pdf': () => twofold(20),
  'million-levels-deep.pdf': () => deep(1_000_000),
  'encrypted.pdf': () =>
    pdfOf(
      [...tree, page()],
      `/Encrypt <</Filter/Standard/V 1/R 2/P -4/O<${wrongKey}>/U<${wrongKey}>>>/ID[<${wrongKey}><${wrongKey}>]`,
    ),
  'image-60000.png': hugePng,
  'image-60000.pdf': () =>
    withImage(
      stream(
        '/Type/XObject/Subtype/Image/Width 60000/Height 60000/BitsPerComponent 8/ColorSpace/DeviceRGB/Filter/FlateDecode',
        zeros(1),
      ),
    ),
  'page-huge.pdf': () =>
    pdfOf([tree[0] ?? '', tree[1] ?? '', '<</Type/Page/Parent 2 0 R/MediaBox[0 0 1000000000 1000000000]>>']),
  'bomb.pdf': () => pdfOf([...tree, page('/Contents 4 0 R'), stream('/Filter/FlateDecode', zeros(600))]),
  'bomb-in-bomb.pdf': () =>
    pdfOf([...tree, page('/Contents 4 0 R'), stream('/Filter[/FlateDecode/FlateDecode]', deflateSync(zeros(600)))]),
  'bomb-image.pdf': () =>
    withImage(
      stream(
        '/Type/XObject/Subtype/Image/Width 20000/Height 20000/BitsPerComponent 8/ColorSpace/DeviceGray/Filter/FlateDecode',
        zeros(400),
      ),
    ),
  'lying-font.pdf': () =>
    withText('/Font<</F1 5 0 R>>', [
      '<</Type/Font/Subtype/TrueType/BaseFont/Liar/FirstChar 0/LastChar 255/Widths 9/FontDescriptor<</Type/FontDescriptor/FontFile2 6 0 R/Flags 4>>>>',
      stream('/Length1 99999999', Buffer.from('\0\x01\0\0\xff\xffglyf'.repeat(9), 'latin1')),
    ]),
  'lying-icc.pdf': () =>
    withText('/ColorSpace<</C[/ICCBased 5 0 R]>>', [
      stream('/N 3', Buffer.from(`\0\0\xff\xffacsp${'\xff'.repeat(200)}`, 'latin1')),
    ]),
  'javascript.pdf': () =>
    withText(
      '',
      [script, '<</Type/Filespec/F(../../x.exe)/EF<</F 7 0 R>>>>', stream('', Buffer.from('MZ'))],
      '/AA<</O 5 0 R>>',
    ),
  'endless-line.txt': () => Buffer.alloc(1_000_000, 'Referat '),
  'million-lines.txt': () => Buffer.alloc(10_000_000, 'a\n'),
  'all-form-feeds.txt': () => Buffer.alloc(100_000, 'a\f'),
  'escapes.txt': () =>
    Buffer.from(
      `${'Referat af mødet i byrådet.\n'.repeat(99)}\x1b]0;owned\x07\x1b[2J\n=cmd|calc!A1\n<script>alert(1)</script>\n`,
    ),
}
