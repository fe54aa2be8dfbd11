'use client'

import type { DeskEntry } from '../../../../operations/compile/readDeskEntry'
import type { PaneProps } from './EntryPane'
import { PrintFields } from './PrintFields'
import { PublicFields } from './PublicFields'
import { SaveLine } from './SaveLine'
import { Sources } from './Sources'
import { useEdits } from './useEdits'

type Props = PaneProps & { read: DeskEntry }

/** Everything that is written on one entry: for print beside the approved text, and for the public. */
export function EntryForm({ read, hold, url, isOpen, rows, adminRoute, words, categories }: Props) {
  const edits = useEdits(read, { issue: hold.desk.issue.id, url, send: hold.send, isOpen })
  const sections = [...new Set(rows.flatMap(({ section }) => section ?? []))]
  return (
    <div className="mq-form" onBlur={() => void edits.flush()}>
      {isOpen && <SaveLine edits={edits} adminRoute={adminRoute} words={words} />}
      <Sources
        read={read}
        send={hold.send}
        isOpen={isOpen}
        adminRoute={adminRoute}
        words={words}
        categories={categories}
      />
      <PrintFields read={read} edits={edits} sections={sections} isOpen={isOpen} words={words} />
      <PublicFields read={read} edits={edits} isOpen={isOpen} words={words} />
    </div>
  )
}
