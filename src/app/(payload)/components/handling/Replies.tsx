import type { DutyFile, DutyReplyView, DutyView } from '../../../../operations/handling/types'
import { fill, type Texts } from '../../../../translations'
import { formatDay } from '../dashboard/formatDay'
import { formatMoment } from '../formatMoment'
import type { FileUrls } from './fileUrls'

type Props = { duty: DutyView; texts: Texts; urls: FileUrls }

/** What the department gave, the newest first. */
export function Replies({ duty, texts, urls }: Props) {
  const words = texts.supervision.duty
  return (
    <section className="mq-section" aria-labelledby="mq-replies">
      <h2 id="mq-replies">{words.replies}</h2>
      {duty.redo && (
        <blockquote className="mq-quote">
          <p className="mq-quote__label">{words.redo}</p>
          <p className="mq-quote__text">{duty.redo.note}</p>
        </blockquote>
      )}
      {duty.replies.length === 0 && <p className="wf-empty">{words.noReplies}</p>}
      {duty.replies.toReversed().map((reply) => (
        <Reply key={reply.id} reply={reply} texts={texts} urls={urls} />
      ))}
    </section>
  )
}

function Reply({ reply, texts, urls }: { reply: DutyReplyView; texts: Texts; urls: FileUrls }) {
  const words = texts.supervision.duty
  const { options } = texts
  return (
    <article className="mq-reply">
      <p className="mq-reply__outcome">
        {options.feedbackKinds[reply.kind]}
        {reply.outcomeClass && ` · ${options.outcomeClasses[reply.outcomeClass]}`}
      </p>
      <p className="mq-reply__text">{reply.text}</p>
      <Part label={words.internal} text={reply.internalText} />
      <Part
        label={`${words.rest}${reply.restBy ? ` · ${fill(words.restBy, { day: formatDay(reply.restBy) })}` : ''}`}
        text={reply.restText}
      />
      <Part label={words.letterNumber} text={reply.letterNumber} />
      <Files files={reply.files} label={words.files} urls={urls} />
      <p className="mq-reply__by">
        {[
          reply.by,
          reply.post,
          reply.phone,
          reply.via ? options.actVias[reply.via] : '',
          formatMoment(reply.at),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
    </article>
  )
}

const Part = ({ label, text }: { label: string; text: string }) =>
  text === '' ? null : (
    <>
      <p className="mq-reply__label">{label}</p>
      <p className="mq-reply__text">{text}</p>
    </>
  )

export const Files = ({ files, label, urls }: { files: DutyFile[]; label: string; urls: FileUrls }) =>
  files.length === 0 ? null : (
    <>
      <p className="mq-reply__label">{label}</p>
      <ul>
        {files.map(({ id, name }) => (
          <li key={id}>{urls.has(id) ? <a href={urls.get(id)}>{name}</a> : name}</li>
        ))}
      </ul>
    </>
  )
