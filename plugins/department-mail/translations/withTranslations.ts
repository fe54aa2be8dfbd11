import { type Config } from 'payload'

import { dictionaries } from './dictionaries'
import { TRANSLATION_NAMESPACE } from './types'

type Translations = NonNullable<NonNullable<Config['i18n']>['translations']>

/** The config's i18n with the plugin's texts added; texts the project has set itself win. */
export function withTranslations(i18n: Config['i18n']): NonNullable<Config['i18n']> {
  const existing: Translations = i18n?.translations ?? {}
  return {
    ...i18n,
    translations: {
      ...existing,
      zh: { ...existing.zh, [TRANSLATION_NAMESPACE]: { ...dictionaries.zh, ...own(existing.zh) } },
      en: { ...existing.en, [TRANSLATION_NAMESPACE]: { ...dictionaries.en, ...own(existing.en) } },
    },
  }
}

function own(language: object | undefined): object {
  const texts: unknown = language
    ? Object.entries(language).find(([key]) => key === TRANSLATION_NAMESPACE)?.[1]
    : undefined
  return typeof texts === 'object' && texts !== null ? texts : {}
}
