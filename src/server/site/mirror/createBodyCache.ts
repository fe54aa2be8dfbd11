export type BodyCache<Value extends { body: Buffer }> = {
  get(key: string): Value | undefined
  set(key: string, value: Value): void
  delete(key: string): void
  readonly bytes: number
}

/** What one entry costs beside its body, bytes. */
const OVERHEAD = 512

/** Keeps bodies in memory up to a bound; the one asked for longest ago goes first. */
export function createBodyCache<Value extends { body: Buffer }>(bound: number): BodyCache<Value> {
  const kept = new Map<string, Value>()
  let bytes = 0
  const sizeOf = ({ body }: Value): number => body.length + OVERHEAD
  const remove = (key: string): void => {
    const value = kept.get(key)
    if (value && kept.delete(key)) bytes -= sizeOf(value)
  }
  return {
    get bytes() {
      return bytes
    },
    get(key) {
      const value = kept.get(key)
      // The order matters only when something will have to go.
      if (value && bytes > bound / 2) {
        kept.delete(key)
        kept.set(key, value)
      }
      return value
    },
    set(key, value) {
      remove(key)
      if (sizeOf(value) > bound) return
      kept.set(key, value)
      bytes += sizeOf(value)
      for (const oldest of kept.keys()) {
        if (bytes <= bound) break
        remove(oldest)
      }
    },
    delete: remove,
  }
}
