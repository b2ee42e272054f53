/** Letters and digits alone, in lower case: two texts that differ in breaks and stops are the same text. */
export const bare = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** How many letters a text has. */
export const letters = (text: string) => text.replace(/[^\p{L}]+/gu, '').length
