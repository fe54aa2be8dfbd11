/** Runs `work` for every entry with `clients` at once; answers entries a second. */
export async function measure<T>(
  entries: T[],
  clients: number,
  work: (entry: T) => Promise<unknown>,
): Promise<number> {
  const queue = [...entries]
  const started = performance.now()
  await Promise.all(
    Array.from({ length: clients }, async () => {
      for (let entry = queue.shift(); entry !== undefined; entry = queue.shift()) await work(entry)
    }),
  )
  return (entries.length * 1_000) / (performance.now() - started)
}

export const median = (values: number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
