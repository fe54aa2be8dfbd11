import { Gutter, Link, SetDocumentStepNav } from '@payloadcms/ui'
import type { DocumentViewServerProps } from 'payload'
import { formatAdminURL } from 'payload/shared'
import { readTopicDesk } from '../../../../operations/topics/readTopicDesk'
import { fill, textsIn } from '../../../../translations'
import { localeOf } from '../actions/localeOf'
import { Figures } from './Figures'
import { PeopleTable } from './PeopleTable'
import { UnitTable } from './UnitTable'
import './topics.css'

/** The tab of a topic that tells who was asked, has read, has answered. */
export async function ResponsesView({ initPageResult }: DocumentViewServerProps) {
  const { collectionConfig, docID, req } = initPageResult
  if (!collectionConfig || docID === undefined) return null
  const { slug, labels, admin } = collectionConfig
  const texts = textsIn(localeOf(req.i18n.language))
  const words = texts.solicitation.desk
  const desk = await readTopicDesk(req, String(docID))
  const items = formatAdminURL({
    adminRoute: req.payload.config.routes.admin,
    path: `/collections/items?where[or][0][and][0][topic][equals]=${docID}`,
  })
  return (
    <main className="mq-responses">
      <SetDocumentStepNav
        collectionSlug={slug}
        id={docID}
        pluralLabel={labels.plural}
        useAsTitle={admin.useAsTitle}
        view={words.heading}
      />
      <Gutter>
        <h2 className="mq-responses__hidden">{words.heading}</h2>
        <Figures desk={desk} words={words} />
        {desk.items > 0 && (
          <p>
            <Link href={items} prefetch={false}>
              {fill(words.itemsLink, { count: desk.items })}
            </Link>
          </p>
        )}
        {desk.standing.invited === 0 ? (
          <p className="mq-responses__empty">{words.notYet}</p>
        ) : (
          <>
            <UnitTable units={desk.units} words={words} />
            <PeopleTable desk={desk} texts={texts} />
          </>
        )}
      </Gutter>
    </main>
  )
}
