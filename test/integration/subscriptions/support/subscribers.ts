import type pg from 'pg'

/** So many active subscribers of a series, written past the form. Addresses are `{prefix}{n}@example.org`. */
export async function insertSubscribers(
  pool: pg.Pool,
  { series, body, count, prefix }: { series: string; body: string; count: number; prefix: string },
): Promise<void> {
  await pool.query(
    `with added as (
       insert into subscribers (id, email, name, locale, state, confirmed_at, organisation_id, updated_at, created_at)
       select gen_random_uuid(), $1 || n || '@example.org', '', 'zh', 'active', now(), $2, now(), now()
         from generate_series(1, $3::int) n returning id
     )
     insert into subscribers_rels ("order", parent_id, path, series_id) select 1, id, 'series', $4 from added`,
    [prefix, body, count, series],
  )
}
