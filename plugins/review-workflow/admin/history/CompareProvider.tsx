'use client'

import { createContext, useContext, useMemo, useState, type ReactNode } from 'react'
import { CompareDialog } from './CompareDialog'
import type { TextChoice } from './textChoices'

/** The two texts that are compared, each by its hash or as `current`. */
export type Compared = { from: string; to: string }

type Comparing = { choices: TextChoice[]; compare: (texts: Compared) => void }

const CompareContext = createContext<Comparing>({ choices: [], compare: () => undefined })

export const useCompare = (): Comparing => useContext(CompareContext)

type Props = {
  /** Address of the comparison endpoint. */
  url: string
  choices: TextChoice[]
  children: ReactNode
}

/** One comparison for the whole page; it opens over the history, which stays where it was. */
export function CompareProvider({ url, choices, children }: Props) {
  const [compared, compare] = useState<Compared | null>(null)
  const value = useMemo(() => ({ choices, compare }), [choices])
  return (
    <CompareContext value={value}>
      {children}
      {compared && (
        <CompareDialog
          url={url}
          choices={choices}
          compared={compared}
          onChoose={compare}
          onClose={() => compare(null)}
        />
      )}
    </CompareContext>
  )
}
