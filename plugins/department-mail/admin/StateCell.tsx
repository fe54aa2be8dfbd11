import { Pill } from '@payloadcms/ui'
import { type DefaultServerCellComponentProps } from 'payload'
import { type ComponentProps } from 'react'

import { isMessageState } from '../core/isMessageState'
import { type MessageState } from '../core/states'
import { stateTextKey } from '../translations/stateTextKey'
import { textsFor } from '../translations/textsFor'

/** Green arrived, amber may still move by itself, red needs a person, grey rests. */
const STYLES: Record<MessageState, ComponentProps<typeof Pill>['pillStyle']> = {
  queued: 'light',
  sending: 'light',
  sent: 'success',
  deferred: 'warning',
  bounced: 'error',
  failed: 'error',
  uncertain: 'warning',
  suppressed: 'light-gray',
}

/** The delivery state in the list of messages, as a coloured badge with its name. */
export function StateCell({ cellData, i18n }: DefaultServerCellComponentProps) {
  const state: unknown = cellData
  if (!isMessageState(state)) return null
  return (
    <Pill pillStyle={STYLES[state]} size="small">
      {textsFor(i18n.language)[stateTextKey(state)]}
    </Pill>
  )
}
