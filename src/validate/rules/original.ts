import type { Rule } from '../rule.ts'

export const sourceMissing: Rule = function* (_document, { original }) {
  if (original?.sha256 === null)
    yield {
      pointer: '/source/path',
      message:
        'Expected the source in the folder of sources, found no such file. Give the right folder with `--sources`.',
      at: null,
    }
}

export const sourceChanged: Rule = function* (document, { original }) {
  if (original && original.sha256 !== null && original.sha256 !== document.source.sha256)
    yield {
      pointer: '/source/sha256',
      message: 'Expected the source that was converted, found one of other bytes under its name. Convert it again.',
      at: null,
    }
}
