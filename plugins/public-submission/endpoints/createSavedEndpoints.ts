import { type Endpoint, type PayloadRequest } from 'payload'
import { SubmissionRefused } from '../core/SubmissionRefused'
import { readSavedBody } from '../body/readSavedBody'
import { type SubmissionSettings } from '../sanitizeOptions'
import { listSaved } from '../store/listSaved'
import { readSaved } from '../store/readSaved'
import { giveUpSaved, type SavedForm } from '../store/saved'
import { saveForm, type SaveResult } from '../store/saveForm'
import { settingsOf } from '../store/settings'
import { answering } from './answering'
import { assertAllowed } from './assertAllowed'
import { inWords, json, refuse } from './json'

/**
 * Forms that people signed in go on with later, below `/api/submissions/drafts`. 401 for guests, 403 from
 * another site's page, 404 where nothing is saved under the key.
 */
export function createSavedEndpoints({ path }: SubmissionSettings): Endpoint[] {
  const [all, one] = [`${path}/drafts`, `${path}/drafts/:formKey`]
  return [
    { path: all, method: 'get', handler: forPerson(async (req) => json({ drafts: await listSaved(req) })) },
    { path: one, method: 'get', handler: forPerson(read) },
    { path: one, method: 'put', handler: forPerson(write) },
    { path: one, method: 'delete', handler: forPerson(giveUp) },
  ]
}

type Place = { owner: string; formKey: string }

const forPerson = (handle: (req: PayloadRequest, place: Place) => Promise<Response>) =>
  answering(async (req) => {
    const owner = settingsOf(req.payload).ownerOf(req)
    if (owner === null) return refuse(req, 401, 'signInFirst')
    assertAllowed(req)
    return handle(req, { owner, formKey: formKeyOf(req) })
  })

function formKeyOf({ routeParams }: PayloadRequest): string {
  const { formKey = '' } = routeParams ?? {}
  if (formKey === '') return ''
  if (typeof formKey !== 'string' || !/^[\w-]{1,64}$/.test(formKey)) throw new SubmissionRefused('malformed')
  return formKey
}

async function read(req: PayloadRequest, { formKey }: Place): Promise<Response> {
  const form = await readSaved(req, formKey)
  return form ? json(shown(form)) : refuse(req, 404, 'noSuchDraft')
}

async function write(req: PayloadRequest, place: Place): Promise<Response> {
  const { limits, saved } = settingsOf(req.payload)
  const source = { headers: req.headers, body: req.body ?? null }
  const body = await readSavedBody(source, {
    ...limits,
    textChars: Math.min(limits.textChars, saved.textChars),
  })
  return answerSave(req, await saveForm(req, { ...place, ...body }))
}

function answerSave(req: PayloadRequest, result: SaveResult): Response {
  switch (result.type) {
    case 'saved':
      return json({ rev: result.form.rev, savedAt: result.form.savedAt })
    case 'newer':
      return json(shown(result.form), 409)
    case 'gone':
      return refuse(req, 404, 'noSuchDraft')
    case 'unkeepable':
      return json({ errors: inWords(req, result.issues) }, 422)
    case 'tooMany':
      return refuse(req, 422, 'tooManySaved', { max: result.max, oldest: result.oldest })
  }
}

async function giveUp(req: PayloadRequest, place: Place): Promise<Response> {
  return (await giveUpSaved(req, place)) ? json({}) : refuse(req, 404, 'noSuchDraft')
}

const shown = ({ values, files, draft, rev, savedAt }: SavedForm) => ({ values, files, draft, rev, savedAt })
