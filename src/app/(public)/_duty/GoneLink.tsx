import { textsIn, type Locale } from '../../../translations'
import { Button, Buttons, Notice, PageHead, PageShell } from '../../../ui'

type GoneLinkProps = {
  locale: Locale
  path: string
  signedIn: boolean
  query: Record<string, string | string[] | undefined>
}

/** A genuine link that has ended: whoever needs another has it sent to the contact the office knows. */
export function GoneLink({ locale, path, signedIn, query }: GoneLinkProps) {
  const { gone, done } = textsIn(locale).duty
  // Whoever handed the duty over ended their own link with it.
  if (query.done === 'replaceContact')
    return (
      <PageShell locale={locale} title={done.replaceContact.heading} path={path} signedIn={signedIn}>
        <PageHead heading={done.replaceContact.heading}>
          <p>{done.replaceContact.text}</p>
        </PageHead>
      </PageShell>
    )
  return (
    <PageShell locale={locale} title={gone.heading} path={path} signedIn={signedIn}>
      {query.again === '1' && <Notice kind="good">{gone.sent}</Notice>}
      <PageHead heading={gone.heading}>
        <p>{gone.text}</p>
        {query.again !== '1' && <p>{gone.again}</p>}
        <p>{gone.ask}</p>
      </PageHead>
      {query.again !== '1' && (
        <form method="post" action={`${path}/again`}>
          <Buttons>
            <Button>{gone.send}</Button>
          </Buttons>
        </form>
      )}
    </PageShell>
  )
}
