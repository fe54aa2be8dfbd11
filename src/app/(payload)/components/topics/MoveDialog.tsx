'use client'

import { fill } from '../../../../translations'
import { OperationDialog } from '../actions/OperationDialog'
import { useOperation } from '../actions/useOperation'
import type { TopicAct } from './actsOf'
import type { TopicButtonsProps } from './TopicButtons'
import { numberIn } from './numberIn'

type Props = TopicButtonsProps & { act: Exclude<TopicAct, 'publish'>; onClose: () => void }

/** Every other act: says what it does, asks once more, does it. */
export function MoveDialog({ act, url, silent, texts, dialog, onClose }: Props) {
  const { busy, refusal, run, lookAgain } = useOperation(`${url}/${act}`, dialog.failed, onClose)
  const done = (answer: unknown) =>
    act === 'remind' ? fill(texts.reminded, { count: numberIn(answer, 'mailed') }) : texts.moved
  return (
    <OperationDialog
      title={texts[act]}
      texts={dialog}
      choices={[{ label: texts[act], primary: true, onClick: () => void run({}, done) }]}
      busy={busy}
      refusal={refusal}
      onClose={onClose}
      onLookAgain={lookAgain}
    >
      <p>{fill(texts[`${act}Text`], { silent })}</p>
    </OperationDialog>
  )
}
