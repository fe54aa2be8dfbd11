/** Rows of the city in which something is public. */
export type Open = {
  issue: string
  /** The item that author and office made public, and what hangs on it. */
  item: string
  member: string
  topic: string
  organisation: string
}

/**
 * Every field whose words the public may read, and in which rows: a condition in SQL. This table is the
 * whole of what may come out; it is short on purpose, and it is read again whenever it grows.
 */
export const publicFields = (open: Open): Record<string, string> => ({
  // The masthead and what a series says of itself.
  'series.name': 'true',
  'series.masthead': 'true',
  'series.issuer': 'true',
  'series.publicIntro': 'true',
  // Mails are signed with it.
  'organisations.name': `id = '${open.organisation}'`,
  // Of a published issue, and of entries that author and office made public, what was written for the public.
  'issues.title': `id = '${open.issue}'`,
  'issues.publicNote': `id = '${open.issue}'`,
  'issues.entries.section': `_parent_id = '${open.issue}' and item_id = '${open.item}'`,
  'issues.entries.publicTitle': `_parent_id = '${open.issue}' and item_id = '${open.item}'`,
  'issues.entries.publicText': `_parent_id = '${open.issue}' and item_id = '${open.item}'`,
  'issues.entries.publicNote': `_parent_id = '${open.issue}' and item_id = '${open.item}'`,
  // What the reporter is, never who.
  'members.sector': `id = '${open.member}'`,
  // The form asks which of them a suggestion is for, and where one heard of a matter.
  'departments.name': 'true',
  'contact-points.name': 'true',
  // What became of it: the publishable part of an accepted answer that the office decided to publish.
  'feedback.publishableText': `kind = 'departmentReply' and assignment_id in (select id from assignments
    where item_id = '${open.item}' and publication = 'publish')`,
  // A frozen public text, and its fingerprint.
  'editions.title': `projection = 'public' and issue_id = '${open.issue}'`,
  'editions.content': `projection = 'public' and issue_id = '${open.issue}'`,
  'editions.hash': `projection = 'public' and issue_id = '${open.issue}'`,
  'errata.text': `issue_id = '${open.issue}' and is_public`,
  'reader-feedback.comment': `issue_id = '${open.issue}' and state = 'shown'`,
  // A topic for everybody.
  'topics.title': `id = '${open.topic}'`,
  'topics.brief': `id = '${open.topic}'`,
  'topics.summary': `id = '${open.topic}'`,
  'topics.period': `id = '${open.topic}'`,
  'topics.upperReference': `id = '${open.topic}'`,
})

/**
 * Fields that can hold no words of anybody: closed vocabularies, names in addresses, ids, and what other
 * rows are found by. A field is added here only when nothing a person writes can get into it.
 */
export const closedFields: ReadonlySet<string> = new Set([
  'topics.slug',
  'series.slug',
  'consultations.month',
  'consultations.decisions.entry',
  'attachments.mimeType',
  'attachments.url',
  // Made by Payload on reading; no column.
  'attachments.thumbnailURL',
  'reader-feedback.series',
  'editions.series',
  'edition-sources.series',
  'edition-sources.source',
  'issue-counters.scope',
  'issue-counters.series',
  // Frozen copies of subscribers' addresses, each looked for in everything but the mail to itself.
  'edition-recipients.address',
  'subscribers.email',
  'edition-documents.sha256',
  'workflow-definitions.key',
  'workflow-definitions.scope',
  'workflow-definitions.hash',
  'workflow-runs.collection',
  'workflow-runs.document',
  'workflow-runs.status',
  'workflow-runs.step',
  'workflow-runs.contentHash',
  'workflow-runs.scope',
  'workflow-runs.waitingFor',
  'workflow-runs.head',
  'workflow-events.action',
  'workflow-events.fromPlace',
  'workflow-events.toPlace',
  'workflow-events.actorKind',
  'workflow-events.contentHash',
  'workflow-events.prevHash',
  'workflow-events.hash',
  'workflow-snapshots.contentHash',
  'messages.template',
  'messages.locale',
  'messages.relatedCollection',
  'messages.relatedId',
  'messages.workerId',
  'mail-templates.template',
  'mail-templates.locale',
  'inbound-mails.relatedCollection',
  'inbound-mails.relatedId',
  'submission-drafts.kind',
  'submission-drafts.locale',
  'payload-locked-documents.globalSlug',
  'payload-migrations.name',
])
