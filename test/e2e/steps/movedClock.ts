import { writeFileSync } from 'node:fs'

const day = 24 * 60 * 60 * 1000

/** A clock that every process of an application follows; it only ever goes forward. */
export function movedClock(file: string) {
  let offset = 0
  const write = (): void => writeFileSync(file, String(offset))
  write()
  return {
    now: (): Date => new Date(Date.now() + offset),
    /** Moves it to a moment of its own future; does nothing when that is past. */
    moveTo(at: Date): void {
      offset = Math.max(offset, at.getTime() - Date.now())
      write()
    },
    moveDays(days: number): void {
      offset += days * day
      write()
    },
  }
}
