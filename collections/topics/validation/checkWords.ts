import type { PayloadRequest } from 'payload'
import { textsIn } from '../../../src/translations'

/** What stands against a topic's values, in the reader's language. */
export const checkWords = ({ i18n }: PayloadRequest) =>
  textsIn(i18n.language === 'en' ? 'en' : 'zh').solicitation.checks
