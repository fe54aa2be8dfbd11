import type { Config } from 'payload'
import { dictionaries } from './messages'

/** Payload's own translator knows this plugin's words too, under `review-workflow:`. */
export const withTranslations = (i18n: Config['i18n']): NonNullable<Config['i18n']> => ({
  ...i18n,
  translations: {
    ...i18n?.translations,
    zh: { 'review-workflow': dictionaries.zh, ...i18n?.translations?.zh },
    en: { 'review-workflow': dictionaries.en, ...i18n?.translations?.en },
  },
})
