/**
 * A text as paragraphs, each with the line break that ends it.
 * Joined, the pieces of every splitting are the text again.
 */
export const paragraphsOf = (text: string): string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? []

/** A text as sentences, each with its punctuation and closing quotes. */
export const sentencesOf = (text: string): string[] =>
  text.match(/[^。！？；!?;\n]*[。！？；!?;\n]+[”’」』）)]*|[^。！？；!?;\n]+$/g) ?? []

/**
 * A text as what a reader sees as one sign: a Chinese character, a Latin word, a whole number with its
 * point and percent sign. A number of which one digit changed is another number.
 */
export const signsOf = (text: string): string[] =>
  text.match(/\d+(?:[.,:]\d+)*[%％‰]?|[\p{Script=Latin}\p{M}]+|[^]/gu) ?? []
