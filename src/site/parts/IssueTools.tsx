import type { PublicDocument, PublicEdition } from '../../operations/public'
import { fill, textsIn, type Locale } from '../../translations'
import { issueHref } from '../addresses'
import { sizeOf } from './sizeOf'
import styles from './IssueTools.module.css'

/** What one may do with an issue: take it along, print it, have the next one sent. */
export function IssueTools({ locale, edition }: { locale: Locale; edition: PublicEdition }) {
  const words = textsIn(locale).publicSite
  return (
    <ul className={styles.tools}>
      {edition.documents.map((document) => (
        <li key={document.kind}>
          <a href={`${issueHref(edition)}.${document.kind}`}>{documentText(document, locale)}</a>
        </li>
      ))}
      <li>
        <a href="/subscribe">{words.subscribe}</a>
      </li>
      <li>
        <a href="/digest/feed.xml">{words.feed}</a>
      </li>
      <li className={styles.scripted}>
        <button type="button" data-print>
          {words.print}
        </button>
      </li>
    </ul>
  )
}

function documentText({ kind, pages, bytes }: PublicDocument, locale: Locale): string {
  const words = textsIn(locale).publicSite
  const values = { kind: words.documentKinds[kind], size: sizeOf(bytes) }
  return pages === null ? fill(words.downloadAs, values) : fill(words.downloadPages, { ...values, pages })
}
