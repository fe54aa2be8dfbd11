import { stdout } from 'node:process'

type Fields = { msg: string; err?: unknown; [name: string]: unknown }

/** One JSON object a line; `err` is written with its stack. The shape of Payload's own logger. */
export type WorkerLogger = {
  info(fields: Fields): void
  warn(fields: Fields): void
  error(fields: Fields): void
}

const described = (error: unknown): unknown =>
  error instanceof Error ? { type: error.name, message: error.message, stack: error.stack } : error

/** A logger to standard output; `bound` is added to every line. */
export function createLogger(bound: Record<string, unknown> = {}): WorkerLogger {
  const write = (level: string, { err, ...fields }: Fields): void => {
    const problem = err === undefined ? {} : { err: described(err) }
    stdout.write(
      `${JSON.stringify({ time: new Date().toISOString(), level, ...bound, ...fields, ...problem })}\n`,
    )
  }
  return {
    info: (fields) => write('info', fields),
    warn: (fields) => write('warn', fields),
    error: (fields) => write('error', fields),
  }
}
