import { type SuppressionReason } from '../core/mailVocabulary'
import { textsFor } from './textsFor'
import { type MailTextKey } from './types'

const KEYS: Record<SuppressionReason, MailTextKey> = {
  bounce: 'reasonBounce',
  complaint: 'reasonComplaint',
  manual: 'reasonManual',
}

/** Why an address gets no mail, in words; a word that is no reason stays as it is. */
export const suppressionReason = (reason: string, language: string): string =>
  isReason(reason) ? textsFor(language)[KEYS[reason]] : reason

const isReason = (reason: string): reason is SuppressionReason => reason in KEYS
