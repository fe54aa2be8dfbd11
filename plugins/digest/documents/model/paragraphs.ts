import { printable } from './printable'

/** A typed text as paragraphs: a line each, blank lines left out. */
export const paragraphs = (text: string): string[] =>
  printable(text)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
