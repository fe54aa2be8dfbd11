/** Carries the departments that a browser has acted for through their links. */
export const deskCookieName = 'mq-desk'

const id = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** Ids of the departments that a browser has acted for, from its `Cookie` header. */
export function actedDepartments(cookies: string | null): string[] {
  const pairs = (cookies ?? '').split(/;\s*/).map((pair) => pair.split('='))
  const value = pairs.find(([name]) => name === deskCookieName)?.[1] ?? ''
  return value.split('.').filter((part) => id.test(part))
}
