/** What every process of the bench is told. */
export const benchEnvironment = (input: { databaseUrl: string; dataDir: string }): NodeJS.ProcessEnv => ({
  ...process.env,
  TZ: 'Asia/Shanghai',
  NEXT_TELEMETRY_DISABLED: '1',
  DATABASE_URL: input.databaseUrl,
  DATA_DIR: input.dataDir,
  PAYLOAD_SECRET: 'only-for-the-bench-0000000000000000',
  PUBLIC_URL: 'http://localhost:3000',
  // Nobody delivers mail here: what is measured ends with the row in the outbox.
  SMTP_URL: 'smtp://127.0.0.1:1',
})
