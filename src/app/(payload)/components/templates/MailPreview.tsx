'use client'

import { useState } from 'react'
import type { WrittenMail } from '../../../../operations/mail/writeMail'
import type { MailAdminTexts } from '../../../../translations/zh/mailAdmin'

type Props = { mail: WrittenMail | null; words: MailAdminTexts }
const ways = ['wide', 'narrow', 'previewText'] as const

/** A mail as its recipient sees it. The frame runs nothing and loads nothing. */
export function MailPreview({ mail, words }: Props) {
  const [way, setWay] = useState<(typeof ways)[number]>('wide')
  return (
    <section className="mq-template__preview" aria-label={words.preview}>
      <div className="mq-template__ways" role="group" aria-label={words.preview}>
        {ways.map((one) => (
          <button key={one} type="button" aria-pressed={way === one} onClick={() => setWay(one)}>
            {words[one]}
          </button>
        ))}
      </div>
      <p className="mq-template__subject">{mail?.subject}</p>
      {way === 'previewText' ? (
        <pre>{mail?.text}</pre>
      ) : (
        <iframe
          className={way === 'narrow' ? 'mq-template__narrow' : undefined}
          sandbox=""
          srcDoc={mail?.html ?? ''}
          title={words.preview}
        />
      )}
      <p className="mq-template__help">{words.previewNote}</p>
    </section>
  )
}
