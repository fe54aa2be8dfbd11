import { textsIn, type Locale } from '../../../../../translations'
import { Buttons, LinkButton, Panel } from '../../../../../ui'
import { WhatHappensNext } from '../../_parts/WhatHappensNext'
import styles from './Received.module.css'

/** The receipt number, the private address, and what happens now. */
export function Received({
  locale,
  receipt,
  trackingUrl,
}: {
  locale: Locale
  receipt: string
  trackingUrl: string
}) {
  const words = textsIn(locale).submit.received
  return (
    <>
      <Panel heading={words.heading}>
        <p>{words.receipt}</p>
        <p className={styles.receipt}>{receipt}</p>
      </Panel>
      <p>{words.mailed}</p>
      <h2 className={styles.heading}>{words.tracking}</h2>
      <p>{words.trackingHint}</p>
      <p className={styles.address}>
        <a href={trackingUrl}>{trackingUrl}</a>
      </p>
      <Buttons>
        <LinkButton href={trackingUrl}>{words.open}</LinkButton>
        <LinkButton href="/submit" kind="secondary">
          {words.another}
        </LinkButton>
      </Buttons>
      <WhatHappensNext locale={locale} isReceived />
    </>
  )
}
