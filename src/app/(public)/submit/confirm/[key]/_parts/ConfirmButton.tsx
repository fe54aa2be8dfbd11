import type { ReactNode } from 'react'
import { Buttons } from '../../../../../../ui'

/** The form of the one button: a POST, which nothing that only follows links makes. */
export function ConfirmButton({ formKey, children }: { formKey: string; children: ReactNode }) {
  return (
    <form method="post" action="/api/submissions/confirm">
      <input type="hidden" name="key" value={formKey} />
      <Buttons>{children}</Buttons>
    </form>
  )
}
