'use client'

import { Pill } from '@payloadcms/ui'
import type { ComponentProps } from 'react'
import type { ReaderFeedbackState } from '../../../../domain/vocabulary'

const styles: Record<ReaderFeedbackState, ComponentProps<typeof Pill>['pillStyle']> = {
  new: 'warning',
  shown: 'success',
  hidden: 'light-gray',
}

/** The state of a reader's feedback as a badge. */
export const StatePill = ({ state, label }: { state: ReaderFeedbackState; label: string }) => (
  <Pill pillStyle={styles[state]} size="small">
    {label}
  </Pill>
)
