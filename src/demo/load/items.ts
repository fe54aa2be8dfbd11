import {
  demoDepartments,
  demoItems,
  demoMembers,
  type DemoItem,
  type Journey,
  type ReviewStep,
} from '../content'
import { submitItem } from '../../operations/submitItem'
import { itemTexts } from '../../operations/submission/itemTexts'
import { withdrawItem } from '../../operations/withdrawItem'
import { trackingUrl } from '../../server/links'
import type { SubmissionInput } from '../../domain/submission'
import { requestOf, visitor, type Loaded } from './context'
import { act, placeOf } from './review'

const order: ReviewStep[] = ['initialReview', 'review', 'approval', 'finalApproval']

/** Every item from the form to the place its journey ends, each step by the person whose step it is. */
export async function loadItems(loaded: Loaded): Promise<void> {
  for (const item of demoItems) {
    if (item.journey.state === 'draft') await keepDraft(loaded, item)
    else await playJourney(loaded, item)
  }
}

async function playJourney(loaded: Loaded, item: DemoItem): Promise<void> {
  const author = demoMembers.find(({ key }) => key === item.lead)
  const req = author?.login ? await requestOf(loaded, item.lead) : await visitor(loaded)
  const result = await submitItem({ req, input: toInput(item), files: [], formKey: `demo:${item.key}` })
  if (!result.ok) throw new Error(`demo: ${item.key} was refused: ${JSON.stringify(result.issues)}`)
  loaded.items.set(item.key, result.item)
  await nameReporter(loaded, item, result.item)
  if (item.journey.state === 'withdrawn') await withdraw(loaded, result.item)
  else await review(loaded, item.journey, result.item)
}

/** At the first review the research office finds the reporter among the members, and notes nature and urgency. */
async function nameReporter(loaded: Loaded, item: DemoItem, id: string): Promise<void> {
  if ((await placeOf(loaded, 'items', id)) !== 'initialReview') return
  await loaded.payload.update({
    collection: 'items',
    id,
    data: { lead: loaded.members.get(item.lead) ?? null, nature: item.nature, urgency: item.urgency },
    depth: 0,
    overrideAccess: false,
    req: await requestOf(loaded, 'editor-1'),
  })
}

async function review(loaded: Loaded, journey: Journey, id: string): Promise<void> {
  const goal = stepOf(journey)
  for (const step of order) {
    if ((await placeOf(loaded, 'items', id)) !== step) continue
    if (step !== goal) await act(loaded, 'items', id, 'approve')
    else if (journey.state === 'returned')
      await act(loaded, 'items', id, 'return', { reason: journey.reason })
    else if (journey.state === 'rejected') {
      const { reason, reasonCode } = journey
      await act(loaded, 'items', id, 'reject', { reason, reasonCode })
    }
    if (step === goal) return
  }
}

/** The step at which the journey stops; null when it goes all the way. */
function stepOf(journey: Journey): ReviewStep | null {
  if (journey.state === 'returned' || journey.state === 'rejected') return journey.at
  return order.find((step) => step === journey.state) ?? null
}

async function withdraw(loaded: Loaded, id: string): Promise<void> {
  const token = trackingUrl(id).split('/').at(-1) ?? ''
  await withdrawItem({ req: await visitor(loaded), token })
}

async function keepDraft(loaded: Loaded, item: DemoItem): Promise<void> {
  const author =
    demoMembers.find(({ key, login }) => login && key === item.lead) ?? demoMembers.find(({ login }) => login)
  const { totalDocs } = await loaded.payload.count({
    collection: 'items',
    where: { title: { equals: item.title } },
    overrideAccess: true,
  })
  if (totalDocs > 0 || !author) return
  const input = toInput(item)
  await loaded.payload.create({
    collection: 'items',
    data: {
      ...itemTexts(input, { departments: [] }),
      nature: item.nature,
      urgency: item.urgency,
      organisation: loaded.body,
    },
    depth: 0,
    overrideAccess: true,
    req: await requestOf(loaded, author.key),
  })
}

function toInput(item: DemoItem): SubmissionInput {
  const author = demoMembers.find(({ key }) => key === item.lead)
  const nameOf = (key: string) => demoDepartments.find((department) => department.key === key)?.name
  const coReporters = (item.coReporters ?? []).flatMap(
    (key) => demoMembers.find((member) => member.key === key)?.name ?? [],
  )
  return {
    title: item.title,
    situation: item.situation,
    analysis: item.analysis,
    suggestions: item.suggestions.map(({ text, department }) => {
      const name = department ? nameOf(department) : undefined
      return { text, ...(name ? { department: name } : {}) }
    }),
    category: item.category,
    ...(item.topic ? { topic: item.topic } : {}),
    reporter: {
      name: author?.name ?? '',
      unit: author?.post ?? '',
      phone: author?.phone ?? '',
      email: author?.email ?? '',
    },
    ...(coReporters.length > 0 ? { coReporters } : {}),
    publicConsent: item.publicConsent,
    ...(item.publicConsent ? {} : { consentReason: item.privateReason }),
    original: true,
  }
}
