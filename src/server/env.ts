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
  get redirectAllMailTo(): string | undefined {
    return process.env.MAIL_REDIRECT_ALL_TO || undefined
  },
}

function required(name: string): string {
  const value = process.env[name]
  if (!value) throw new Error(`${name} is not set`)
  return value
}
