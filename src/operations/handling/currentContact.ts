import type { Department } from '../../payload-types'

type Contact = NonNullable<Department['contacts']>[number]

/** The first contact of a department who is verified and valid at `at`; null when there is none. */
export function currentContact({ contacts }: Department, at: Date): Contact | null {
  return (contacts ?? []).find((contact) => contact.verified === true && isValid(contact, at)) ?? null
}

const isValid = ({ validFrom, validTo }: Contact, at: Date): boolean =>
  (!validFrom || new Date(validFrom) <= at) && (!validTo || at <= new Date(validTo))
