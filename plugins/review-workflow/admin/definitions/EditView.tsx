'use client'

import type { Problem } from '../../core/check/types'
import { DiagramView } from './diagram/DiagramView'
import { useEditor } from './EditorContext'
import { General } from './parts/General'
import { PresetChoice } from './parts/PresetChoice'
import { ProblemList } from './parts/ProblemList'
import { Reasons } from './parts/Reasons'
import { StepList } from './parts/StepList'

type Props = {
  open: readonly string[]
  setOpen: (id: string, isOpen: boolean) => void
  goTo: (problem: Problem) => void
}

/** The form on one side, what it makes and what is wrong with it on the other. */
export function EditView({ open, setOpen, goTo }: Props) {
  const { draft, problems, texts } = useEditor()
  return (
    <div className="wfd-columns">
      <div className="wfd-form">
        <PresetChoice onApplied={() => draft.steps.forEach(({ id }) => setOpen(id, false))} />
        <StepList open={open} setOpen={setOpen} />
        <General />
        <Reasons />
      </div>
      <aside className="wfd-aside" aria-label={texts.diagram}>
        <ProblemList problems={problems} onGoTo={goTo} />
        <h2>{texts.diagram}</h2>
        <DiagramView definition={draft} />
      </aside>
    </div>
  )
}
