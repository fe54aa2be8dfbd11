/** The mailboxes mail comes to, as the installation names them; null where it has none. */
export const inboxAddresses = {
  /** Answers: `reply@example.org`; its server must deliver `reply+anything@…` to the mailbox that is read. */
  get reply(): string | null {
    return process.env.REPLY_ADDRESS || null
  },
  /** Returned mail; the same mailbox will do. */
  get bounce(): string | null {
    return process.env.BOUNCE_ADDRESS || null
  },
}
