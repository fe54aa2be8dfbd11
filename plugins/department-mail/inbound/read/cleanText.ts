/** Text as PostgreSQL and a page can hold it: no NUL, no half characters, one kind of line end. */
export const cleanText = (text: string, longest: number): string =>
  text
    .slice(0, longest)
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u200b\ufeff\ufffe\uffff]/g, '')
    .replace(/[\u00a0\u2028\u2029]/g, (sign) => (sign === '\u00a0' ? ' ' : '\n'))
    .replace(/\p{Cs}/gu, '\ufffd')

/** The same in one line, for names and subjects. */
export const cleanLine = (text: string, longest: number): string =>
  cleanText(text, longest * 4)
    .replace(/[\p{Cc}\p{Cf}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, longest)
    .replace(/\p{Cs}/gu, '\ufffd')
