import type { Urgency } from '../../operations/tasks/types'
import './inbox.css'

/** A sign beside the colour: colour alone does not reach everybody. */
const signs: Record<Urgency, string> = { fresh: '', late: '◔', soon: '◕', overdue: '●' }

/** A time in words, coloured and marked by how pressing it is. */
export const UrgencyMark = ({ urgency, words }: { urgency: Urgency; words: string }) => (
  <span className={`wf-urgency wf-urgency--${urgency}`}>
    {signs[urgency] && <span aria-hidden="true">{signs[urgency]} </span>}
    {words}
  </span>
)
