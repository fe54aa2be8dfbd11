import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_consultations_decisions_decision" AS ENUM('pass', 'revise', 'withdraw');
  CREATE TYPE "public"."enum_consultations_state" AS ENUM('planned', 'held', 'concluded');
  CREATE TYPE "public"."enum_series_byline_style" AS ENUM('names', 'kinds', 'units', 'none');
  CREATE TYPE "public"."enum_series_reporter_place" AS ENUM('opening', 'closing');
  CREATE TYPE "public"."enum_subscribers_locale" AS ENUM('zh', 'en');
  CREATE TYPE "public"."enum_subscribers_state" AS ENUM('pending', 'active', 'unsubscribed');
  CREATE TYPE "public"."enum_edition_recipients_kind" AS ENUM('list', 'subscriber');
  CREATE TYPE "public"."enum_edition_recipients_state" AS ENUM('waiting', 'queued');
  CREATE TYPE "public"."enum_reader_feedback_helpful" AS ENUM('yes', 'no');
  CREATE TYPE "public"."enum_reader_feedback_state" AS ENUM('new', 'shown', 'hidden');
  CREATE TYPE "public"."enum_edition_documents_projection" AS ENUM('internal', 'public', 'proof');
  CREATE TYPE "public"."enum_edition_documents_kind" AS ENUM('docx', 'pdf', 'txt', 'html');
  CREATE TYPE "public"."enum_edition_documents_state" AS ENUM('queued', 'rendering', 'ready', 'failed');
  ALTER TYPE "public"."enum_series_kind" ADD VALUE 'supplement';
  CREATE TABLE "issues_entries_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"item_id" uuid NOT NULL,
  	"share" numeric NOT NULL,
  	"kept" jsonb
  );
  
  CREATE TABLE "consultations_attendees" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"post" varchar,
  	"present" boolean DEFAULT true
  );
  
  CREATE TABLE "consultations_decisions" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"issue_id" uuid NOT NULL,
  	"entry" varchar NOT NULL,
  	"item_id" uuid NOT NULL,
  	"title" varchar NOT NULL,
  	"decision" "enum_consultations_decisions_decision",
  	"note" varchar
  );
  
  CREATE TABLE "consultations" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"month" varchar NOT NULL,
  	"held_on" timestamp(3) with time zone,
  	"place" varchar,
  	"state" "enum_consultations_state" DEFAULT 'planned' NOT NULL,
  	"minutes" varchar,
  	"organisation_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "series_mail_recipients" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"email" varchar NOT NULL
  );
  
  CREATE TABLE "subscribers" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"email" varchar NOT NULL,
  	"name" varchar,
  	"locale" "enum_subscribers_locale" DEFAULT 'zh' NOT NULL,
  	"state" "enum_subscribers_state" DEFAULT 'pending' NOT NULL,
  	"token" varchar,
  	"confirmed_at" timestamp(3) with time zone,
  	"unsubscribed_at" timestamp(3) with time zone,
  	"organisation_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "subscribers_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"series_id" uuid
  );
  
  CREATE TABLE "edition_recipients" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"issue_id" uuid NOT NULL,
  	"address" varchar NOT NULL,
  	"name" varchar,
  	"kind" "enum_edition_recipients_kind" NOT NULL,
  	"subscriber_id" uuid,
  	"state" "enum_edition_recipients_state" DEFAULT 'waiting' NOT NULL,
  	"queued_at" timestamp(3) with time zone,
  	"organisation_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "reader_feedback" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"issue_id" uuid NOT NULL,
  	"position" numeric NOT NULL,
  	"series" varchar NOT NULL,
  	"year" numeric NOT NULL,
  	"number" numeric NOT NULL,
  	"helpful" "enum_reader_feedback_helpful",
  	"comment" varchar,
  	"name" varchar,
  	"state" "enum_reader_feedback_state" DEFAULT 'new' NOT NULL,
  	"moderated_by" varchar,
  	"moderated_at" timestamp(3) with time zone,
  	"organisation_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "edition_sources" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"issue_id" uuid NOT NULL,
  	"series" varchar NOT NULL,
  	"source" varchar NOT NULL,
  	"voided_at" timestamp(3) with time zone,
  	"organisation_id" uuid NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "errata" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"issue_id" uuid NOT NULL,
  	"position" numeric,
  	"text" varchar NOT NULL,
  	"is_public" boolean DEFAULT false,
  	"published_at" timestamp(3) with time zone NOT NULL,
  	"author" varchar NOT NULL,
  	"organisation_id" uuid NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "edition_documents" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"issue_id" uuid NOT NULL,
  	"projection" "enum_edition_documents_projection" NOT NULL,
  	"kind" "enum_edition_documents_kind" NOT NULL,
  	"entry" numeric,
  	"state" "enum_edition_documents_state" DEFAULT 'queued' NOT NULL,
  	"progress" numeric DEFAULT 0,
  	"pages" numeric,
  	"bytes" numeric,
  	"sha256" varchar,
  	"problems" jsonb,
  	"attempts" numeric DEFAULT 0,
  	"rendered_at" timestamp(3) with time zone,
  	"organisation_id" uuid NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "issues_entries" ADD COLUMN "title" varchar;
  ALTER TABLE "issues_entries" ADD COLUMN "text" varchar;
  ALTER TABLE "issues_entries" ADD COLUMN "public_title" varchar;
  ALTER TABLE "issues_entries" ADD COLUMN "public_note" varchar;
  ALTER TABLE "issues" ADD COLUMN "public_note" varchar;
  ALTER TABLE "issues" ADD COLUMN "mail_subscribers" boolean DEFAULT true;
  ALTER TABLE "issues" ADD COLUMN "copies" numeric;
  ALTER TABLE "issues" ADD COLUMN "publish_at" timestamp(3) with time zone;
  ALTER TABLE "issues" ADD COLUMN "voided_at" timestamp(3) with time zone;
  ALTER TABLE "issues" ADD COLUMN "void_reason" varchar;
  ALTER TABLE "series" ADD COLUMN "marking" varchar;
  ALTER TABLE "series" ADD COLUMN "byline_style" "enum_series_byline_style" DEFAULT 'names' NOT NULL;
  ALTER TABLE "series" ADD COLUMN "reporter_place" "enum_series_reporter_place" DEFAULT 'closing' NOT NULL;
  ALTER TABLE "series" ADD COLUMN "editors" varchar;
  ALTER TABLE "series" ADD COLUMN "phone" varchar;
  ALTER TABLE "series" ADD COLUMN "copies" numeric;
  ALTER TABLE "series" ADD COLUMN "public_intro" varchar;
  ALTER TABLE "series" ADD COLUMN "shows_cumulative" boolean DEFAULT true;
  ALTER TABLE "series" ADD COLUMN "used_year" numeric;
  ALTER TABLE "series" ADD COLUMN "used_number" numeric;
  ALTER TABLE "series" ADD COLUMN "used_cumulative" numeric;
  ALTER TABLE "series" ADD COLUMN "report_to" varchar;
  ALTER TABLE "series" ADD COLUMN "send_to" varchar;
  ALTER TABLE "series" ADD COLUMN "distribute_to" varchar;
  ALTER TABLE "series" ADD COLUMN "subscribable" boolean DEFAULT true;
  ALTER TABLE "series" ADD COLUMN "consultation" boolean DEFAULT false;
  ALTER TABLE "series" ADD COLUMN "active" boolean DEFAULT true;
  ALTER TABLE "editions" ADD COLUMN "voided_at" timestamp(3) with time zone;
  ALTER TABLE "editions" ADD COLUMN "void_reason" varchar;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "consultations_id" uuid;
  ALTER TABLE "issues_entries_sources" ADD CONSTRAINT "issues_entries_sources_item_id_items_id_fk" FOREIGN KEY ("item_id") REFERENCES "public"."items"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "issues_entries_sources" ADD CONSTRAINT "issues_entries_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."issues_entries"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "consultations_attendees" ADD CONSTRAINT "consultations_attendees_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."consultations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "consultations_decisions" ADD CONSTRAINT "consultations_decisions_issue_id_issues_id_fk" FOREIGN KEY ("issue_id") REFERENCES "public"."issues"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "consultations_decisions" ADD CONSTRAINT "consultations_decisions_item_id_items_id_fk" FOREIGN KEY ("item_id") REFERENCES "public"."items"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "consultations_decisions" ADD CONSTRAINT "consultations_decisions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."consultations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "consultations" ADD CONSTRAINT "consultations_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "series_mail_recipients" ADD CONSTRAINT "series_mail_recipients_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."series"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "subscribers" ADD CONSTRAINT "subscribers_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "subscribers_rels" ADD CONSTRAINT "subscribers_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."subscribers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "subscribers_rels" ADD CONSTRAINT "subscribers_rels_series_fk" FOREIGN KEY ("series_id") REFERENCES "public"."series"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "edition_recipients" ADD CONSTRAINT "edition_recipients_issue_id_issues_id_fk" FOREIGN KEY ("issue_id") REFERENCES "public"."issues"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "edition_recipients" ADD CONSTRAINT "edition_recipients_subscriber_id_subscribers_id_fk" FOREIGN KEY ("subscriber_id") REFERENCES "public"."subscribers"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "edition_recipients" ADD CONSTRAINT "edition_recipients_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "reader_feedback" ADD CONSTRAINT "reader_feedback_issue_id_issues_id_fk" FOREIGN KEY ("issue_id") REFERENCES "public"."issues"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "reader_feedback" ADD CONSTRAINT "reader_feedback_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "edition_sources" ADD CONSTRAINT "edition_sources_issue_id_issues_id_fk" FOREIGN KEY ("issue_id") REFERENCES "public"."issues"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "edition_sources" ADD CONSTRAINT "edition_sources_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "errata" ADD CONSTRAINT "errata_issue_id_issues_id_fk" FOREIGN KEY ("issue_id") REFERENCES "public"."issues"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "errata" ADD CONSTRAINT "errata_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "edition_documents" ADD CONSTRAINT "edition_documents_issue_id_issues_id_fk" FOREIGN KEY ("issue_id") REFERENCES "public"."issues"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "edition_documents" ADD CONSTRAINT "edition_documents_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "issues_entries_sources_order_idx" ON "issues_entries_sources" USING btree ("_order");
  CREATE INDEX "issues_entries_sources_parent_id_idx" ON "issues_entries_sources" USING btree ("_parent_id");
  CREATE INDEX "issues_entries_sources_item_idx" ON "issues_entries_sources" USING btree ("item_id");
  CREATE INDEX "consultations_attendees_order_idx" ON "consultations_attendees" USING btree ("_order");
  CREATE INDEX "consultations_attendees_parent_id_idx" ON "consultations_attendees" USING btree ("_parent_id");
  CREATE INDEX "consultations_decisions_order_idx" ON "consultations_decisions" USING btree ("_order");
  CREATE INDEX "consultations_decisions_parent_id_idx" ON "consultations_decisions" USING btree ("_parent_id");
  CREATE INDEX "consultations_decisions_issue_idx" ON "consultations_decisions" USING btree ("issue_id");
  CREATE INDEX "consultations_decisions_item_idx" ON "consultations_decisions" USING btree ("item_id");
  CREATE INDEX "consultations_month_idx" ON "consultations" USING btree ("month");
  CREATE INDEX "consultations_state_idx" ON "consultations" USING btree ("state");
  CREATE INDEX "consultations_organisation_idx" ON "consultations" USING btree ("organisation_id");
  CREATE INDEX "consultations_updated_at_idx" ON "consultations" USING btree ("updated_at");
  CREATE INDEX "consultations_created_at_idx" ON "consultations" USING btree ("created_at");
  CREATE INDEX "series_mail_recipients_order_idx" ON "series_mail_recipients" USING btree ("_order");
  CREATE INDEX "series_mail_recipients_parent_id_idx" ON "series_mail_recipients" USING btree ("_parent_id");
  CREATE INDEX "subscribers_state_idx" ON "subscribers" USING btree ("state");
  CREATE INDEX "subscribers_token_idx" ON "subscribers" USING btree ("token");
  CREATE INDEX "subscribers_organisation_idx" ON "subscribers" USING btree ("organisation_id");
  CREATE INDEX "subscribers_updated_at_idx" ON "subscribers" USING btree ("updated_at");
  CREATE INDEX "subscribers_created_at_idx" ON "subscribers" USING btree ("created_at");
  CREATE UNIQUE INDEX "organisation_email_idx" ON "subscribers" USING btree ("organisation_id","email");
  CREATE INDEX "subscribers_rels_order_idx" ON "subscribers_rels" USING btree ("order");
  CREATE INDEX "subscribers_rels_parent_idx" ON "subscribers_rels" USING btree ("parent_id");
  CREATE INDEX "subscribers_rels_path_idx" ON "subscribers_rels" USING btree ("path");
  CREATE INDEX "subscribers_rels_series_id_idx" ON "subscribers_rels" USING btree ("series_id");
  CREATE INDEX "edition_recipients_issue_idx" ON "edition_recipients" USING btree ("issue_id");
  CREATE INDEX "edition_recipients_subscriber_idx" ON "edition_recipients" USING btree ("subscriber_id");
  CREATE INDEX "edition_recipients_state_idx" ON "edition_recipients" USING btree ("state");
  CREATE INDEX "edition_recipients_organisation_idx" ON "edition_recipients" USING btree ("organisation_id");
  CREATE INDEX "edition_recipients_updated_at_idx" ON "edition_recipients" USING btree ("updated_at");
  CREATE INDEX "edition_recipients_created_at_idx" ON "edition_recipients" USING btree ("created_at");
  CREATE UNIQUE INDEX "issue_address_idx" ON "edition_recipients" USING btree ("issue_id","address");
  CREATE INDEX "reader_feedback_issue_idx" ON "reader_feedback" USING btree ("issue_id");
  CREATE INDEX "reader_feedback_state_idx" ON "reader_feedback" USING btree ("state");
  CREATE INDEX "reader_feedback_organisation_idx" ON "reader_feedback" USING btree ("organisation_id");
  CREATE INDEX "reader_feedback_updated_at_idx" ON "reader_feedback" USING btree ("updated_at");
  CREATE INDEX "reader_feedback_created_at_idx" ON "reader_feedback" USING btree ("created_at");
  CREATE INDEX "edition_sources_issue_idx" ON "edition_sources" USING btree ("issue_id");
  CREATE INDEX "edition_sources_source_idx" ON "edition_sources" USING btree ("source");
  CREATE INDEX "edition_sources_organisation_idx" ON "edition_sources" USING btree ("organisation_id");
  CREATE INDEX "edition_sources_updated_at_idx" ON "edition_sources" USING btree ("updated_at");
  CREATE INDEX "edition_sources_created_at_idx" ON "edition_sources" USING btree ("created_at");
  CREATE INDEX "errata_issue_idx" ON "errata" USING btree ("issue_id");
  CREATE INDEX "errata_organisation_idx" ON "errata" USING btree ("organisation_id");
  CREATE INDEX "errata_updated_at_idx" ON "errata" USING btree ("updated_at");
  CREATE INDEX "errata_created_at_idx" ON "errata" USING btree ("created_at");
  CREATE INDEX "edition_documents_issue_idx" ON "edition_documents" USING btree ("issue_id");
  CREATE INDEX "edition_documents_state_idx" ON "edition_documents" USING btree ("state");
  CREATE INDEX "edition_documents_organisation_idx" ON "edition_documents" USING btree ("organisation_id");
  CREATE INDEX "edition_documents_updated_at_idx" ON "edition_documents" USING btree ("updated_at");
  CREATE INDEX "edition_documents_created_at_idx" ON "edition_documents" USING btree ("created_at");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_consultations_fk" FOREIGN KEY ("consultations_id") REFERENCES "public"."consultations"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "issues_publish_at_idx" ON "issues" USING btree ("publish_at");
  CREATE INDEX "payload_locked_documents_rels_consultations_id_idx" ON "payload_locked_documents_rels" USING btree ("consultations_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "issues_entries_sources" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "consultations_attendees" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "consultations_decisions" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "consultations" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "series_mail_recipients" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "subscribers" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "subscribers_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "edition_recipients" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "reader_feedback" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "edition_sources" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "errata" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "edition_documents" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "issues_entries_sources" CASCADE;
  DROP TABLE "consultations_attendees" CASCADE;
  DROP TABLE "consultations_decisions" CASCADE;
  DROP TABLE "consultations" CASCADE;
  DROP TABLE "series_mail_recipients" CASCADE;
  DROP TABLE "subscribers" CASCADE;
  DROP TABLE "subscribers_rels" CASCADE;
  DROP TABLE "edition_recipients" CASCADE;
  DROP TABLE "reader_feedback" CASCADE;
  DROP TABLE "edition_sources" CASCADE;
  DROP TABLE "errata" CASCADE;
  DROP TABLE "edition_documents" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_consultations_fk";
  
  ALTER TABLE "series" ALTER COLUMN "kind" SET DATA TYPE text;
  ALTER TABLE "series" ALTER COLUMN "kind" SET DEFAULT 'digest'::text;
  DROP TYPE "public"."enum_series_kind";
  CREATE TYPE "public"."enum_series_kind" AS ENUM('digest', 'special');
  ALTER TABLE "series" ALTER COLUMN "kind" SET DEFAULT 'digest'::"public"."enum_series_kind";
  ALTER TABLE "series" ALTER COLUMN "kind" SET DATA TYPE "public"."enum_series_kind" USING "kind"::"public"."enum_series_kind";
  DROP INDEX "issues_publish_at_idx";
  DROP INDEX "payload_locked_documents_rels_consultations_id_idx";
  ALTER TABLE "issues_entries" DROP COLUMN "title";
  ALTER TABLE "issues_entries" DROP COLUMN "text";
  ALTER TABLE "issues_entries" DROP COLUMN "public_title";
  ALTER TABLE "issues_entries" DROP COLUMN "public_note";
  ALTER TABLE "issues" DROP COLUMN "public_note";
  ALTER TABLE "issues" DROP COLUMN "mail_subscribers";
  ALTER TABLE "issues" DROP COLUMN "copies";
  ALTER TABLE "issues" DROP COLUMN "publish_at";
  ALTER TABLE "issues" DROP COLUMN "voided_at";
  ALTER TABLE "issues" DROP COLUMN "void_reason";
  ALTER TABLE "series" DROP COLUMN "marking";
  ALTER TABLE "series" DROP COLUMN "byline_style";
  ALTER TABLE "series" DROP COLUMN "reporter_place";
  ALTER TABLE "series" DROP COLUMN "editors";
  ALTER TABLE "series" DROP COLUMN "phone";
  ALTER TABLE "series" DROP COLUMN "copies";
  ALTER TABLE "series" DROP COLUMN "public_intro";
  ALTER TABLE "series" DROP COLUMN "shows_cumulative";
  ALTER TABLE "series" DROP COLUMN "used_year";
  ALTER TABLE "series" DROP COLUMN "used_number";
  ALTER TABLE "series" DROP COLUMN "used_cumulative";
  ALTER TABLE "series" DROP COLUMN "report_to";
  ALTER TABLE "series" DROP COLUMN "send_to";
  ALTER TABLE "series" DROP COLUMN "distribute_to";
  ALTER TABLE "series" DROP COLUMN "subscribable";
  ALTER TABLE "series" DROP COLUMN "consultation";
  ALTER TABLE "series" DROP COLUMN "active";
  ALTER TABLE "editions" DROP COLUMN "voided_at";
  ALTER TABLE "editions" DROP COLUMN "void_reason";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "consultations_id";
  DROP TYPE "public"."enum_consultations_decisions_decision";
  DROP TYPE "public"."enum_consultations_state";
  DROP TYPE "public"."enum_series_byline_style";
  DROP TYPE "public"."enum_series_reporter_place";
  DROP TYPE "public"."enum_subscribers_locale";
  DROP TYPE "public"."enum_subscribers_state";
  DROP TYPE "public"."enum_edition_recipients_kind";
  DROP TYPE "public"."enum_edition_recipients_state";
  DROP TYPE "public"."enum_reader_feedback_helpful";
  DROP TYPE "public"."enum_reader_feedback_state";
  DROP TYPE "public"."enum_edition_documents_projection";
  DROP TYPE "public"."enum_edition_documents_kind";
  DROP TYPE "public"."enum_edition_documents_state";`)
}
