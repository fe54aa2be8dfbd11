/** Writes letters that wait: how many, their text, their HTML. */
export const letters = `
  insert into messages (id, key, message_id, state, direction, attempts, template, locale, subject, to_address, to_name, text, html)
  select gen_random_uuid(), 'bench:' || i, '<bench-' || i || '@example.org>', 'queued', 'out', 0, 'bench', 'zh',
         '关于第' || i || '号的函', 'r' || i || '@example.org', '经办人', $2, $3 from generate_series(1, $1::int) i`
