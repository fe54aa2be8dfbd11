import type { Localised } from '../../core/types'
import type { Sheet } from '../../operations/readSheet'
import type { Texts } from '../../translations/zh'
import { SheetHead } from './SheetHead'
import { sheetOutcome } from './sheetOutcome'
import { SheetNotes } from './SheetNotes'
import { sheetRows } from './sheetRows'
import { SheetSignatures } from './SheetSignatures'

type Props = {
  sheet: Sheet
  heading: string
  texts: Texts
  pick: (text: Localised) => string
  language: string
}

/** The sign-off sheet (审签单) on one page: what it is about, what each step said and who signed, how it ended. */
export function SignOffSheet({ sheet, heading, texts, pick, language }: Props) {
  const room = texts.historyRoom
  return (
    <article className="wf-sheet" lang={language === 'en' ? 'en' : 'zh-CN'}>
      <h1 className="wf-sheet__heading">{heading}</h1>
      <table className="wf-sheet__table">
        <colgroup>
          <col className="wf-sheet__label" />
          <col />
          <col className="wf-sheet__label" />
          <col />
        </colgroup>
        <tbody>
          <SheetHead sheet={sheet} texts={texts} language={language} />
          {sheetRows(sheet, texts, pick, language).map(({ step, label, signatures }) => (
            <tr key={step} className="wf-sheet__step">
              <th scope="row">{label}</th>
              <td colSpan={3}>
                <SheetSignatures signatures={signatures} texts={texts} />
              </td>
            </tr>
          ))}
          <tr>
            <th scope="row">{room.sheetConclusion}</th>
            <td colSpan={3}>
              {sheetOutcome(sheet, texts, pick, language).map((line) => (
                <p key={line}>{line}</p>
              ))}
            </td>
          </tr>
        </tbody>
      </table>
      <SheetNotes run={sheet.run} texts={texts} pick={pick} />
    </article>
  )
}
