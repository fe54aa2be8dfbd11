import { Gutter, SetDocumentStepNav } from '@payloadcms/ui'
import type { DocumentViewServerProps, PayloadRequest } from 'payload'
import { holds, isOffice, viewerOf } from '../../../../../collections/shared/access'
import { mayAct } from '../../../../domain/mayAct'
import { shanghaiDay } from '../../../../domain/workingDays'
import { itemsOfIssue } from '../../../../operations/instructions/itemsOfIssue'
import { readDispatchChoices } from '../../../../operations/instructions/readDispatchChoices'
import { readInstructions, readOtherDuties } from '../../../../operations/instructions/readInstructed'
import { now } from '../../../../server/clock'
import { textsIn } from '../../../../translations'
import { localeOf } from '../actions/localeOf'
import { dispatchWords } from '../handling/dispatchWords'
import type { ItemChoice } from '../handling/useDispatching'
import { DutyLines } from './DutyLines'
import { InstructionCard } from './InstructionCard'
import { RecordButton } from './RecordButton'
import '../supervision/supervision.css'
import './instructions.css'

/** The tab of an issue, or of an item: what leaders wrote on it, and who acts on that. */
export async function HandlingTab({ initPageResult }: DocumentViewServerProps) {
  const { collectionConfig, docID, req } = initPageResult
  const viewer = viewerOf(req)
  if (!collectionConfig || docID === undefined || !isOffice(viewer)) return null
  const { slug, labels, admin } = collectionConfig
  const texts = textsIn(localeOf(req.i18n.language))
  const words = texts.supervision.instructions
  const { admin: adminRoute, api: apiRoute } = req.payload.config.routes
  const isIssue = slug === 'issues'
  const items = isIssue ? await itemsOfIssue(req, String(docID)) : await theItem(req, String(docID))
  const ids = items.map(({ id }) => id)
  const pageTitle = isIssue ? null : (items[0]?.title ?? null)
  const instructions = await readInstructions(req, isIssue ? { issue: String(docID) } : { items: ids })
  const others = await readOtherDuties(req, ids)
  const mayDispatch = holds(viewer, ...mayAct.dispatch)
  return (
    <main className="mq-handling">
      <SetDocumentStepNav
        collectionSlug={slug}
        id={docID}
        pluralLabel={labels.plural}
        useAsTitle={admin.useAsTitle}
        view={texts.supervision.tab}
      />
      <Gutter>
        <div className="mq-handling__head">
          <h2>{words.heading}</h2>
          {holds(viewer, ...mayAct.instruct) && items.length > 0 && (
            <RecordButton
              apiRoute={apiRoute}
              issue={isIssue ? String(docID) : null}
              items={items}
              choices={mayDispatch ? await readDispatchChoices(req, ids) : null}
              today={shanghaiDay(now())}
              words={words}
              dispatch={dispatchWords(texts)}
              options={texts.options}
              dialog={texts.admin.dialog}
            />
          )}
        </div>
        {instructions.length === 0 && <p className="wf-empty">{words.none}</p>}
        {instructions.map((instruction) => (
          <InstructionCard
            key={instruction.id}
            instruction={instruction}
            titles={new Map(items.map(({ id, title }) => [id, title]))}
            pageTitle={pageTitle}
            texts={texts}
            adminRoute={adminRoute}
          />
        ))}
        {others.length > 0 && (
          <section className="mq-section">
            <h2>{words.duties}</h2>
            <DutyLines duties={others} pageTitle={pageTitle} texts={texts} adminRoute={adminRoute} />
          </section>
        )}
      </Gutter>
    </main>
  )
}

async function theItem(req: PayloadRequest, id: string): Promise<ItemChoice[]> {
  const item = await req.payload.findByID({
    collection: 'items',
    id,
    select: { title: true },
    depth: 0,
    overrideAccess: false,
    disableErrors: true,
    req,
  })
  return item ? [{ id: item.id, title: item.title }] : []
}
