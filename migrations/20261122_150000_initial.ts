import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_topics_kind" AS ENUM('solicitation', 'guide');
  CREATE TYPE "public"."enum_topics_origin" AS ENUM('own', 'municipal', 'provincial', 'national');
  CREATE TYPE "public"."enum_items_category" AS ENUM('livelihood', 'health', 'education', 'transport', 'urban', 'environment', 'agriculture', 'economy', 'employment', 'culture', 'governance', 'emergency');
  CREATE TYPE "public"."enum_items_nature" AS ENUM('general', 'trending', 'earlySign');
  CREATE TYPE "public"."enum_items_urgency" AS ENUM('normal', 'urgent');
  CREATE TYPE "public"."enum_items_locale" AS ENUM('zh', 'en');
  CREATE TYPE "public"."enum_assignments_role" AS ENUM('lead', 'co');
  CREATE TYPE "public"."enum_assignments_state" AS ENUM('dispatched', 'replied', 'redo', 'accepted');
  CREATE TYPE "public"."enum_feedback_kind" AS ENUM('departmentReply', 'verdict');
  CREATE TYPE "public"."enum_feedback_outcome_class" AS ENUM('A', 'B', 'C', 'D');
  CREATE TYPE "public"."enum_feedback_verdict" AS ENUM('accept', 'redo');
  CREATE TYPE "public"."enum_departments_handles" AS ENUM('livelihood', 'health', 'education', 'transport', 'urban', 'environment', 'agriculture', 'economy', 'employment', 'culture', 'governance', 'emergency');
  CREATE TYPE "public"."enum_organisations_kind" AS ENUM('cppcc', 'specialCommittee', 'party', 'acfic', 'massOrganisation', 'liaisonOffice', 'office', 'government', 'supervision');
  CREATE TYPE "public"."enum_organisations_level" AS ENUM('national', 'provincial', 'municipal', 'county', 'township');
  CREATE TYPE "public"."enum_users_roles" AS ENUM('admin', 'editor', 'secretaryGeneral', 'viceChair', 'chair', 'supervisor', 'departmentHandler', 'auditor', 'member', 'infoOfficer');
  CREATE TYPE "public"."enum_members_kind" AS ENUM('member', 'dedicatedOfficer', 'invitedOfficer');
  CREATE TYPE "public"."enum_series_kind" AS ENUM('digest', 'special');
  CREATE TYPE "public"."enum_editions_projection" AS ENUM('internal', 'public');
  CREATE TYPE "public"."enum_messages_state" AS ENUM('queued', 'sending', 'sent', 'deferred', 'bounced', 'failed', 'uncertain', 'suppressed');
  CREATE TYPE "public"."enum_messages_direction" AS ENUM('out', 'in');
  CREATE TYPE "public"."enum_messages_phase" AS ENUM('connecting', 'data');
  CREATE TYPE "public"."enum_submission_drafts_state" AS ENUM('kept', 'quarantined', 'used');
  CREATE TYPE "public"."enum_submission_drafts_reason" AS ENUM('trap', 'tooFast', 'noToken');
  CREATE TABLE "topics" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"slug" varchar NOT NULL,
  	"kind" "enum_topics_kind" DEFAULT 'solicitation' NOT NULL,
  	"origin" "enum_topics_origin" DEFAULT 'own' NOT NULL,
  	"brief" varchar NOT NULL,
  	"opens_at" timestamp(3) with time zone NOT NULL,
  	"deadline" timestamp(3) with time zone NOT NULL,
  	"upper_deadline" timestamp(3) with time zone,
  	"word_limit" numeric,
  	"is_public" boolean DEFAULT true,
  	"published" boolean DEFAULT false,
  	"organisation_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "items_suggestions" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"text" jsonb NOT NULL,
  	"department_id" uuid
  );
  
  CREATE TABLE "items" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"situation" jsonb NOT NULL,
  	"analysis" jsonb,
  	"lead_id" uuid,
  	"reporter_name" varchar NOT NULL,
  	"reporter_unit" varchar,
  	"reporter_phone" varchar,
  	"reporter_email" varchar,
  	"topic_id" uuid,
  	"public_consent" boolean DEFAULT false,
  	"consent_reason" varchar,
  	"original" boolean DEFAULT false,
  	"receipt" varchar,
  	"category" "enum_items_category" NOT NULL,
  	"nature" "enum_items_nature" DEFAULT 'general' NOT NULL,
  	"urgency" "enum_items_urgency" DEFAULT 'normal' NOT NULL,
  	"submitted_by_id" uuid,
  	"locale" "enum_items_locale" DEFAULT 'zh',
  	"form_key" varchar,
  	"organisation_id" uuid,
  	"workflow_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "items_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"attachments_id" uuid,
  	"members_id" uuid
  );
  
  CREATE TABLE "issues_entries" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"item_id" uuid NOT NULL,
  	"section" varchar,
  	"note" varchar,
  	"publish" boolean DEFAULT false,
  	"public_text" varchar
  );
  
  CREATE TABLE "issues_mail_recipients" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"email" varchar NOT NULL
  );
  
  CREATE TABLE "issues" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"series_id" uuid NOT NULL,
  	"editors_note" varchar,
  	"report_to" varchar,
  	"send_to" varchar,
  	"distribute_to" varchar,
  	"year" numeric,
  	"number" numeric,
  	"cumulative_number" numeric,
  	"signed_at" timestamp(3) with time zone,
  	"published_at" timestamp(3) with time zone,
  	"organisation_id" uuid,
  	"workflow_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "assignments" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"item_id" uuid NOT NULL,
  	"department_id" uuid NOT NULL,
  	"role" "enum_assignments_role" DEFAULT 'lead' NOT NULL,
  	"state" "enum_assignments_state" DEFAULT 'dispatched' NOT NULL,
  	"rev" numeric DEFAULT 0 NOT NULL,
  	"instruction" varchar,
  	"dispatched_at" timestamp(3) with time zone NOT NULL,
  	"due_at" timestamp(3) with time zone NOT NULL,
  	"contact_name" varchar NOT NULL,
  	"contact_email" varchar NOT NULL,
  	"reply_version" numeric DEFAULT 1 NOT NULL,
  	"dispatched_by_id" uuid,
  	"organisation_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "feedback" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"assignment_id" uuid NOT NULL,
  	"item_id" uuid NOT NULL,
  	"kind" "enum_feedback_kind" NOT NULL,
  	"outcome_class" "enum_feedback_outcome_class",
  	"verdict" "enum_feedback_verdict",
  	"publishable_text" varchar,
  	"internal_text" varchar,
  	"by" varchar NOT NULL,
  	"organisation_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "feedback_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"attachments_id" uuid
  );
  
  CREATE TABLE "departments_handles" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_departments_handles",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "departments_contacts" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"post" varchar,
  	"phone" varchar,
  	"email" varchar NOT NULL,
  	"valid_from" timestamp(3) with time zone,
  	"valid_to" timestamp(3) with time zone,
  	"verified" boolean DEFAULT false
  );
  
  CREATE TABLE "departments" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"fallback_owner_id" uuid,
  	"active" boolean DEFAULT true,
  	"organisation_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "organisations" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"short_name" varchar,
  	"kind" "enum_organisations_kind" NOT NULL,
  	"level" "enum_organisations_level",
  	"parent_id" uuid,
  	"officer_id" uuid,
  	"active" boolean DEFAULT true,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "users_roles" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_users_roles",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "users_sessions" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"created_at" timestamp(3) with time zone,
  	"expires_at" timestamp(3) with time zone NOT NULL
  );
  
  CREATE TABLE "users" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"post" varchar,
  	"unit_id" uuid,
  	"department_id" uuid,
  	"disabled" boolean DEFAULT false,
  	"organisation_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"email" varchar NOT NULL,
  	"reset_password_token" varchar,
  	"reset_password_expiration" timestamp(3) with time zone,
  	"salt" varchar,
  	"hash" varchar,
  	"reset_password_requested_at" timestamp(3) with time zone,
  	"login_attempts" numeric DEFAULT 0,
  	"lock_until" timestamp(3) with time zone
  );
  
  CREATE TABLE "members" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"kind" "enum_members_kind" DEFAULT 'member' NOT NULL,
  	"sector" varchar,
  	"committee_id" uuid,
  	"unit_id" uuid,
  	"post" varchar,
  	"phone" varchar,
  	"email" varchar,
  	"term" varchar,
  	"user_id" uuid,
  	"active" boolean DEFAULT true,
  	"organisation_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "series" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"slug" varchar NOT NULL,
  	"kind" "enum_series_kind" DEFAULT 'digest' NOT NULL,
  	"masthead" varchar NOT NULL,
  	"issuer" varchar NOT NULL,
  	"organisation_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "attachments" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"original_name" varchar,
  	"uploaded_by_id" uuid,
  	"organisation_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"url" varchar,
  	"thumbnail_u_r_l" varchar,
  	"filename" varchar,
  	"mime_type" varchar,
  	"filesize" numeric,
  	"width" numeric,
  	"height" numeric
  );
  
  CREATE TABLE "workflow_definitions" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"version" numeric NOT NULL,
  	"hash" varchar NOT NULL,
  	"label" jsonb NOT NULL,
  	"body" jsonb NOT NULL,
  	"edges" jsonb NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "workflow_runs" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"collection" varchar NOT NULL,
  	"document" varchar,
  	"definition_id" uuid NOT NULL,
  	"status" varchar NOT NULL,
  	"step" varchar,
  	"rev" numeric NOT NULL,
  	"round" numeric NOT NULL,
  	"authors" jsonb NOT NULL,
  	"submitted_by" varchar,
  	"approvals" jsonb NOT NULL,
  	"content_hash" varchar,
  	"scope" varchar,
  	"waiting_since" timestamp(3) with time zone,
  	"due_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "workflow_events" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"run_id" uuid NOT NULL,
  	"seq" numeric NOT NULL,
  	"rev" numeric NOT NULL,
  	"round" numeric NOT NULL,
  	"action" varchar NOT NULL,
  	"from_place" varchar NOT NULL,
  	"to_place" varchar NOT NULL,
  	"actor_id" varchar NOT NULL,
  	"actor_kind" varchar NOT NULL,
  	"actor_name" varchar NOT NULL,
  	"reason" varchar,
  	"reason_code" varchar,
  	"gates" jsonb NOT NULL,
  	"content_hash" varchar NOT NULL,
  	"at" timestamp(3) with time zone NOT NULL,
  	"idempotency_key" varchar,
  	"via" varchar NOT NULL,
  	"is_exclusive" boolean DEFAULT false NOT NULL,
  	"prev_hash" varchar,
  	"hash" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "workflow_snapshots" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"run_id" uuid NOT NULL,
  	"content_hash" varchar NOT NULL,
  	"content" jsonb NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "editions" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"issue_id" uuid NOT NULL,
  	"series" varchar NOT NULL,
  	"projection" "enum_editions_projection" NOT NULL,
  	"year" numeric NOT NULL,
  	"number" numeric NOT NULL,
  	"cumulative_number" numeric NOT NULL,
  	"content" jsonb NOT NULL,
  	"hash" varchar NOT NULL,
  	"signed_at" timestamp(3) with time zone NOT NULL,
  	"published_at" timestamp(3) with time zone,
  	"organisation_id" uuid NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "issue_counters" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"scope" varchar NOT NULL,
  	"series" varchar NOT NULL,
  	"year" numeric NOT NULL,
  	"last" numeric NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "messages" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"subject" varchar,
  	"to_name" varchar,
  	"to_address" varchar,
  	"reply_to" varchar,
  	"text" varchar,
  	"html" varchar,
  	"attachments" jsonb,
  	"template" varchar,
  	"template_version" numeric,
  	"locale" varchar,
  	"related_collection" varchar,
  	"related_id" varchar,
  	"state" "enum_messages_state" DEFAULT 'queued',
  	"direction" "enum_messages_direction" DEFAULT 'out',
  	"sent_at" timestamp(3) with time zone,
  	"attempts" numeric DEFAULT 0,
  	"next_attempt_at" timestamp(3) with time zone,
  	"last_error" varchar,
  	"smtp_response" varchar,
  	"key" varchar,
  	"message_id" varchar,
  	"worker_id" varchar,
  	"leased_at" timestamp(3) with time zone,
  	"phase" "enum_messages_phase",
  	"organisation_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "submission_drafts" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"reference" varchar,
  	"kind" varchar,
  	"values" jsonb,
  	"issues" jsonb,
  	"files" jsonb,
  	"state" "enum_submission_drafts_state" NOT NULL,
  	"reason" "enum_submission_drafts_reason",
  	"locale" varchar,
  	"expires_at" timestamp(3) with time zone NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_kv" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"data" jsonb NOT NULL
  );
  
  CREATE TABLE "payload_locked_documents" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"global_slug" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_locked_documents_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"topics_id" uuid,
  	"items_id" uuid,
  	"issues_id" uuid,
  	"departments_id" uuid,
  	"organisations_id" uuid,
  	"users_id" uuid,
  	"members_id" uuid,
  	"series_id" uuid,
  	"attachments_id" uuid
  );
  
  CREATE TABLE "payload_preferences" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"key" varchar,
  	"value" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_preferences_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"users_id" uuid
  );
  
  CREATE TABLE "payload_migrations" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"batch" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "topics" ADD CONSTRAINT "topics_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "items_suggestions" ADD CONSTRAINT "items_suggestions_department_id_departments_id_fk" FOREIGN KEY ("department_id") REFERENCES "public"."departments"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "items_suggestions" ADD CONSTRAINT "items_suggestions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."items"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "items" ADD CONSTRAINT "items_lead_id_members_id_fk" FOREIGN KEY ("lead_id") REFERENCES "public"."members"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "items" ADD CONSTRAINT "items_topic_id_topics_id_fk" FOREIGN KEY ("topic_id") REFERENCES "public"."topics"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "items" ADD CONSTRAINT "items_submitted_by_id_users_id_fk" FOREIGN KEY ("submitted_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "items" ADD CONSTRAINT "items_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "items" ADD CONSTRAINT "items_workflow_id_workflow_runs_id_fk" FOREIGN KEY ("workflow_id") REFERENCES "public"."workflow_runs"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "items_rels" ADD CONSTRAINT "items_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."items"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "items_rels" ADD CONSTRAINT "items_rels_attachments_fk" FOREIGN KEY ("attachments_id") REFERENCES "public"."attachments"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "items_rels" ADD CONSTRAINT "items_rels_members_fk" FOREIGN KEY ("members_id") REFERENCES "public"."members"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "issues_entries" ADD CONSTRAINT "issues_entries_item_id_items_id_fk" FOREIGN KEY ("item_id") REFERENCES "public"."items"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "issues_entries" ADD CONSTRAINT "issues_entries_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."issues"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "issues_mail_recipients" ADD CONSTRAINT "issues_mail_recipients_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."issues"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "issues" ADD CONSTRAINT "issues_series_id_series_id_fk" FOREIGN KEY ("series_id") REFERENCES "public"."series"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "issues" ADD CONSTRAINT "issues_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "issues" ADD CONSTRAINT "issues_workflow_id_workflow_runs_id_fk" FOREIGN KEY ("workflow_id") REFERENCES "public"."workflow_runs"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "assignments" ADD CONSTRAINT "assignments_item_id_items_id_fk" FOREIGN KEY ("item_id") REFERENCES "public"."items"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "assignments" ADD CONSTRAINT "assignments_department_id_departments_id_fk" FOREIGN KEY ("department_id") REFERENCES "public"."departments"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "assignments" ADD CONSTRAINT "assignments_dispatched_by_id_users_id_fk" FOREIGN KEY ("dispatched_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "assignments" ADD CONSTRAINT "assignments_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "feedback" ADD CONSTRAINT "feedback_assignment_id_assignments_id_fk" FOREIGN KEY ("assignment_id") REFERENCES "public"."assignments"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "feedback" ADD CONSTRAINT "feedback_item_id_items_id_fk" FOREIGN KEY ("item_id") REFERENCES "public"."items"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "feedback" ADD CONSTRAINT "feedback_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "feedback_rels" ADD CONSTRAINT "feedback_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."feedback"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "feedback_rels" ADD CONSTRAINT "feedback_rels_attachments_fk" FOREIGN KEY ("attachments_id") REFERENCES "public"."attachments"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "departments_handles" ADD CONSTRAINT "departments_handles_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."departments"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "departments_contacts" ADD CONSTRAINT "departments_contacts_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."departments"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "departments" ADD CONSTRAINT "departments_fallback_owner_id_users_id_fk" FOREIGN KEY ("fallback_owner_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "departments" ADD CONSTRAINT "departments_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "organisations" ADD CONSTRAINT "organisations_parent_id_organisations_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "organisations" ADD CONSTRAINT "organisations_officer_id_members_id_fk" FOREIGN KEY ("officer_id") REFERENCES "public"."members"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "users_roles" ADD CONSTRAINT "users_roles_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users_sessions" ADD CONSTRAINT "users_sessions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users" ADD CONSTRAINT "users_unit_id_organisations_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "users" ADD CONSTRAINT "users_department_id_departments_id_fk" FOREIGN KEY ("department_id") REFERENCES "public"."departments"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "users" ADD CONSTRAINT "users_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "members" ADD CONSTRAINT "members_committee_id_organisations_id_fk" FOREIGN KEY ("committee_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "members" ADD CONSTRAINT "members_unit_id_organisations_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "members" ADD CONSTRAINT "members_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "members" ADD CONSTRAINT "members_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "series" ADD CONSTRAINT "series_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "attachments" ADD CONSTRAINT "attachments_uploaded_by_id_users_id_fk" FOREIGN KEY ("uploaded_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "attachments" ADD CONSTRAINT "attachments_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "workflow_runs" ADD CONSTRAINT "workflow_runs_definition_id_workflow_definitions_id_fk" FOREIGN KEY ("definition_id") REFERENCES "public"."workflow_definitions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "workflow_events" ADD CONSTRAINT "workflow_events_run_id_workflow_runs_id_fk" FOREIGN KEY ("run_id") REFERENCES "public"."workflow_runs"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "workflow_snapshots" ADD CONSTRAINT "workflow_snapshots_run_id_workflow_runs_id_fk" FOREIGN KEY ("run_id") REFERENCES "public"."workflow_runs"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "editions" ADD CONSTRAINT "editions_issue_id_issues_id_fk" FOREIGN KEY ("issue_id") REFERENCES "public"."issues"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "editions" ADD CONSTRAINT "editions_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "messages" ADD CONSTRAINT "messages_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_locked_documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_items_fk" FOREIGN KEY ("items_id") REFERENCES "public"."items"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_issues_fk" FOREIGN KEY ("issues_id") REFERENCES "public"."issues"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_departments_fk" FOREIGN KEY ("departments_id") REFERENCES "public"."departments"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_organisations_fk" FOREIGN KEY ("organisations_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_members_fk" FOREIGN KEY ("members_id") REFERENCES "public"."members"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_series_fk" FOREIGN KEY ("series_id") REFERENCES "public"."series"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_attachments_fk" FOREIGN KEY ("attachments_id") REFERENCES "public"."attachments"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_preferences"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  CREATE UNIQUE INDEX "topics_slug_idx" ON "topics" USING btree ("slug");
  CREATE INDEX "topics_published_idx" ON "topics" USING btree ("published");
  CREATE INDEX "topics_organisation_idx" ON "topics" USING btree ("organisation_id");
  CREATE INDEX "topics_updated_at_idx" ON "topics" USING btree ("updated_at");
  CREATE INDEX "topics_created_at_idx" ON "topics" USING btree ("created_at");
  CREATE INDEX "items_suggestions_order_idx" ON "items_suggestions" USING btree ("_order");
  CREATE INDEX "items_suggestions_parent_id_idx" ON "items_suggestions" USING btree ("_parent_id");
  CREATE INDEX "items_suggestions_department_idx" ON "items_suggestions" USING btree ("department_id");
  CREATE INDEX "items_title_idx" ON "items" USING btree ("title");
  CREATE INDEX "items_lead_idx" ON "items" USING btree ("lead_id");
  CREATE INDEX "items_topic_idx" ON "items" USING btree ("topic_id");
  CREATE UNIQUE INDEX "items_receipt_idx" ON "items" USING btree ("receipt");
  CREATE INDEX "items_category_idx" ON "items" USING btree ("category");
  CREATE INDEX "items_submitted_by_idx" ON "items" USING btree ("submitted_by_id");
  CREATE UNIQUE INDEX "items_form_key_idx" ON "items" USING btree ("form_key");
  CREATE INDEX "items_organisation_idx" ON "items" USING btree ("organisation_id");
  CREATE INDEX "items_workflow_idx" ON "items" USING btree ("workflow_id");
  CREATE INDEX "items_updated_at_idx" ON "items" USING btree ("updated_at");
  CREATE INDEX "items_created_at_idx" ON "items" USING btree ("created_at");
  CREATE INDEX "items_rels_order_idx" ON "items_rels" USING btree ("order");
  CREATE INDEX "items_rels_parent_idx" ON "items_rels" USING btree ("parent_id");
  CREATE INDEX "items_rels_path_idx" ON "items_rels" USING btree ("path");
  CREATE INDEX "items_rels_attachments_id_idx" ON "items_rels" USING btree ("attachments_id");
  CREATE INDEX "items_rels_members_id_idx" ON "items_rels" USING btree ("members_id");
  CREATE INDEX "issues_entries_order_idx" ON "issues_entries" USING btree ("_order");
  CREATE INDEX "issues_entries_parent_id_idx" ON "issues_entries" USING btree ("_parent_id");
  CREATE INDEX "issues_entries_item_idx" ON "issues_entries" USING btree ("item_id");
  CREATE INDEX "issues_mail_recipients_order_idx" ON "issues_mail_recipients" USING btree ("_order");
  CREATE INDEX "issues_mail_recipients_parent_id_idx" ON "issues_mail_recipients" USING btree ("_parent_id");
  CREATE INDEX "issues_series_idx" ON "issues" USING btree ("series_id");
  CREATE INDEX "issues_year_idx" ON "issues" USING btree ("year");
  CREATE INDEX "issues_number_idx" ON "issues" USING btree ("number");
  CREATE INDEX "issues_organisation_idx" ON "issues" USING btree ("organisation_id");
  CREATE INDEX "issues_workflow_idx" ON "issues" USING btree ("workflow_id");
  CREATE INDEX "issues_updated_at_idx" ON "issues" USING btree ("updated_at");
  CREATE INDEX "issues_created_at_idx" ON "issues" USING btree ("created_at");
  CREATE INDEX "assignments_item_idx" ON "assignments" USING btree ("item_id");
  CREATE INDEX "assignments_department_idx" ON "assignments" USING btree ("department_id");
  CREATE INDEX "assignments_state_idx" ON "assignments" USING btree ("state");
  CREATE INDEX "assignments_dispatched_by_idx" ON "assignments" USING btree ("dispatched_by_id");
  CREATE INDEX "assignments_organisation_idx" ON "assignments" USING btree ("organisation_id");
  CREATE INDEX "assignments_updated_at_idx" ON "assignments" USING btree ("updated_at");
  CREATE INDEX "assignments_created_at_idx" ON "assignments" USING btree ("created_at");
  CREATE INDEX "feedback_assignment_idx" ON "feedback" USING btree ("assignment_id");
  CREATE INDEX "feedback_item_idx" ON "feedback" USING btree ("item_id");
  CREATE INDEX "feedback_organisation_idx" ON "feedback" USING btree ("organisation_id");
  CREATE INDEX "feedback_updated_at_idx" ON "feedback" USING btree ("updated_at");
  CREATE INDEX "feedback_created_at_idx" ON "feedback" USING btree ("created_at");
  CREATE INDEX "feedback_rels_order_idx" ON "feedback_rels" USING btree ("order");
  CREATE INDEX "feedback_rels_parent_idx" ON "feedback_rels" USING btree ("parent_id");
  CREATE INDEX "feedback_rels_path_idx" ON "feedback_rels" USING btree ("path");
  CREATE INDEX "feedback_rels_attachments_id_idx" ON "feedback_rels" USING btree ("attachments_id");
  CREATE INDEX "departments_handles_order_idx" ON "departments_handles" USING btree ("order");
  CREATE INDEX "departments_handles_parent_idx" ON "departments_handles" USING btree ("parent_id");
  CREATE INDEX "departments_contacts_order_idx" ON "departments_contacts" USING btree ("_order");
  CREATE INDEX "departments_contacts_parent_id_idx" ON "departments_contacts" USING btree ("_parent_id");
  CREATE INDEX "departments_fallback_owner_idx" ON "departments" USING btree ("fallback_owner_id");
  CREATE INDEX "departments_organisation_idx" ON "departments" USING btree ("organisation_id");
  CREATE INDEX "departments_updated_at_idx" ON "departments" USING btree ("updated_at");
  CREATE INDEX "departments_created_at_idx" ON "departments" USING btree ("created_at");
  CREATE INDEX "organisations_parent_idx" ON "organisations" USING btree ("parent_id");
  CREATE INDEX "organisations_officer_idx" ON "organisations" USING btree ("officer_id");
  CREATE INDEX "organisations_updated_at_idx" ON "organisations" USING btree ("updated_at");
  CREATE INDEX "organisations_created_at_idx" ON "organisations" USING btree ("created_at");
  CREATE INDEX "users_roles_order_idx" ON "users_roles" USING btree ("order");
  CREATE INDEX "users_roles_parent_idx" ON "users_roles" USING btree ("parent_id");
  CREATE INDEX "users_sessions_order_idx" ON "users_sessions" USING btree ("_order");
  CREATE INDEX "users_sessions_parent_id_idx" ON "users_sessions" USING btree ("_parent_id");
  CREATE INDEX "users_unit_idx" ON "users" USING btree ("unit_id");
  CREATE INDEX "users_department_idx" ON "users" USING btree ("department_id");
  CREATE INDEX "users_organisation_idx" ON "users" USING btree ("organisation_id");
  CREATE INDEX "users_updated_at_idx" ON "users" USING btree ("updated_at");
  CREATE INDEX "users_created_at_idx" ON "users" USING btree ("created_at");
  CREATE UNIQUE INDEX "users_email_idx" ON "users" USING btree ("email");
  CREATE INDEX "members_name_idx" ON "members" USING btree ("name");
  CREATE INDEX "members_committee_idx" ON "members" USING btree ("committee_id");
  CREATE INDEX "members_unit_idx" ON "members" USING btree ("unit_id");
  CREATE INDEX "members_user_idx" ON "members" USING btree ("user_id");
  CREATE INDEX "members_organisation_idx" ON "members" USING btree ("organisation_id");
  CREATE INDEX "members_updated_at_idx" ON "members" USING btree ("updated_at");
  CREATE INDEX "members_created_at_idx" ON "members" USING btree ("created_at");
  CREATE UNIQUE INDEX "series_slug_idx" ON "series" USING btree ("slug");
  CREATE INDEX "series_organisation_idx" ON "series" USING btree ("organisation_id");
  CREATE INDEX "series_updated_at_idx" ON "series" USING btree ("updated_at");
  CREATE INDEX "series_created_at_idx" ON "series" USING btree ("created_at");
  CREATE INDEX "attachments_uploaded_by_idx" ON "attachments" USING btree ("uploaded_by_id");
  CREATE INDEX "attachments_organisation_idx" ON "attachments" USING btree ("organisation_id");
  CREATE INDEX "attachments_updated_at_idx" ON "attachments" USING btree ("updated_at");
  CREATE INDEX "attachments_created_at_idx" ON "attachments" USING btree ("created_at");
  CREATE UNIQUE INDEX "attachments_filename_idx" ON "attachments" USING btree ("filename");
  CREATE INDEX "workflow_definitions_key_idx" ON "workflow_definitions" USING btree ("key");
  CREATE UNIQUE INDEX "workflow_definitions_hash_idx" ON "workflow_definitions" USING btree ("hash");
  CREATE INDEX "workflow_definitions_updated_at_idx" ON "workflow_definitions" USING btree ("updated_at");
  CREATE INDEX "workflow_definitions_created_at_idx" ON "workflow_definitions" USING btree ("created_at");
  CREATE INDEX "workflow_runs_document_idx" ON "workflow_runs" USING btree ("document");
  CREATE INDEX "workflow_runs_definition_idx" ON "workflow_runs" USING btree ("definition_id");
  CREATE INDEX "workflow_runs_status_idx" ON "workflow_runs" USING btree ("status");
  CREATE INDEX "workflow_runs_step_idx" ON "workflow_runs" USING btree ("step");
  CREATE INDEX "workflow_runs_scope_idx" ON "workflow_runs" USING btree ("scope");
  CREATE INDEX "workflow_runs_updated_at_idx" ON "workflow_runs" USING btree ("updated_at");
  CREATE INDEX "workflow_runs_created_at_idx" ON "workflow_runs" USING btree ("created_at");
  CREATE INDEX "workflow_events_run_idx" ON "workflow_events" USING btree ("run_id");
  CREATE INDEX "workflow_events_updated_at_idx" ON "workflow_events" USING btree ("updated_at");
  CREATE INDEX "workflow_events_created_at_idx" ON "workflow_events" USING btree ("created_at");
  CREATE INDEX "workflow_snapshots_run_idx" ON "workflow_snapshots" USING btree ("run_id");
  CREATE INDEX "workflow_snapshots_updated_at_idx" ON "workflow_snapshots" USING btree ("updated_at");
  CREATE INDEX "workflow_snapshots_created_at_idx" ON "workflow_snapshots" USING btree ("created_at");
  CREATE INDEX "editions_issue_idx" ON "editions" USING btree ("issue_id");
  CREATE INDEX "editions_series_idx" ON "editions" USING btree ("series");
  CREATE INDEX "editions_projection_idx" ON "editions" USING btree ("projection");
  CREATE INDEX "editions_published_at_idx" ON "editions" USING btree ("published_at");
  CREATE INDEX "editions_organisation_idx" ON "editions" USING btree ("organisation_id");
  CREATE INDEX "editions_updated_at_idx" ON "editions" USING btree ("updated_at");
  CREATE INDEX "editions_created_at_idx" ON "editions" USING btree ("created_at");
  CREATE INDEX "issue_counters_updated_at_idx" ON "issue_counters" USING btree ("updated_at");
  CREATE INDEX "issue_counters_created_at_idx" ON "issue_counters" USING btree ("created_at");
  CREATE INDEX "messages_to_to_address_idx" ON "messages" USING btree ("to_address");
  CREATE INDEX "messages_related_id_idx" ON "messages" USING btree ("related_id");
  CREATE INDEX "messages_state_idx" ON "messages" USING btree ("state");
  CREATE INDEX "messages_sent_at_idx" ON "messages" USING btree ("sent_at");
  CREATE UNIQUE INDEX "messages_key_idx" ON "messages" USING btree ("key");
  CREATE UNIQUE INDEX "messages_message_id_idx" ON "messages" USING btree ("message_id");
  CREATE INDEX "messages_organisation_idx" ON "messages" USING btree ("organisation_id");
  CREATE INDEX "messages_updated_at_idx" ON "messages" USING btree ("updated_at");
  CREATE INDEX "messages_created_at_idx" ON "messages" USING btree ("created_at");
  CREATE UNIQUE INDEX "submission_drafts_key_idx" ON "submission_drafts" USING btree ("key");
  CREATE INDEX "submission_drafts_kind_idx" ON "submission_drafts" USING btree ("kind");
  CREATE INDEX "submission_drafts_state_idx" ON "submission_drafts" USING btree ("state");
  CREATE INDEX "submission_drafts_expires_at_idx" ON "submission_drafts" USING btree ("expires_at");
  CREATE INDEX "submission_drafts_updated_at_idx" ON "submission_drafts" USING btree ("updated_at");
  CREATE INDEX "submission_drafts_created_at_idx" ON "submission_drafts" USING btree ("created_at");
  CREATE UNIQUE INDEX "payload_kv_key_idx" ON "payload_kv" USING btree ("key");
  CREATE INDEX "payload_locked_documents_global_slug_idx" ON "payload_locked_documents" USING btree ("global_slug");
  CREATE INDEX "payload_locked_documents_updated_at_idx" ON "payload_locked_documents" USING btree ("updated_at");
  CREATE INDEX "payload_locked_documents_created_at_idx" ON "payload_locked_documents" USING btree ("created_at");
  CREATE INDEX "payload_locked_documents_rels_order_idx" ON "payload_locked_documents_rels" USING btree ("order");
  CREATE INDEX "payload_locked_documents_rels_parent_idx" ON "payload_locked_documents_rels" USING btree ("parent_id");
  CREATE INDEX "payload_locked_documents_rels_path_idx" ON "payload_locked_documents_rels" USING btree ("path");
  CREATE INDEX "payload_locked_documents_rels_topics_id_idx" ON "payload_locked_documents_rels" USING btree ("topics_id");
  CREATE INDEX "payload_locked_documents_rels_items_id_idx" ON "payload_locked_documents_rels" USING btree ("items_id");
  CREATE INDEX "payload_locked_documents_rels_issues_id_idx" ON "payload_locked_documents_rels" USING btree ("issues_id");
  CREATE INDEX "payload_locked_documents_rels_departments_id_idx" ON "payload_locked_documents_rels" USING btree ("departments_id");
  CREATE INDEX "payload_locked_documents_rels_organisations_id_idx" ON "payload_locked_documents_rels" USING btree ("organisations_id");
  CREATE INDEX "payload_locked_documents_rels_users_id_idx" ON "payload_locked_documents_rels" USING btree ("users_id");
  CREATE INDEX "payload_locked_documents_rels_members_id_idx" ON "payload_locked_documents_rels" USING btree ("members_id");
  CREATE INDEX "payload_locked_documents_rels_series_id_idx" ON "payload_locked_documents_rels" USING btree ("series_id");
  CREATE INDEX "payload_locked_documents_rels_attachments_id_idx" ON "payload_locked_documents_rels" USING btree ("attachments_id");
  CREATE INDEX "payload_preferences_key_idx" ON "payload_preferences" USING btree ("key");
  CREATE INDEX "payload_preferences_updated_at_idx" ON "payload_preferences" USING btree ("updated_at");
  CREATE INDEX "payload_preferences_created_at_idx" ON "payload_preferences" USING btree ("created_at");
  CREATE INDEX "payload_preferences_rels_order_idx" ON "payload_preferences_rels" USING btree ("order");
  CREATE INDEX "payload_preferences_rels_parent_idx" ON "payload_preferences_rels" USING btree ("parent_id");
  CREATE INDEX "payload_preferences_rels_path_idx" ON "payload_preferences_rels" USING btree ("path");
  CREATE INDEX "payload_preferences_rels_users_id_idx" ON "payload_preferences_rels" USING btree ("users_id");
  CREATE INDEX "payload_migrations_updated_at_idx" ON "payload_migrations" USING btree ("updated_at");
  CREATE INDEX "payload_migrations_created_at_idx" ON "payload_migrations" USING btree ("created_at");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "topics" CASCADE;
  DROP TABLE "items_suggestions" CASCADE;
  DROP TABLE "items" CASCADE;
  DROP TABLE "items_rels" CASCADE;
  DROP TABLE "issues_entries" CASCADE;
  DROP TABLE "issues_mail_recipients" CASCADE;
  DROP TABLE "issues" CASCADE;
  DROP TABLE "assignments" CASCADE;
  DROP TABLE "feedback" CASCADE;
  DROP TABLE "feedback_rels" CASCADE;
  DROP TABLE "departments_handles" CASCADE;
  DROP TABLE "departments_contacts" CASCADE;
  DROP TABLE "departments" CASCADE;
  DROP TABLE "organisations" CASCADE;
  DROP TABLE "users_roles" CASCADE;
  DROP TABLE "users_sessions" CASCADE;
  DROP TABLE "users" CASCADE;
  DROP TABLE "members" CASCADE;
  DROP TABLE "series" CASCADE;
  DROP TABLE "attachments" CASCADE;
  DROP TABLE "workflow_definitions" CASCADE;
  DROP TABLE "workflow_runs" CASCADE;
  DROP TABLE "workflow_events" CASCADE;
  DROP TABLE "workflow_snapshots" CASCADE;
  DROP TABLE "editions" CASCADE;
  DROP TABLE "issue_counters" CASCADE;
  DROP TABLE "messages" CASCADE;
  DROP TABLE "submission_drafts" CASCADE;
  DROP TABLE "payload_kv" CASCADE;
  DROP TABLE "payload_locked_documents" CASCADE;
  DROP TABLE "payload_locked_documents_rels" CASCADE;
  DROP TABLE "payload_preferences" CASCADE;
  DROP TABLE "payload_preferences_rels" CASCADE;
  DROP TABLE "payload_migrations" CASCADE;
  DROP TYPE "public"."enum_topics_kind";
  DROP TYPE "public"."enum_topics_origin";
  DROP TYPE "public"."enum_items_category";
  DROP TYPE "public"."enum_items_nature";
  DROP TYPE "public"."enum_items_urgency";
  DROP TYPE "public"."enum_items_locale";
  DROP TYPE "public"."enum_assignments_role";
  DROP TYPE "public"."enum_assignments_state";
  DROP TYPE "public"."enum_feedback_kind";
  DROP TYPE "public"."enum_feedback_outcome_class";
  DROP TYPE "public"."enum_feedback_verdict";
  DROP TYPE "public"."enum_departments_handles";
  DROP TYPE "public"."enum_organisations_kind";
  DROP TYPE "public"."enum_organisations_level";
  DROP TYPE "public"."enum_users_roles";
  DROP TYPE "public"."enum_members_kind";
  DROP TYPE "public"."enum_series_kind";
  DROP TYPE "public"."enum_editions_projection";
  DROP TYPE "public"."enum_messages_state";
  DROP TYPE "public"."enum_messages_direction";
  DROP TYPE "public"."enum_messages_phase";
  DROP TYPE "public"."enum_submission_drafts_state";
  DROP TYPE "public"."enum_submission_drafts_reason";`)
}
