'use client'

import { toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { Problem } from '../../../core/check/types'
import { fill } from '../../../translations/messages'
import type { Texts } from '../../../translations/zh'
import type { DraftState } from '../draft/useDraft'
import { saveVersion } from './saveVersion'

export type Conflict = { version: number; savedBy: string | null }

/** Saving with everything that may come of it; whatever does, the draft stays as it was typed. */
export function useSaving(api: string, inForce: number, state: DraftState, texts: Texts['definitionsRoom']) {
  const router = useRouter()
  const [basedOn, setBasedOn] = useState(inForce)
  const [busy, setBusy] = useState(false)
  const [conflict, setConflict] = useState<Conflict | null>(null)
  /** What the server found, as long as the draft is the one it looked at. */
  const [refusal, setRefusal] = useState<{ of: unknown; problems: Problem[] } | null>(null)

  const save = async (over = basedOn) => {
    const { draft } = state
    setBusy(true)
    setConflict(null)
    const answer = await saveVersion(api, over, draft)
    setBusy(false)
    switch (answer.kind) {
      case 'saved':
      case 'unchanged':
        setBasedOn(answer.version)
        state.restart({ ...draft, version: answer.version })
        toast.success(
          answer.kind === 'saved' ? fill(texts.saved, { version: answer.version }) : texts.savedSame,
        )
        return router.refresh()
      case 'refused':
        setRefusal({ of: draft, problems: answer.problems })
        return toast.error(texts.refused)
      case 'conflict':
        return setConflict(answer)
      case 'failed':
        return toast.error(texts.saveFailed)
    }
  }

  return {
    basedOn,
    busy,
    conflict,
    found: refusal?.of === state.draft ? refusal.problems : [],
    save,
    keepDraft: () => setConflict(null),
  }
}
