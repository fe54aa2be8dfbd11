import type { Metadata } from 'next'
import { readMailChoices } from '../../../../operations/member/readMailChoices'
import { mailChoices } from '../../../../operations/member/mailChoices'
import { Button, Buttons, Checkbox, Notice, PageHead, PageShell } from '../../../../ui'
import { BackToMine } from '../_parts/BackToMine'
import { openMine } from '../_parts/openMine'

export const metadata: Metadata = { robots: { index: false, follow: false } }

const path = '/me/preferences'

type PreferencesPageProps = { searchParams: Promise<{ done?: string | string[] }> }

export default async function PreferencesPage({ searchParams }: PreferencesPageProps) {
  const { done } = await searchParams
  const { req, locale, texts } = await openMine(path)
  const choices = await readMailChoices(req)
  const words = texts.members.preferences
  return (
    <PageShell locale={locale} title={words.title} path={path} signedIn>
      <BackToMine locale={locale} />
      {done === 'saved' && <Notice kind="good">{words.saved}</Notice>}
      <PageHead heading={words.heading}>
        <p>{choices ? words.lead : words.noMember}</p>
      </PageHead>
      {choices && (
        <form method="post" action={`${path}/save`}>
          {mailChoices.map((kind) => (
            <Checkbox
              key={kind}
              name={kind}
              label={words[kind]}
              hint={words[`${kind}Hint`]}
              checked={choices[kind]}
            />
          ))}
          <Buttons>
            <Button>{words.save}</Button>
          </Buttons>
        </form>
      )}
    </PageShell>
  )
}
