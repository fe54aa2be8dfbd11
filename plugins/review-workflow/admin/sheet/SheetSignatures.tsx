import type { Texts } from '../../translations/zh'
import type { SheetSignature } from './sheetRows'

/** What a step said, with name and date at the foot; empty lines for a pen where nobody has signed. */
export function SheetSignatures({ signatures, texts }: { signatures: SheetSignature[]; texts: Texts }) {
  const { sheetSignature, sheetDate } = texts.historyRoom
  const blank: SheetSignature = { key: 0, opinion: '', gates: null, name: '', date: '' }
  return (signatures.length > 0 ? signatures : [blank]).map(({ key, opinion, gates, name, date }) => (
    <div key={key} className="wf-sign">
      <p className="wf-sign__opinion">{opinion}</p>
      {gates && <p className="wf-sign__gates">{gates}</p>}
      <p className="wf-sign__foot">
        <span>
          {sheetSignature}
          <b>{name}</b>
        </span>
        <span>
          {sheetDate}
          <b>{date}</b>
        </span>
      </p>
    </div>
  ))
}
