import type { EventDetails } from '../../core/types'
import { fill } from '../../translations/messages'
import type { Texts } from '../../translations/zh'
import type { DefinitionWords } from './wordsOfDefinition'

/** What an event tells beside its move, in sentences: whom it names, what follows, which approvals it ended. */
export function historyNotes(
  action: string,
  { people = [], position, resume, voided = [] }: EventDetails,
  texts: Texts,
  words: DefinitionWords,
): string[] {
  const room = texts.historyRoom
  const names = people.map(({ name }) => name).join(texts.listSeparator)
  const placed = position
    ? fill(room.signersAt, { people: names, position: room.positions[position] })
    : names
  const steps = voided.map((id) => words.step(id)).join(texts.listSeparator)
  return [
    ...(people.length > 0 ? [fill(sentenceFor(action, room.people), { people: placed })] : []),
    ...(resume ? [room.resumes[resume]] : []),
    ...(voided.length > 0 ? [fill(room.voided, { steps })] : []),
  ]
}

type Sentences = Texts['historyRoom']['people']

const sentenceFor = (action: string, sentences: Sentences): string =>
  new Map(Object.entries(sentences)).get(action) ?? sentences.other
