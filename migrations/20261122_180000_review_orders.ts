import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "workflow_copies" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"run_id" uuid NOT NULL,
  	"person" varchar NOT NULL,
  	"person_name" varchar NOT NULL,
  	"by" varchar NOT NULL,
  	"by_name" varchar NOT NULL,
  	"at" timestamp(3) with time zone NOT NULL,
  	"read_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "workflow_proxies" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"principal_id" uuid NOT NULL,
  	"proxy_id" uuid NOT NULL,
  	"from_at" timestamp(3) with time zone NOT NULL,
  	"until_at" timestamp(3) with time zone NOT NULL,
  	"note" varchar,
  	"revoked_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "items" ADD COLUMN "submitted_at" timestamp(3) with time zone;
  ALTER TABLE "workflow_definitions" ADD COLUMN "scope" varchar;
  ALTER TABLE "workflow_definitions" ADD COLUMN "saved_by" varchar;
  ALTER TABLE "workflow_runs" ADD COLUMN "visit" jsonb;
  ALTER TABLE "workflow_runs" ADD COLUMN "seq" numeric;
  ALTER TABLE "workflow_runs" ADD COLUMN "head" varchar;
  ALTER TABLE "workflow_runs" ADD COLUMN "assignees" jsonb;
  ALTER TABLE "workflow_runs" ADD COLUMN "is_pool" boolean;
  ALTER TABLE "workflow_runs" ADD COLUMN "waiting_for" varchar;
  ALTER TABLE "workflow_runs" ADD COLUMN "sweep_at" timestamp(3) with time zone;
  ALTER TABLE "workflow_events" ADD COLUMN "on_behalf_of" varchar;
  ALTER TABLE "workflow_events" ADD COLUMN "on_behalf_of_name" varchar;
  ALTER TABLE "workflow_events" ADD COLUMN "details" jsonb;
  ALTER TABLE "workflow_events" ADD COLUMN "address" varchar;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "workflow_proxies_id" uuid;
  ALTER TABLE "workflow_copies" ADD CONSTRAINT "workflow_copies_run_id_workflow_runs_id_fk" FOREIGN KEY ("run_id") REFERENCES "public"."workflow_runs"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "workflow_proxies" ADD CONSTRAINT "workflow_proxies_principal_id_users_id_fk" FOREIGN KEY ("principal_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "workflow_proxies" ADD CONSTRAINT "workflow_proxies_proxy_id_users_id_fk" FOREIGN KEY ("proxy_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "workflow_copies_run_idx" ON "workflow_copies" USING btree ("run_id");
  CREATE INDEX "workflow_copies_updated_at_idx" ON "workflow_copies" USING btree ("updated_at");
  CREATE INDEX "workflow_copies_created_at_idx" ON "workflow_copies" USING btree ("created_at");
  CREATE INDEX "workflow_proxies_principal_idx" ON "workflow_proxies" USING btree ("principal_id");
  CREATE INDEX "workflow_proxies_proxy_idx" ON "workflow_proxies" USING btree ("proxy_id");
  CREATE INDEX "workflow_proxies_updated_at_idx" ON "workflow_proxies" USING btree ("updated_at");
  CREATE INDEX "workflow_proxies_created_at_idx" ON "workflow_proxies" USING btree ("created_at");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_workflow_proxies_fk" FOREIGN KEY ("workflow_proxies_id") REFERENCES "public"."workflow_proxies"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "workflow_definitions_scope_idx" ON "workflow_definitions" USING btree ("scope");
  CREATE INDEX "workflow_runs_due_at_idx" ON "workflow_runs" USING btree ("due_at");
  CREATE INDEX "payload_locked_documents_rels_workflow_proxies_id_idx" ON "payload_locked_documents_rels" USING btree ("workflow_proxies_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "workflow_copies" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "workflow_proxies" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "workflow_copies" CASCADE;
  DROP TABLE "workflow_proxies" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_workflow_proxies_fk";
  
  DROP INDEX "workflow_definitions_scope_idx";
  DROP INDEX "workflow_runs_due_at_idx";
  DROP INDEX "payload_locked_documents_rels_workflow_proxies_id_idx";
  ALTER TABLE "items" DROP COLUMN "submitted_at";
  ALTER TABLE "workflow_definitions" DROP COLUMN "scope";
  ALTER TABLE "workflow_definitions" DROP COLUMN "saved_by";
  ALTER TABLE "workflow_runs" DROP COLUMN "visit";
  ALTER TABLE "workflow_runs" DROP COLUMN "seq";
  ALTER TABLE "workflow_runs" DROP COLUMN "head";
  ALTER TABLE "workflow_runs" DROP COLUMN "assignees";
  ALTER TABLE "workflow_runs" DROP COLUMN "is_pool";
  ALTER TABLE "workflow_runs" DROP COLUMN "waiting_for";
  ALTER TABLE "workflow_runs" DROP COLUMN "sweep_at";
  ALTER TABLE "workflow_events" DROP COLUMN "on_behalf_of";
  ALTER TABLE "workflow_events" DROP COLUMN "on_behalf_of_name";
  ALTER TABLE "workflow_events" DROP COLUMN "details";
  ALTER TABLE "workflow_events" DROP COLUMN "address";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "workflow_proxies_id";`)
}
