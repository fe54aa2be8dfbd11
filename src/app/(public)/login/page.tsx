import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { openPage } from '../../../server/http/openPage'
import { safePath } from '../../../server/http/safePath'
import { Button, Buttons, ErrorSummary, PageHead, PageShell, TextField } from '../../../ui'
import { triedEmailCookie } from './_parts/triedEmail'

type LoginPageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function LoginPage({ searchParams }: LoginPageProps) {
  const query = await searchParams
  const next = safePath(typeof query.next === 'string' ? query.next : null, '')
  const { locale, texts, signedIn } = await openPage()
  if (signedIn) redirect(next || '/me')
  const words = texts.site.account
  const failed = query.failed === '1'
  const email = failed ? (await cookies()).get(triedEmailCookie)?.value : undefined
  const problems = failed ? [{ field: 'email', text: words.loginFailed }] : []
  return (
    <PageShell locale={locale} title={words.loginTitle} failed={failed} path="/login" signedIn={false}>
      <ErrorSummary heading={texts.site.form.problem} problems={problems} />
      <PageHead heading={words.loginHeading}>
        <p>{next ? words.loginBack : words.loginLead}</p>
      </PageHead>
      <form method="post" action="/login/session" noValidate>
        <input type="hidden" name="next" value={next} />
        <TextField
          name="email"
          label={words.email}
          type="email"
          autoComplete="username"
          spellCheck={false}
          width={20}
          value={email}
          error={failed ? words.loginFailed : undefined}
        />
        <TextField
          name="password"
          label={words.password}
          type="password"
          autoComplete="current-password"
          width={20}
        />
        <Buttons>
          <Button>{words.login}</Button>
          <a href="/submit">{words.loginSubmitInstead}</a>
        </Buttons>
      </form>
    </PageShell>
  )
}
