'use client'

import type { Problem } from '../../../core/check/types'
import { fill } from '../../../translations/messages'
import { useEditor } from '../EditorContext'
import { stepName } from '../stepName'

type Props = { problems: Problem[]; onGoTo: (problem: Problem) => void }

/** Everything the check says, each line leading to its place. */
export function ProblemList({ problems, onGoTo }: Props) {
  const editor = useEditor()
  const { texts, explain, draft } = editor
  const whereOf = ({ path }: Problem): string => {
    const index = /^steps\.(\d+)/.exec(path)?.[1]
    const step = index === undefined ? undefined : draft.steps[Number(index)]
    if (!step) return ''
    return fill(texts.problemAt, { where: stepName(draft, step, editor) })
  }
  return (
    <section className="wfd-check" id="wfd-check" tabIndex={-1} aria-label={texts.problems}>
      <h2>{texts.problems}</h2>
      {problems.length === 0 && <p className="wfd-fine">{texts.noProblems}</p>}
      <ul>
        {problems.map((problem) => (
          <li key={`${problem.path} ${problem.code}`} className={`wfd-problem wfd-problem--${problem.level}`}>
            <button type="button" onClick={() => onGoTo(problem)}>
              {whereOf(problem)}
              {explain(problem)}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
