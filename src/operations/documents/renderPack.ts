import type { PayloadRequest } from 'payload'
import { idOf } from '../../../collections/shared/access'
import { dayInZone, type EditionContent } from '../../../plugins/digest'
import type { Consultation, Issue } from '../../payload-types'
import { packRenderer } from '../../server/documents/packRenderer'
import { fill, textsIn } from '../../translations'
import { organisationName } from '../organisationName'
import { composeProof } from './composeProof'
import { documentTypes } from './documentTypes'

export type Pack = { name: string; type: string; bytes: Buffer }

const { pack, file } = textsIn('zh').paper
const { consultationDecisions } = textsIn('zh').options

/**
 * What lies before everybody at a monthly consultation (月会商): every entry on its agenda as it stands, in
 * the order of the agenda, under the issue it is meant for. Made at once, in the rendering process.
 *
 * @throws DocumentRefused when it cannot be printed, RendererDied when the rendering process ended
 */
export async function renderPack(
  req: PayloadRequest,
  consultation: Consultation,
  kind: 'docx' | 'pdf' = 'docx',
): Promise<Pack> {
  const content = await composePack(req, consultation)
  const { bytes } = await packRenderer().render({ content, kind, proof: true, entry: null })
  return {
    name: `${fill(file.pack, { month: consultation.month })}.${kind}`,
    type: documentTypes[kind],
    bytes,
  }
}

async function composePack(req: PayloadRequest, consultation: Consultation): Promise<EditionContent> {
  const entries: EditionContent['entries'] = []
  for (const issue of await readIssues(req, consultation)) {
    const decided = new Map(
      consultation.decisions?.filter((one) => idOf(one.issue) === issue.id).map((one) => [one.entry, one]),
    )
    const draft = await composeProof(req, issue, new Set(decided.keys()))
    const rows = issue.entries?.filter(({ id }) => decided.has(id ?? '')) ?? []
    const section = fill(pack.section, { series: draft.seriesName, title: issue.title })
    entries.push(
      ...draft.entries.map((entry, index) => ({
        ...entry,
        section,
        note: noteOf(decided.get(rows[index]?.id ?? '')) ?? entry.note,
      })),
    )
  }
  const issuer = await organisationName(req, idOf(consultation.organisation) ?? '')
  return {
    kind: 'digest',
    marking: null,
    seriesName: pack.masthead,
    masthead: pack.masthead,
    issuer,
    title: fill(pack.title, { month: monthName(consultation.month) }),
    editorsNote: sessionNote(consultation),
    year: Number(consultation.month.slice(0, 4)),
    number: 0,
    cumulativeNumber: 0,
    date: dayInZone(consultation.heldOn ? new Date(consultation.heldOn) : new Date(), 'Asia/Shanghai'),
    signatory: null,
    entries: entries.map((entry, index) => ({ ...entry, position: index + 1 })),
    recipients: null,
    colophon: null,
  }
}

/** Issues in the order in which the agenda names them. */
async function readIssues(req: PayloadRequest, { decisions }: Consultation): Promise<Issue[]> {
  const ids = [...new Set((decisions ?? []).map(({ issue }) => idOf(issue)).filter((id) => id !== null))]
  if (ids.length === 0) return []
  const { docs } = await req.payload.find({
    collection: 'issues',
    where: { id: { in: ids } },
    depth: 0,
    limit: ids.length,
    pagination: false,
    overrideAccess: false,
    req,
  })
  return ids.flatMap((id) => docs.find((issue) => issue.id === id) ?? [])
}

type Decision = NonNullable<Consultation['decisions']>[number]

const noteOf = (one: Decision | undefined): string | null =>
  one?.decision ? [consultationDecisions[one.decision], one.note].filter(Boolean).join('：') : null

function sessionNote({ heldOn, place, attendees }: Consultation): string {
  const people =
    (attendees ?? [])
      .filter(({ present }) => present !== false)
      .map(({ name, post }) => fill(pack.person, { name, post: post ?? '' }))
      .join('、') || pack.nobody
  if (!heldOn) return fill(pack.noteUndated, { people })
  return fill(pack.note, { when: dayName(heldOn), place: place ? `，${place}` : '', people })
}

const monthName = (month: string): string =>
  fill(pack.monthName, { year: month.slice(0, 4), month: Number(month.slice(5, 7)) })

const dayName = (at: string): string => {
  const [year = 0, month = 0, day = 0] = dayInZone(new Date(at), 'Asia/Shanghai').split('-').map(Number)
  return fill(textsIn('zh').paper.words.date, { year, month, day })
}
