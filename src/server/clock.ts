import { readFileSync } from 'node:fs'

/** How long an offset is believed before its file is read again, in milliseconds. */
const believed = 200

let offset = 0
let readAt = -Infinity

/**
 * The present, for everything that has to do with deadlines. Tests and rehearsals move it: `CLOCK_FILE` names
 * a file with an offset in milliseconds, which every process of the application follows. Without that variable
 * it is the machine's clock; leases and job queues always keep the machine's.
 */
export function now(): Date {
  const file = process.env.CLOCK_FILE
  if (!file) return new Date()
  if (performance.now() - readAt > believed) {
    offset = readOffset(file)
    readAt = performance.now()
  }
  return new Date(Date.now() + offset)
}

function readOffset(file: string): number {
  try {
    const text = readFileSync(/* turbopackIgnore: true */ file, 'utf8').trim()
    return Number.isFinite(Number(text)) ? Number(text) : 0
  } catch {
    // No file yet: nobody has moved the clock.
    return 0
  }
}
