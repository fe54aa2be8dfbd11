import { limits } from './limits'

let reading = 0
const waiting: (() => void)[] = []

/** Waits for one of the few places to read; null at once when too many wait already. The answer gives the place back. */
export async function takeTurn(): Promise<(() => void) | null> {
  if (reading >= limits.readers) {
    if (waiting.length >= limits.waiting) return null
    await new Promise<void>((go) => waiting.push(go))
  } else reading += 1
  return giveBack
}

/** The place goes to whoever waits longest, without becoming free in between. */
function giveBack(): void {
  const next = waiting.shift()
  if (next) next()
  else reading -= 1
}
