'use client'

import { toast, useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useState } from 'react'
import { flushSync } from 'react-dom'
import type { Problem } from '../../core/check/types'
import { isSavable } from '../../core/isSavable'
import type { OpenDefinition } from '../../operations/openDefinition'
import type { DefinitionVersion } from '../../store/definitionVersions'
import { fill } from '../../translations/messages'
import { Dialog } from '../acting/Dialog'
import { useWords } from '../useWords'
import { useDraft } from './draft/useDraft'
import { EditorProvider } from './EditorContext'
import { EditView } from './EditView'
import { controlId } from './fields/useField'
import { VersionList } from './parts/VersionList'
import { Views, type View } from './parts/Views'
import { ConflictDialog } from './saving/ConflictDialog'
import { SaveBar } from './saving/SaveBar'
import { useLeaveGuard } from './saving/useLeaveGuard'
import { useSaving } from './saving/useSaving'
import { SimulatorView } from './simulation/SimulatorView'
import { useEditorValue } from './useEditorValue'
import '../workflow.css'
import './definitions.css'

export type DefinitionEditorProps = {
  opened: OpenDefinition
  /** The version in force. */
  inForce: DefinitionVersion
  fields: { name: string; label: string }[]
}

/** One review order, to be shaped, tried out and saved as its next version. */
export function DefinitionEditor({ opened, inForce, fields }: DefinitionEditorProps) {
  const { texts: all } = useWords()
  const { config } = useConfig()
  const texts = all.definitionsRoom
  const api = formatAdminURL({ apiRoute: config.routes.api, path: '/workflow-definitions-admin' })
  const state = useDraft(inForce.body)
  const saving = useSaving(api, inForce.version, state, texts)
  const guard = useLeaveGuard(state.isDirty)
  const editor = useEditorValue({ opened, fields, api, state, found: saving.found })
  const [view, setView] = useState<View>('edit')
  const [open, setOpen] = useState<readonly string[]>([])
  const { draft } = state

  const toggle = (id: string, isOpen: boolean) =>
    setOpen((ids) => (isOpen ? [...new Set([...ids, id])] : ids.filter((entry) => entry !== id)))
  const goTo = ({ path }: Problem) => {
    const step = draft.steps[Number(/^steps\.(\d+)/.exec(path)?.[1] ?? -1)]
    // The place has to be on the page before it can take the focus.
    flushSync(() => {
      setView('edit')
      if (step) toggle(step.id, true)
    })
    focusNearest(path)
  }
  const showProblems = () => {
    flushSync(() => setView('edit'))
    document.getElementById('wfd-check')?.focus()
  }
  const save = () => {
    const wrong = editor.problems.find(({ level }) => level === 'error')
    if (isSavable(editor.problems) || !wrong) return void saving.save()
    toast.error(texts.refused)
    goTo(wrong)
  }
  const useVersion = ({ body, version }: DefinitionVersion) => {
    state.change({ ...body, version: draft.version })
    setView('edit')
    toast.success(fill(texts.usedAsBase, { version }))
  }

  return (
    <EditorProvider value={editor}>
      <div className="wfd">
        <SaveBar
          {...{ state }}
          basedOn={saving.basedOn}
          busy={saving.busy}
          problems={editor.problems}
          onSave={save}
          onShowProblems={showProblems}
        />
        <Views view={view} onView={setView}>
          {view === 'edit' && <EditView {...{ open, goTo }} setOpen={toggle} />}
          {view === 'simulate' && <SimulatorView />}
          {view === 'versions' && <VersionList versions={opened.versions} onUse={useVersion} />}
        </Views>
        {saving.conflict && (
          <ConflictDialog
            conflict={saving.conflict}
            onKeep={saving.keepDraft}
            onLook={() => guard.leave(null)}
            onOverwrite={() => void saving.save(saving.conflict?.version)}
          />
        )}
        {guard.isAsking && (
          <Dialog
            title={texts.leaveTitle}
            onClose={guard.stay}
            buttons={
              <>
                <button type="button" className="wfd-button wfd-button--main" onClick={guard.stay}>
                  {texts.stay}
                </button>
                <button type="button" className="wfd-button" onClick={() => guard.leave()}>
                  {texts.leave}
                </button>
              </>
            }
          >
            <p>{texts.leaveText}</p>
          </Dialog>
        )}
      </div>
    </EditorProvider>
  )
}

/** Focuses the control of a path, or of the nearest one above it that has one. */
function focusNearest(path: string): void {
  for (let here = path; here !== ''; here = here.slice(0, Math.max(0, here.lastIndexOf('.')))) {
    const control = document.getElementById(controlId(here))
    if (!control) continue
    control.focus()
    return control.scrollIntoView({ block: 'center' })
  }
}
