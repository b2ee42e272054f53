import type { Pixels } from './compose.ts'

/**
 * What pdf.js asks a browser for when it meets an image, and Node has not. With these it hands JPEG images over as they lie in the file, to
 * be unpacked when and if they are wanted; its own unpacking takes 0.4 s a page, and gives three equal bytes for each grey one. With a
 * canvas to try, it also believes that one may be larger than 2,048 pixels, and leaves JPEG 2000 images at their size.
 */
const means = {
  ImageDecoder: class {
    readonly #data: Uint8Array
    constructor({ data }: { readonly data: Uint8Array }) {
      this.#data = data
    }
    static isTypeSupported = async (type: string) => type === 'image/jpeg'
    async decode() {
      if (heldBack > 0) throw new Error('JPEG images are to be unpacked by pdf.js while it draws')
      return { image: sent({ width: 0, height: 0, layout: 'jpeg', data: this.#data.slice() }) }
    }
    close() {}
  },
  OffscreenCanvas: class {
    width: number
    height: number
    #data = new Uint8ClampedArray(0)
    constructor(width: number, height: number) {
      this.width = width
      this.height = height
    }
    getContext() {
      return {
        createImageData: (width: number, height: number) => ({ data: new Uint8ClampedArray(4 * width * height) }),
        putImageData: ({ data }: { readonly data: Uint8ClampedArray<ArrayBuffer> }) => {
          this.#data = data
        },
        // How pdf.js tries whether a canvas may be so large: it paints a pixel, and looks whether it is there.
        fillRect: () => {},
        getImageData: () => ({ data: [0, 0, 0, 255] }),
      }
    }
    transferToImageBitmap() {
      return sent({ width: this.width, height: this.height, layout: 'rgba', data: this.#data })
    }
  },
}

let heldBack = 0
/** Does work during which pdf.js unpacks images itself: it cannot draw what is packed. It asks once in a process whether there are means. */
export async function withoutMeans<T>(work: () => Promise<T>): Promise<T> {
  heldBack += 1
  try {
    return await work()
  } finally {
    heldBack -= 1
  }
}

/** Lends Node the means of a browser; whether all of them are ours, and none was there. */
export function lendMeans(): boolean {
  const found: Readonly<Record<string, unknown>> = Object.fromEntries(
    Object.keys(means).map((name) => [name, Reflect.get(globalThis, name)]),
  )
  if (Object.values(found).every((one) => one === undefined)) Object.assign(globalThis, means)
  return Object.entries(means).every(([name, own]) => Reflect.get(globalThis, name) === own)
}

type Line = InstanceType<typeof MessageChannel>['port1']

/** pdf.js passes pictures on as what can be given away and closed: the end of a line through which the pixels come. */
function sent(pixels: Pixels): Line {
  const { port1, port2 } = new MessageChannel()
  port1.postMessage(pixels, [pixels.data.buffer as ArrayBuffer]) // made here, so shared with nobody
  return port2
}

/** Whether a picture of pdf.js is one that was sent from here. */
export const isSent = (picture: unknown): picture is Line => picture instanceof MessagePort

/** The pixels that were sent. */
export function received(picture: Line): Promise<Pixels> {
  return new Promise((resolve) => {
    picture.once('message', (pixels: Pixels) => {
      picture.close()
      resolve(pixels)
    })
  })
}
