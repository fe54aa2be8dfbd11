/** What a path may be made of; everything else is nobody's file: dots at the beginning, `..`, separators of any system. */
const segment = /^(?!\.)[^\\/:*?"<>|\p{Cc}]{1,200}$/u

/**
 * Where the file of an address lies in the folder: pages have no ending in their address and `.html` in the
 * folder, so that any web server answers `/digest/a/2026/3` with `try_files $uri.html $uri`.
 *
 * @param path decoded, without query
 * @returns path below the folder with `/`, null for what cannot be a file
 */
export function placeOf({ path, type }: { path: string; type: string }): string | null {
  if (!path.startsWith('/')) return null
  const parts = path.slice(1).split('/')
  if (!parts.every((part) => segment.test(part))) return null
  const isPage = type.startsWith('text/html') && !path.endsWith('.html')
  return `${parts.join('/')}${isPage ? '.html' : ''}`
}
