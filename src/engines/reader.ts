import { spawn } from 'node:child_process'
import { basename, dirname } from 'node:path'

/** A running program that reads one image after the other. */
export interface Reader {
  /** The hOCR of an image, by its path, one at a time. Rejects when the program ends over it. */
  readonly read: (image: string) => Promise<string>
  readonly isAlive: () => boolean
  /** Ends the program, whatever it does. */
  readonly end: () => void
}

/** `<div class='ocr_page' id='page_1' title='image "/tmp/1.tif"; bbox 0 0 1654 2339'>`: an image's part of the answer begins so. */
const partStart = "<div class='ocr_page'"
/** So long may a path be that every system takes. */
const longestPath = process.platform === 'win32' ? 240 : 4000
/** So many such paths are more than any system lets a program keep back of what it says: 4 KiB here, at most 64. */
const blanks = 17

/**
 * Starts a program that takes the paths of images on its standard input, line by line, and answers in hOCR. It keeps back the end of
 * each answer until it has more to say. So it is asked for an image of nothing behind each one, by a path as long as can be, for the
 * path stands in the answer: that takes it no time, and an answer that is behind by a page would take as much as a page.
 */
export function startReader(program: string, args: readonly string[], env: NodeJS.ProcessEnv, blank: string): Reader {
  const child = spawn(program, args, { env, stdio: ['pipe', 'pipe', 'ignore'] })
  const behind = `${lengthened(blank)}\n`.repeat(blanks)
  let [alive, said] = [true, '']
  let asked: {
    readonly image: string
    readonly resolve: (part: string) => void
    readonly reject: (error: Error) => void
  }
  const died = (error: Error) => {
    alive = false
    asked?.reject(error)
  }
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text
    const part = asked === undefined ? null : partOf(said, asked.image)
    if (part === null) return
    said = ''
    asked.resolve(part)
  })
  child.on('error', (error) => died(error))
  child.on('close', (code, signal) => died(new Error(`${program} ended with ${signal ?? `exit code ${code}`}`)))
  // A program that ends before it has read everything says so by its exit code.
  child.stdin.on('error', () => {})
  return {
    read: (image) =>
      new Promise((resolve, reject) => {
        asked = { image, resolve, reject }
        if (alive) child.stdin.write(`${image}\n${behind}`)
        else reject(new Error(`${program} ended before it was asked`))
      }),
    isAlive: () => alive,
    end: () => void child.kill('SIGKILL'),
  }
}

/** An image's part of what was said, once the next one's has begun. */
function partOf(said: string, image: string): string | null {
  const parts = said.split(partStart)
  const at = parts.findIndex((part) => part.includes(`${basename(image)}"`))
  return at < 0 || at === parts.length - 1 ? null : partStart + parts[at]
}

/** `/tmp/blank.tif` → `/tmp/././././././blank.tif` */
function lengthened(path: string): string {
  const [folder, name] = [dirname(path), basename(path)]
  return `${folder}/${'./'.repeat(Math.max(0, (longestPath - path.length) >> 1))}${name}`
}
