'use client'

import { useState } from 'react'
import type { AdminTexts } from '../../../../translations/zh/admin'
import type { SolicitationTexts } from '../../../../translations/zh/solicitation'
import { OpenDialogButton } from '../actions/OpenDialogButton'
import type { TopicAct } from './actsOf'
import { MoveDialog } from './MoveDialog'
import { PublishDialog } from './PublishDialog'

export type TopicButtonsProps = {
  /** Address of the topic below the API. */
  url: string
  acts: TopicAct[]
  /** How many were asked and have not answered. */
  silent: number
  /** When it opens, in words; null when it has opened. */
  opens: string | null
  isPublic: boolean
  texts: SolicitationTexts['desk']
  dialog: AdminTexts['dialog']
}

/** What can be done with a topic; each asks once more and says what it will do. */
export function TopicButtons(props: TopicButtonsProps) {
  const [open, setOpen] = useState<TopicAct | null>(null)
  const close = () => setOpen(null)
  return (
    <>
      {props.acts.map((act, index) => (
        <OpenDialogButton
          key={act}
          label={props.texts[act]}
          primary={index === 0 && act !== 'remind'}
          onClick={() => setOpen(act)}
        />
      ))}
      {open === 'publish' && <PublishDialog {...props} onClose={close} />}
      {open !== null && open !== 'publish' && <MoveDialog {...props} act={open} onClose={close} />}
    </>
  )
}
