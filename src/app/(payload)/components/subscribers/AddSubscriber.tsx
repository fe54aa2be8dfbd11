'use client'

import { useState } from 'react'
import type { AdminTexts } from '../../../../translations/zh/admin'
import type { SubscriptionsTexts } from '../../../../translations/zh/subscriptions'
import { OpenDialogButton } from '../actions/OpenDialogButton'
import { OperationDialog } from '../actions/OperationDialog'
import { useOperation } from '../actions/useOperation'
import { Line } from './Line'

type Words = SubscriptionsTexts['desk']
type Props = {
  url: string
  series: readonly { id: string; name: string }[]
  words: Words
  dialog: AdminTexts['dialog']
}

/** Enters an address by hand; its reader is asked before anything is sent. */
export function AddSubscriber(props: Props) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <OpenDialogButton label={props.words.add} onClick={() => setOpen(true)} />
      {open && <AddDialog {...props} onClose={() => setOpen(false)} />}
    </>
  )
}

function AddDialog({ url, series, words, dialog, onClose }: Props & { onClose: () => void }) {
  const { busy, refusal, run, lookAgain } = useOperation(url, dialog.failed, onClose)
  const [typed, setTyped] = useState({ email: '', name: '', reason: '' })
  const [chosen, setChosen] = useState<string[]>(series.length === 1 ? series.map(({ id }) => id) : [])
  const [problem, setProblem] = useState<string | null>(null)
  const type = (name: keyof typeof typed) => (value: string) => setTyped({ ...typed, [name]: value })
  const toggle = (id: string) =>
    setChosen(chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id])
  const add = () => {
    const missing = missingIn({ ...typed, chosen }, words)
    setProblem(missing)
    if (missing === null)
      void run({ ...typed, series: chosen }, (answer) => (isAlready(answer) ? words.already : words.added))
  }
  return (
    <OperationDialog
      title={words.add}
      texts={dialog}
      choices={[{ label: words.add, primary: true, onClick: add }]}
      busy={busy}
      problem={problem}
      refusal={refusal}
      onClose={onClose}
      onLookAgain={lookAgain}
    >
      <p>{words.addText}</p>
      <Line
        id="subscriber-email"
        type="email"
        label={words.email}
        value={typed.email}
        onChange={type('email')}
      />
      <Line id="subscriber-name" label={words.name} value={typed.name} onChange={type('name')} />
      <fieldset className="mq-subscribers__series">
        <legend>{words.series}</legend>
        {series.map(({ id, name }) => (
          <label key={id}>
            <input type="checkbox" checked={chosen.includes(id)} onChange={() => toggle(id)} /> {name}
          </label>
        ))}
      </fieldset>
      <Line
        id="subscriber-reason"
        label={words.reason}
        hint={words.reasonHint}
        value={typed.reason}
        onChange={type('reason')}
      />
    </OperationDialog>
  )
}

type Typed = { email: string; reason: string; chosen: string[] }

function missingIn({ email, reason, chosen }: Typed, { missing }: Words): string | null {
  if (!/.@./.test(email)) return missing.email
  if (chosen.length === 0) return missing.series
  return reason.trim() === '' ? missing.reason : null
}

const isAlready = (answer: unknown): boolean =>
  typeof answer === 'object' && answer !== null && Reflect.get(answer, 'outcome') === 'already'
