/**
 * Loads what brings along what old engines lack. pdf.js' legacy build puts its own `push`, `JSON.parse` and `JSON.stringify` in
 * place of the native ones of Node 20, for corner cases that nothing here meets; with them every list of the process was filled
 * at a third of its speed, and a page's text took half as long again. They are put back.
 */
export async function keepingNative<T>(load: () => Promise<T>): Promise<T> {
  const { push } = Array.prototype
  const { parse, stringify } = JSON
  try {
    return await load()
  } finally {
    Object.defineProperty(Array.prototype, 'push', { value: push, writable: true, configurable: true })
    Object.assign(JSON, { parse, stringify })
  }
}
