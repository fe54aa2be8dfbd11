import type { PayloadRequest } from 'payload'
import { idOf } from '../../collections/shared/access'
import type { ActionId, TransitionNotice } from '../../plugins/review-workflow'
import { isRole, type Role } from '../domain/roles'
import { shanghaiDay } from '../domain/workingDays'
import type { User } from '../payload-types'
import { adminUrl } from '../server/links'
import { defaultLocale } from '../translations'
import { queueMail, type MailTemplate } from './mail/queueMail'

/** Which acts are mailed, and to whom: those who act next, those it escalates to, or those it names. */
const told: Partial<Record<ActionId, { template: MailTemplate; to: 'next' | 'above' | 'named' }>> = {
  remind: { template: 'reviewRemind', to: 'next' },
  dueSoon: { template: 'reviewDueSoon', to: 'next' },
  overdue: { template: 'reviewOverdue', to: 'next' },
  escalate: { template: 'reviewEscalated', to: 'above' },
  transfer: { template: 'reviewTransferred', to: 'named' },
  delegate: { template: 'reviewAsked', to: 'named' },
  handBack: { template: 'reviewAnswered', to: 'named' },
  addSigner: { template: 'reviewAdded', to: 'named' },
  cc: { template: 'reviewCopied', to: 'named' },
}

/** Tells people of the office what is asked of them, in the transaction of the act that asks it. */
export async function tellReviewers(notice: TransitionNotice): Promise<void> {
  const how = told[notice.event.action as ActionId]
  if (!how) return
  for (const person of await recipients(notice, how.to)) {
    // Nobody is mailed what they did themselves.
    if (person.id !== notice.event.actor) await tell(notice, how.template, person)
  }
}

type Recipient = Pick<User, 'id' | 'name' | 'email'>

async function recipients(notice: TransitionNotice, to: 'next' | 'above' | 'named'): Promise<Recipient[]> {
  const { req, run, event } = notice
  const step = run.definition.steps.find(({ id }) => id === run.step)
  const seats = run.visit.seats.filter(({ state }) => state === 'open').map(({ person }) => person.id)
  const asked = run.visit.delegation ? [run.visit.delegation.to.id] : []
  const holders = run.visit.pool === null ? [] : (step?.roles ?? [])
  switch (to) {
    case 'named':
      return peopleOf(req, run.scope, { ids: (event.details?.people ?? []).map(({ id }) => id), roles: [] })
    case 'above':
      return peopleOf(req, run.scope, {
        ids: seats,
        roles: [...holders, ...(step?.deadline?.escalateTo ?? [])],
      })
    case 'next':
      return peopleOf(req, run.scope, { ids: [...seats, ...asked, ...(step?.people ?? [])], roles: holders })
  }
}

async function peopleOf(
  req: PayloadRequest,
  scope: string | null,
  { ids, roles }: { ids: string[]; roles: string[] },
): Promise<Recipient[]> {
  const wanted: Role[] = roles.filter(isRole)
  if (ids.length === 0 && wanted.length === 0) return []
  const { docs } = await req.payload.find({
    collection: 'users',
    where: {
      and: [
        { disabled: { not_equals: true } },
        ...(scope ? [{ organisation: { equals: scope } }] : []),
        { or: [{ id: { in: ids } }, { roles: { in: wanted } }] },
      ],
    },
    select: { name: true, email: true },
    depth: 0,
    limit: 200,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return docs
}

async function tell(
  { req, collection, document, run, event }: TransitionNotice,
  template: MailTemplate,
  person: Recipient,
): Promise<void> {
  const organisation = idOf(document.organisation)
  if (!organisation) return
  const step = run.definition.steps.find(({ id }) => id === run.step)
  const link = adminUrl(collection, String(document.id))
  await queueMail({
    req,
    key: `review:${run.id}:${event.seq}:${person.id}`,
    template,
    to: { name: person.name, address: person.email },
    locale: defaultLocale,
    values: {
      name: person.name,
      title: typeof document.title === 'string' ? document.title : '',
      actor: event.actorName,
      step: step?.label[defaultLocale] ?? '',
      since: run.waitingSince ? shanghaiDay(new Date(run.waitingSince)) : '',
      due: run.dueAt ? shanghaiDay(new Date(run.dueAt)) : '',
      reason: event.reason ?? '',
      link,
    },
    organisation,
    related: { collection, id: String(document.id) },
  })
}
