/** The path of a request's target, decoded once; null for what is no path, or not of UTF-8. */
export function pathOf(target: string | undefined): string | null {
  if (target === undefined || !target.startsWith('/') || target.startsWith('//')) return null
  const end = target.search(/[?#]/)
  const path = end === -1 ? target : target.slice(0, end)
  if (!path.includes('%')) return path
  // An encoded slash or backslash is part of a name, and no file has such a name.
  if (/%(2f|5c|00)/i.test(path)) return null
  try {
    return decodeURIComponent(path)
  } catch {
    return null
  }
}
