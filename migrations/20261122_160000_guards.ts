import type { MigrateUpArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'
import { departmentMailSchemaSql } from '../plugins/department-mail'
import { digestSchemaSql } from '../plugins/digest'
import { handlingSchemaSql } from '../plugins/handling'
import { publicSubmissionSchemaSql } from '../plugins/public-submission'
import { workflowSchemaSql } from '../plugins/review-workflow'
import { livenessSchemaSql } from '../src/server/worker/liveness.sql'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql.raw('create extension if not exists pg_trgm;'))
  await db.execute(sql.raw(workflowSchemaSql(['items', 'issues'])))
  await db.execute(sql.raw(digestSchemaSql))
  await db.execute(sql.raw(handlingSchemaSql('assignments', 'feedback')))
  await db.execute(sql.raw(departmentMailSchemaSql))
  await db.execute(sql.raw(publicSubmissionSchemaSql))
  await db.execute(sql.raw(livenessSchemaSql))
}

export async function down(): Promise<void> {
  throw new Error('The guards are not taken away; restore a backup instead.')
}
