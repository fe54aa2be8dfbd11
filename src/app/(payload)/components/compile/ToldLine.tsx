'use client'

import { Link } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { fill, type Texts } from '../../../../translations'
import type { Told } from './useCompiling'

type Props = { told: Told | null; words: Texts['compile']['waiting']; adminRoute: string }

/** What came of compiling, and the way to the issue. */
export function ToldLine({ told, words, adminRoute }: Props) {
  return (
    <div aria-live="polite">
      {told?.isRefusal === true && (
        <p className="wf-problems" role="alert">
          {told.message}
        </p>
      )}
      {told?.isRefusal === false && (
        <p className="mq-done">
          {fill(words.done, { count: told.added, title: told.title })}{' '}
          <Link
            href={formatAdminURL({ adminRoute, path: `/collections/issues/${told.issue}/desk` })}
            prefetch={false}
          >
            {words.toDesk}
          </Link>
        </p>
      )}
    </div>
  )
}
