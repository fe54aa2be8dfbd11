export type AnswerReader = {
  /** Takes what came; true when the answer is whole. Throws for any status other than 200. */
  take(chunk: Buffer): boolean
}

const END_OF_HEAD = '\r\n\r\n'
const LAST_CHUNK = Buffer.from('0\r\n\r\n')

/** Knows where one answer of HTTP/1.1 ends and looks at nothing else: a client that reads more measures itself. */
export function answerReader(): AnswerReader {
  let head: Buffer = Buffer.alloc(0)
  /** Bytes still to come; null while the head is not whole, -1 when the answer comes in chunks */
  let left: number | null = null
  let tail: Buffer = Buffer.alloc(0)
  const isOver = (chunk: Buffer): boolean => {
    if (left !== null && left >= 0) return (left -= chunk.length) <= 0
    tail = chunk.length >= LAST_CHUNK.length ? chunk : Buffer.concat([tail, chunk])
    return tail.subarray(-LAST_CHUNK.length).equals(LAST_CHUNK)
  }
  return {
    take(chunk) {
      if (left !== null) return isOver(chunk)
      head = head.length === 0 ? chunk : Buffer.concat([head, chunk])
      const end = head.indexOf(END_OF_HEAD)
      if (end === -1) return false
      left = lengthIn(head.subarray(0, end).toString('latin1'))
      return isOver(head.subarray(end + END_OF_HEAD.length))
    },
  }
}

function lengthIn(head: string): number {
  if (!head.startsWith('HTTP/1.1 200 ')) throw new Error(`answered ${head.slice(9, 40)}`)
  if (/\r\ntransfer-encoding: chunked/i.test(head)) return -1
  const length = /\r\ncontent-length: (\d+)/i.exec(head)?.[1]
  if (length === undefined) throw new Error('an answer without length')
  return Number(length)
}
