import { Link } from '@payloadcms/ui'
import type { PayloadRequest } from 'payload'
import { formatAdminURL } from 'payload/shared'

type Props = { req: PayloadRequest; text: string; path: `/${string}`; label: string }

/** What waits, in a sentence, and the way to it. */
export const CardLine = ({ req, text, path, label }: Props) => (
  <p className="mq-compile">
    <span>{text}</span>
    <Link href={formatAdminURL({ adminRoute: req.payload.config.routes.admin, path })} prefetch={false}>
      {label}
    </Link>
  </p>
)
