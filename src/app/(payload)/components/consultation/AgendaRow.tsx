'use client'

import { useRowLabel, useTranslation } from '@payloadcms/ui'
import { options as en } from '../../../../translations/en/options'
import { signing as enSigning } from '../../../../translations/en/signing'
import { options as zh } from '../../../../translations/zh/options'
import { signing as zhSigning } from '../../../../translations/zh/signing'
import type { Consultation } from '../../../../payload-types'

type Row = NonNullable<Consultation['decisions']>[number]

/** Names an entry of the agenda by its title and what was decided on it. */
export function AgendaRow() {
  const { data, rowNumber } = useRowLabel<Row>()
  const { i18n } = useTranslation()
  const isEnglish = i18n.language === 'en'
  const decisions = (isEnglish ? en : zh).consultationDecisions
  const { undecided } = (isEnglish ? enSigning : zhSigning).consultation
  const decision = data.decision ? decisions[data.decision] : undecided
  return (
    <span className="mq-agenda__row">
      <span>{`${(rowNumber ?? 0) + 1}. ${data.title}`}</span>
      <span className={`mq-agenda__decision mq-agenda__decision--${data.decision ?? 'none'}`}>
        {decision}
      </span>
    </span>
  )
}
