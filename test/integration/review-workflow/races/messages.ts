export type Asked = {
  method: 'GET' | 'POST' | 'PATCH'
  path: string
  token: string
  key?: string
  body?: unknown
}
export type Answered = { status: number; body: unknown }

/** A batch and its answers, in one order; the number tells which belong together. */
export type Batch<T> = { number: number; entries: T[] }
