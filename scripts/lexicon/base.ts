import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'

/** The bytes of the lexicon as `npm run lexicon` left them. */
export const unzipped = (): Uint8Array => gunzipSync(readFileSync('data/danish.bin.gz'))
