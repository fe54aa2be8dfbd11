import type { IssueDesk } from '../../../../operations/signing/readIssueDesk'
import { fill } from '../../../../translations'
import type { SigningTexts } from '../../../../translations/zh/signing'

/** Who will read what, once the issue is published. */
export function Readers({ desk, texts }: { desk: IssueDesk; texts: SigningTexts['desk'] }) {
  const { entries, listed, subscribers } = desk
  const shown = entries.filter(({ isPublic }) => isPublic).length
  return (
    <ul className="mq-signing__readers">
      <li>
        {shown > 0
          ? fill(texts.publicEntries, { shown, count: entries.length })
          : fill(texts.noPublicEntries, { count: entries.length })}
      </li>
      <li>{listed > 0 ? fill(texts.listed, { count: listed }) : texts.noneListed}</li>
      {subscribers > 0 && <li>{fill(texts.subscribers, { count: subscribers })}</li>}
    </ul>
  )
}
