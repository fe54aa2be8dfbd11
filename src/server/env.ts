import path from 'node:path'

/** Settings of this process, read once where they are needed. Defaults are for a developer's machine. */
export const env = {
  get databaseUrl(): string {
    return required('DATABASE_URL')
  },
  get secret(): string {
    return required('PAYLOAD_SECRET')
  },
  get publicUrl(): string {
    return (process.env.PUBLIC_URL ?? 'http://localhost:3000').replace(/\/+$/, '')
  },
  get smtpUrl(): string {
    return process.env.SMTP_URL ?? 'smtp://127.0.0.1:1025'
  },
  get mailFrom(): string {
    return process.env.MAIL_FROM ?? 'minqiao@chengjiang.example.org'
  },
  get dataDir(): string {
    return path.resolve(/* turbopackIgnore: true */ process.env.DATA_DIR ?? '.data')
  },
  /** A second SMTP server, for when the first does not work. */
  get smtpFallbackUrl(): string | undefined {
    return process.env.SMTP_FALLBACK_URL || undefined
  },
  /** The mailbox that returned mail comes to; it must take `name+anything@…`. */
  get bounceAddress(): string | undefined {
    return process.env.BOUNCE_ADDRESS || undefined
  },
  /** Mails transferred side by side, and connections to each server. */
  get mailConnections(): number {
    return atLeastOne('MAIL_CONNECTIONS', 5)
  },
  /** Mails a crash may leave in doubt, each of which goes out again. */
  get mailDoubtfulAtMost(): number {
    return atLeastOne('MAIL_DOUBTFUL_AT_MOST', 1)
  },
  /** Mails a minute by mail domain: `qq.com=60,*=600`. */
  get mailRateLimits(): string {
    return process.env.MAIL_RATE_LIMITS ?? ''
  },
  /**
   * The staging guard: the one address that gets every mail. On by itself wherever this is not the real thing, so
   * that a copy of the data never writes to the people in it; `MAIL_LIVE=1` says that the mail may go out.
   */
  get redirectAllMailTo(): string | undefined {
    const named = process.env.MAIL_REDIRECT_ALL_TO
    if (named) return named
    const isLive = process.env.NODE_ENV === 'production' || process.env.MAIL_LIVE === '1'
    return isLive ? undefined : this.mailFrom
  },
}

function required(name: string): string {
  const value = process.env[name]
  if (!value) throw new Error(`${name} is not set`)
  return value
}

function atLeastOne(name: string, otherwise: number): number {
  const value = Number(process.env[name] ?? otherwise)
  if (!Number.isInteger(value) || value < 1) throw new Error(`${name} is not a number of one or more`)
  return value
}
