/** Tabs and the blanks of other alphabets; the ideographic blank stays, Chinese texts are laid out with it. */
const blanks = /[\t\u00a0\u1680\u2000-\u200a\u202f\u205f]+/g
/**
 * Nothing to print: controls, the other ends of broken pairs, noncharacters, and what only steers how
 * a screen shows text (joiners, direction marks, variation selectors of emoji).
 */
const unprintable =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe0e\ufe0f\ufeff\ufff0-\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/**
 * A text as it can be printed: line breaks kept, other blanks one blank, without characters that no page and
 * no XML file can hold. Everything visible stays as it was written.
 */
export const printable = (text: string): string =>
  text
    .replace(/\r\n?|[\u2028\u2029\u0085\u000b\u000c]/g, '\n')
    .replace(blanks, ' ')
    .replace(unprintable, '')
    .trim()
