'use client'

import { failures as en } from '../../translations/en/site/failures'
import { failures as zh } from '../../translations/zh/site/failures'
import { ErrorNotice } from '../../ui/status/ErrorNotice'

export default function ErrorPage() {
  return <ErrorNotice texts={[zh, en]} />
}
