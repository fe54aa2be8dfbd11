import type { PayloadRequest } from 'payload'
import { idOf } from '../../collections/shared/access'
import { withoutContact } from '../domain/withoutContact'
import { lexicalToBlocks } from '../domain/richText'
import type { TextBlock } from '../domain/richText'
import type { OutcomeClass } from '../domain/vocabulary'
import type { Assignment, Item } from '../payload-types'
import { readToken } from '../server/tokens'
import { fill, textsIn, type Locale } from '../translations'
import { departmentName } from './handling/departmentName'
import { openReply } from './handling/openReply'

export type ReplyPart = { heading: string | null; blocks: TextBlock[] }

export type ReplyView = {
  assignment: string
  rev: number
  state: Assignment['state']
  department: string
  contactName: string
  role: Assignment['role']
  instruction: string | null
  title: string
  blocks: ReplyPart[]
  /** Who spoke, without anything to reach them by. */
  reporter: string
  dispatchedAt: string
  dueAt: string
  overdue: boolean
  redoNote: string | null
  /** Whose words those are. */
  redoBy: 'supervisor' | 'author'
  previous: { outcomeClass: OutcomeClass; text: string; at: string; by: string }[]
}

/**
 * What a department sees through its link. `null`: not a genuine link; `gone`: genuine once, but
 * expired or replaced. Reading changes nothing, whoever (or whatever mail scanner) opens it.
 */
export async function readReplyPage(args: {
  req: PayloadRequest
  token: string
}): Promise<ReplyView | { gone: true } | null> {
  const { req, token } = args
  if (!readToken('reply', token)) return null
  const assignment = await openReply(req, token)
  if (!assignment) return { gone: true }
  const item = await req.payload.findByID({
    collection: 'items',
    id: idOf(assignment.item) ?? '',
    depth: 0,
    overrideAccess: true,
    req,
  })
  return toView(req, assignment, item)
}

async function toView(req: PayloadRequest, assignment: Assignment, item: Item): Promise<ReplyView> {
  const { redoNote, redoBy, previous } = await readHistory(req, assignment, item)
  return {
    assignment: assignment.id,
    rev: assignment.rev,
    state: assignment.state,
    department: await departmentName(req, assignment),
    contactName: assignment.contactName,
    role: assignment.role,
    instruction: assignment.instruction || null,
    title: item.title,
    blocks: partsOf(item, req.i18n.language === 'en' ? 'en' : 'zh'),
    reporter: item.reporter.name,
    // The clock of a duty that its author sent back runs from that moment.
    dispatchedAt: assignment.reopenedAt ?? assignment.dispatchedAt,
    dueAt: assignment.dueAt,
    overdue: assignment.state !== 'accepted' && Date.parse(assignment.dueAt) < Date.now(),
    redoNote: assignment.state === 'redo' ? redoNote : null,
    redoBy,
    previous,
  }
}

function partsOf(item: Item, locale: Locale): ReplyPart[] {
  const words = textsIn(locale).review.reply
  const suggestions = (item.suggestions ?? []).map(({ text }, index) => ({
    heading: fill(words.suggestion, { number: index + 1 }),
    text,
  }))
  return [
    { heading: words.situation, text: item.situation },
    { heading: words.analysis, text: item.analysis },
    ...suggestions,
  ]
    .map(({ heading, text }) => ({ heading, blocks: lexicalToBlocks(text) }))
    .filter(({ blocks }) => blocks.length > 0)
}

async function readHistory(req: PayloadRequest, assignment: Assignment, { reporter }: Item) {
  const { docs } = await req.payload.find({
    collection: 'feedback',
    where: { assignment: { equals: assignment.id } },
    sort: 'createdAt',
    limit: 100,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  const previous = docs.flatMap(({ kind, outcomeClass, publishableText, createdAt, by }) =>
    kind === 'departmentReply' && outcomeClass
      ? [{ outcomeClass, text: publishableText ?? '', at: createdAt, by }]
      : [],
  )
  const cause = docs.findLast(({ verdict, solved }) => verdict === 'redo' || solved === 'no')
  const isAuthors = cause?.kind === 'authorRating'
  // How to reach the author stays inside; a supervisor may well say where to call.
  const words = isAuthors
    ? withoutContact(cause.authorText ?? '', [reporter.email, reporter.phone])
    : cause?.internalText
  return {
    previous,
    redoNote: words || null,
    redoBy: isAuthors ? ('author' as const) : ('supervisor' as const),
  }
}
