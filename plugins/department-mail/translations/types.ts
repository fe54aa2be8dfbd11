import { type zh } from './zh'

/** One text for every key of the Chinese dictionary. */
export type MailTexts = Record<keyof typeof zh, string>
export type MailTextKey = keyof MailTexts

/** Languages the plugin brings texts for. */
export type MailLanguage = 'zh' | 'en'

/** Namespace of the texts in Payload's translations. */
export const TRANSLATION_NAMESPACE = 'plugin-department-mail'
