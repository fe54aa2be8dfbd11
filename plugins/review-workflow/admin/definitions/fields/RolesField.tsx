'use client'

import { fill } from '../../../translations/messages'
import { useEditor } from '../EditorContext'
import { TicksField } from './TicksField'

type Props = {
  path: string
  label: string
  help?: string
  values: string[]
  onChange: (values: string[]) => void
}

/** Roles, each with how many people hold it in this body. */
export function RolesField({ path, label, help, values, onChange }: Props) {
  const { roles, pick, texts, world } = useEditor()
  const options = roles.map(({ id, label: name }) => ({
    value: id,
    label: pick(name),
    note: fill(texts.holders, { count: world.holders[id]?.length ?? 0 }),
  }))
  return <TicksField {...{ path, label, values, options, onChange }} {...(help ? { help } : {})} />
}
