/** The message id a delivery job carries. Throws on a job that carries none. */
export function jobMessageId(payload: unknown): string {
  const id: unknown = typeof payload === 'object' && payload !== null ? Reflect.get(payload, 'id') : undefined
  if (typeof id !== 'string' || id === '') throw new Error('department-mail: the job carries no message id')
  return id
}
