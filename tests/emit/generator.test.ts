import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { generator } from '../../src/emit/generator.ts'

test('the generator is the package', () => {
  const { name, version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
  expect(generator).toEqual({ name, version })
})
