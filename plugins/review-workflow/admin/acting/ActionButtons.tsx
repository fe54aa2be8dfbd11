'use client'

import { Button } from '@payloadcms/ui'
import { fill } from '../../translations/messages'
import { useWords } from '../useWords'
import { actionWords } from './actionWords'
import { ActionMenu } from './ActionMenu'
import { obstacleOf } from './obstacleOf'
import { isForward, sortActions } from './sortActions'
import type { AnsweredAction } from './types'
import { WhyNot } from './WhyNot'

type Props = { actions: AnsweredAction[]; onChoose: (action: AnsweredAction) => void }

/** Exactly what the reducer allows: the main things as buttons, the rarer ones in a menu; and what not, with why. */
export function ActionButtons({ actions, onChoose }: Props) {
  const { texts } = useWords()
  const { main, menu, unavailable } = sortActions(actions)
  const obstacle = obstacleOf(actions)
  const proxied = main.find(({ onBehalfOf }) => onBehalfOf !== null)?.onBehalfOf
  const primary = main.find(({ id }) => isForward(id))?.id
  return (
    <div className="wf-actions" role="group" aria-label={texts.acting.actionsLabel}>
      {obstacle && (
        <p className="wf-obstacle">
          {fill(texts.acting.obstacle, {
            action: texts.actions[obstacle.id],
            reasons: obstacle.reasons.map(({ message }) => message).join(''),
          })}
        </p>
      )}
      {proxied && <span className="wf-proxied">{fill(texts.acting.proxyShort, { name: proxied.name })}</span>}
      {main.map((action) => (
        <Button
          key={action.id}
          buttonStyle={action.id === primary ? 'primary' : 'secondary'}
          margin={false}
          size="medium"
          type="button"
          extraButtonProps={{ 'data-workflow-action': action.id, 'aria-haspopup': 'dialog' }}
          onClick={() => onChoose(action)}
        >
          {actionWords(action, texts)}
        </Button>
      ))}
      {menu.length > 0 && <ActionMenu actions={menu} onChoose={onChoose} />}
      {unavailable.length > 0 && <WhyNot unavailable={unavailable} />}
    </div>
  )
}
