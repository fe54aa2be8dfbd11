import { Readable } from 'node:stream'

/**
 * A message whose bytes flow at once and whose end waits. The SMTP client writes the terminating dot when this
 * stream ends, and no server may take a message without it (RFC 5321 §4.1.1.4): the exact border between
 * "certainly not delivered" and "perhaps delivered".
 */
export class GatedMessage extends Readable {
  #raw: Buffer | undefined
  readonly #beforeEnd: () => Promise<void>

  constructor(raw: Buffer, beforeEnd: () => Promise<void>) {
    super({ highWaterMark: 1 })
    this.#raw = raw
    this.#beforeEnd = beforeEnd
  }

  override _read(): void {
    if (this.#raw) {
      const raw = this.#raw
      this.#raw = undefined
      this.push(raw)
      return
    }
    this.#beforeEnd().then(
      () => void (this.destroyed || this.push(null)),
      (error: unknown) => void this.destroy(error instanceof Error ? error : new Error(String(error))),
    )
  }
}
