import { createHmac, randomUUID, timingSafeEqual } from 'node:crypto'

export type FreshForm = {
  /** One press of the button, one submission: sent back with the form in the field `formKey`. */
  formKey: string
  /** Says when the form was handed out; sent back in the field `formToken`. */
  formToken: string
}

type Sealed = { secret: string; kind: string }

/** The two hidden fields of a form that is shown for the first time. */
export function freshForm({ secret, kind, now = new Date() }: Sealed & { now?: Date }): FreshForm {
  const formKey = randomUUID()
  const at = now.getTime().toString(36)
  return { formKey, formToken: `${at}.${seal({ secret, kind }, formKey, at)}` }
}

/** When a form was handed out, in milliseconds since 1970; null when its token is not one of ours. */
export function formHandedOutAt({ secret, kind, formKey, formToken }: Sealed & FreshForm): number | null {
  const [, at, signature] = /^([0-9a-z]{1,11})\.([\w-]{22})$/.exec(formToken) ?? []
  if (!at || !signature) return null
  const expected = Buffer.from(seal({ secret, kind }, formKey, at))
  return timingSafeEqual(expected, Buffer.from(signature)) ? parseInt(at, 36) : null
}

const seal = ({ secret, kind }: Sealed, formKey: string, at: string): string =>
  createHmac('sha256', `${secret}:form:${kind}`)
    .update(`${formKey}.${at}`)
    .digest()
    .subarray(0, 16)
    .toString('base64url')
