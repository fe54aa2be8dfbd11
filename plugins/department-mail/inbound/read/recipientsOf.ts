import { type Address, type Email } from 'postal-mime'

/** Where servers on the way note whom a mail was delivered to, beside what its sender wrote. */
const NOTED = ['delivered-to', 'x-original-to', 'envelope-to', 'x-envelope-to', 'x-forwarded-to', 'x-rcpt-to']

/** Every address a mail was sent or delivered to, in lower case, none twice. */
export function recipientsOf(mail: Email, headers: Map<string, string[]>): string[] {
  const written = [mail.to, mail.cc, mail.bcc].flatMap((list) => (list ?? []).flatMap(addressesIn))
  const noted = NOTED.flatMap((name) => headers.get(name) ?? []).flatMap(
    (value) => value.slice(0, 2000).match(/[^\s<>,;"]+@[^\s<>,;"]+/g) ?? [],
  )
  return [...new Set([...written, ...noted].map((address) => address.toLowerCase()))].slice(0, 200)
}

const addressesIn = (entry: Address): string[] =>
  entry.group ? entry.group.map(({ address }) => address) : entry.address ? [entry.address] : []
