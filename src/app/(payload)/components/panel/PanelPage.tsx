import { DefaultTemplate } from '@payloadcms/next/templates'
import { SetStepNav } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import type { ComponentProps, ReactNode } from 'react'

type Props = Pick<AdminViewServerProps, 'initPageResult' | 'params' | 'searchParams'> & {
  /** Where the page stands, for the line above it. */
  nav: ComponentProps<typeof SetStepNav>['nav']
  children: ReactNode
}

/** The panel's own frame around a page that is no document and no list. */
export function PanelPage({ initPageResult, params, searchParams, nav, children }: Props) {
  const { locale, permissions, req, visibleEntities } = initPageResult
  const { i18n, payload, user } = req
  return (
    <DefaultTemplate
      {...{ i18n, params, payload, permissions, req, searchParams }}
      {...(user ? { user } : {})}
      {...(locale ? { locale } : {})}
      visibleEntities={{ collections: visibleEntities.collections, globals: visibleEntities.globals }}
    >
      <SetStepNav nav={nav} />
      {children}
    </DefaultTemplate>
  )
}
