import { fill } from '../../translations/messages'
import type { Texts } from '../../translations/zh'

/** Counting ends at a thousand; from there on a number says "more than". */
export const countWords = (count: number, { inboxRoom }: Texts): string =>
  count >= 1000 ? fill(inboxRoom.moreThan, { count: 999 }) : String(count)
