import type { AdminTexts } from '../../../../translations/zh/admin'
import type { DutyView } from '../../../../operations/handling/types'
import { fill, type Texts } from '../../../../translations'
import { ConcludedActs } from './ConcludedActs'
import { answerForm, cancelForm, decideForm, remindForm } from './forms/actForms'
import { FormButton } from './forms/FormButton'
import { verifyForm } from './verifyForm'

export type DutyActsProps = {
  duty: DutyView
  url: string
  texts: Texts
  dialog: AdminTexts['dialog']
  /** The author has no mailbox: what they say of the answer is taken down here. */
  takesRating: boolean
}

const awaited: readonly DutyView['state'][] = ['dispatched', 'acknowledged', 'redo']
const unfinished: readonly DutyView['state'][] = [...awaited, 'returnRequested', 'replied']

/** Everything the office can do about a duty now, each in one dialog; what is due first stands first. */
export function DutyActs({ duty, url, texts, dialog, takesRating }: DutyActsProps) {
  const { acts } = texts.supervision
  const acted = { url, rev: duty.rev }
  const { state, due } = duty
  const open = duty.requests.filter((request) => request.state === 'open')
  const reply = duty.replies.findLast(({ kind }) => kind !== 'recheck')
  const question = openQuestion(duty)
  const button = (
    label: string,
    form: Parameters<typeof FormButton>[0]['form'],
    isPrimary = false,
    about = '',
  ) => (
    <FormButton
      key={form.url + about + label}
      label={label}
      about={about}
      form={form}
      dialog={dialog}
      isPrimary={isPrimary}
    />
  )
  return (
    <div className="mq-acts">
      {state === 'replied' && reply && button(acts.verify, verifyForm(acted, reply, texts), true)}
      {open.map((request) =>
        button(
          acts.decide,
          decideForm(acted, { ...request, days: request.askedDays }, acts),
          true,
          request.kind === 'return'
            ? acts.asksReturn
            : fill(acts.asksExtension, { days: request.askedDays ?? '' }),
        ),
      )}
      {question && button(acts.answer, answerForm(acted, question.text, acts), true)}
      {awaited.includes(state) &&
        !due.pausedSince &&
        button(acts.remind, remindForm(acted, acts, texts.options.dutyNoticeLevels))}
      {state === 'accepted' && (
        <ConcludedActs duty={duty} url={url} texts={texts} dialog={dialog} takesRating={takesRating} />
      )}
      {unfinished.includes(state) && button(acts.cancel, cancelForm(acted, acts))}
    </div>
  )
}

/** What the department asked and the clock rests for. */
const openQuestion = ({ due, thread }: DutyView) =>
  due.pausedSince ? thread.findLast(({ side }) => side === 'department') : undefined
