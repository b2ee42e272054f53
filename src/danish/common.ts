/** The most common words of Danish that no neighbouring language shares in this spelling and that hold no æ, ø or å. */
export const commonWords: ReadonlySet<string> = new Set(
  (
    'og er til af det den der med som ikke blev blive bliver ved fra kan skal har han hun vil om et de jeg vi eller men ' +
    'samt hvor efter under over mellem mod uden også punkt sag sagen referat dagsorden udvalg udvalget kommune kommunen byrådet ' +
    'bilag beslutning godkendt orientering efterretning deltog kommunens forvaltningen indstilling sagsfremstilling jf herunder alle nye ' +
    'var sig denne dette disse kunne ville skulle hvad hvis når mere anden andre dag gang blandt inden'
  ).split(' '),
)
