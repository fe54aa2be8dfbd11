/** Blanks of other widths, which end a line where nobody sees it. */
const blanks = /[\u00a0\u1680\u2000-\u200a\u202f\u205f]/g
/** What is there for the typesetter only. The joiners U+200C and U+200D belong to letters and stay. */
const invisible = /[\u00ad\u200b\u2060\ufeff\u200e\u200f\u202a-\u202e]/g
/** Word's soft break, NEL, the separators and the old Macintosh's line end. */
const softBreaks = /\r\n?|[\u000b\u000c\u0085\u2028\u2029]/g
/** Round, square and arrow bullets, Word's own from the Symbol and Wingdings fonts, and its tab behind. */
const bullet = /^[•‣◦⁃●○◎◆◇■□▪▫▶►▷➢➤❖✓✔·∙\uf000-\uf0ff][ \t]*(?=\S)/u

/** A text line by line: trimmed, without indents and without more than one empty line at a time. */
export function tidyLines(text: string): string {
  const lines = text
    .replace(softBreaks, '\n')
    .replace(blanks, ' ')
    .replace(invisible, '')
    .split('\n')
    .map(tidyLine)
  return lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+|\n+$/g, '')
}

const tidyLine = (line: string): string =>
  line
    .replace(/^[ \t\u3000]+|[ \t\u3000]+$/g, '')
    .replace(bullet, '- ')
    .replace(/\t+/g, ' ')
    .replace(/ {2,}/g, ' ')
