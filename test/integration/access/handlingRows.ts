import type { Pool } from 'pg'

/** One row of everything that stands around a duty or a mail, written past the operations that would write it. */
export async function insertHandlingRows(
  pool: Pool,
  { assignment, body }: { assignment: string; body: string },
) {
  const insert = async (table: string, columns: string, values: string) => {
    const { rows } = await pool.query<{ id: string }>(
      `insert into ${table} (id, updated_at, created_at, ${columns})
       values (gen_random_uuid(), now(), now(), ${values}) returning id`,
    )
    return rows[0]?.id ?? ''
  }
  const newest = async (table: string, where: string) => {
    const { rows } = await pool.query<{ id: string }>(
      `select id from ${table} where ${where} order by created_at desc limit 1`,
    )
    return rows[0]?.id ?? ''
  }
  const own = `'${body}'`
  const duty = `'${assignment}'`
  return {
    instructions: await insert(
      'instructions',
      'organisation_id, leader_name, given_on, text, kind',
      `${own}, '某领导', now(), '请阅处', 'instruct'`,
    ),
    'calendar-days': await insert(
      'calendar_days',
      'organisation_id, date, kind, name',
      `${own}, '2026-12-31', 'dayOff', '本市假日'`,
    ),
    'duty-requests': await insert(
      'duty_requests',
      'organisation_id, assignment_id, kind, reason, via, state',
      `${own}, ${duty}, 'extension', '因故', 'link', 'open'`,
    ),
    'duty-questions': await insert(
      'duty_questions',
      'organisation_id, assignment_id, side, text, via',
      `${own}, ${duty}, 'department', '请问', 'link'`,
    ),
    'duty-notices': await insert(
      'duty_notices',
      'organisation_id, assignment_id, department_id, level, key, issued_at, due_at, days_late',
      `${own}, ${duty}, (select department_id from assignments where id = ${duty}), 'reminder', 'access', now(), now(), 0`,
    ),
    // Dispatching wrote them.
    'duty-events': await newest('duty_events', `assignment_id = ${duty}`),
    'message-events': await newest('message_events', 'true'),
    'mail-suppressions': await insert(
      'mail_suppressions',
      'organisation_id, address, reason, suppressed_at',
      `${own}, 'gone@example.org', 'manual', now()`,
    ),
    'mail-templates': await insert(
      'mail_templates',
      'organisation_id, template, locale, version',
      `${own}, 'assignment', 'zh', 1`,
    ),
    'inbound-mails': await insert(
      'inbound_mails',
      'organisation_id, received_at, message_id',
      `${own}, now(), '<access@example.org>'`,
    ),
  }
}
