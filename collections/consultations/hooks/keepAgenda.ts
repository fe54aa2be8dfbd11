import { APIError, type CollectionBeforeChangeHook } from 'payload'
import { both } from '../../../src/translations'
import type { Consultation } from '../../../src/payload-types'

type Row = NonNullable<Consultation['decisions']>[number]

/**
 * The agenda is collected, not typed, and the state moves by its own acts: an ordinary change carries the
 * decisions and their notes alone, and those only while the session is held. What is concluded stands.
 */
export const keepAgenda: CollectionBeforeChangeHook<Consultation> = ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation === 'create' || !originalDoc) return { ...data, state: 'planned', decisions: [] }
  if (originalDoc.state === 'concluded') {
    const message = both((t) => t.signing.consultation.locked)
    throw new APIError(req.i18n.language === 'en' ? message.en : message.zh, 409, undefined, true)
  }
  const typed = new Map((data.decisions ?? []).map((row) => [row.id, row]))
  return {
    ...data,
    month: originalDoc.month,
    state: originalDoc.state,
    decisions: (originalDoc.decisions ?? []).map((row) =>
      withDecision(row, typed.get(row.id), originalDoc.state === 'held'),
    ),
  }
}

function withDecision(kept: Row, typed: Row | undefined, isHeld: boolean): Row {
  if (!typed) return kept
  const note = typed.note ?? null
  return isHeld ? { ...kept, note, decision: typed.decision ?? null } : { ...kept, note }
}
