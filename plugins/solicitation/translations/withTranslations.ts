import type { Config } from 'payload'
import { en } from './en'
import { zh } from './zh'

/** Payload's own translator knows this plugin's words too, under `solicitation:`. */
export const withTranslations = (i18n: Config['i18n']): NonNullable<Config['i18n']> => ({
  ...i18n,
  translations: {
    ...i18n?.translations,
    zh: { solicitation: zh, ...i18n?.translations?.zh },
    en: { solicitation: en, ...i18n?.translations?.en },
  },
})
