import type { Access, CollectionConfig, CollectionSlug, Where } from 'payload'
import { keepProxyHonest } from '../hooks/keepProxyHonest'
import type { ReviewWorkflowOptions } from '../options'
import { both } from '../translations/messages'

/**
 * Standing proxies (代理): for a time, one person acts in another's place. Everybody gives and ends their
 * own; an administrator of the order may do so for others. What has begun is ended, never rewritten.
 *
 * @param people slug of the collection of those who sign in
 */
export function proxiesCollection(options: ReviewWorkflowOptions, people: CollectionSlug): CollectionConfig {
  const { toActor, mayManage, peopleScope, group } = options
  const signedIn: Access = ({ req }) => toActor(req) !== null
  const own: Access = ({ req }): boolean | Where => {
    const actor = toActor(req)
    if (!actor) return false
    const mine: Where[] = [{ principal: { equals: actor.id } }, { proxy: { equals: actor.id } }]
    if (mayManage?.(req) !== true) return { or: mine }
    return peopleScope ? { or: [...mine, ofBody(peopleScope, actor.scope)] } : true
  }
  const given: Access = ({ req }): boolean | Where => {
    const actor = toActor(req)
    if (!actor) return false
    const mine: Where = { principal: { equals: actor.id } }
    if (mayManage?.(req) !== true) return mine
    return peopleScope ? { or: [mine, ofBody(peopleScope, actor.scope)] } : true
  }
  return {
    slug: 'workflow-proxies',
    labels: { singular: both((t) => t.proxy), plural: both((t) => t.proxies) },
    access: {
      create: signedIn,
      read: own,
      update: given,
      delete: () => false,
      readVersions: () => false,
      admin: () => false,
      unlock: () => false,
    },
    admin: {
      defaultColumns: ['principal', 'proxy', 'fromAt', 'untilAt', 'revokedAt'],
      description: both((t) => t.proxyHelp),
      hideAPIURL: true,
      ...(options.findPeople ? {} : { hidden: true }),
      ...(group ? { group } : {}),
    },
    hooks: { beforeChange: [keepProxyHonest(options)] },
    versions: false,
    disableBulkEdit: true,
    disableBulkDelete: true,
    disableDuplicate: true,
    fields: [
      {
        name: 'principal',
        type: 'relationship',
        relationTo: people,
        required: true,
        label: both((t) => t.proxyPrincipal),
        defaultValue: ({ user }: { user?: { id?: unknown } | null }) => user?.id,
      },
      {
        name: 'proxy',
        type: 'relationship',
        relationTo: people,
        required: true,
        label: both((t) => t.proxyPerson),
      },
      {
        type: 'row',
        fields: [
          {
            name: 'fromAt',
            type: 'date',
            required: true,
            label: both((t) => t.proxyFrom),
            admin: { date: { pickerAppearance: 'dayAndTime' } },
          },
          {
            name: 'untilAt',
            type: 'date',
            required: true,
            label: both((t) => t.proxyUntil),
            admin: { date: { pickerAppearance: 'dayAndTime' } },
          },
        ],
      },
      { name: 'note', type: 'text', label: both((t) => t.proxyNote) },
      {
        name: 'revokedAt',
        type: 'date',
        label: both((t) => t.proxyRevoked),
        admin: {
          date: { pickerAppearance: 'dayAndTime' },
          condition: (data) => Boolean((data as { id?: unknown }).id),
        },
      },
    ],
  }
}

/** Proxies that somebody of this body has given. */
const ofBody = (peopleScope: string, scope: string | null): Where => ({
  [`principal.${peopleScope}`]: { equals: scope },
})
