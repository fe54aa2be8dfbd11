import { Link } from '@payloadcms/ui'
import { fill } from '../../../../translations'

type Props = { shown: number; total: number; href: string; text: string }

/** The way to the whole list, when the dashboard shows only its beginning. */
export function More({ shown, total, href, text }: Props) {
  if (total <= shown) return null
  return (
    <p className="mq-more">
      <Link href={href} prefetch={false}>
        {fill(text, { count: total })}
      </Link>
    </p>
  )
}
