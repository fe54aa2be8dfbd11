import { z } from 'zod'

const environmentSchema = z.object({
  DATABASE_URL: z.string().min(1),
  SMTP_URL: z.string().min(1),
  WORKER_CONCURRENCY: z.coerce.number().int().min(1).max(64).default(4),
})

export type WorkerEnvironment = z.infer<typeof environmentSchema>

/** The worker's settings; throws one line naming every variable that is missing or wrong. */
export function readEnvironment(environment: NodeJS.ProcessEnv): WorkerEnvironment {
  const result = environmentSchema.safeParse(environment)
  if (result.success) return result.data
  const names = result.error.issues.map((issue) => issue.path.join('.'))
  throw new Error(`missing or wrong: ${names.join(', ')}`)
}
