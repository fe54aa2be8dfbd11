import type { Access, Where } from 'payload'
import type { ReviewWorkflowOptions } from '../options'

/**
 * Readers are whom the installation names, and each sees the runs of their own body.
 *
 * @param path where the body of a run is found from the collection
 */
export const ofOwnBody =
  ({ readAccess, toActor }: ReviewWorkflowOptions, path: 'scope' | 'run.scope'): Access =>
  async (args) => {
    const allowed = (await readAccess?.(args)) ?? false
    const actor = toActor(args.req)
    if (allowed === false || !actor) return false
    const own: Where = { or: [{ [path]: { equals: actor.scope } }, { [path]: { exists: false } }] }
    return allowed === true ? own : { and: [allowed, own] }
  }
