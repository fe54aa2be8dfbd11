import { postgresAdapter } from '@payloadcms/db-postgres'
import { buildConfig, type PayloadRequest, type SanitizedConfig } from 'payload'
import {
  reviewWorkflow,
  type Actor,
  type ReviewWorkflowOptions,
  type WorkflowDefinition,
} from '../../../plugins/review-workflow'
import { collections } from './collections'

export type ReviewOffice = {
  databaseUrl: string
  /** The order articles follow, and the one papers follow. */
  articles: WorkflowDefinition
  papers: WorkflowDefinition
  /** Further orders, for documents that are put under them by SQL. */
  others?: WorkflowDefinition[]
  /** Connections to the database at once. Default 10. */
  connections?: number
  /** Whether the schema is pushed at start; another process may have done so. Default true. */
  isPushed?: boolean
} & Pick<ReviewWorkflowOptions, 'findPeople' | 'checks'> &
  Pick<ReviewWorkflowOptions['collections'][string], 'onTransition' | 'onNotice'>

/** Somebody else's application with the review order and nothing else of ours. */
export function reviewOfficeConfig(office: ReviewOffice): Promise<SanitizedConfig> {
  const {
    databaseUrl,
    articles,
    papers,
    others = [],
    onTransition,
    onNotice,
    connections = 10,
    isPushed = true,
  } = office
  const scopeOf = ({ body }: Record<string, unknown>) => (typeof body === 'string' ? body : null)
  const told = { ...(onTransition ? { onTransition } : {}), ...(onNotice ? { onNotice } : {}) }
  return buildConfig({
    secret: 'only-for-this-test',
    telemetry: false,
    typescript: { autoGenerate: false },
    collections,
    db: postgresAdapter({
      idType: 'uuid',
      push: isPushed,
      pool: { connectionString: databaseUrl, max: connections },
    }),
    jobs: { deleteJobOnComplete: false },
    plugins: [
      reviewWorkflow({
        definitions: [articles, papers, ...others],
        collections: {
          articles: { definition: articles.key, contentFields: ['title', 'file'], scopeOf, ...told },
          papers: { definition: papers.key, contentFields: ['title'], scopeOf, ...told },
        },
        toActor,
        ...(office.findPeople ? { findPeople: office.findPeople } : {}),
        ...(office.checks ? { checks: office.checks } : {}),
      }),
    ],
  })
}

function toActor({ user }: PayloadRequest): Actor | null {
  if (!user) return null
  const { id, name, roles, body } = user as unknown as Record<string, unknown>
  return {
    kind: 'user',
    id: String(id),
    name: String(name ?? id),
    roles: Array.isArray(roles) ? roles.map(String) : [],
    scope: typeof body === 'string' ? body : null,
  }
}
