/** Environment of the server's processes: fixed, so that the caller's LANG, PG* and TZ change nothing. */
export const serverEnvironment = (): NodeJS.ProcessEnv => ({
  PATH: process.env.PATH ?? '/usr/local/bin:/usr/bin:/bin',
  NODE_ENV: process.env.NODE_ENV ?? 'production',
  LC_ALL: 'C',
  TZ: 'UTC',
})
