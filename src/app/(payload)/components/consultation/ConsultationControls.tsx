import type { BeforeDocumentControlsServerProps, PayloadRequest } from 'payload'
import { holds } from '../../../../../collections/shared/access'
import { mayAct } from '../../../../domain/mayAct'
import type { Consultation } from '../../../../payload-types'
import { fill, textsIn } from '../../../../translations'
import { localeOf } from '../actions/localeOf'
import { viewerIn } from '../actions/viewerIn'
import { ConsultationButtons } from './ConsultationButtons'
import '../signing/signing.css'
import './consultation.css'

/** Above a session: how far it has come, and what can be done with it now. */
export async function ConsultationControls({ id, i18n, payload, user }: BeforeDocumentControlsServerProps) {
  const reader = await viewerIn(payload, user)
  const session = reader && id !== undefined ? await readSession(reader.req, String(id)) : null
  if (!reader || !session) return null
  const { admin, options, signing } = textsIn(localeOf(i18n.language))
  const decisions = session.decisions ?? []
  const decided = decisions.filter(({ decision }) => Boolean(decision)).length
  const url = `${payload.config.routes.api}/consultations/${session.id}`
  return (
    <div className="mq-signing">
      <span className="mq-consultation__state">{options.consultationStates[session.state]}</span>
      <span className="mq-signing__note">
        {decisions.length === 0
          ? signing.consultation.none
          : fill(signing.consultation.decided, { decided, count: decisions.length })}
      </span>
      {decisions.length > 0 && (
        <a href={`${url}/pack`} target="_blank" rel="noreferrer">
          {signing.consultation.pack}
        </a>
      )}
      {session.state !== 'concluded' && holds(reader.viewer, ...mayAct.consult) && (
        <ConsultationButtons
          key={`${session.state}${session.updatedAt}`}
          url={url}
          acts={['agenda', session.state === 'planned' ? 'hold' : 'conclude']}
          hasAgenda={decisions.length > 0}
          month={session.month}
          texts={signing.consultation}
          dialog={admin.dialog}
        />
      )}
    </div>
  )
}

const readSession = (req: PayloadRequest, id: string): Promise<Consultation | null> =>
  req.payload.findByID({
    collection: 'consultations',
    id,
    depth: 0,
    overrideAccess: false,
    disableErrors: true,
    req,
  })
