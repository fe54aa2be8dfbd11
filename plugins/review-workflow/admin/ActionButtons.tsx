'use client'

import { Button } from '@payloadcms/ui'
import type { ActionId } from '../core/types'
import type { AnsweredAction } from './types'
import { useWords } from './useWords'

const forward: readonly ActionId[] = ['submit', 'approve']
const isForward = ({ id }: AnsweredAction): boolean => forward.includes(id)

type Props = { actions: AnsweredAction[]; onChoose: (action: AnsweredAction) => void }

/** Exactly what the reducer allows, as buttons; what it does not allow, as sentences that say why. */
export function ActionButtons({ actions, onChoose }: Props) {
  const { texts } = useWords()
  const possible = actions.filter(({ enabled }) => enabled)
  const impossible = actions.filter(({ enabled }) => !enabled)
  return (
    <div className="wf-actions">
      {[...possible.filter(isForward), ...possible.filter((action) => !isForward(action))].map((action) => (
        <Button
          key={action.id}
          buttonStyle={isForward(action) ? 'primary' : 'secondary'}
          margin={false}
          size="medium"
          type="button"
          extraButtonProps={{ 'data-workflow-action': action.id, 'aria-haspopup': 'dialog' }}
          onClick={() => onChoose(action)}
        >
          {texts.actions[action.id]}
        </Button>
      ))}
      {impossible.length > 0 && (
        <details className="wf-unavailable">
          <summary>{texts.unavailableActions}</summary>
          <dl>
            {impossible.map(({ id, reasons }) => (
              <div key={id}>
                <dt>{texts.actions[id]}</dt>
                {reasons.map(({ code, message }) => (
                  <dd key={code}>{message}</dd>
                ))}
              </div>
            ))}
          </dl>
        </details>
      )}
    </div>
  )
}
