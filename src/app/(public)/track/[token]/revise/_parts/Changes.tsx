'use client'

import { useEffect, useState } from 'react'
import type { SubmissionInput } from '../../../../../../domain/submission'
import type { AssistTexts } from '../../../../../../translations/zh/assist'
import { Button } from '../../../../../../ui/form/Button'
import { changesOf, type Change } from '../../../../_item/changesOf'
import type { Piece } from '../../../../_item/diffText'
import { say } from '../../../../submit/_assist/say'
import { useFormText } from '../../../../submit/_assist/useFormText'
import styles from './Changes.module.css'

type ChangesProps = {
  words: AssistTexts
  formId: string
  /** The text as it was returned, and as the form shows it. */
  before: SubmissionInput
  input: SubmissionInput
}

/** Characters of an unchanged stretch that stay visible at each of its ends. */
const context = 24

/** What the author changed since the text was returned: live with scripts, by a button without. */
export function Changes({ words, formId, before, input }: ChangesProps) {
  const now = useFormText(formId, input, words.count)
  const [hasScript, setHasScript] = useState(false)
  useEffect(() => setHasScript(true), [])
  const changes = changesOf(before, now)
  return (
    <section id="changes" className={styles.changes} aria-labelledby="changes-heading">
      <h2 id="changes-heading">{words.changesHeading}</h2>
      {changes.length === 0 && <p className={styles.none}>{words.noChanges}</p>}
      {changes.map((change) => (
        <div key={`${change.part} ${change.number ?? ''}`} className={styles.part}>
          <h3>{nameOf(change, words)}</h3>
          <p className={styles.text}>
            {change.pieces.map((piece, index) => (
              <PieceOf key={index} piece={piece} words={words} />
            ))}
          </p>
        </div>
      ))}
      {!hasScript && (
        <Button kind="secondary" name="then" value="compare">
          {words.compare}
        </Button>
      )}
    </section>
  )
}

/** Told by word, line and colour: none of them alone. */
function PieceOf({ piece: { kind, text }, words }: { piece: Piece; words: AssistTexts }) {
  if (kind === 'same') return <>{shortened(text)}</>
  const Tag = kind === 'added' ? 'ins' : 'del'
  return (
    <Tag>
      <span className={styles.unseen}>{kind === 'added' ? words.addedText : words.removedText}</span>
      {text}
    </Tag>
  )
}

const shortened = (text: string): string =>
  text.length > 3 * context ? `${text.slice(0, context)}……${text.slice(-context)}` : text

const nameOf = ({ part, number = 0 }: Change, words: AssistTexts): string =>
  part === 'suggestion' ? say(words.fields.suggestion, { number }) : words.fields[part]
