/** Where messages live and how their queue is called; the plugin, the worker and the recovery must agree on it. */
export type MailNames = {
  /** Table of the messages collection in schema public */
  table: string
  /** Enumerations of the messages' states and of their history, as Payload names them */
  stateType: string
  eventType: string
  /** Type of every id */
  idType: 'uuid' | 'integer'
  /** Channel on which a new message is announced to the workers */
  channel: string
  /** Templates of mails that go out by the thousand: they wait behind all others */
  bulk: readonly string[]
}

export type MailNamesInput = {
  slug?: string
  /** Type of ids; 'integer' with Payload's `idType: 'serial'`. Default 'uuid'. */
  idType?: MailNames['idType']
  /** Templates of mails that go out by the thousand. Default none. */
  bulk?: readonly string[]
}

const IDENTIFIER = /^[a-z][a-z0-9_]{0,50}$/

/** The names for a slug, `messages` by default. Throws on a name that is no plain SQL identifier: it is put into statements. */
export function mailNames({ slug = 'messages', idType = 'uuid', bulk = [] }: MailNamesInput = {}): MailNames {
  const table = identifier(slug.replace(/-/g, '_'))
  return {
    table,
    stateType: `enum_${table}_state`,
    eventType: 'enum_message_events_type',
    idType,
    channel: `${table}_queue`,
    bulk,
  }
}

function identifier(name: string): string {
  if (!IDENTIFIER.test(name)) throw new Error(`department-mail: "${name}" cannot be used as a table name`)
  return name
}
