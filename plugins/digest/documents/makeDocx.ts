import { checkDocx } from './check/checkDocx'
import { refuseWrong } from './check/refuseWrong'
import { writeDocx } from './docx/writeDocx'
import type { DocumentTools, MadeDocument, Progress } from './makeDocument'
import { eachText } from './model/eachText'
import type { PaperDocument } from './model/types'
import type { DocumentProblem } from './problems'

/** Writes a Word file and measures it. Its fonts are its reader's: rare characters are told, not refused. */
export async function makeDocx(
  paper: PaperDocument,
  { styleNames }: DocumentTools,
  progress: Progress,
): Promise<MadeDocument> {
  const bytes = await writeDocx(paper, styleNames)
  progress(80)
  refuseWrong(checkDocx(bytes, paper))
  return { bytes, pages: null, notes: rareCharacters(paper) }
}

/** Outside the Basic Multilingual Plane: hardly any office font has them. */
function rareCharacters(paper: PaperDocument): DocumentProblem[] {
  const rare = new Set<string>()
  for (const { text } of eachText(paper))
    for (const [character] of text.matchAll(/[\u{10000}-\u{10ffff}]/gu)) rare.add(character)
  return rare.size === 0 ? [] : [{ code: 'rareCharacters', characters: [...rare].slice(0, 50).join('') }]
}
