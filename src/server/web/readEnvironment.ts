import path from 'node:path'
import { z } from 'zod'

const mebibyte = 1024 * 1024

const environmentSchema = z.object({
  DATABASE_URL: z.string().min(1),
  DATA_DIR: z.string().min(1).default('.data'),
  SITE_DIR: z.string().min(1).optional(),
  SITE_MEMORY_MB: z.coerce.number().min(0).max(16_384).default(256),
})

export type WebEnvironment = {
  databaseUrl: string
  /** Folder of the published files */
  folder: string
  /** Bytes of them kept in memory at most */
  memory: number
}

/** The front server's settings; throws one line naming every variable that is missing or wrong. */
export function readEnvironment(environment: NodeJS.ProcessEnv): WebEnvironment {
  const result = environmentSchema.safeParse(environment)
  if (!result.success) {
    const names = result.error.issues.map((issue) => issue.path.join('.'))
    throw new Error(`missing or wrong: ${names.join(', ')}`)
  }
  const { DATABASE_URL, DATA_DIR, SITE_DIR, SITE_MEMORY_MB } = result.data
  return {
    databaseUrl: DATABASE_URL,
    folder: path.resolve(SITE_DIR ?? path.join(DATA_DIR, 'site')),
    memory: SITE_MEMORY_MB * mebibyte,
  }
}
