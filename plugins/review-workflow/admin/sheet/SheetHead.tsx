import type { Sheet } from '../../operations/readSheet'
import type { Texts } from '../../translations/zh'
import { sheetDate } from './sheetDate'
import { sheetFields } from './sheetFields'

type Props = { sheet: Sheet; texts: Texts; language: string }

/** What the sheet is about: title, the fields the installation names, who handed it in and when. */
export function SheetHead({ sheet, texts, language }: Props) {
  const room = texts.historyRoom
  const submitted = sheet.events.findLast(({ action }) => action === 'submit')
  const handedIn = submitted && {
    name: '',
    label: room.sheetSubmitted,
    text: `${submitted.actorName} ${sheetDate(submitted.at, language)}`,
  }
  return (
    <>
      <tr>
        <th scope="row">{room.sheetSubject}</th>
        <td colSpan={3} className="wf-sheet__title">
          {sheet.title || texts.noTitle}
        </td>
      </tr>
      {sheetFields([...sheet.fields, ...(handedIn ? [handedIn] : [])]).map((line) => (
        <tr key={line.map(({ name }) => name).join()}>
          {line.map(({ name, label, text }) => [
            <th key={`${name} label`} scope="row">
              {label}
            </th>,
            <td key={name} colSpan={line.length === 1 ? 3 : 1}>
              {text}
            </td>,
          ])}
        </tr>
      ))}
    </>
  )
}
