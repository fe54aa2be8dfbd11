import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_instructions_scope" AS ENUM('issue', 'items');
  CREATE TYPE "public"."enum_instructions_side" AS ENUM('party', 'government', 'cppcc');
  CREATE TYPE "public"."enum_instructions_level" AS ENUM('national', 'provincial', 'municipal', 'county', 'township');
  CREATE TYPE "public"."enum_instructions_kind" AS ENUM('instruct', 'circleRead', 'read');
  CREATE TYPE "public"."enum_assignments_mode" AS ENUM('assign', 'transfer');
  CREATE TYPE "public"."enum_assignments_grade" AS ENUM('urgent', 'normal', 'complex');
  CREATE TYPE "public"."enum_assignments_notice_level" AS ENUM('none', 'blue', 'orange', 'red');
  CREATE TYPE "public"."enum_assignments_outcome_class" AS ENUM('A', 'B', 'C', 'D');
  CREATE TYPE "public"."enum_assignments_publication" AS ENUM('undecided', 'publish', 'withhold');
  CREATE TYPE "public"."enum_assignments_implementation" AS ENUM('none', 'promised', 'implemented', 'missed');
  CREATE TYPE "public"."enum_feedback_fulfilled" AS ENUM('yes', 'no');
  CREATE TYPE "public"."enum_feedback_via" AS ENUM('link', 'account', 'mail', 'office', 'system');
  CREATE TYPE "public"."enum_duty_requests_kind" AS ENUM('return', 'extension');
  CREATE TYPE "public"."enum_duty_requests_state" AS ENUM('open', 'granted', 'refused', 'withdrawn');
  CREATE TYPE "public"."enum_duty_requests_via" AS ENUM('link', 'account', 'mail', 'office', 'system');
  CREATE TYPE "public"."enum_duty_questions_side" AS ENUM('department', 'office');
  CREATE TYPE "public"."enum_duty_questions_via" AS ENUM('link', 'account', 'mail', 'office', 'system');
  CREATE TYPE "public"."enum_duty_notices_level" AS ENUM('reminder', 'blue', 'orange', 'red', 'escalation');
  CREATE TYPE "public"."enum_duty_events_act" AS ENUM('dispatch', 'acknowledge', 'requestReturn', 'withdrawReturn', 'grantReturn', 'refuseReturn', 'requestExtension', 'grantExtension', 'refuseExtension', 'ask', 'answer', 'mail', 'opinion', 'reply', 'redo', 'accept', 'reopen', 'rate', 'ratingRefused', 'cancel', 'notice', 'contact', 'recheck', 'recompute', 'reissue', 'publication');
  CREATE TYPE "public"."enum_duty_events_via" AS ENUM('link', 'account', 'mail', 'office', 'system');
  CREATE TYPE "public"."enum_calendar_days_kind" AS ENUM('workday', 'dayOff');
  CREATE TYPE "public"."enum_message_events_type" AS ENUM('queued', 'attempt', 'deferred', 'sent', 'failed', 'uncertain', 'bounced', 'suppressed', 'retried', 'autoReply', 'reply', 'abandoned');
  CREATE TYPE "public"."enum_mail_suppressions_reason" AS ENUM('bounce', 'complaint', 'manual');
  CREATE TYPE "public"."enum_inbound_mails_kind" AS ENUM('reply', 'autoReply', 'bounce', 'other');
  CREATE TYPE "public"."enum_inbound_mails_state" AS ENUM('new', 'placed', 'unplaced', 'ignored', 'failed');
  ALTER TYPE "public"."enum_assignments_state" ADD VALUE 'acknowledged' BEFORE 'replied';
  ALTER TYPE "public"."enum_assignments_state" ADD VALUE 'returnRequested' BEFORE 'replied';
  ALTER TYPE "public"."enum_assignments_state" ADD VALUE 'returned';
  ALTER TYPE "public"."enum_assignments_state" ADD VALUE 'cancelled';
  ALTER TYPE "public"."enum_feedback_kind" ADD VALUE 'coOpinion' BEFORE 'verdict';
  ALTER TYPE "public"."enum_feedback_kind" ADD VALUE 'recheck';
  CREATE TABLE "instructions" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"issue_id" uuid,
  	"scope" "enum_instructions_scope" DEFAULT 'items' NOT NULL,
  	"leader_name" varchar NOT NULL,
  	"leader_post" varchar,
  	"side" "enum_instructions_side" DEFAULT 'government' NOT NULL,
  	"level" "enum_instructions_level" DEFAULT 'municipal' NOT NULL,
  	"kind" "enum_instructions_kind" DEFAULT 'instruct' NOT NULL,
  	"given_on" timestamp(3) with time zone NOT NULL,
  	"text" varchar,
  	"register_number" varchar,
  	"important" boolean DEFAULT false,
  	"for_departments" boolean DEFAULT true,
  	"recorded_by_id" uuid,
  	"organisation_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "instructions_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"items_id" uuid,
  	"attachments_id" uuid
  );
  
  CREATE TABLE "duty_requests" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"assignment_id" uuid NOT NULL,
  	"kind" "enum_duty_requests_kind" NOT NULL,
  	"reason" varchar NOT NULL,
  	"asked_days" numeric,
  	"asked_until" timestamp(3) with time zone,
  	"elsewhere" varchar,
  	"state" "enum_duty_requests_state" DEFAULT 'open' NOT NULL,
  	"by" varchar,
  	"via" "enum_duty_requests_via" NOT NULL,
  	"decided_by" varchar,
  	"decided_at" timestamp(3) with time zone,
  	"decision" varchar,
  	"granted_days" numeric,
  	"due_before" timestamp(3) with time zone,
  	"due_after" timestamp(3) with time zone,
  	"organisation_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "duty_questions" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"assignment_id" uuid NOT NULL,
  	"side" "enum_duty_questions_side" NOT NULL,
  	"text" varchar NOT NULL,
  	"by" varchar,
  	"via" "enum_duty_questions_via" NOT NULL,
  	"mail_id" uuid,
  	"organisation_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "duty_notices" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"assignment_id" uuid NOT NULL,
  	"department_id" uuid NOT NULL,
  	"level" "enum_duty_notices_level" NOT NULL,
  	"number" numeric,
  	"number_year" numeric,
  	"key" varchar NOT NULL,
  	"issued_at" timestamp(3) with time zone NOT NULL,
  	"due_at" timestamp(3) with time zone NOT NULL,
  	"days_late" numeric DEFAULT 0 NOT NULL,
  	"recipients" jsonb,
  	"note" varchar,
  	"issued_by" varchar,
  	"organisation_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "duty_events" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"assignment_id" uuid NOT NULL,
  	"item_id" uuid NOT NULL,
  	"number" numeric NOT NULL,
  	"act" "enum_duty_events_act" NOT NULL,
  	"at" timestamp(3) with time zone NOT NULL,
  	"via" "enum_duty_events_via" NOT NULL,
  	"by" varchar,
  	"note" varchar,
  	"data" jsonb,
  	"due_before" timestamp(3) with time zone,
  	"due_after" timestamp(3) with time zone,
  	"organisation_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "organisations_numbers" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"number" numeric,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL
  );
  
  CREATE TABLE "calendar_days" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"date" varchar NOT NULL,
  	"kind" "enum_calendar_days_kind" DEFAULT 'dayOff' NOT NULL,
  	"name" varchar,
  	"organisation_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "message_events" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"message_id" uuid,
  	"at" timestamp(3) with time zone NOT NULL,
  	"type" "enum_message_events_type" NOT NULL,
  	"transport" varchar,
  	"detail" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "mail_suppressions" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"address" varchar NOT NULL,
  	"reason" "enum_mail_suppressions_reason" NOT NULL,
  	"message_id" uuid,
  	"note" varchar,
  	"suppressed_at" timestamp(3) with time zone NOT NULL,
  	"lifted_at" timestamp(3) with time zone,
  	"lifted_by" varchar,
  	"organisation_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "mail_templates" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"template" varchar NOT NULL,
  	"locale" varchar NOT NULL,
  	"version" numeric NOT NULL,
  	"subject" varchar,
  	"text" varchar,
  	"note" varchar,
  	"use_default" boolean DEFAULT false,
  	"author" varchar,
  	"organisation_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "inbound_mails" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"received_at" timestamp(3) with time zone NOT NULL,
  	"message_id" varchar NOT NULL,
  	"from" varchar,
  	"from_name" varchar,
  	"to" varchar,
  	"subject" varchar,
  	"kind" "enum_inbound_mails_kind" DEFAULT 'other' NOT NULL,
  	"state" "enum_inbound_mails_state" DEFAULT 'new' NOT NULL,
  	"in_reply_to" varchar,
  	"references" varchar,
  	"text" varchar,
  	"full_text" varchar,
  	"refused_files" jsonb,
  	"related_collection" varchar,
  	"related_id" varchar,
  	"guesses" jsonb,
  	"placed_by" varchar,
  	"placed_at" timestamp(3) with time zone,
  	"problem" varchar,
  	"raw_bytes" numeric,
  	"sha256" varchar,
  	"organisation_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "inbound_mails_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"attachments_id" uuid
  );
  
  ALTER TABLE "assignments" ADD COLUMN "number" numeric;
  ALTER TABLE "assignments" ADD COLUMN "number_year" numeric;
  ALTER TABLE "assignments" ADD COLUMN "from_instruction_id" uuid;
  ALTER TABLE "assignments" ADD COLUMN "lead_assignment_id" uuid;
  ALTER TABLE "assignments" ADD COLUMN "mode" "enum_assignments_mode" DEFAULT 'assign' NOT NULL;
  ALTER TABLE "assignments" ADD COLUMN "grade" "enum_assignments_grade" DEFAULT 'normal' NOT NULL;
  ALTER TABLE "assignments" ADD COLUMN "important" boolean DEFAULT false;
  ALTER TABLE "assignments" ADD COLUMN "days" numeric DEFAULT 15 NOT NULL;
  ALTER TABLE "assignments" ADD COLUMN "original_due_at" timestamp(3) with time zone;
  ALTER TABLE "assignments" ADD COLUMN "ack_due_at" timestamp(3) with time zone;
  ALTER TABLE "assignments" ADD COLUMN "return_due_at" timestamp(3) with time zone;
  ALTER TABLE "assignments" ADD COLUMN "acknowledged_at" timestamp(3) with time zone;
  ALTER TABLE "assignments" ADD COLUMN "acknowledged_by" varchar;
  ALTER TABLE "assignments" ADD COLUMN "return_asked_at" timestamp(3) with time zone;
  ALTER TABLE "assignments" ADD COLUMN "paused_at" timestamp(3) with time zone;
  ALTER TABLE "assignments" ADD COLUMN "replied_at" timestamp(3) with time zone;
  ALTER TABLE "assignments" ADD COLUMN "concluded_at" timestamp(3) with time zone;
  ALTER TABLE "assignments" ADD COLUMN "notice_level" "enum_assignments_notice_level" DEFAULT 'none' NOT NULL;
  ALTER TABLE "assignments" ADD COLUMN "noticed_at" timestamp(3) with time zone;
  ALTER TABLE "assignments" ADD COLUMN "contact_post" varchar;
  ALTER TABLE "assignments" ADD COLUMN "contact_phone" varchar;
  ALTER TABLE "assignments" ADD COLUMN "outcome_class" "enum_assignments_outcome_class";
  ALTER TABLE "assignments" ADD COLUMN "publication" "enum_assignments_publication" DEFAULT 'undecided' NOT NULL;
  ALTER TABLE "assignments" ADD COLUMN "publication_reason" varchar;
  ALTER TABLE "assignments" ADD COLUMN "implementation" "enum_assignments_implementation" DEFAULT 'none' NOT NULL;
  ALTER TABLE "assignments" ADD COLUMN "promised_at" timestamp(3) with time zone;
  ALTER TABLE "assignments" ADD COLUMN "implemented_at" timestamp(3) with time zone;
  ALTER TABLE "feedback" ADD COLUMN "rest_text" varchar;
  ALTER TABLE "feedback" ADD COLUMN "rest_by" timestamp(3) with time zone;
  ALTER TABLE "feedback" ADD COLUMN "fulfilled" "enum_feedback_fulfilled";
  ALTER TABLE "feedback" ADD COLUMN "letter_number" varchar;
  ALTER TABLE "feedback" ADD COLUMN "post" varchar;
  ALTER TABLE "feedback" ADD COLUMN "phone" varchar;
  ALTER TABLE "feedback" ADD COLUMN "via" "enum_feedback_via";
  ALTER TABLE "feedback" ADD COLUMN "mail_id" uuid;
  ALTER TABLE "departments_contacts" ADD COLUMN "bounced_at" timestamp(3) with time zone;
  ALTER TABLE "departments" ADD COLUMN "letter_name" varchar;
  ALTER TABLE "departments" ADD COLUMN "superior_name" varchar;
  ALTER TABLE "departments" ADD COLUMN "superior_post" varchar;
  ALTER TABLE "departments" ADD COLUMN "superior_email" varchar;
  ALTER TABLE "organisations" ADD COLUMN "handling_reply_days" numeric DEFAULT 15;
  ALTER TABLE "organisations" ADD COLUMN "handling_urgent_days" numeric DEFAULT 5;
  ALTER TABLE "organisations" ADD COLUMN "handling_complex_days" numeric DEFAULT 60;
  ALTER TABLE "organisations" ADD COLUMN "handling_co_days" numeric DEFAULT 5;
  ALTER TABLE "organisations" ADD COLUMN "handling_ack_days" numeric DEFAULT 2;
  ALTER TABLE "organisations" ADD COLUMN "handling_return_days" numeric DEFAULT 3;
  ALTER TABLE "organisations" ADD COLUMN "handling_arbitrate_days" numeric DEFAULT 1;
  ALTER TABLE "organisations" ADD COLUMN "handling_extension_days" numeric DEFAULT 15;
  ALTER TABLE "organisations" ADD COLUMN "handling_extension_times" numeric DEFAULT 1;
  ALTER TABLE "organisations" ADD COLUMN "handling_blue_after" numeric DEFAULT 1;
  ALTER TABLE "organisations" ADD COLUMN "handling_orange_after" numeric DEFAULT 4;
  ALTER TABLE "organisations" ADD COLUMN "handling_red_after" numeric DEFAULT 8;
  ALTER TABLE "organisations" ADD COLUMN "handling_minimum_sample" numeric DEFAULT 5;
  ALTER TABLE "organisations" ADD COLUMN "handling_rate_by_code" boolean DEFAULT true;
  ALTER TABLE "messages" ADD COLUMN "transport" varchar;
  ALTER TABLE "messages" ADD COLUMN "envelope_from" varchar;
  ALTER TABLE "instructions" ADD CONSTRAINT "instructions_issue_id_issues_id_fk" FOREIGN KEY ("issue_id") REFERENCES "public"."issues"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "instructions" ADD CONSTRAINT "instructions_recorded_by_id_users_id_fk" FOREIGN KEY ("recorded_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "instructions" ADD CONSTRAINT "instructions_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "instructions_rels" ADD CONSTRAINT "instructions_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."instructions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "instructions_rels" ADD CONSTRAINT "instructions_rels_items_fk" FOREIGN KEY ("items_id") REFERENCES "public"."items"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "instructions_rels" ADD CONSTRAINT "instructions_rels_attachments_fk" FOREIGN KEY ("attachments_id") REFERENCES "public"."attachments"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "duty_requests" ADD CONSTRAINT "duty_requests_assignment_id_assignments_id_fk" FOREIGN KEY ("assignment_id") REFERENCES "public"."assignments"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "duty_requests" ADD CONSTRAINT "duty_requests_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "duty_questions" ADD CONSTRAINT "duty_questions_assignment_id_assignments_id_fk" FOREIGN KEY ("assignment_id") REFERENCES "public"."assignments"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "duty_questions" ADD CONSTRAINT "duty_questions_mail_id_inbound_mails_id_fk" FOREIGN KEY ("mail_id") REFERENCES "public"."inbound_mails"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "duty_questions" ADD CONSTRAINT "duty_questions_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "duty_notices" ADD CONSTRAINT "duty_notices_assignment_id_assignments_id_fk" FOREIGN KEY ("assignment_id") REFERENCES "public"."assignments"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "duty_notices" ADD CONSTRAINT "duty_notices_department_id_departments_id_fk" FOREIGN KEY ("department_id") REFERENCES "public"."departments"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "duty_notices" ADD CONSTRAINT "duty_notices_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "duty_events" ADD CONSTRAINT "duty_events_assignment_id_assignments_id_fk" FOREIGN KEY ("assignment_id") REFERENCES "public"."assignments"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "duty_events" ADD CONSTRAINT "duty_events_item_id_items_id_fk" FOREIGN KEY ("item_id") REFERENCES "public"."items"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "duty_events" ADD CONSTRAINT "duty_events_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "organisations_numbers" ADD CONSTRAINT "organisations_numbers_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "calendar_days" ADD CONSTRAINT "calendar_days_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "message_events" ADD CONSTRAINT "message_events_message_id_messages_id_fk" FOREIGN KEY ("message_id") REFERENCES "public"."messages"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "mail_suppressions" ADD CONSTRAINT "mail_suppressions_message_id_messages_id_fk" FOREIGN KEY ("message_id") REFERENCES "public"."messages"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "mail_suppressions" ADD CONSTRAINT "mail_suppressions_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "mail_templates" ADD CONSTRAINT "mail_templates_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "inbound_mails" ADD CONSTRAINT "inbound_mails_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "inbound_mails_rels" ADD CONSTRAINT "inbound_mails_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."inbound_mails"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "inbound_mails_rels" ADD CONSTRAINT "inbound_mails_rels_attachments_fk" FOREIGN KEY ("attachments_id") REFERENCES "public"."attachments"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "instructions_issue_idx" ON "instructions" USING btree ("issue_id");
  CREATE INDEX "instructions_recorded_by_idx" ON "instructions" USING btree ("recorded_by_id");
  CREATE INDEX "instructions_organisation_idx" ON "instructions" USING btree ("organisation_id");
  CREATE INDEX "instructions_updated_at_idx" ON "instructions" USING btree ("updated_at");
  CREATE INDEX "instructions_created_at_idx" ON "instructions" USING btree ("created_at");
  CREATE INDEX "instructions_rels_order_idx" ON "instructions_rels" USING btree ("order");
  CREATE INDEX "instructions_rels_parent_idx" ON "instructions_rels" USING btree ("parent_id");
  CREATE INDEX "instructions_rels_path_idx" ON "instructions_rels" USING btree ("path");
  CREATE INDEX "instructions_rels_items_id_idx" ON "instructions_rels" USING btree ("items_id");
  CREATE INDEX "instructions_rels_attachments_id_idx" ON "instructions_rels" USING btree ("attachments_id");
  CREATE INDEX "duty_requests_assignment_idx" ON "duty_requests" USING btree ("assignment_id");
  CREATE INDEX "duty_requests_state_idx" ON "duty_requests" USING btree ("state");
  CREATE INDEX "duty_requests_organisation_idx" ON "duty_requests" USING btree ("organisation_id");
  CREATE INDEX "duty_requests_updated_at_idx" ON "duty_requests" USING btree ("updated_at");
  CREATE INDEX "duty_requests_created_at_idx" ON "duty_requests" USING btree ("created_at");
  CREATE INDEX "duty_questions_assignment_idx" ON "duty_questions" USING btree ("assignment_id");
  CREATE INDEX "duty_questions_mail_idx" ON "duty_questions" USING btree ("mail_id");
  CREATE INDEX "duty_questions_organisation_idx" ON "duty_questions" USING btree ("organisation_id");
  CREATE INDEX "duty_questions_updated_at_idx" ON "duty_questions" USING btree ("updated_at");
  CREATE INDEX "duty_questions_created_at_idx" ON "duty_questions" USING btree ("created_at");
  CREATE INDEX "duty_notices_assignment_idx" ON "duty_notices" USING btree ("assignment_id");
  CREATE INDEX "duty_notices_department_idx" ON "duty_notices" USING btree ("department_id");
  CREATE UNIQUE INDEX "duty_notices_key_idx" ON "duty_notices" USING btree ("key");
  CREATE INDEX "duty_notices_organisation_idx" ON "duty_notices" USING btree ("organisation_id");
  CREATE INDEX "duty_notices_updated_at_idx" ON "duty_notices" USING btree ("updated_at");
  CREATE INDEX "duty_notices_created_at_idx" ON "duty_notices" USING btree ("created_at");
  CREATE INDEX "duty_events_assignment_idx" ON "duty_events" USING btree ("assignment_id");
  CREATE INDEX "duty_events_item_idx" ON "duty_events" USING btree ("item_id");
  CREATE INDEX "duty_events_at_idx" ON "duty_events" USING btree ("at");
  CREATE INDEX "duty_events_organisation_idx" ON "duty_events" USING btree ("organisation_id");
  CREATE INDEX "duty_events_updated_at_idx" ON "duty_events" USING btree ("updated_at");
  CREATE INDEX "duty_events_created_at_idx" ON "duty_events" USING btree ("created_at");
  CREATE INDEX "organisations_numbers_order_parent_idx" ON "organisations_numbers" USING btree ("order","parent_id");
  CREATE INDEX "calendar_days_organisation_idx" ON "calendar_days" USING btree ("organisation_id");
  CREATE INDEX "calendar_days_updated_at_idx" ON "calendar_days" USING btree ("updated_at");
  CREATE INDEX "calendar_days_created_at_idx" ON "calendar_days" USING btree ("created_at");
  CREATE UNIQUE INDEX "organisation_date_idx" ON "calendar_days" USING btree ("organisation_id","date");
  CREATE INDEX "message_events_message_idx" ON "message_events" USING btree ("message_id");
  CREATE INDEX "message_events_at_idx" ON "message_events" USING btree ("at");
  CREATE INDEX "message_events_updated_at_idx" ON "message_events" USING btree ("updated_at");
  CREATE INDEX "message_events_created_at_idx" ON "message_events" USING btree ("created_at");
  CREATE INDEX "mail_suppressions_address_idx" ON "mail_suppressions" USING btree ("address");
  CREATE INDEX "mail_suppressions_message_idx" ON "mail_suppressions" USING btree ("message_id");
  CREATE INDEX "mail_suppressions_organisation_idx" ON "mail_suppressions" USING btree ("organisation_id");
  CREATE INDEX "mail_suppressions_updated_at_idx" ON "mail_suppressions" USING btree ("updated_at");
  CREATE INDEX "mail_suppressions_created_at_idx" ON "mail_suppressions" USING btree ("created_at");
  CREATE INDEX "mail_templates_template_idx" ON "mail_templates" USING btree ("template");
  CREATE INDEX "mail_templates_organisation_idx" ON "mail_templates" USING btree ("organisation_id");
  CREATE INDEX "mail_templates_updated_at_idx" ON "mail_templates" USING btree ("updated_at");
  CREATE INDEX "mail_templates_created_at_idx" ON "mail_templates" USING btree ("created_at");
  CREATE INDEX "inbound_mails_received_at_idx" ON "inbound_mails" USING btree ("received_at");
  CREATE UNIQUE INDEX "inbound_mails_message_id_idx" ON "inbound_mails" USING btree ("message_id");
  CREATE INDEX "inbound_mails_from_idx" ON "inbound_mails" USING btree ("from");
  CREATE INDEX "inbound_mails_state_idx" ON "inbound_mails" USING btree ("state");
  CREATE INDEX "inbound_mails_in_reply_to_idx" ON "inbound_mails" USING btree ("in_reply_to");
  CREATE INDEX "inbound_mails_related_id_idx" ON "inbound_mails" USING btree ("related_id");
  CREATE INDEX "inbound_mails_organisation_idx" ON "inbound_mails" USING btree ("organisation_id");
  CREATE INDEX "inbound_mails_updated_at_idx" ON "inbound_mails" USING btree ("updated_at");
  CREATE INDEX "inbound_mails_created_at_idx" ON "inbound_mails" USING btree ("created_at");
  CREATE INDEX "inbound_mails_rels_order_idx" ON "inbound_mails_rels" USING btree ("order");
  CREATE INDEX "inbound_mails_rels_parent_idx" ON "inbound_mails_rels" USING btree ("parent_id");
  CREATE INDEX "inbound_mails_rels_path_idx" ON "inbound_mails_rels" USING btree ("path");
  CREATE INDEX "inbound_mails_rels_attachments_id_idx" ON "inbound_mails_rels" USING btree ("attachments_id");
  ALTER TABLE "assignments" ADD CONSTRAINT "assignments_from_instruction_id_instructions_id_fk" FOREIGN KEY ("from_instruction_id") REFERENCES "public"."instructions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "assignments" ADD CONSTRAINT "assignments_lead_assignment_id_assignments_id_fk" FOREIGN KEY ("lead_assignment_id") REFERENCES "public"."assignments"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "feedback" ADD CONSTRAINT "feedback_mail_id_inbound_mails_id_fk" FOREIGN KEY ("mail_id") REFERENCES "public"."inbound_mails"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "assignments_from_instruction_idx" ON "assignments" USING btree ("from_instruction_id");
  CREATE INDEX "assignments_lead_assignment_idx" ON "assignments" USING btree ("lead_assignment_id");
  CREATE INDEX "assignments_due_at_idx" ON "assignments" USING btree ("due_at");
  CREATE INDEX "assignments_notice_level_idx" ON "assignments" USING btree ("notice_level");
  CREATE INDEX "assignments_outcome_class_idx" ON "assignments" USING btree ("outcome_class");
  CREATE INDEX "assignments_implementation_idx" ON "assignments" USING btree ("implementation");
  CREATE INDEX "feedback_mail_idx" ON "feedback" USING btree ("mail_id");`)

  // Duties of earlier releases keep the time they were given; the guards of this release write their journal.
  await db.execute(sql`
  update assignments duty set
    days = case when item.urgency::text = 'urgent' then 5 else 15 end,
    grade = case when item.urgency::text = 'urgent' then 'urgent' else 'normal' end::enum_assignments_grade,
    concluded_at = case when duty.state::text = 'accepted' then duty.updated_at end
  from items item where item.id = duty.item_id;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "instructions" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "instructions_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "duty_requests" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "duty_questions" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "duty_notices" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "duty_events" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "organisations_numbers" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "calendar_days" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "message_events" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "mail_suppressions" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "mail_templates" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "inbound_mails" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "inbound_mails_rels" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "instructions" CASCADE;
  DROP TABLE "instructions_rels" CASCADE;
  DROP TABLE "duty_requests" CASCADE;
  DROP TABLE "duty_questions" CASCADE;
  DROP TABLE "duty_notices" CASCADE;
  DROP TABLE "duty_events" CASCADE;
  DROP TABLE "organisations_numbers" CASCADE;
  DROP TABLE "calendar_days" CASCADE;
  DROP TABLE "message_events" CASCADE;
  DROP TABLE "mail_suppressions" CASCADE;
  DROP TABLE "mail_templates" CASCADE;
  DROP TABLE "inbound_mails" CASCADE;
  DROP TABLE "inbound_mails_rels" CASCADE;
  ALTER TABLE "assignments" DROP CONSTRAINT "assignments_from_instruction_id_instructions_id_fk";
  
  ALTER TABLE "assignments" DROP CONSTRAINT "assignments_lead_assignment_id_assignments_id_fk";
  
  ALTER TABLE "feedback" DROP CONSTRAINT "feedback_mail_id_inbound_mails_id_fk";
  
  ALTER TABLE "assignments" ALTER COLUMN "state" SET DATA TYPE text;
  ALTER TABLE "assignments" ALTER COLUMN "state" SET DEFAULT 'dispatched'::text;
  DROP TYPE "public"."enum_assignments_state";
  CREATE TYPE "public"."enum_assignments_state" AS ENUM('dispatched', 'replied', 'redo', 'accepted');
  ALTER TABLE "assignments" ALTER COLUMN "state" SET DEFAULT 'dispatched'::"public"."enum_assignments_state";
  ALTER TABLE "assignments" ALTER COLUMN "state" SET DATA TYPE "public"."enum_assignments_state" USING "state"::"public"."enum_assignments_state";
  ALTER TABLE "feedback" ALTER COLUMN "kind" SET DATA TYPE text;
  DROP TYPE "public"."enum_feedback_kind";
  CREATE TYPE "public"."enum_feedback_kind" AS ENUM('departmentReply', 'verdict', 'authorRating');
  ALTER TABLE "feedback" ALTER COLUMN "kind" SET DATA TYPE "public"."enum_feedback_kind" USING "kind"::"public"."enum_feedback_kind";
  DROP INDEX "assignments_from_instruction_idx";
  DROP INDEX "assignments_lead_assignment_idx";
  DROP INDEX "assignments_due_at_idx";
  DROP INDEX "assignments_notice_level_idx";
  DROP INDEX "assignments_outcome_class_idx";
  DROP INDEX "assignments_implementation_idx";
  DROP INDEX "feedback_mail_idx";
  ALTER TABLE "assignments" DROP COLUMN "number";
  ALTER TABLE "assignments" DROP COLUMN "number_year";
  ALTER TABLE "assignments" DROP COLUMN "from_instruction_id";
  ALTER TABLE "assignments" DROP COLUMN "lead_assignment_id";
  ALTER TABLE "assignments" DROP COLUMN "mode";
  ALTER TABLE "assignments" DROP COLUMN "grade";
  ALTER TABLE "assignments" DROP COLUMN "important";
  ALTER TABLE "assignments" DROP COLUMN "days";
  ALTER TABLE "assignments" DROP COLUMN "original_due_at";
  ALTER TABLE "assignments" DROP COLUMN "ack_due_at";
  ALTER TABLE "assignments" DROP COLUMN "return_due_at";
  ALTER TABLE "assignments" DROP COLUMN "acknowledged_at";
  ALTER TABLE "assignments" DROP COLUMN "acknowledged_by";
  ALTER TABLE "assignments" DROP COLUMN "return_asked_at";
  ALTER TABLE "assignments" DROP COLUMN "paused_at";
  ALTER TABLE "assignments" DROP COLUMN "replied_at";
  ALTER TABLE "assignments" DROP COLUMN "concluded_at";
  ALTER TABLE "assignments" DROP COLUMN "notice_level";
  ALTER TABLE "assignments" DROP COLUMN "noticed_at";
  ALTER TABLE "assignments" DROP COLUMN "contact_post";
  ALTER TABLE "assignments" DROP COLUMN "contact_phone";
  ALTER TABLE "assignments" DROP COLUMN "outcome_class";
  ALTER TABLE "assignments" DROP COLUMN "publication";
  ALTER TABLE "assignments" DROP COLUMN "publication_reason";
  ALTER TABLE "assignments" DROP COLUMN "implementation";
  ALTER TABLE "assignments" DROP COLUMN "promised_at";
  ALTER TABLE "assignments" DROP COLUMN "implemented_at";
  ALTER TABLE "feedback" DROP COLUMN "rest_text";
  ALTER TABLE "feedback" DROP COLUMN "rest_by";
  ALTER TABLE "feedback" DROP COLUMN "fulfilled";
  ALTER TABLE "feedback" DROP COLUMN "letter_number";
  ALTER TABLE "feedback" DROP COLUMN "post";
  ALTER TABLE "feedback" DROP COLUMN "phone";
  ALTER TABLE "feedback" DROP COLUMN "via";
  ALTER TABLE "feedback" DROP COLUMN "mail_id";
  ALTER TABLE "departments_contacts" DROP COLUMN "bounced_at";
  ALTER TABLE "departments" DROP COLUMN "letter_name";
  ALTER TABLE "departments" DROP COLUMN "superior_name";
  ALTER TABLE "departments" DROP COLUMN "superior_post";
  ALTER TABLE "departments" DROP COLUMN "superior_email";
  ALTER TABLE "organisations" DROP COLUMN "handling_reply_days";
  ALTER TABLE "organisations" DROP COLUMN "handling_urgent_days";
  ALTER TABLE "organisations" DROP COLUMN "handling_complex_days";
  ALTER TABLE "organisations" DROP COLUMN "handling_co_days";
  ALTER TABLE "organisations" DROP COLUMN "handling_ack_days";
  ALTER TABLE "organisations" DROP COLUMN "handling_return_days";
  ALTER TABLE "organisations" DROP COLUMN "handling_arbitrate_days";
  ALTER TABLE "organisations" DROP COLUMN "handling_extension_days";
  ALTER TABLE "organisations" DROP COLUMN "handling_extension_times";
  ALTER TABLE "organisations" DROP COLUMN "handling_blue_after";
  ALTER TABLE "organisations" DROP COLUMN "handling_orange_after";
  ALTER TABLE "organisations" DROP COLUMN "handling_red_after";
  ALTER TABLE "organisations" DROP COLUMN "handling_minimum_sample";
  ALTER TABLE "organisations" DROP COLUMN "handling_rate_by_code";
  ALTER TABLE "messages" DROP COLUMN "transport";
  ALTER TABLE "messages" DROP COLUMN "envelope_from";
  DROP TYPE "public"."enum_instructions_scope";
  DROP TYPE "public"."enum_instructions_side";
  DROP TYPE "public"."enum_instructions_level";
  DROP TYPE "public"."enum_instructions_kind";
  DROP TYPE "public"."enum_assignments_mode";
  DROP TYPE "public"."enum_assignments_grade";
  DROP TYPE "public"."enum_assignments_notice_level";
  DROP TYPE "public"."enum_assignments_outcome_class";
  DROP TYPE "public"."enum_assignments_publication";
  DROP TYPE "public"."enum_assignments_implementation";
  DROP TYPE "public"."enum_feedback_fulfilled";
  DROP TYPE "public"."enum_feedback_via";
  DROP TYPE "public"."enum_duty_requests_kind";
  DROP TYPE "public"."enum_duty_requests_state";
  DROP TYPE "public"."enum_duty_requests_via";
  DROP TYPE "public"."enum_duty_questions_side";
  DROP TYPE "public"."enum_duty_questions_via";
  DROP TYPE "public"."enum_duty_notices_level";
  DROP TYPE "public"."enum_duty_events_act";
  DROP TYPE "public"."enum_duty_events_via";
  DROP TYPE "public"."enum_calendar_days_kind";
  DROP TYPE "public"."enum_message_events_type";
  DROP TYPE "public"."enum_mail_suppressions_reason";
  DROP TYPE "public"."enum_inbound_mails_kind";
  DROP TYPE "public"."enum_inbound_mails_state";`)
}
