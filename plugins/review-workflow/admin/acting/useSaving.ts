'use client'

import { useConfig, useDocumentInfo, useForm, useLocale } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'

/** Saves the document's form as its own button would; true when it was saved. */
export function useSaving(): () => Promise<boolean> {
  const { submit } = useForm()
  const { id, collectionSlug } = useDocumentInfo()
  const { config, getEntityConfig } = useConfig()
  const { code: locale } = useLocale()

  return async () => {
    const collection = collectionSlug === undefined ? null : getEntityConfig({ collectionSlug })
    // With drafts on, a plain save would publish.
    const hasDrafts = Boolean(collection?.versions?.drafts)
    const draft = {
      action: formatAdminURL({
        apiRoute: config.routes.api,
        path: `/${collectionSlug ?? ''}/${id ?? ''}?locale=${locale}&depth=0&fallback-locale=null&draft=true`,
      }),
      method: 'PATCH' as const,
      overrides: { _status: 'draft' },
      skipValidation: true,
    }
    const result = await submit(hasDrafts ? draft : undefined)
    return result ? result.res.status < 400 : false
  }
}
