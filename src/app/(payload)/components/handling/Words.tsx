import type { DutyView } from '../../../../operations/handling/types'
import { fill, type Texts } from '../../../../translations'
import { formatDay } from '../dashboard/formatDay'

/** Whose words the department acts on: the leader's, and the office's. */
export function Words({ duty, texts }: { duty: DutyView; texts: Texts }) {
  const { duty: words, instructions } = texts.supervision
  const { leader, instruction } = duty
  return (
    <>
      {leader && (
        <blockquote className="mq-quote">
          <p className="mq-quote__label">
            {`${words.leader} · ${fill(instructions.ofInstruction, {
              leader: leader.leaderName,
              post: leader.leaderPost ?? '',
              day: formatDay(leader.givenOn),
            })}`}
          </p>
          <p className="mq-quote__text">{leader.text}</p>
        </blockquote>
      )}
      {instruction && (
        <blockquote className="mq-quote">
          <p className="mq-quote__label">{words.instruction}</p>
          <p className="mq-quote__text">{instruction}</p>
        </blockquote>
      )}
    </>
  )
}
