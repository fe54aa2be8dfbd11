import { createHash } from 'node:crypto'

const secret = 'only-for-the-bench-0000000000000000'

/** What Payload makes of the secret: what the hidden fields of a form are signed with. */
export const formSecret = createHash('sha256').update(secret).digest('hex').slice(0, 32)

/** What every process of the bench is told. */
export const benchEnvironment = (input: { databaseUrl: string; dataDir: string }): NodeJS.ProcessEnv => ({
  ...process.env,
  TZ: 'Asia/Shanghai',
  NEXT_TELEMETRY_DISABLED: '1',
  DATABASE_URL: input.databaseUrl,
  DATA_DIR: input.dataDir,
  PAYLOAD_SECRET: secret,
  PUBLIC_URL: 'http://localhost:3000',
  // Nobody delivers mail here: what is measured ends with the row in the outbox.
  SMTP_URL: 'smtp://127.0.0.1:1',
  // Everything comes from one address. It is counted all the same.
  SUBMISSIONS_PER_ADDRESS: '1000000',
  SUBMISSIONS_PER_FORM: '1000000',
})
