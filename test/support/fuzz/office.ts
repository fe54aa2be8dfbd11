import { handleEndpoints, type Payload } from 'payload'
import { wantsPage } from '../../../plugins/public-submission/core/wantsPage'
import type { SubmissionMode } from '../../../src/domain/vocabulary'
import { forgetRemembered } from '../../../src/server/submission/remembered'
import { openApplication, type TestApplication } from '../database'
import { buildBody, buildDepartment, buildMember } from '../factories'
import { signedIn } from '../rest'
import { expectConfirmed, expectJson, expectPage, type Outcome } from './expectAnswer'
import type { Recipe } from './recipe'
import { toRequest } from './toRequest'

export type FuzzedOffice = TestApplication & {
  /** Sends what the recipe says; fails unless it is answered as the contract says. */
  send: (recipe: Recipe) => Promise<Outcome>
  /** Calls another of its endpoints; fails when anything goes wrong inside. */
  call: (path: string, init: RequestInit) => Promise<Response>
  /** From whom the body takes forms, at once. */
  admit: (submissionMode: SubmissionMode) => Promise<void>
  /** Keys of the forms that wait for the answer to a mail. */
  unconfirmed: () => Promise<string[]>
  /** Presses the button of the page behind such a mail. */
  confirm: (key: string) => Promise<Outcome>
  body: string
  /** Token of the member who signs in. */
  member: string
}

/** The application with one body that takes submissions from anybody, and a member who signs in. */
export async function openFuzzedOffice(): Promise<FuzzedOffice> {
  Object.assign(process.env, { SUBMISSIONS_PER_ADDRESS: '1000000', SUBMISSIONS_PER_FORM: '1000000' })
  const application = await openApplication('fuzz')
  const { payload } = application
  const body = await buildBody(payload)
  await buildDepartment(payload, { organisation: body, name: '市民政局' })
  const member = await signedIn(payload, { body, roles: ['member'], name: '林知远' })
  await buildMember(payload, { organisation: body, user: member.id, name: '林知远' })
  const failures = failuresOf(payload)
  let sent = 0
  const call: FuzzedOffice['call'] = async (path, init) => {
    const request = new Request(`http://localhost:3000/api/${path}`, init)
    const response = await handleEndpoints({ config: payload.config, request })
    const failure = failures.shift()
    if (failure !== undefined) throw new Error(failure)
    if (Reflect.get({}, 'polluted') !== undefined) throw new Error('a prototype was written to')
    return response
  }
  const send = async (recipe: Recipe): Promise<Outcome> => {
    const { secret } = payload
    const init = toRequest(recipe, { secret, token: member.token, address: addressOf((sent += 1)) })
    const response = await call('submissions', { method: 'POST', ...init })
    return wantsPage(new Headers(init.headers)) ? expectPage(response) : expectJson(response)
  }
  const admit = async (submissionMode: SubmissionMode): Promise<void> => {
    await payload.update({
      collection: 'organisations',
      id: body,
      data: { submissionMode },
      overrideAccess: true,
    })
    forgetRemembered(payload)
  }
  const unconfirmed = async (): Promise<string[]> => {
    const { rows } = await application.pool.query<{ key: string }>(
      "select key from submission_drafts where state = 'unconfirmed'",
    )
    return rows.map(({ key }) => key)
  }
  const confirm = async (key: string): Promise<Outcome> =>
    expectConfirmed(
      await call('submissions/confirm', {
        method: 'POST',
        headers: { accept: 'text/html' },
        body: new URLSearchParams({ key }),
      }),
    )
  return { ...application, admit, unconfirmed, confirm, body, member: member.token, send, call }
}

const addressOf = (number: number): string =>
  `10.${(number >> 16) & 255}.${(number >> 8) & 255}.${number & 255}`

/** What the application logs as an error is a failure of ours, however it was answered. */
function failuresOf(payload: Payload): string[] {
  const failures: string[] = []
  payload.logger.error = (said: unknown) => {
    const error: unknown = typeof said === 'object' && said !== null ? Reflect.get(said, 'err') : said
    failures.push(error instanceof Error ? (error.stack ?? error.message) : JSON.stringify(said))
  }
  return failures
}
