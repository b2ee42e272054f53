// How fast a volume of many meetings goes through every stage, and whether its time grows as its length: 1, 5 and 50 MB.
// Processor time of this process, so that a busy machine changes little. The engine is set as `referat convert` sets it.
import { compileSparingly } from '../dist/batch/compiler.js'
import { defaults, openTools, transcribe } from '../dist/index.js'
import { volume } from './volume.js'

const sizes = [1, 5, 50]
/** More megabytes may take this much longer each than the first one, for which code is compiled anew: 0.6 to 0.8 is usual. */
const mostGrowth = 1.1
/** Megabytes a second of processor time, of all threads: on a core of 2026 that others share, 50 MB go at 1.5 to 2.2. */
const leastSpeed = 1
compileSparingly()
const tools = await openTools()

/** The seconds of processor time that a volume of so many megabytes takes. @param {number} megabytes */
async function measure(megabytes) {
  const { text, meetings } = volume(megabytes * 1_000_000)
  const source = { path: 'volume.txt', bytes: Buffer.from(text) }
  const start = process.cpuUsage()
  const document = await transcribe(source, tools, defaults)
  const { user, system } = process.cpuUsage(start)
  if (document.meetings.length !== meetings)
    throw new Error(`expected the ${meetings} meetings of the volume, found ${document.meetings.length}`)
  return (user + system) / 1e6
}

await measure(5) // the code is compiled: V8 is done with most of it after so many megabytes
let perMegabyte = 0
for (const megabytes of sizes) {
  const seconds = await measure(megabytes)
  perMegabyte ||= seconds / megabytes
  const growth = seconds / megabytes / perMegabyte
  console.log(
    `${String(megabytes).padStart(2)} MB  ${seconds.toFixed(1).padStart(6)} s  ${(megabytes / seconds).toFixed(2)} MB/s  ${growth.toFixed(2)} of the first`,
  )
  if (growth > mostGrowth || (megabytes > 1 && megabytes / seconds < leastSpeed)) process.exitCode = 1
}
await tools.close()
