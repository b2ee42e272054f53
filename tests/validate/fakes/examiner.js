// A thread of validation that dies of one document, as one would that needs more memory than there is.
import { parentPort, workerData } from 'node:worker_threads'
import { examine } from '../../../dist/validate/examine.js'

parentPort?.on('message', async (/** @type {import('../../../dist/validate/examine.js').Submission[]} */ batch) => {
  if (batch.some(({ json }) => json.state === 'read' && json.text.includes('deadly'))) throw new Error('deadly')
  parentPort?.postMessage(await Promise.all(batch.map((one) => examine(one, workerData.settings, null))))
})
