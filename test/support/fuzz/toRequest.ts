import { freshForm } from '../../../plugins/public-submission'
import { jsonObject } from './jsonText'
import { boundary, multipartOf } from './multipart'
import type { Damage, Recipe } from './recipe'

type Sender = { secret: string; address: string; token: string }

const types: Record<Recipe['as'], string> = {
  json: 'application/json',
  urlencoded: 'application/x-www-form-urlencoded;charset=UTF-8',
  multipart: `multipart/form-data; boundary=${boundary}`,
}

/** What a recipe sends, as the server would see it. */
export function toRequest(recipe: Recipe, sender: Sender): RequestInit & { body: Uint8Array<ArrayBuffer> } {
  const headers: Record<string, string> = {
    'content-type': types[recipe.as],
    // Written by the server itself, so that every case has an address, and a limit, of its own.
    'x-minqiao-client-address': sender.address,
    ...(recipe.wantsPage ? { accept: 'text/html' } : {}),
    ...(recipe.signedIn ? { authorization: `JWT ${sender.token}` } : {}),
    ...recipe.headers,
  }
  const body = bodyOf(recipe, [...hidden(recipe, sender.secret), ...recipe.fields, ...flooded(recipe)])
  return recipe.damage ? damaged(recipe.damage, headers, body) : { headers, body: new Uint8Array(body) }
}

function bodyOf({ as, files }: Recipe, fields: [string, string][]): Buffer {
  switch (as) {
    case 'json':
      return Buffer.from(jsonObject(fields))
    case 'urlencoded':
      return Buffer.from(new URLSearchParams(fields).toString())
    case 'multipart':
      return multipartOf(fields, files)
  }
}

function hidden({ as, handedOut, proof }: Recipe, secret: string): [string, string][] {
  if (handedOut === 'never') return []
  const now = new Date(Date.now() - (handedOut === 'tooFast' ? 0 : 60_000))
  const { formKey, formToken } = freshForm({
    secret: handedOut === 'forged' ? 'x' : secret,
    kind: 'submission',
    now,
  })
  const written = (text: string) => (as === 'json' ? JSON.stringify(text) : text)
  return [
    ['formKey', written(formKey)],
    ['formToken', written(formToken)],
    ...(proof === '' ? [] : [['proof', written(proof)] satisfies [string, string]]),
  ]
}

const flooded = ({ flood }: Recipe): [string, string][] =>
  flood ? Array.from({ length: flood.times }, (): [string, string] => [flood.name, 'x']) : []

function damaged(damage: Damage, headers: Record<string, string>, body: Buffer) {
  switch (damage.kind) {
    case 'cut':
      return { headers, body: new Uint8Array(body.subarray(0, Math.floor(damage.at * body.length))) }
    case 'noise': {
      const at = Math.floor(damage.at * body.length)
      const noise = Buffer.from(damage.bytes)
      return {
        headers,
        body: new Uint8Array(Buffer.concat([body.subarray(0, at), noise, body.subarray(at)])),
      }
    }
    case 'otherBoundary':
      return {
        headers: { ...headers, 'content-type': 'multipart/form-data; boundary=other' },
        body: new Uint8Array(body),
      }
    case 'noBoundary':
      return { headers: { ...headers, 'content-type': 'multipart/form-data' }, body: new Uint8Array(body) }
    case 'noEnd':
      return {
        headers,
        body: new Uint8Array(body.subarray(0, Math.max(0, body.length - boundary.length - 6))),
      }
    case 'length':
      return { headers: { ...headers, 'content-length': damage.says }, body: new Uint8Array(body) }
    case 'type':
      return { headers: { ...headers, 'content-type': damage.says }, body: new Uint8Array(body) }
  }
}
