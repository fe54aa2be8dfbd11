'use client'

import type { DefaultCellComponentProps } from 'payload'
import type { RunStatus } from '../../core/types'
import { dictionaries } from '../../translations/messages'
import { StatusPill } from '../StatusPill'

/** The review status in a list. */
export function StatusCell({ cellData }: DefaultCellComponentProps) {
  const status: unknown = cellData
  return isStatus(status) ? <StatusPill status={status} /> : null
}

const isStatus = (value: unknown): value is RunStatus =>
  typeof value === 'string' && Object.hasOwn(dictionaries.zh.statuses, value)
