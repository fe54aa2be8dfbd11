import { graphql, requestOf, rest } from './doors'
import { loose } from './loose'
import type { Door, Lane, Outcome, Person, Place, RoleName, Try } from './types'

/** A collection that is attacked. */
export type Subject = {
  slug: string
  /** What GraphQL calls one of its documents. */
  one: string
  /** A field that nobody reviews, and who may write it. */
  unrelated: string
  /** What GraphQL wants with every update, as it is stored. */
  always?: Record<string, unknown>
  mayWrite: (role: RoleName, place: Place, door: Door) => Outcome
  mayDelete: (role: RoleName, place: Place, door: Door) => Outcome
}

type Data = Record<string, unknown>
type DataOf = (lane: Lane) => Data
type Extra = { draft?: boolean; autosave?: boolean; overrideLock?: boolean; trash?: boolean }

const queryOf = (extra: Extra): string =>
  new URLSearchParams(Object.entries(extra).map(([key, value]) => [key, String(value)])).toString()

/** An update of the document by its id, through every door that asks Payload. */
export function updates(
  { slug, one, always = {} }: Subject,
  dataOf: DataOf,
  extra: Extra = {},
): Record<'rest' | 'graphql' | 'local' | 'trusted', Try> {
  const { draft = false, autosave = false, trash = false } = extra
  const locally = (overrideAccess: boolean) => async (lane: Lane, who: Person) =>
    loose(lane.payload).update({
      collection: slug,
      id: lane.id,
      data: dataOf(lane),
      depth: 0,
      ...extra,
      overrideAccess,
      req: await requestOf(lane, who),
    })
  const args = [
    ['draft', draft],
    ['autosave', autosave],
    ['trash', trash],
  ] as const
  const given = args.flatMap(([name, isGiven]) => (isGiven ? [`${name}: true`] : []))
  const mutation = `mutation($id: String!, $data: mutation${one}UpdateInput!) {
    update${one}(${['id: $id', 'data: $data', ...given].join(', ')}) { id } }`
  return {
    rest: (lane, who) => rest(lane, who, 'PATCH', `${slug}/${lane.id}?${queryOf(extra)}`, dataOf(lane)),
    graphql: (lane, who) =>
      graphql(lane, who, mutation, { id: lane.id, data: { ...always, ...dataOf(lane) } }),
    local: locally(false),
    trusted: locally(true),
  }
}

/** The same by a filter. GraphQL has no such operation. */
export function bulkUpdates({ slug }: Subject, dataOf: DataOf): Record<'rest' | 'local' | 'trusted', Try> {
  const locally = (overrideAccess: boolean) => async (lane: Lane, who: Person) =>
    loose(lane.payload).update({
      collection: slug,
      where: { id: { equals: lane.id } },
      data: dataOf(lane),
      depth: 0,
      overrideAccess,
      req: await requestOf(lane, who),
    })
  return {
    rest: (lane, who) => rest(lane, who, 'PATCH', `${slug}?where[id][equals]=${lane.id}`, dataOf(lane)),
    local: locally(false),
    trusted: locally(true),
  }
}

export function deletes(
  { slug, one }: Subject,
  where: (lane: Lane) => { id: string } | { where: Data } = ({ id }) => ({ id }),
): Record<'rest' | 'graphql' | 'local' | 'trusted', Try> {
  const locally = (overrideAccess: boolean) => async (lane: Lane, who: Person) =>
    loose(lane.payload).delete({
      collection: slug,
      ...where(lane),
      depth: 0,
      overrideAccess,
      req: await requestOf(lane, who),
    })
  const mutation = `mutation($id: String!) { delete${one}(id: $id) { id } }`
  return {
    rest: (lane, who) => {
      const target = where(lane)
      const path = 'id' in target ? `${slug}/${target.id}` : `${slug}?where[id][equals]=${lane.id}`
      return rest(lane, who, 'DELETE', path)
    },
    graphql: (lane, who) => graphql(lane, who, mutation, { id: lane.id }),
    local: locally(false),
    trusted: locally(true),
  }
}

export function creates(
  { slug, one }: Subject,
  dataOf: DataOf,
): Record<'rest' | 'graphql' | 'local' | 'trusted', Try> {
  const locally = (overrideAccess: boolean) => async (lane: Lane, who: Person) =>
    loose(lane.payload).create({
      collection: slug,
      data: dataOf(lane),
      depth: 0,
      overrideAccess,
      req: await requestOf(lane, who),
    })
  const mutation = `mutation($data: mutation${one}Input!) { create${one}(data: $data) { id } }`
  return {
    rest: (lane, who) => rest(lane, who, 'POST', slug, dataOf(lane)),
    graphql: (lane, who) => graphql(lane, who, mutation, { data: dataOf(lane) }),
    local: locally(false),
    trusted: locally(true),
  }
}

export function duplicates(
  { slug, one }: Subject,
  dataOf: DataOf,
): Record<'rest' | 'graphql' | 'local' | 'trusted', Try> {
  const locally = (overrideAccess: boolean) => async (lane: Lane, who: Person) =>
    loose(lane.payload).duplicate({
      collection: slug,
      id: lane.id,
      depth: 0,
      overrideAccess,
      req: await requestOf(lane, who),
    })
  const mutation = `mutation($id: String!, $data: mutation${one}Input!) {
    duplicate${one}(id: $id, data: $data) { id } }`
  return {
    rest: (lane, who) => rest(lane, who, 'POST', `${slug}/${lane.id}/duplicate`, {}),
    graphql: (lane, who) => graphql(lane, who, mutation, { id: lane.id, data: dataOf(lane) }),
    local: locally(false),
    trusted: locally(true),
  }
}

/** What a document that an attempt made must look like: a draft nobody published, under a fresh run of its own. */
export const statement =
  (sql: (lane: Lane) => string): Try =>
  (lane) =>
    lane.pool.query(sql(lane))
