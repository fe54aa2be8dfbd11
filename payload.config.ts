import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { postgresAdapter } from '@payloadcms/db-postgres'
import { en } from '@payloadcms/translations/languages/en'
import { zh } from '@payloadcms/translations/languages/zh'
import { buildConfig } from 'payload'
import { assignments } from './collections/assignments'
import { attachments } from './collections/attachments'
import { calendarDays } from './collections/calendar-days'
import { consultations } from './collections/consultations'
import { contactPoints } from './collections/contact-points'
import { departments } from './collections/departments'
import { dutyEvents } from './collections/duty-events'
import { dutyNotices } from './collections/duty-notices'
import { dutyQuestions } from './collections/duty-questions'
import { dutyRequests } from './collections/duty-requests'
import { editionRecipients } from './collections/edition-recipients'
import { feedback } from './collections/feedback'
import { instructions } from './collections/instructions'
import { issues } from './collections/issues'
import { items } from './collections/items'
import { members } from './collections/members'
import { organisations } from './collections/organisations'
import { readerFeedback } from './collections/reader-feedback'
import { series } from './collections/series'
import { textEditor } from './collections/shared/editor'
import { subscribers } from './collections/subscribers'
import { topics } from './collections/topics'
import { users } from './collections/users'
import { adminConfig } from './src/server/adminConfig'
import { ownOrigins } from './src/server/http/ownOrigins'
import { endpoints, withActions } from './src/server/endpoints'
import { env } from './src/server/env'
import { duties } from './src/server/handling'
import { issuing } from './src/server/issuing'
import { email, mail } from './src/server/mail'
import { review } from './src/server/review'
import { panelWords } from './src/server/panelWords'
import { soliciting } from './src/server/solicitation'
import { submission } from './src/server/submission'
import { watchPool } from './src/server/watchPool'

const root = path.dirname(fileURLToPath(import.meta.url))

export default buildConfig({
  collections: [
    withActions(topics),
    withActions(items),
    withActions(issues),
    withActions(consultations),
    withActions(instructions),
    withActions(assignments),
    feedback,
    withActions(dutyRequests),
    dutyQuestions,
    dutyNotices,
    dutyEvents,
    departments,
    organisations,
    users,
    members,
    contactPoints,
    series,
    withActions(subscribers),
    editionRecipients,
    withActions(readerFeedback),
    calendarDays,
    attachments,
  ],
  plugins: [review, issuing, duties, mail, submission, soliciting],
  endpoints,

  admin: adminConfig(root),
  editor: textEditor,
  email,
  i18n: { fallbackLanguage: 'zh', supportedLanguages: { zh, en }, translations: panelWords },

  db: postgresAdapter({
    idType: 'uuidv7',
    pool: { connectionString: env.databaseUrl, max: 20 },
    push: false,
    migrationDir: path.join(root, 'migrations'),
  }),
  onInit: watchPool,

  secret: env.secret,
  serverURL: env.publicUrl,
  cors: ownOrigins(),
  csrf: ownOrigins(),
  graphQL: { disablePlaygroundInProduction: true, maxComplexity: 200 },
  defaultDepth: 0,
  maxDepth: 3,
  telemetry: false,
  upload: { limits: { fileSize: 10 * 1024 * 1024, files: 5 }, abortOnLimit: true },
  jobs: { access: { run: () => false, queue: () => false, cancel: () => false } },
  // `npm run generate` writes them; each process that opens Payload would start another for it.
  typescript: { autoGenerate: false, outputFile: path.join(root, 'src/payload-types.ts') },
})
