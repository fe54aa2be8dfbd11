/** A text as it stands in HTML, in an attribute too: every character that means something becomes its number. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.codePointAt(0)};`)
