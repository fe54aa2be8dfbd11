/** Runs work in a bounded number of slots; what does not fit waits its turn. */
export type Slots = <T>(work: () => Promise<T>) => Promise<T>

/** @param size how many pieces of work may run at the same time (1 or more) */
export function createSlots(size: number): Slots {
  const waiting: (() => void)[] = []
  let free = Math.max(1, Math.trunc(size))

  const enter = async () => {
    if (free > 0) free -= 1
    else await new Promise<void>((resolve) => waiting.push(resolve))
  }
  // A leaving piece of work hands its slot straight to the next one, so nobody can slip in between.
  const leave = () => {
    const next = waiting.shift()
    if (next) next()
    else free += 1
  }

  return async (work) => {
    await enter()
    try {
      return await work()
    } finally {
      leave()
    }
  }
}
