/** A title may hold a line break; a header may not. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()
