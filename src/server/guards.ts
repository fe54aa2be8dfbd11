import { departmentMailSchemaSql } from '../../plugins/department-mail'
import { inboundSchemaSql } from '../../plugins/department-mail/exports/inbound'
import { digestSchemaSql } from '../../plugins/digest'
import { handlingSchemaSql, tablesOf } from '../../plugins/handling'
import { publicSubmissionSchemaSql } from '../../plugins/public-submission'
import { workflowSchemaSql } from '../../plugins/review-workflow'
import { solicitationSchemaSql } from '../../plugins/solicitation'
import { compileSchemaSql } from '../operations/compile/schema.sql'
import { instructionsSchemaSql } from '../operations/instructions/schema.sql'
import { ratingSchemaSql } from '../operations/rating/schema.sql'
import { templateGuardsSql } from '../operations/templates/guards.sql'
import { handlingBackfillSql } from './handling/backfill.sql'
import { handlingOptions } from './handling/options'
import { siteSchemaSql } from './site/schema.sql'
import { submittedAtSql } from './submittedAt.sql'
import { livenessSchemaSql } from './worker/liveness.sql'

/**
 * Everything PostgreSQL itself keeps true, beyond what Payload's schema can say. Idempotent as a whole:
 * a later release runs all of it again in a migration of its own (`npm run migrate:guards`).
 */
export const guardsSql = (): string =>
  [
    'create extension if not exists pg_trgm;',
    workflowSchemaSql(['items', 'issues']),
    digestSchemaSql,
    handlingSchemaSql(tablesOf(handlingOptions)),
    handlingBackfillSql,
    departmentMailSchemaSql,
    inboundSchemaSql,
    templateGuardsSql,
    ratingSchemaSql,
    instructionsSchemaSql,
    publicSubmissionSchemaSql,
    solicitationSchemaSql,
    livenessSchemaSql,
    submittedAtSql,
    siteSchemaSql,
    compileSchemaSql,
  ]
    .map((part) => part.trim())
    .join('\n\n')
    .concat('\n')
