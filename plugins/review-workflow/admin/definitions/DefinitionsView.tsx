import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter, SetStepNav } from '@payloadcms/ui'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps, PayloadRequest } from 'payload'
import { formatAdminURL } from 'payload/shared'
import type { ReactNode } from 'react'
import { listDefinitions } from '../../operations/listDefinitions'
import { openDefinition } from '../../operations/openDefinition'
import { optionsOf } from '../../store/bind'
import { wordsIn } from '../words'
import { DefinitionEditor } from './DefinitionEditor'
import { DefinitionList } from './DefinitionList'
import { fieldLabels } from './fieldLabels'
import './definitions.css'

type Page = { title: string | null; content: ReactNode }

/**
 * Where an office administrator shapes the review orders of their body: a list, and with `?key=` the editor
 * of one. Register it as a custom view at `/review-orders`.
 */
export async function DefinitionsView({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { locale, permissions, req, visibleEntities } = initPageResult
  const { i18n, payload, user } = req
  const adminRoute = payload.config.routes.admin
  // Custom views are public unless they ask.
  if (!user) redirect(formatAdminURL({ adminRoute, path: payload.config.admin.routes.login }))
  const texts = wordsIn(i18n.language).texts.definitionsRoom
  const path = formatAdminURL({ adminRoute, path: '/review-orders' })
  const key = typeof searchParams?.key === 'string' ? searchParams.key : null
  const { title, content } = await pageOf(req, key, path)
  return (
    <DefaultTemplate
      {...{ i18n, params, payload, permissions, req, searchParams, user }}
      {...(locale ? { locale } : {})}
      visibleEntities={{ collections: visibleEntities.collections, globals: visibleEntities.globals }}
    >
      <SetStepNav
        nav={
          title === null ? [{ label: texts.title }] : [{ label: texts.title, url: path }, { label: title }]
        }
      />
      <main>
        <Gutter className="wfd-page">
          <h1>{title ?? texts.title}</h1>
          {content}
        </Gutter>
      </main>
    </DefaultTemplate>
  )
}

async function pageOf(req: PayloadRequest, key: string | null, path: string): Promise<Page> {
  const { texts, pick } = wordsIn(req.i18n.language)
  if (optionsOf(req.payload).mayManage?.(req) !== true)
    return { title: null, content: <p className="wf-empty">{texts.definitionsRoom.notAllowed}</p> }
  const opened = key === null ? null : await openDefinition(req, key)
  const inForce = opened?.versions[0]
  if (!opened || !inForce)
    return {
      title: null,
      content: <DefinitionList definitions={await listDefinitions(req)} path={path} req={req} />,
    }
  const fields = fieldLabels(req, opened.collections, opened.world.fields ?? [])
  return {
    title: pick(inForce.body.label) || inForce.body.label.zh,
    content: <DefinitionEditor key={opened.key} {...{ opened, inForce, fields }} />,
  }
}
