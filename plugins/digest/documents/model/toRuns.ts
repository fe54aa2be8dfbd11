import type { Face, Run } from './types'

const first = /^[一二三四五六七八九十百]{1,4}、/
const second = /^[（(][一二三四五六七八九十百]{1,4}[）)]/
/** A heading runs into its paragraph up to its full stop; longer than this it is a sentence like any other. */
const LONGEST = 40
/** A whole line that begins with a number and does not end as a sentence is a heading. */
const sentence = /[。！？；：…]$/

/**
 * A paragraph as it is set: 一、 in 黑体, （一） in 楷体 (GB/T 9704-2012 §7.3.3), up to the first full stop
 * where the text goes on behind it, the whole line where it does not end as a sentence.
 */
export function toRuns(text: string, face: Face = 'fang'): Run[] {
  const lead = first.test(text) ? 'hei' : second.test(text) ? 'kai' : null
  if (lead === null || face !== 'fang') return [{ text, face }]
  const stop = text.indexOf('。')
  if (stop >= 0 && stop < LONGEST && stop < text.length - 1)
    return [
      { text: text.slice(0, stop + 1), face: lead },
      { text: text.slice(stop + 1), face },
    ]
  const isHeading = text.length <= LONGEST && (stop === text.length - 1 || !sentence.test(text))
  return [{ text, face: isHeading ? lead : face }]
}
