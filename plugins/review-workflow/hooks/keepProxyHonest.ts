import { ValidationError, type CollectionBeforeChangeHook, type PayloadRequest } from 'payload'
import type { ReviewWorkflowOptions } from '../options'
import { textsFor } from '../translations/messages'
import { idOf } from './idOf'

type Proxy = { id: string; principal?: unknown; proxy?: unknown; fromAt?: string; untilAt?: string }

/** Nobody gives away another's place, nobody stands for themselves, and every proxy has an end. */
export const keepProxyHonest =
  (options: ReviewWorkflowOptions): CollectionBeforeChangeHook<Proxy> =>
  async ({ data, originalDoc, req }) => {
    const all = { ...originalDoc, ...data }
    const texts = textsFor(req.i18n?.language)
    const mayGive = await mayGiveFor(req, options, idOf(all.principal))
    const problems = [
      ...(mayGive ? [] : [{ path: 'principal', message: texts.proxyNotYours }]),
      ...(idOf(all.principal) === idOf(all.proxy) ? [{ path: 'proxy', message: texts.proxySelf }] : []),
      ...(Date.parse(all.untilAt ?? '') > Date.parse(all.fromAt ?? '')
        ? []
        : [{ path: 'untilAt', message: texts.proxyNoTime }]),
    ]
    if (problems.length > 0) throw new ValidationError({ errors: problems, req }, req.t)
    return data
  }

/** Everybody gives their own place; whoever manages the order gives those of their body. */
async function mayGiveFor(
  req: PayloadRequest,
  { toActor, mayManage, findPeople }: ReviewWorkflowOptions,
  principal: string | null,
): Promise<boolean> {
  const actor = toActor(req)
  if (actor === null || principal === actor.id) return true
  if (principal === null || mayManage?.(req) !== true) return false
  if (!findPeople || actor.scope === null) return true
  const [found] = await findPeople(req, { scope: actor.scope, ids: [principal] })
  return found !== undefined
}
