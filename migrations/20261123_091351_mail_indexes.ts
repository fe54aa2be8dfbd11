import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   DROP INDEX "messages_state_idx";
  DROP INDEX "message_events_at_idx";`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   CREATE INDEX "messages_state_idx" ON "messages" USING btree ("state");
  CREATE INDEX "message_events_at_idx" ON "message_events" USING btree ("at");`)
}
