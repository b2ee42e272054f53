import { extname } from 'node:path'
import { sniff } from '../read/sniff.ts'
import type { FileSystem } from './io.ts'

/** Endings whose files are taken when a folder is searched. */
const taken = new Set([
  '.pdf',
  '.txt',
  '.text',
  '.asc',
  '.png',
  '.jpg',
  '.jpeg',
  '.jpe',
  '.tif',
  '.tiff',
  '.gif',
  '.webp',
])

/** Endings that say something else; files with any other ending, or none, are looked into. */
const left = new Set(
  `.doc .docx .odt .rtf .xls .xlsx .ods .ppt .pptx .odp .msg .eml .pub .pages .numbers .csv .tsv .json .ndjson .jsonl .xml
   .html .htm .xhtml .css .js .mjs .cjs .ts .py .rb .sh .bat .ps1 .sql .c .h .java .go .rs .php .pl .md .yml .yaml .toml
   .ini .cfg .conf .lock .log .db .sqlite .mdb .zip .gz .bz2 .xz .7z .rar .tar .tgz .svg .bmp .ico .psd .heic .jp2 .djvu
   .epub .mp3 .mp4 .wav .avi .mov .exe .dll .so .iso .bak .tmp .part .ttf .otf .lnk .url .ds_store`.split(/\s+/),
)

/** Enough to know a PDF by its mark (within 1,024 bytes) and to meet the zero bytes of a binary file. */
export const headLength = 4096

/** Whether a file met in a searched folder should be read: by its name, by its first bytes where the name says nothing. */
export async function looksReadable(file: string, fs: FileSystem): Promise<boolean> {
  const ending = extname(file).toLowerCase()
  if (taken.has(ending)) return true
  if (left.has(ending)) return false
  try {
    const head = await fs.readHead(file, headLength)
    const { is } = sniff(head)
    return is === 'text' ? !head.includes(0) || isUtf16(head) : is !== 'unsupported'
  } catch {
    return true // Reading it will fail too, and say why.
  }
}

const isUtf16 = ([first, second]: Uint8Array) =>
  (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
