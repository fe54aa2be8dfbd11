/**
 * The envelope sender of one message: `bounces+<message id without dashes>@…`. A server that returns a mail
 * writes to it, and so says which mail it was, however mutilated the rest of its words is.
 *
 * @param base the mailbox bounces come to; its server must deliver `name+anything@…` to it
 */
export function bounceAddress(base: string, message: string): string {
  const at = base.lastIndexOf('@')
  return `${base.slice(0, at)}+${message.replace(/-/g, '')}${base.slice(at)}`
}

const UUID = /^([0-9a-f]{8})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{12})$/

/** The id of the message an address made by `bounceAddress` belongs to; null for any other address. */
export function messageOfBounce(base: string, address: string): string | null {
  const at = base.lastIndexOf('@')
  const lower = address.trim().toLowerCase()
  const prefix = `${base.slice(0, at)}+`.toLowerCase()
  const suffix = base.slice(at).toLowerCase()
  if (!lower.startsWith(prefix) || !lower.endsWith(suffix)) return null
  const parts = UUID.exec(lower.slice(prefix.length, lower.length - suffix.length))
  return parts ? parts.slice(1).join('-') : null
}
