/** The lines of a text that arrives in chunks; a BOM at its start and the line ends are left out, blank lines are not. */
export async function* linesOf(chunks: AsyncIterable<string | Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  const parts: string[] = []
  for await (const chunk of chunks) {
    const text = typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true })
    let start = 0
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      parts.push(text.slice(start, end))
      yield parts.splice(0).join('').replace(/\r$/, '')
      start = end + 1
    }
    if (start < text.length) parts.push(text.slice(start))
  }
  const rest = parts.join('') + decoder.decode()
  if (rest !== '') yield rest
}
