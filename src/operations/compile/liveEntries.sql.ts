import { sql } from '../../../plugins/review-workflow'
import { issueItemsSql } from '../issue/issueItems.sql'

/** SQL: whether an issue (its alias is `issue`) still holds its items: not rejected, not withdrawn, not voided. */
export const issueIsLive = sql.raw(`issue.voided_at is null and not exists (
  select from workflow_runs dead where dead.collection = 'issues' and dead.document = issue.id::text
    and dead.status in ('rejected', 'withdrawn'))`)

/** SQL: the items of every issue as \`part\`, with the issue as \`issue\`. */
export const partsOfIssues = sql.raw(`(${issueItemsSql}) part join issues issue on issue.id = part.issue_id`)
