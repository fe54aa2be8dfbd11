'use client'

import type { Problem } from '../../../core/check/types'
import { useEditor } from '../EditorContext'

/** What the check says of a control, right beneath it. */
export function FieldProblems({ id, problems }: { id: string; problems: Problem[] }) {
  const { explain, texts } = useEditor()
  if (problems.length === 0) return null
  return (
    <ul className="wfd-problems" id={`${id}-problems`}>
      {problems.map((problem) => (
        <li key={`${problem.path} ${problem.code}`} className={`wfd-problem wfd-problem--${problem.level}`}>
          <span className="wfd-problem__mark">
            {problem.level === 'error' ? texts.errorMark : texts.warningMark}
          </span>
          {explain(problem)}
        </li>
      ))}
    </ul>
  )
}
