import type { DepartmentAct, DutyView } from '../../../operations/handling/types'
import { fill, textsIn, type Locale } from '../../../translations'
import { Button, Buttons, formatDay, LinkButton } from '../../../ui'
import { pathOf } from './actPaths'
import type { Desk } from './desk'
import { nowWords } from './nowWords'
import styles from './NextStep.module.css'

type NextStepProps = { locale: Locale; view: DutyView; desk: Desk }

/** What is to be done now, with the one press for it. */
export function NextStep({ locale, view, desk }: NextStepProps) {
  const { duty } = textsIn(locale)
  const can = (act: DepartmentAct) => view.acts.some(({ id, enabled }) => id === act && enabled)
  const answer = view.role === 'co' ? 'opinion' : 'reply'
  const mayWrite = view.acts.some(({ id }) => id === answer) && isInHand(view.state)
  const answerKind = can('acknowledge') ? 'secondary' : 'primary'
  return (
    <section className={styles.next}>
      <p>{nowWords(locale, view)}</p>
      {view.redo && (
        <blockquote className={styles.said}>
          <p className={styles.who}>{view.redo.by === 'author' ? duty.redoByAuthor : duty.redo}</p>
          <p>{view.redo.note}</p>
        </blockquote>
      )}
      <Buttons>
        {can('acknowledge') && (
          <Press view={view} desk={desk} act="acknowledge" text={duty.acts.acknowledge} />
        )}
        {mayWrite && (
          <LinkButton href={`${desk.base}/${answer}`} kind={answerKind}>
            {answerWords(locale, view)}
          </LinkButton>
        )}
        {can('progress') && (
          <LinkButton href={`${desk.base}/${pathOf.progress}`}>{duty.acts.progress}</LinkButton>
        )}
        {can('withdrawReturn') && (
          <Press
            view={view}
            desk={desk}
            act="withdrawReturn"
            text={duty.acts.withdrawReturn}
            kind="secondary"
          />
        )}
      </Buttons>
      {mayWrite && view.draft && <p className={styles.draft}>{duty.acts.draftKept}</p>}
      {waitingFor(view).length > 0 && (
        <p className={styles.draft}>
          {waitingFor(view)
            .map(
              ({ department, dueAt }) =>
                `${department}：${fill(duty.others.waiting, { day: formatDay(dueAt, locale) })}`,
            )
            .join('；')}
        </p>
      )}
    </section>
  )
}

/** An answer may be written while it cannot be sent yet; not any more once it is with the office. */
const isInHand = (state: DutyView['state']): boolean =>
  state === 'dispatched' || state === 'acknowledged' || state === 'redo' || state === 'returnRequested'

const waitingFor = ({ others, state }: DutyView) =>
  isInHand(state) ? others.filter(({ isAwaited }) => isAwaited) : []

function answerWords(locale: Locale, view: DutyView): string {
  const { acts } = textsIn(locale).duty
  if (view.role === 'co') return acts.opinion
  if (view.draft) return acts.replyContinue
  return view.state === 'redo' ? acts.replyAgain : acts.reply
}

type PressProps = {
  view: DutyView
  desk: Desk
  act: 'acknowledge' | 'withdrawReturn'
  text: string
  kind?: 'primary' | 'secondary'
}

/** An act that is one press: a form of its own, so that reading the page never acts. */
function Press({ view, desk, act, text, kind = 'primary' }: PressProps) {
  return (
    <form method="post" action={`${desk.base}/${pathOf[act]}/send`} className={styles.press}>
      <input type="hidden" name="rev" value={view.rev} />
      <Button kind={kind}>{text}</Button>
    </form>
  )
}
