import { createLocalReq, type BeforeListTableServerProps } from 'payload'
import { optionsOf } from '../../store/bind'
import { knownDefinitions } from '../../store/knownDefinitions'
import { readStepChoices } from '../inbox/readStepChoices'
import { ShortcutBar } from './ShortcutBar'

/** Above a list of reviewed documents: what an office looks for every day, one press away. */
export async function ListShortcuts({ i18n, payload, user }: BeforeListTableServerProps) {
  const req = await createLocalReq(user ? { user } : {}, payload)
  const actor = optionsOf(payload).toActor(req)
  const held = actor
    ? (await knownDefinitions(req)).flatMap(({ body }) => body.steps.flatMap(({ roles }) => roles))
    : []
  const mine = actor
    ? [...actor.roles.filter((role) => held.includes(role)).map((role) => `role:${role}`), `user:${actor.id}`]
    : []
  return <ShortcutBar mine={mine} steps={await readStepChoices(req, i18n.language)} />
}
