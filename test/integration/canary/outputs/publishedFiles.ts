import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import type { Payload } from 'payload'
import type pg from 'pg'
import { fileHeaders } from '../../../../src/server/site/answer/fileHeaders'
import { publishSite } from '../../../../src/server/site/publish/publishSite'
import { bytesText } from './bytesText'
import type { Output } from './types'
import { wordsIn } from './wordsIn'

type Row = {
  path: string
  type: string
  etag: string
  immutable: boolean
  body: Buffer
  gz: Buffer | null
  br: Buffer | null
}

/** Publishes everything, and reads every file as it is kept and sent: address, headers, words, compressed forms. */
export async function publishedFiles(payload: Payload, pool: pg.Pool): Promise<Output[]> {
  await publishSite({ payload, pool, also: [{ kind: 'all' }] })
  const { rows } = await pool.query<Row>(
    'select path, type, etag, immutable, body, gz, br from site_files where removed_at is null order by path',
  )
  return Promise.all(
    rows.map(async (row) => ({
      name: `published file ${row.path}`,
      text: [
        row.path,
        JSON.stringify(fileHeaders(row, 'identity')),
        await wordsIn(/\.(pdf|docx)$/.exec(row.path)?.[1] ?? '', row.body),
        row.gz ? bytesText(gunzipSync(row.gz)) : '',
        row.br ? bytesText(brotliDecompressSync(row.br)) : '',
      ].join('\n'),
    })),
  )
}
