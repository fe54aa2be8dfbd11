import { Client } from 'pg'

/**
 * Whether pg_trgm on this database sees Chinese. With encoding SQL_ASCII or the C locale it does not:
 * search and similarity would silently find nothing. Changes nothing in the database.
 */
export async function chineseTrigramsWork(databaseUrl: string): Promise<boolean> {
  const client = new Client({ connectionString: databaseUrl, connectionTimeoutMillis: 10_000 })
  await client.connect()
  try {
    // In a transaction that is thrown away: migrations may not have made the extension yet.
    await client.query('begin')
    await client.query('create extension if not exists pg_trgm')
    const answer = await client.query<{ count: number }>(`select cardinality(show_trgm('中文测试')) as count`)
    return (answer.rows[0]?.count ?? 0) > 0
  } finally {
    await client.query('rollback').catch(() => undefined)
    await client.end()
  }
}
