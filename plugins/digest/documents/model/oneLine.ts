import { printable } from './printable'

/** A text for a place that has one line: masthead, title, name. */
export const oneLine = (text: string): string => printable(text).replace(/ *\n+ */g, ' ')
