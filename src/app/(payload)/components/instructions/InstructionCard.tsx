import { Link } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import type { Instructed } from '../../../../operations/instructions/readInstructed'
import { fill, type Texts } from '../../../../translations'
import { formatDay } from '../dashboard/formatDay'
import { DutyLines } from './DutyLines'

type Props = {
  instruction: Instructed
  titles: ReadonlyMap<string, string>
  /** Title of the item whose page this is; null on a page of several items */
  pageTitle: string | null
  texts: Texts
  adminRoute: string
}

/** One instruction: who, when, the words, on what, and what came out of it. */
export function InstructionCard({ instruction, titles, pageTitle, texts, adminRoute }: Props) {
  const words = texts.supervision.instructions
  const { leader, post, givenOn, kind, text, items, isWholeIssue, isImportant, duties } = instruction
  const about = isWholeIssue ? [words.wholeIssue] : items.flatMap((item) => titles.get(item) ?? [])
  return (
    <article className="mq-instruction">
      <header>
        <h3>
          {fill(words.ofInstruction, { leader, post, day: formatDay(givenOn) })}
          <span className="mq-mark">{texts.options.instructionKinds[kind]}</span>
          {isImportant && (
            <span className="mq-mark" data-urgent="">
              {texts.supervision.board.important}
            </span>
          )}
        </h3>
        <Link
          href={formatAdminURL({ adminRoute, path: `/collections/instructions/${instruction.id}` })}
          prefetch={false}
        >
          {words.open}
        </Link>
      </header>
      {text && <p className="mq-instruction__text">{text}</p>}
      {about.some((title) => title !== pageTitle) && <p className="mq-hint">{about.join('；')}</p>}
      {duties.length === 0 ? (
        <p className="mq-hint">{words.noDuties}</p>
      ) : (
        <DutyLines duties={duties} pageTitle={pageTitle} texts={texts} adminRoute={adminRoute} />
      )}
    </article>
  )
}
