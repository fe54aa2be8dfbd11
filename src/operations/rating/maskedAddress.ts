/** An address as its owner knows it again and nobody else learns it: `l***@example.org`. */
export function maskedAddress(address: string): string {
  const at = address.lastIndexOf('@')
  return at > 0 ? `${[...address][0] ?? ''}***${address.slice(at)}` : '***'
}
