import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { ServiceError } from '../service-error'

const run = promisify(execFile)

/** The system account the server runs as; empty when that is the current one. */
export type Account = { uid?: number; gid?: number }

async function lookUp(name: string): Promise<Account | undefined> {
  try {
    const [uid, gid] = await Promise.all([run('id', ['-u', name]), run('id', ['-g', name])])
    return { uid: Number(uid.stdout), gid: Number(gid.stdout) }
  } catch {
    return undefined
  }
}

async function createPostgresUser(): Promise<void> {
  try {
    await run('groupadd', ['--system', '--force', 'postgres'])
    await run('useradd', [
      '--system',
      '--gid',
      'postgres',
      '--no-create-home',
      '--shell',
      '/bin/false',
      'postgres',
    ])
  } catch (error) {
    throw new ServiceError('postgres.noAccount', {
      reason: error instanceof Error ? error.message : String(error),
    })
  }
}

/**
 * PostgreSQL refuses to run as root, so root runs it as user `postgres`, made when missing.
 * An ordinary user runs it as itself.
 */
export async function serverAccount(): Promise<Account> {
  if (process.getuid?.() !== 0) return {}
  const existing = await lookUp('postgres')
  if (existing) return existing
  await createPostgresUser()
  const created = await lookUp('postgres')
  if (!created) throw new ServiceError('postgres.noAccount', { reason: 'postgres' })
  return created
}
