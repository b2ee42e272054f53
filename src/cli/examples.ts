export const examples = `
Each command has its own --help, with its options.

Examples:
  referat minutes.pdf                          one document on standard output
  referat convert archive --out json           json/archive/….pdf.json for every source in archive
  referat convert 'scans/**/*.png' --pretty    indented
  pdftotext a.pdf - | referat convert -        a text from a pipe
  referat text scan.pdf                        its text
  referat validate json --report junit.xml     the gate of an archive export

Exit codes: 0 all done · 1 a source failed · 2 nothing could be run · 130, 143 interrupted`
