import { fill } from '../../../translations/messages'
import type { Editor } from '../EditorContext'
import type { Player } from './types'

/** A player as the screen names them: with the role they stand for, where they stand for one. */
export const playerName = (
  { actor, role }: Player,
  { texts, roleLabel }: Pick<Editor, 'texts' | 'roleLabel'>,
): string => (role ? fill(texts.made, { name: actor.name, role: roleLabel(role) }) : actor.name)
