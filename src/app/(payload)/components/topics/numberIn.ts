/** A number in an operation's answer; 0 where there is none. */
export function numberIn(answer: unknown, name: string): number {
  const value: unknown = typeof answer === 'object' && answer !== null ? Reflect.get(answer, name) : 0
  return typeof value === 'number' ? value : 0
}
