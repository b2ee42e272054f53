/** Who made a document. `version` is the package's own (a test holds the two together). */
export const generator = { name: 'referat', version: '0.1.0' } as const
