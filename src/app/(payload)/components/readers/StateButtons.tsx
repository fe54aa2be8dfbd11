'use client'

import { Button, toast, useAuth } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { mayAct } from '../../../../domain/mayAct'
import type { ReaderFeedbackState } from '../../../../domain/vocabulary'
import type { User } from '../../../../payload-types'
import { callOperation } from '../actions/callOperation'

type Words = Record<'show' | 'hide' | 'shown' | 'hidden' | 'failed', string>
type Props = {
  /** Address of the feedback below the API. */
  url: string
  state: ReaderFeedbackState
  /** What is not written cannot be shown. */
  hasComment: boolean
  words: Words
}

/** Shows a reader's comment or keeps it back, with one click where it is read. */
export function StateButtons({ url, state, hasComment, words }: Props) {
  const [busy, setBusy] = useState(false)
  const router = useRouter()
  const { user } = useAuth<User>()
  const decide = async (act: 'show' | 'hide') => {
    setBusy(true)
    const outcome = await callOperation(`${url}/${act}`, {}, words.failed)
    setBusy(false)
    if (!outcome.ok) return void toast.error(outcome.refusal.message)
    toast.success(act === 'show' ? words.shown : words.hidden)
    router.refresh()
  }
  if (!mayAct.moderate.some((role) => user?.roles?.includes(role))) return null
  return (
    <>
      {hasComment && state !== 'shown' && (
        <Decision label={words.show} primary busy={busy} onClick={() => void decide('show')} />
      )}
      {state !== 'hidden' && <Decision label={words.hide} busy={busy} onClick={() => void decide('hide')} />}
    </>
  )
}

type DecisionProps = { label: string; primary?: boolean; busy: boolean; onClick: () => void }

const Decision = ({ label, primary = false, busy, onClick }: DecisionProps) => (
  <Button
    buttonStyle={primary ? 'primary' : 'secondary'}
    disabled={busy}
    margin={false}
    size="small"
    type="button"
    onClick={onClick}
  >
    {label}
  </Button>
)
