export type Asked = {
  method: 'GET' | 'POST' | 'PATCH'
  path: string
  token: string
  key?: string
  body?: unknown
}
export type Answered = { status: number; body: unknown }
