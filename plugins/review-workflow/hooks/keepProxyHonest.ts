import { ValidationError, type CollectionBeforeChangeHook } from 'payload'
import type { ReviewWorkflowOptions } from '../options'
import { textsFor } from '../translations/messages'

type Proxy = { id: string; principal?: unknown; proxy?: unknown; fromAt?: string; untilAt?: string }

/** Nobody gives away another's place, nobody stands for themselves, and every proxy has an end. */
export const keepProxyHonest =
  ({ toActor, mayManage }: ReviewWorkflowOptions): CollectionBeforeChangeHook<Proxy> =>
  ({ data, originalDoc, req }) => {
    const actor = toActor(req)
    const all = { ...originalDoc, ...data }
    const texts = textsFor(req.i18n?.language)
    const isOwn = actor === null || idOf(all.principal) === actor.id || mayManage?.(req) === true
    const problems = [
      ...(isOwn ? [] : [{ path: 'principal', message: texts.proxyNotYours }]),
      ...(idOf(all.principal) === idOf(all.proxy) ? [{ path: 'proxy', message: texts.proxySelf }] : []),
      ...(Date.parse(all.untilAt ?? '') > Date.parse(all.fromAt ?? '')
        ? []
        : [{ path: 'untilAt', message: texts.proxyNoTime }]),
    ]
    if (problems.length > 0) throw new ValidationError({ errors: problems, req }, req.t)
    return data
  }

function idOf(value: unknown): string | null {
  const id = value !== null && typeof value === 'object' && 'id' in value ? value.id : value
  return typeof id === 'string' || typeof id === 'number' ? String(id) : null
}
