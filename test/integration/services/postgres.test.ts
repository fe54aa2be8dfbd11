import { readFile, stat, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:net'
import path from 'node:path'
import { Client } from 'pg'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type EmbeddedPostgres, startPostgres } from '../../../src/server/services/postgres'
import { isAlive } from '../../../src/server/services/postgres/process-table'
import { temporaryFolder } from '../../support/services-folder'
import { ended, lineWith, runModule } from '../../support/services-run'

const OWNER = new URL('../../support/services-postgres-process.ts', import.meta.url).pathname

async function ask<Row>(url: string, query: string): Promise<Row[]> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    const answer = await client.query(query)
    return answer.rows as Row[]
  } finally {
    await client.end()
  }
}

const occupy = (port: number): Promise<Server> =>
  new Promise((resolve) => {
    const server = createServer()
    server.listen(port, '127.0.0.1', () => resolve(server))
  })

describe('the embedded PostgreSQL', () => {
  let place: Awaited<ReturnType<typeof temporaryFolder>>
  let postgres: EmbeddedPostgres | undefined
  const start = async (): Promise<EmbeddedPostgres> =>
    (postgres = await startPostgres({ dataDir: place.folder, durability: 'test' }))

  beforeEach(async () => {
    place = await temporaryFolder()
  })
  afterEach(async () => {
    await postgres?.stop()
    postgres = undefined
    await place.remove()
  })

  it('speaks UTF-8, counts checksums, and finds trigrams in Chinese', async () => {
    const { url } = await start()
    await ask(url(), 'create extension pg_trgm')
    const [row] = await ask(
      url(),
      `select current_setting('server_encoding') as encoding, current_setting('data_checksums') as checksums,
        current_setting('listen_addresses') as listens, current_setting('unix_socket_directories') as sockets,
        cardinality(show_trgm('中文测试')) as trigrams,
        to_tsvector('simple', '老旧 小区') @@ to_tsquery('simple', '小区') as found`,
    )
    expect(row).toEqual({
      encoding: 'UTF8',
      checksums: 'on',
      listens: '127.0.0.1',
      sockets: '',
      trigrams: 5,
      found: true,
    })
  })

  it('keeps its data, port and password over a restart, and stop leaves no process', async () => {
    const first = await start()
    await ask(first.url(), "create table kept (word text); insert into kept values ('民桥')")
    await first.stop()
    expect(isAlive(first.pid)).toBe(false)
    const second = await start()
    expect(second.url()).toBe(first.url())
    expect(await ask(second.url(), 'select word from kept')).toEqual([{ word: '民桥' }])
    const { mode } = await stat(path.join(place.folder, 'postgres.json'))
    expect(mode & 0o777).toBe(0o600)
  })

  it('chooses another port when the remembered one is taken', async () => {
    const first = await start()
    await first.stop()
    const squatter = await occupy(first.port)
    try {
      const second = await start()
      expect(second.port).not.toBe(first.port)
      expect(await ask(second.url(), 'select 1 as one')).toEqual([{ one: 1 }])
    } finally {
      squatter.close()
    }
  })

  it('starts over a stale pid file whose id belongs to somebody else now', async () => {
    const first = await start()
    const pidFile = path.join(first.cluster, 'postmaster.pid')
    const content = await readFile(pidFile, 'utf8')
    await first.stop()
    await writeFile(pidFile, content.replace(/^\d+/, String(process.pid)))
    const second = await start()
    expect(await ask(second.url(), 'select 1 as one')).toEqual([{ one: 1 }])
  })

  it('takes over from an owner that was killed', async () => {
    const owner = runModule(OWNER, { DATA_DIR: place.folder })
    const orphan = Number((await lineWith(owner, 'postgres ')).split(' ')[1])
    owner.kill('SIGKILL')
    await ended(owner)
    expect(isAlive(orphan)).toBe(true)
    const next = await start()
    expect(isAlive(orphan)).toBe(false)
    expect(await ask(next.url(), 'select 1 as one')).toEqual([{ one: 1 }])
  })

  it('does not touch a server whose owner is alive', async () => {
    const owner = runModule(OWNER, { DATA_DIR: place.folder })
    const running = Number((await lineWith(owner, 'postgres ')).split(' ')[1])
    await expect(start()).rejects.toMatchObject({ code: 'postgres.inUse', details: { pid: owner.pid } })
    expect(isAlive(running)).toBe(true)
    owner.kill('SIGKILL')
    await ended(owner)
    await start()
  })

  it('says when the server ends unasked, and not when it was asked to', async () => {
    const first = await start()
    const told = new Promise<void>((resolve) => first.onUnexpectedExit(resolve))
    process.kill(first.pid, 'SIGKILL')
    await told
    await first.stop()
    const second = await start()
    let heard = 0
    second.onUnexpectedExit(() => heard++)
    await second.stop()
    expect(heard).toBe(0)
  })
})
