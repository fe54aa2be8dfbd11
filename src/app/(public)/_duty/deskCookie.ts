import { actedDepartments, deskCookieName } from '../../../operations/rating/actedDepartments'

const halfAYear = 180 * 24 * 60 * 60

/**
 * `Set-Cookie` that remembers for which departments this browser acted. Whoever answers for a department does
 * not rate its answers (see `refuseDepartment`); nothing else is kept, and nothing is read from it but that.
 */
export function deskCookie(cookies: string | null, department: string): string {
  const acted = new Set([department, ...actedDepartments(cookies)])
  const value = [...acted].slice(0, 12).join('.')
  return `${deskCookieName}=${value}; Path=/; Max-Age=${halfAYear}; HttpOnly; SameSite=Lax`
}
