import { executeNamed, sql, type requireTx } from '../../../plugins/review-workflow'
import type { NewItem } from './newItem'

type Executor = Awaited<ReturnType<typeof requireTx>>

/**
 * Writes an item, its suggestions and its relations with one statement, as Payload lays them out in its tables
 * (`test/integration/public-submission/insertItem` holds the two against each other). Payload's own create
 * takes five statements and most of a submission's time; what it would check has been checked before.
 *
 * @returns false where another item has the form's key or the receipt; it is waited for while it is written
 */
export async function insertItem(
  tx: Executor,
  item: NewItem & { receipt: string },
  workflow: string,
): Promise<boolean> {
  const { reporter, derivedFrom } = item
  const { rows } = await executeNamed(
    tx,
    sql`
    with item as (
      insert into items (id, title, situation, analysis, lead_id, reporter_name, reporter_unit, reporter_phone,
        reporter_email, topic_id, contact_point_id, source_activity, derived_from_kind, derived_from_reference,
        public_consent, consent_reason, original, receipt, category, nature, urgency, submitted_by_id, submitted_at,
        locale, form_key, organisation_id, workflow_id, updated_at, created_at)
      values (${item.id}, ${item.title}, ${JSON.stringify(item.situation)}, ${item.analysis && JSON.stringify(item.analysis)},
        ${item.lead}, ${reporter.name}, ${reporter.unit}, ${reporter.phone}, ${reporter.email}, ${item.topic},
        ${item.contactPoint}, ${item.sourceActivity}, ${derivedFrom.kind}, ${derivedFrom.reference},
        ${item.publicConsent}, ${item.consentReason}, ${item.original}, ${item.receipt}, ${item.category}, ${item.nature},
        ${item.urgency}, ${item.submittedBy}, ${item.submittedAt}, ${item.locale}, ${item.formKey},
        ${item.organisation}, ${workflow}, ${item.updatedAt}, ${item.createdAt})
      on conflict do nothing
      returning id
    ), suggestions as (
      insert into items_suggestions (_order, _parent_id, id, text, department_id)
      select row.n, item.id, row.id, row.text, row.department
      from item, jsonb_to_recordset(${suggestionsOf(item)}::jsonb) as row(n int, id text, text jsonb, department uuid)
    ), relations as (
      insert into items_rels ("order", parent_id, path, members_id, attachments_id)
      select row.n, item.id, row.path, row.member, row.file
      from item, jsonb_to_recordset(${relationsOf(item)}::jsonb) as row(n int, path text, member uuid, file uuid)
    )
    select id from item`,
  )
  return rows.length > 0
}

const suggestionsOf = ({ suggestions }: NewItem): string =>
  JSON.stringify(suggestions.map((row, index) => ({ n: index + 1, ...row })))

const relationsOf = ({ coReporters, files }: NewItem): string =>
  JSON.stringify([
    ...coReporters.map((member, index) => ({ n: index + 1, path: 'coReporters', member })),
    ...files.map((file, index) => ({ n: index + 1, path: 'files', file })),
  ])
