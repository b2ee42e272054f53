/** The marks that begin a JPEG 2000 picture and its size (ITU-T T.800, A.4.1 and A.5.1). */
const start = Buffer.from([0xff, 0x4f, 0xff, 0x51])

/** How many pixels a JPEG 2000 picture says itself that it is wide and high, whatever the PDF around it says; no pixels where it says nothing. */
export function jpeg2000Size(packed: Buffer): [width: number, height: number] {
  const at = packed.indexOf(start)
  if (at < 0 || at + 24 > packed.length) return [0, 0]
  const [right, bottom, left, top] = [8, 12, 16, 20].map((offset) => packed.readUInt32BE(at + offset))
  return [(right ?? 0) - (left ?? 0), (bottom ?? 0) - (top ?? 0)]
}
