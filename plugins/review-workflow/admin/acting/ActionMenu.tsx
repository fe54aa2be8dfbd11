'use client'

import { useId, useRef } from 'react'
import { useWords } from '../useWords'
import { actionWords } from './actionWords'
import type { AnsweredAction } from './types'
import { useMenu } from './useMenu'

type Props = { actions: AnsweredAction[]; onChoose: (action: AnsweredAction) => void }

/** The rarer actions behind one button (WAI-ARIA menu button): arrows, Home, End, first letters, Escape. */
export function ActionMenu({ actions, onChoose }: Props) {
  const { texts } = useWords()
  const id = useId()
  const trigger = useRef<HTMLButtonElement>(null)
  const list = useRef<HTMLUListElement>(null)
  const menu = useMenu(trigger, list)
  return (
    <div className="wf-menu" onBlur={menu.onBlur}>
      <button
        ref={trigger}
        type="button"
        className="wf-menu__button"
        aria-haspopup="menu"
        aria-expanded={menu.isOpen}
        aria-controls={menu.isOpen ? id : undefined}
        data-workflow-menu
        onClick={menu.toggle}
        onKeyDown={menu.onTriggerKey}
      >
        {texts.acting.more}
        <span aria-hidden="true" className="wf-menu__arrow" />
      </button>
      {menu.isOpen && (
        <ul ref={list} id={id} role="menu" aria-label={texts.acting.more} onKeyDown={menu.onListKey}>
          {actions.map((action) => (
            <li key={action.id} role="none">
              <button
                type="button"
                role="menuitem"
                tabIndex={-1}
                data-workflow-action={action.id}
                onClick={() => {
                  menu.close()
                  onChoose(action)
                }}
              >
                {actionWords(action, texts)}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
