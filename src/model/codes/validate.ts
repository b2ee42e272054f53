import type { Explanation } from '../codes.ts'

/** Is it a document at all. */
const shape = {
  'validate/could-not-check': {
    severity: 'error',
    means: 'The document was not checked: its file could not be read, or the check itself failed.',
    remedy: 'See the message. A file that cannot be read says nothing about what it holds; nothing else is wrong yet.',
  },
  'validate/not-json': {
    severity: 'error',
    means: 'The file, or a line of an NDJSON file, is no JSON: it is cut off, or something else.',
    remedy: 'Convert the source again. A cut-off file means that a run was ended while it wrote.',
  },
  'validate/unknown-version': {
    severity: 'error',
    means: 'The document says a `schemaVersion` that this `referat` does not know. It may be whole, only newer.',
    remedy: 'Check it with the `referat` that wrote it (see `generator`), or convert the source again with this one.',
  },
  'validate/schema': {
    severity: 'error',
    means: 'The document does not fit the JSON Schema of its version (`referat schema`).',
    remedy: 'Look at the place named: a key is missing or too many, or a value is of another kind.',
  },
} as const satisfies Record<string, Explanation>

/** The punkter of a meeting, and what they say. */
const punkter = {
  'validate/punkt-number-gap': {
    severity: 'warning',
    means: 'The numbers of a meeting’s punkter skip one or more.',
    remedy: 'Look at the source there: a heading may have been missed, or the source leaves the punkt out itself.',
  },
  'validate/punkt-number-twice': {
    severity: 'error',
    means: 'Two punkter of one meeting have the same number.',
    remedy:
      'Look whether the second is the minutes of the first, a list inside it, or the first punkt of another meeting.',
  },
  'validate/punkt-order': {
    severity: 'warning',
    means: 'A punkt has a lower number than the one before it.',
    remedy: 'Look whether a numbered list inside a punkt was taken for punkter, or another meeting begins there.',
  },
  'validate/contents-against-body': {
    severity: 'warning',
    means: 'The list of contents and the punkter do not agree: one is in the list alone, or the list is too short.',
    remedy: 'Look for the punkt in the source. Closed punkter are often in the list alone, and are not reported.',
  },
  'validate/title-in-text': {
    severity: 'warning',
    means: 'The text of a punkt begins with the punkt’s own title, which stands in `title` already.',
    remedy: 'Look whether the heading is printed twice in the source; the second should be no text.',
  },
  'validate/text-twice': {
    severity: 'warning',
    means: 'The same text stands in two fields of one punkt.',
    remedy: 'Look at both places in the source: one of them was read twice, or belongs to another punkt.',
  },
  'validate/attachment-missing': {
    severity: 'warning',
    means: 'The text names an attachment (`bilag 3`) that is not among the punkt’s attachments.',
    remedy: 'Look whether the list of attachments was read, and whether the attachment is kept with the minutes.',
  },
  'validate/votes': {
    severity: 'warning',
    means: 'A decision’s votes contradict themselves: unanimous with votes against, or more names than votes.',
    remedy: 'Read the decision in the source and see which of the two is so.',
  },
} as const satisfies Record<string, Explanation>

/** The facts of a meeting. */
const meetings = {
  'validate/weekday': {
    severity: 'warning',
    means: 'A date and the weekday written beside it do not agree.',
    remedy: 'Look at the source: one of the two was misread, or the clerk erred. Other minutes tell which.',
  },
  'validate/no-such-date': {
    severity: 'error',
    means: 'A date is none of the calendar (30 February), or lies in no time that minutes are kept from.',
    remedy: 'Look at the date in the source; it was misread.',
  },
  'validate/no-such-time': {
    severity: 'error',
    means: 'A time is none of the clock (25:00, 10:75).',
    remedy: 'Look at the time in the source; it was misread.',
  },
  'validate/time-backwards': {
    severity: 'warning',
    means: 'Something ends before it starts, or a punkt starts before the one above it.',
    remedy: 'Look at both times in the source. A meeting that ends after midnight is not reported.',
  },
  'validate/no-punkter': {
    severity: 'warning',
    means: 'A meeting that was not cancelled has no punkter.',
    remedy: 'Look at the source: its headings may be of a form that was not recognised.',
  },
  'validate/no-decision': {
    severity: 'warning',
    means: 'A referat has punkter, but no decision and no text of what was said in any of them.',
    remedy: 'Look whether it is an agenda, or whether its decisions stand in a margin that was not read.',
  },
  'validate/decision-in-agenda': {
    severity: 'warning',
    means: 'An agenda holds a decision of its own meeting, which has not been held yet.',
    remedy: 'Look whose decision it is: another body’s, an earlier one, or whether the paper is a referat.',
  },
  'validate/present-and-absent': {
    severity: 'warning',
    means: 'The same person is both present and absent, and no note says for which part.',
    remedy: 'Look at the lists in the source; someone may have come late, or two people share a name.',
  },
  'validate/evidence': {
    severity: 'error',
    means: 'A fact of a meeting has no evidence of where it was read, or evidence speaks of a fact that is unknown.',
    remedy: 'Convert the source again; what cannot be traced should not be published.',
  },
  'validate/id-twice': {
    severity: 'error',
    means: 'Two meetings of one document have the same id.',
    remedy: 'Convert the source again; references to the id cannot be followed.',
  },
  'validate/attached-to-nothing': {
    severity: 'error',
    means: 'A meeting says it is attached to a meeting or punkt that the document does not hold.',
    remedy: 'Convert the source again, or correct the reference.',
  },
} as const satisfies Record<string, Explanation>

/** How the document hangs together with its source. */
const source = {
  'validate/page-numbers': {
    severity: 'error',
    means: 'The pages are not numbered 1, 2, 3 …, or are not as many as `source.pageCount` says.',
    remedy: 'Convert the source again; pages are missing.',
  },
  'validate/absolute-path': {
    severity: 'error',
    means: 'The source’s path is absolute, climbs out of the archive or has backslashes: it tells of the machine.',
    remedy: 'Convert from inside the archive’s folder, with a relative path.',
  },
  'validate/place-nowhere': {
    severity: 'error',
    means: 'A place or span points at a page or line that the source does not have, or runs backwards.',
    remedy: 'Convert the source again; the document and its source do not belong together.',
  },
  'validate/outside-parent': {
    severity: 'error',
    means: 'A part lies outside the whole it is a part of: a punkt outside its meeting, a section outside its punkt.',
    remedy: 'Look at the place named: the text may belong to the meeting or punkt beside it.',
  },
  'validate/line-twice': {
    severity: 'error',
    means: 'A line of the source is in two places of the document, which hold each line once.',
    remedy: 'Look to which of the two it belongs; the other one repeats it.',
  },
  'validate/lines-unaccounted': {
    severity: 'warning',
    means: 'Lines of the source are in no place of the document: no meeting, no furniture, not unassigned.',
    remedy: 'Look at these lines in the source; with `--sources` blank lines are told from lost ones.',
  },
  'validate/unassigned-text': {
    severity: 'warning',
    means: 'Text that no meeting claims. It is kept, in `unassigned`, but no reader of the meetings will find it.',
    remedy: 'Look whether it belongs to the meeting before or after it.',
  },
  'validate/repair-does-not-replay': {
    severity: 'error',
    means: 'A repair cannot be applied or undone: it changes nothing, overlaps another, or does not stand in its line.',
    remedy: 'Convert the source again; without the ledger nobody can tell what was printed.',
  },
  'validate/damage-left': {
    severity: 'warning',
    means:
      'The text still shows damage: letters of a wrong encoding (`Ã¸`), lost ones (`�`), or none of æ, ø, å at all.',
    remedy: 'Convert the source again with `--repair on`, or recognise its pages anew with `--ocr redo`.',
  },
  'validate/low-confidence': {
    severity: 'warning',
    means: 'A page was recognised with little confidence: read it beside its image before you trust it.',
    remedy: 'Scan the page again at 300 dpi, or read it through. The threshold is set in `referat.config.json`.',
  },
  'validate/conversion-error': {
    severity: 'error',
    means: 'The conversion itself noted an error, which the document holds among its diagnostics.',
    remedy: 'See `referat explain` with the diagnostic’s code; then convert the source again.',
  },
} as const satisfies Record<string, Explanation>

/** What should not be published. Messages never hold the number, the address or the name itself. */
const privacy = {
  'validate/cpr': {
    severity: 'error',
    means: 'A civil registration number (CPR) stands in the document.',
    remedy: 'Convert again with `--redact cpr`, and remove the number from the published source too.',
  },
  'validate/phone': {
    severity: 'warning',
    means: 'A telephone number stands in the document, and the document is not in the orthography from before 1948.',
    remedy: 'See whether it is an office’s; if not, convert again with `--redact phone`.',
  },
  'validate/private-email': {
    severity: 'warning',
    means: 'An e-mail address at a provider of private mailboxes stands in the document.',
    remedy: 'Convert again with `--redact email`.',
  },
  'validate/private-address': {
    severity: 'warning',
    means: 'The document says where a person lives: a dwelling, or a street and number after a name or `bor på`.',
    remedy: 'Convert again with `--redact address`.',
  },
  'validate/health': {
    severity: 'warning',
    means: 'A person’s health is spoken of beside their name.',
    remedy:
      'Read the place and decide; health data may be published with consent only (GDPR, article 9). `--redact health` takes the words out.',
  },
  'validate/closed-with-text': {
    severity: 'warning',
    means: 'A closed (lukket) punkt has more than its title: its text or decision would be published.',
    remedy: 'See whether the decision has been released; else take the text out before publishing.',
  },
  'validate/redaction-left': {
    severity: 'error',
    means: 'The document is marked as cleared of a kind of private data, and some of that kind is left.',
    remedy: 'Do not publish it. Convert the source again with `--redact`; please report the form that was missed.',
  },
} as const satisfies Record<string, Explanation>

/** Documents beside each other, and beside their sources. */
const archive = {
  'validate/source-twice': {
    severity: 'warning',
    means: 'Two documents are made of the same source: the bytes are the same, whatever the names.',
    remedy: 'Keep one of the two.',
  },
  'validate/meetings-disagree': {
    severity: 'error',
    means: 'Two documents tell of the same meeting (body and date) and say different things of it.',
    remedy: 'Compare the two sources; one of them is a draft, or one was misread.',
  },
  'validate/id-collides': {
    severity: 'error',
    means: 'The same meeting id stands in two documents for different meetings.',
    remedy: 'Convert both sources again; references to the id cannot be followed.',
  },
  'validate/minutes-missing': {
    severity: 'warning',
    means: 'A meeting approves the minutes of an earlier one that the archive does not hold.',
    remedy: 'Look for the minutes of the date named, and convert them.',
  },
  'validate/series-gap': {
    severity: 'info',
    means: 'A body that meets regularly has a hole in its series: much longer than usual between two meetings.',
    remedy: 'See whether minutes of the time between are missing, or the body did not meet.',
  },
  'validate/source-missing': {
    severity: 'error',
    means: 'A document’s source is not in the folder of sources.',
    remedy: 'Give the right folder with `--sources`, or bring the source back; without it nothing can be verified.',
  },
  'validate/source-unconverted': {
    severity: 'warning',
    means: 'A source in the folder of sources has no document.',
    remedy: 'Convert it, or see in the conversion’s report why it failed.',
  },
  'validate/source-changed': {
    severity: 'error',
    means: 'The source is not the one the document was made of: its SHA-256 is another.',
    remedy: 'Convert it again, or bring the original back from a backup.',
  },
  'validate/ignore-unused': {
    severity: 'info',
    means: 'An entry of `ignore` in `referat.config.json` ignores nothing any more.',
    remedy: 'Take the entry out, so that it hides nothing in future.',
  },
} as const satisfies Record<string, Explanation>

export const validateCodes = {
  ...shape,
  ...punkter,
  ...meetings,
  ...source,
  ...privacy,
  ...archive,
} as const satisfies Record<string, Explanation>

export type ValidateCode = keyof typeof validateCodes
