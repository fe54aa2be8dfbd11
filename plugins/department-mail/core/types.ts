/** One mail address with an optional display name. */
export type MailAddress = { address: string; name?: string | null }

/**
 * A file to be attached. Only the descriptor is stored; the bytes are read when the mail is sent.
 * Give either `path` (a file the worker can read) or `attachment` (an id handed to `loadAttachment`).
 */
export type AttachmentDescriptor = {
  filename: string
  path?: string
  attachment?: string
  contentType?: string
}

/** Why a message cannot be accepted: the field and a stable code; the text is in the translations. */
export type MessageIssue = {
  field: 'key' | 'to.address' | 'to.name' | 'replyTo' | 'unsubscribeUrl' | 'subject' | 'text' | 'attachments'
  code: 'required' | 'tooLong' | 'controlCharacter' | 'notAnAddress' | 'notAUrl' | 'descriptor'
}
