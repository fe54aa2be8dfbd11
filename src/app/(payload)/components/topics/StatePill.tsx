'use client'

import { Pill } from '@payloadcms/ui'
import type { ComponentProps } from 'react'
import type { TopicState } from '../../../../domain/vocabulary'

const styles: Record<TopicState, ComponentProps<typeof Pill>['pillStyle']> = {
  draft: 'light-gray',
  scheduled: 'light',
  published: 'success',
  closed: 'warning',
  summarised: 'light-gray',
}

/** A topic's state as a badge. */
export const StatePill = ({ state, label }: { state: TopicState; label: string }) => (
  <Pill pillStyle={styles[state]} size="small">
    {label}
  </Pill>
)
