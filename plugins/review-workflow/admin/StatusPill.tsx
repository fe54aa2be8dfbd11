'use client'

import { Pill } from '@payloadcms/ui'
import type { ComponentProps } from 'react'
import type { RunStatus } from '../core/types'
import { useWords } from './useWords'

/** Green has passed, amber is with its author again, red was not adopted; what is under way stays quiet. */
const styles: Record<RunStatus, ComponentProps<typeof Pill>['pillStyle']> = {
  draft: 'light-gray',
  inReview: 'light',
  returned: 'warning',
  approved: 'success',
  rejected: 'error',
  withdrawn: 'light-gray',
}

/** A run's status as a coloured badge with its name. */
export function StatusPill({ status }: { status: RunStatus }) {
  const { texts } = useWords()
  return (
    <Pill pillStyle={styles[status]} size="small">
      {texts.statuses[status]}
    </Pill>
  )
}
