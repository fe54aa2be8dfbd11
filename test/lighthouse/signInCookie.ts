import type { Application } from '../support/application'

/** The session cookie of a member of the demonstration city, got as the page for signing in gets it. */
export async function signInCookie({ url, accounts }: Application): Promise<string> {
  const member = accounts.find(({ role }) => role === 'member')
  if (!member) throw new Error('no member among the accounts')
  const answer = await fetch(`${url}/login/session`, {
    method: 'POST',
    redirect: 'manual',
    headers: { Origin: url },
    body: new URLSearchParams({ email: member.email, password: member.password, next: '/me' }),
  })
  const [cookie] = answer.headers.getSetCookie().map((line) => line.split(';')[0] ?? '')
  if (!cookie) throw new Error(`signing in answered ${answer.status}`)
  return cookie
}
