import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_topics_audience_kinds" AS ENUM('member', 'dedicatedOfficer', 'invitedOfficer');
  CREATE TYPE "public"."enum_topics_state" AS ENUM('draft', 'scheduled', 'published', 'closed', 'summarised');
  CREATE TYPE "public"."enum_items_derived_from_kind" AS ENUM('proposal', 'plenarySpeech', 'microSuggestion', 'internalJournal', 'workBulletin', 'researchReport', 'consultationActivity');
  CREATE TYPE "public"."enum_feedback_solved" AS ENUM('yes', 'partly', 'no');
  CREATE TYPE "public"."enum_organisations_quotas_kind" AS ENUM('member', 'dedicatedOfficer', 'invitedOfficer');
  CREATE TYPE "public"."enum_organisations_submission_mode" AS ENUM('members', 'confirmed', 'open');
  CREATE TYPE "public"."enum_contact_points_kind" AS ENUM('consultationRoom', 'receptionRoom', 'sectorStudio', 'grassrootsPoint', 'liaisonOffice', 'directReportPoint', 'departmentPoint');
  ALTER TYPE "public"."enum_feedback_kind" ADD VALUE 'authorRating';
  ALTER TYPE "public"."enum_submission_drafts_state" ADD VALUE 'saved' BEFORE 'quarantined';
  ALTER TYPE "public"."enum_submission_drafts_state" ADD VALUE 'unconfirmed' BEFORE 'quarantined';
  ALTER TYPE "public"."enum_submission_drafts_state" ADD VALUE 'dismissed' BEFORE 'used';
  ALTER TYPE "public"."enum_submission_drafts_reason" ADD VALUE 'unproven';
  CREATE TABLE "topics_audience_kinds" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_topics_audience_kinds",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "topics_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "topics_numbers" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"number" numeric,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL
  );
  
  CREATE TABLE "topics_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"attachments_id" uuid,
  	"organisations_id" uuid,
  	"members_id" uuid
  );
  
  CREATE TABLE "organisations_quotas" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"kind" "enum_organisations_quotas_kind",
  	"minimum" numeric
  );
  
  CREATE TABLE "members_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "contact_points" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"kind" "enum_contact_points_kind" NOT NULL,
  	"region" varchar,
  	"active" boolean DEFAULT true,
  	"organisation_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "contact_points_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"members_id" uuid
  );
  
  CREATE TABLE "topic_invitations" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"topic_id" uuid NOT NULL,
  	"person_id" uuid NOT NULL,
  	"invited_at" timestamp(3) with time zone NOT NULL,
  	"read_at" timestamp(3) with time zone,
  	"answered_at" timestamp(3) with time zone,
  	"reminded_at" timestamp(3) with time zone,
  	"reminders" numeric DEFAULT 0 NOT NULL,
  	"organisation_id" uuid NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  DROP INDEX "topics_published_idx";
  ALTER TABLE "topics" ADD COLUMN "period" varchar;
  ALTER TABLE "topics" ADD COLUMN "upper_reference" varchar;
  ALTER TABLE "topics" ADD COLUMN "state" "enum_topics_state" DEFAULT 'draft' NOT NULL;
  ALTER TABLE "topics" ADD COLUMN "published_at" timestamp(3) with time zone;
  ALTER TABLE "topics" ADD COLUMN "closed_at" timestamp(3) with time zone;
  ALTER TABLE "topics" ADD COLUMN "summary" varchar;
  ALTER TABLE "items" ADD COLUMN "contact_point_id" uuid;
  ALTER TABLE "items" ADD COLUMN "source_activity" varchar;
  ALTER TABLE "items" ADD COLUMN "derived_from_kind" "enum_items_derived_from_kind";
  ALTER TABLE "items" ADD COLUMN "derived_from_reference" varchar;
  ALTER TABLE "assignments" ADD COLUMN "reopened_at" timestamp(3) with time zone;
  ALTER TABLE "feedback" ADD COLUMN "solved" "enum_feedback_solved";
  ALTER TABLE "feedback" ADD COLUMN "author_text" varchar;
  ALTER TABLE "organisations" ADD COLUMN "submission_mode" "enum_organisations_submission_mode" DEFAULT 'open';
  ALTER TABLE "members" ADD COLUMN "mail_topics" boolean DEFAULT true;
  ALTER TABLE "members" ADD COLUMN "mail_reminders" boolean DEFAULT true;
  ALTER TABLE "members" ADD COLUMN "mail_progress" boolean DEFAULT false;
  ALTER TABLE "messages" ADD COLUMN "unsubscribe_url" varchar;
  ALTER TABLE "submission_drafts" ADD COLUMN "owner" varchar;
  ALTER TABLE "submission_drafts" ADD COLUMN "form_key" varchar;
  ALTER TABLE "submission_drafts" ADD COLUMN "rev" numeric;
  ALTER TABLE "submission_drafts" ADD COLUMN "title" varchar;
  ALTER TABLE "submission_drafts" ADD COLUMN "address" varchar;
  ALTER TABLE "submission_drafts" ADD COLUMN "scope" varchar;
  ALTER TABLE "submission_drafts" ADD COLUMN "decided_by" varchar;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "contact_points_id" uuid;
  ALTER TABLE "topics_audience_kinds" ADD CONSTRAINT "topics_audience_kinds_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "topics_texts" ADD CONSTRAINT "topics_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "topics_numbers" ADD CONSTRAINT "topics_numbers_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "topics_rels" ADD CONSTRAINT "topics_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "topics_rels" ADD CONSTRAINT "topics_rels_attachments_fk" FOREIGN KEY ("attachments_id") REFERENCES "public"."attachments"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "topics_rels" ADD CONSTRAINT "topics_rels_organisations_fk" FOREIGN KEY ("organisations_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "topics_rels" ADD CONSTRAINT "topics_rels_members_fk" FOREIGN KEY ("members_id") REFERENCES "public"."members"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "organisations_quotas" ADD CONSTRAINT "organisations_quotas_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "members_texts" ADD CONSTRAINT "members_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."members"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "contact_points" ADD CONSTRAINT "contact_points_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "contact_points_rels" ADD CONSTRAINT "contact_points_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."contact_points"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "contact_points_rels" ADD CONSTRAINT "contact_points_rels_members_fk" FOREIGN KEY ("members_id") REFERENCES "public"."members"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "topic_invitations" ADD CONSTRAINT "topic_invitations_topic_id_topics_id_fk" FOREIGN KEY ("topic_id") REFERENCES "public"."topics"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "topic_invitations" ADD CONSTRAINT "topic_invitations_person_id_members_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."members"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "topic_invitations" ADD CONSTRAINT "topic_invitations_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "topics_audience_kinds_order_idx" ON "topics_audience_kinds" USING btree ("order");
  CREATE INDEX "topics_audience_kinds_parent_idx" ON "topics_audience_kinds" USING btree ("parent_id");
  CREATE INDEX "topics_texts_order_parent" ON "topics_texts" USING btree ("order","parent_id");
  CREATE INDEX "topics_numbers_order_parent_idx" ON "topics_numbers" USING btree ("order","parent_id");
  CREATE INDEX "topics_rels_order_idx" ON "topics_rels" USING btree ("order");
  CREATE INDEX "topics_rels_parent_idx" ON "topics_rels" USING btree ("parent_id");
  CREATE INDEX "topics_rels_path_idx" ON "topics_rels" USING btree ("path");
  CREATE INDEX "topics_rels_attachments_id_idx" ON "topics_rels" USING btree ("attachments_id");
  CREATE INDEX "topics_rels_organisations_id_idx" ON "topics_rels" USING btree ("organisations_id");
  CREATE INDEX "topics_rels_members_id_idx" ON "topics_rels" USING btree ("members_id");
  CREATE INDEX "organisations_quotas_order_idx" ON "organisations_quotas" USING btree ("_order");
  CREATE INDEX "organisations_quotas_parent_id_idx" ON "organisations_quotas" USING btree ("_parent_id");
  CREATE INDEX "members_texts_order_parent" ON "members_texts" USING btree ("order","parent_id");
  CREATE INDEX "contact_points_organisation_idx" ON "contact_points" USING btree ("organisation_id");
  CREATE INDEX "contact_points_updated_at_idx" ON "contact_points" USING btree ("updated_at");
  CREATE INDEX "contact_points_created_at_idx" ON "contact_points" USING btree ("created_at");
  CREATE INDEX "contact_points_rels_order_idx" ON "contact_points_rels" USING btree ("order");
  CREATE INDEX "contact_points_rels_parent_idx" ON "contact_points_rels" USING btree ("parent_id");
  CREATE INDEX "contact_points_rels_path_idx" ON "contact_points_rels" USING btree ("path");
  CREATE INDEX "contact_points_rels_members_id_idx" ON "contact_points_rels" USING btree ("members_id");
  CREATE INDEX "topic_invitations_topic_idx" ON "topic_invitations" USING btree ("topic_id");
  CREATE INDEX "topic_invitations_person_idx" ON "topic_invitations" USING btree ("person_id");
  CREATE INDEX "topic_invitations_organisation_idx" ON "topic_invitations" USING btree ("organisation_id");
  CREATE INDEX "topic_invitations_updated_at_idx" ON "topic_invitations" USING btree ("updated_at");
  CREATE INDEX "topic_invitations_created_at_idx" ON "topic_invitations" USING btree ("created_at");
  CREATE UNIQUE INDEX "topic_person_idx" ON "topic_invitations" USING btree ("topic_id","person_id");
  ALTER TABLE "items" ADD CONSTRAINT "items_contact_point_id_contact_points_id_fk" FOREIGN KEY ("contact_point_id") REFERENCES "public"."contact_points"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_contact_points_fk" FOREIGN KEY ("contact_points_id") REFERENCES "public"."contact_points"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "topics_deadline_idx" ON "topics" USING btree ("deadline");
  CREATE INDEX "topics_state_idx" ON "topics" USING btree ("state");
  CREATE INDEX "items_contact_point_idx" ON "items" USING btree ("contact_point_id");
  CREATE INDEX "submission_drafts_owner_idx" ON "submission_drafts" USING btree ("owner");
  CREATE INDEX "submission_drafts_scope_idx" ON "submission_drafts" USING btree ("scope");
  CREATE UNIQUE INDEX "owner_formKey_idx" ON "submission_drafts" USING btree ("owner","form_key");
  CREATE INDEX "payload_locked_documents_rels_contact_points_id_idx" ON "payload_locked_documents_rels" USING btree ("contact_points_id");
  UPDATE "topics" SET
    "state" = (CASE WHEN NOT coalesce("published", false) THEN 'draft' WHEN "deadline" < now() THEN 'closed'
      WHEN "opens_at" > now() THEN 'scheduled' ELSE 'published' END)::"enum_topics_state",
    "published_at" = CASE WHEN "published" AND "opens_at" <= now() THEN "opens_at" END,
    "closed_at" = CASE WHEN "published" AND "deadline" < now() THEN "deadline" END;
  INSERT INTO "topics_numbers" ("parent_id", "path", "order", "number")
    SELECT "id", 'remindDays', "day"."place", "day"."number" FROM "topics", (VALUES (1, 3), (2, 1)) "day" ("place", "number");
  ALTER TABLE "topics" DROP COLUMN "published";`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "topics_audience_kinds" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "topics_texts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "topics_numbers" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "topics_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "organisations_quotas" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "members_texts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "contact_points" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "contact_points_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "topic_invitations" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "topics_audience_kinds" CASCADE;
  DROP TABLE "topics_texts" CASCADE;
  DROP TABLE "topics_numbers" CASCADE;
  DROP TABLE "topics_rels" CASCADE;
  DROP TABLE "organisations_quotas" CASCADE;
  DROP TABLE "members_texts" CASCADE;
  DROP TABLE "contact_points" CASCADE;
  DROP TABLE "contact_points_rels" CASCADE;
  DROP TABLE "topic_invitations" CASCADE;
  ALTER TABLE "items" DROP CONSTRAINT "items_contact_point_id_contact_points_id_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_contact_points_fk";
  
  ALTER TABLE "feedback" ALTER COLUMN "kind" SET DATA TYPE text;
  DROP TYPE "public"."enum_feedback_kind";
  CREATE TYPE "public"."enum_feedback_kind" AS ENUM('departmentReply', 'verdict');
  ALTER TABLE "feedback" ALTER COLUMN "kind" SET DATA TYPE "public"."enum_feedback_kind" USING "kind"::"public"."enum_feedback_kind";
  ALTER TABLE "submission_drafts" ALTER COLUMN "state" SET DATA TYPE text;
  DROP TYPE "public"."enum_submission_drafts_state";
  CREATE TYPE "public"."enum_submission_drafts_state" AS ENUM('kept', 'quarantined', 'used');
  ALTER TABLE "submission_drafts" ALTER COLUMN "state" SET DATA TYPE "public"."enum_submission_drafts_state" USING "state"::"public"."enum_submission_drafts_state";
  ALTER TABLE "submission_drafts" ALTER COLUMN "reason" SET DATA TYPE text;
  DROP TYPE "public"."enum_submission_drafts_reason";
  CREATE TYPE "public"."enum_submission_drafts_reason" AS ENUM('trap', 'tooFast', 'noToken');
  ALTER TABLE "submission_drafts" ALTER COLUMN "reason" SET DATA TYPE "public"."enum_submission_drafts_reason" USING "reason"::"public"."enum_submission_drafts_reason";
  DROP INDEX "topics_deadline_idx";
  DROP INDEX "topics_state_idx";
  DROP INDEX "items_contact_point_idx";
  DROP INDEX "submission_drafts_owner_idx";
  DROP INDEX "submission_drafts_scope_idx";
  DROP INDEX "owner_formKey_idx";
  DROP INDEX "payload_locked_documents_rels_contact_points_id_idx";
  ALTER TABLE "topics" ADD COLUMN "published" boolean DEFAULT false;
  CREATE INDEX "topics_published_idx" ON "topics" USING btree ("published");
  UPDATE "topics" SET "published" = "state" <> 'draft';
  ALTER TABLE "topics" DROP COLUMN "period";
  ALTER TABLE "topics" DROP COLUMN "upper_reference";
  ALTER TABLE "topics" DROP COLUMN "state";
  ALTER TABLE "topics" DROP COLUMN "published_at";
  ALTER TABLE "topics" DROP COLUMN "closed_at";
  ALTER TABLE "topics" DROP COLUMN "summary";
  ALTER TABLE "items" DROP COLUMN "contact_point_id";
  ALTER TABLE "items" DROP COLUMN "source_activity";
  ALTER TABLE "items" DROP COLUMN "derived_from_kind";
  ALTER TABLE "items" DROP COLUMN "derived_from_reference";
  ALTER TABLE "assignments" DROP COLUMN "reopened_at";
  ALTER TABLE "feedback" DROP COLUMN "solved";
  ALTER TABLE "feedback" DROP COLUMN "author_text";
  ALTER TABLE "organisations" DROP COLUMN "submission_mode";
  ALTER TABLE "members" DROP COLUMN "mail_topics";
  ALTER TABLE "members" DROP COLUMN "mail_reminders";
  ALTER TABLE "members" DROP COLUMN "mail_progress";
  ALTER TABLE "messages" DROP COLUMN "unsubscribe_url";
  ALTER TABLE "submission_drafts" DROP COLUMN "owner";
  ALTER TABLE "submission_drafts" DROP COLUMN "form_key";
  ALTER TABLE "submission_drafts" DROP COLUMN "rev";
  ALTER TABLE "submission_drafts" DROP COLUMN "title";
  ALTER TABLE "submission_drafts" DROP COLUMN "address";
  ALTER TABLE "submission_drafts" DROP COLUMN "scope";
  ALTER TABLE "submission_drafts" DROP COLUMN "decided_by";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "contact_points_id";
  DROP TYPE "public"."enum_topics_audience_kinds";
  DROP TYPE "public"."enum_topics_state";
  DROP TYPE "public"."enum_items_derived_from_kind";
  DROP TYPE "public"."enum_feedback_solved";
  DROP TYPE "public"."enum_organisations_quotas_kind";
  DROP TYPE "public"."enum_organisations_submission_mode";
  DROP TYPE "public"."enum_contact_points_kind";`)
}
