import { dayInZone } from '../../../plugins/digest'
import { demoSpecial, demoStaff } from '../content'
import { collectAgenda } from '../../operations/consultation/collectAgenda'
import { moveConsultation } from '../../operations/consultation/moveConsultation'
import { requestOf, type Loaded } from './context'
import { findIssue } from './findIssue'
import { playIssue } from './playIssue'

/** The special issue: a composite entry, passed in the month's consultation, signed and published. */
export async function loadSpecial(loaded: Loaded, series: string): Promise<void> {
  const id = (await findIssue(loaded, demoSpecial.title)) ?? (await compile(loaded, series))
  await playIssue(loaded, id, () => consult(loaded))
}

async function compile(loaded: Loaded, series: string): Promise<string> {
  const { sources, recipients } = demoSpecial
  const rows = sources.map(({ item, share }) => ({ item: loaded.items.get(item) ?? '', share }))
  const { id } = await loaded.payload.create({
    collection: 'issues',
    data: {
      title: demoSpecial.title,
      series,
      editorsNote: demoSpecial.editorsNote,
      publicNote: demoSpecial.publicNote,
      entries: [
        {
          item: rows[0]?.item ?? '',
          sources: rows,
          title: demoSpecial.entryTitle,
          text: demoSpecial.text,
          publish: true,
          publicTitle: demoSpecial.publicTitle,
          publicText: demoSpecial.publicText,
        },
      ],
      reportTo: recipients.map(({ name }) => name).join('、'),
      mailRecipients: recipients,
      organisation: loaded.body,
    },
    depth: 0,
    overrideAccess: false,
    req: await requestOf(loaded, 'editor-1'),
  })
  return id
}

/** The month's session: its agenda is collected, every entry passed, the minutes written. */
async function consult(loaded: Loaded): Promise<void> {
  const id = await plan(loaded)
  await collectAgenda(await requestOf(loaded, 'editor-1'), id)
  await moveConsultation(await requestOf(loaded, 'secretary-general'), id, 'hold')
  const { payload } = loaded
  const session = await payload.findByID({
    collection: 'consultations',
    id,
    depth: 0,
    overrideAccess: true,
  })
  const { decisionNote: note, minutes } = demoSpecial.consultation
  await payload.update({
    collection: 'consultations',
    id,
    data: {
      minutes,
      decisions: (session.decisions ?? []).map((row) => ({ ...row, decision: 'pass', note })),
    },
    depth: 0,
    overrideAccess: false,
    req: await requestOf(loaded, 'vice-chair-1'),
  })
  await moveConsultation(await requestOf(loaded, 'secretary-general'), id, 'conclude')
}

async function plan(loaded: Loaded): Promise<string> {
  const attendees = ['chair', 'vice-chair-1', 'vice-chair-2', 'secretary-general'].flatMap((key) =>
    demoStaff.filter((person) => person.key === key).map(({ name, post }) => ({ name, post, present: true })),
  )
  const today = dayInZone(new Date(), 'Asia/Shanghai')
  const { id } = await loaded.payload.create({
    collection: 'consultations',
    data: {
      month: today.slice(0, 7),
      heldOn: `${today}T00:00:00+08:00`,
      place: demoSpecial.consultation.place,
      state: 'planned',
      attendees,
      organisation: loaded.body,
    },
    depth: 0,
    overrideAccess: false,
    req: await requestOf(loaded, 'editor-1'),
  })
  return id
}
