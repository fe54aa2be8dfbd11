import { Gutter, Link, SetDocumentStepNav } from '@payloadcms/ui'
import type { DocumentViewServerProps } from 'payload'
import { formatAdminURL } from 'payload/shared'
import { wordsIn } from '../words'
import { CompareButton } from './CompareButton'
import { CompareProvider } from './CompareProvider'
import { HistoryRounds } from './HistoryRounds'
import { readHistory } from './readHistory'
import { textChoices } from './textChoices'
import './history.css'

/** The tab of a document that tells its whole way: who did what when, from where to where, why, and what changed. */
export async function HistoryView({ initPageResult }: DocumentViewServerProps) {
  const { collectionConfig, docID, req } = initPageResult
  if (!collectionConfig || docID === undefined) return null
  const { slug, labels, admin } = collectionConfig
  const { texts } = wordsIn(req.i18n.language)
  const room = texts.historyRoom
  const { rows, kept, isOfOffice } = await readHistory(req, slug, String(docID))
  const { routes } = req.payload.config
  const path = `/${slug}/${docID}/workflow` as const
  const choices = textChoices(rows, kept, texts)
  const latest = choices.at(-2)
  return (
    <main className="wf-history">
      <SetDocumentStepNav
        collectionSlug={slug}
        id={docID}
        pluralLabel={labels.plural}
        useAsTitle={admin.useAsTitle}
        view={texts.history}
      />
      <Gutter>
        <h2 className="wf-hidden">{texts.history}</h2>
        <CompareProvider
          url={formatAdminURL({ apiRoute: routes.api, path: `${path}/compare` })}
          choices={choices}
        >
          {(latest || isOfOffice) && (
            <div className="wf-history__tools">
              {latest && <CompareButton from={latest.value} to="current" label={room.compareTexts} />}
              {isOfOffice && (
                <Link
                  className="wf-history__link"
                  href={formatAdminURL({ adminRoute: routes.admin, path: `/collections${path}/sheet` })}
                  prefetch={false}
                >
                  {room.printSheet}
                </Link>
              )}
            </div>
          )}
          {rows.length === 0 ? (
            <p className="wf-empty">{texts.noHistory}</p>
          ) : (
            <HistoryRounds rows={rows} kept={kept} texts={texts} />
          )}
        </CompareProvider>
      </Gutter>
    </main>
  )
}
