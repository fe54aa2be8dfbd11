'use client'

import { useTranslation } from '@payloadcms/ui'
import { wordsIn } from './words'

/** The plugin's words in the language the reader chose for the admin panel. */
export function useWords(): ReturnType<typeof wordsIn> {
  const { i18n } = useTranslation()
  return wordsIn(i18n.language)
}
