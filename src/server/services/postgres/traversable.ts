import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { ServiceError } from '../service-error'
import type { Account } from './account'

function parentsOf(target: string): string[] {
  const parents: string[] = []
  for (let folder = path.resolve(target); ; folder = path.dirname(folder)) {
    parents.unshift(folder)
    if (folder === path.dirname(folder)) return parents
  }
}

/**
 * Throws `postgres.notTraversable` naming the outermost folder on the way to `target` that the
 * server's account may not enter (as root in a home folder, for example).
 */
export function assertTraversable(target: string, account: Account): void {
  if (account.uid === undefined) return
  for (const folder of parentsOf(target)) {
    // Asked of the system as that account, from `/`: mode bits alone do not know about ACLs.
    const answer = spawnSync('test', ['-x', folder], { ...account, cwd: '/', stdio: 'ignore' })
    if (answer.status !== 0) throw new ServiceError('postgres.notTraversable', { folder })
  }
}
