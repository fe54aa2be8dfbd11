import { createHmac } from 'node:crypto'

/**
 * The key of a draft of which there shall be one for each submission: nobody without the secret can tell
 * it, and a twin of the submission has the same.
 *
 * @param use what the draft is for; keys of different uses never meet
 * @returns 24 characters, like a random key
 */
export const sealedKey = (secret: string, use: string, submission: string): string =>
  createHmac('sha256', `${secret}:${use}`).update(submission).digest('base64url').slice(0, 24)
