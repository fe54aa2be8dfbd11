import { Gutter, Link } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import { formatAdminURL } from 'payload/shared'
import { holds } from '../../../../../collections/shared/access'
import { mayAct } from '../../../../domain/mayAct'
import { readMailDesk } from '../../../../operations/mailAdmin/readMailDesk'
import { QueueFigures } from './QueueFigures'
import { StuckMails } from './StuckMails'
import { Suppressions } from './Suppressions'
import { enterPanel } from '../panel/enterPanel'
import { PanelPage } from '../panel/PanelPage'
import './mailAdmin.css'

/** How mail is going, what did not arrive, who gets none. Register it as a custom view. */
export async function MailDeskView(props: AdminViewServerProps) {
  const { req } = props.initPageResult
  const { viewer, language, texts, adminRoute, apiRoute } = enterPanel(req, (viewer) =>
    holds(viewer, ...mayAct.retryMail),
  )
  const words = texts.mailAdmin
  const desk = await readMailDesk(req)
  return (
    <PanelPage {...props} nav={[{ label: words.healthTitle }]}>
      <main className="mq-mailadmin">
        <Gutter>
          <h1>{words.healthTitle}</h1>
          <p className="mq-mailadmin__intro">{words.intro}</p>
          {holds(viewer, 'admin') && (
            <p>
              <Link href={formatAdminURL({ adminRoute, path: '/mail-templates' })} prefetch={false}>
                {words.templatesTitle}
              </Link>
            </p>
          )}
          <QueueFigures desk={desk} words={words} language={language} />
          <StuckMails mails={desk.stuck} words={words} language={language} adminRoute={adminRoute} />
          <Suppressions
            addresses={desk.suppressed}
            words={words}
            language={language}
            dialog={texts.admin.dialog}
            api={apiRoute}
          />
        </Gutter>
      </main>
    </PanelPage>
  )
}
