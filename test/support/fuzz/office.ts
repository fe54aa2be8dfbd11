import { handleEndpoints, type Payload } from 'payload'
import { wantsPage } from '../../../plugins/public-submission/core/wantsPage'
import { openApplication, type TestApplication } from '../database'
import { buildBody, buildDepartment, buildMember } from '../factories'
import { signedIn } from '../rest'
import { expectJson, expectPage, type Outcome } from './expectAnswer'
import type { Recipe } from './recipe'
import { toRequest } from './toRequest'

export type FuzzedOffice = TestApplication & {
  /** Sends what the recipe says; fails unless it is answered as the contract says. */
  send: (recipe: Recipe) => Promise<Outcome>
  body: string
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
  const send = async (recipe: Recipe): Promise<Outcome> => {
    const { secret } = payload
    const init = toRequest(recipe, { secret, token: member.token, address: addressOf((sent += 1)) })
    const request = new Request('http://localhost:3000/api/submissions', { method: 'POST', ...init })
    const response = await handleEndpoints({ config: payload.config, request })
    const failure = failures.shift()
    if (failure !== undefined) throw new Error(failure)
    const outcome = wantsPage(request.headers) ? await expectPage(response) : await expectJson(response)
    if (Reflect.get({}, 'polluted') !== undefined) throw new Error('a prototype was written to')
    return outcome
  }
  return { ...application, body, send }
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
