import { createHash } from 'node:crypto'

/**
 * The Message-ID of the message with this idempotency key, angle brackets included.
 * It is derived and never drawn: a mail that goes out twice after a crash carries the same id, and the
 * receiving side can drop the second one.
 *
 * @param key idempotency key; only its hash leaves the house
 * @param domain right-hand side of the id, usually the sender's domain
 */
export function messageId(key: string, domain: string): string {
  const digest = createHash('sha256').update(key, 'utf8').digest('hex').slice(0, 40)
  return `<${digest}@${domain}>`
}
