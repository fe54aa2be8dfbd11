import { type MailNames } from '../core/names'

/**
 * A statement that appends to the history of messages, to stand beside the change in the same `with`.
 *
 * @param from a row source with the columns `message`, `at`, `type`, `transport` and `detail`
 */
export const eventsSql = (names: MailNames, from: string): string =>
  names.idType === 'uuid'
    ? `insert into message_events (id, message_id, at, type, transport, detail)
       select gen_random_uuid(), message, at, type::${names.eventType}, transport, detail from ${from}`
    : `insert into message_events (message_id, at, type, transport, detail)
       select message, at, type::${names.eventType}, transport, detail from ${from}`
