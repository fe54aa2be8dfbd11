import { paragraphs } from './paragraphs'
import type { PaperWords, Run } from './types'

/** An editor's note: its name in 黑体, its words in 楷体. One paragraph, however it was typed. */
export function noteRuns(note: string | null | undefined, words: PaperWords): Run[] | null {
  const text = paragraphs(note ?? '').join('')
  if (text === '') return null
  return [
    { text: words.editorsNote, face: 'hei' },
    { text, face: 'kai' },
  ]
}
