import { textsIn } from '../../../../translations'
import { Button, Buttons, TextField } from '../../../../ui'
import { fieldOf } from './fieldOf'
import type { FormProps } from './FormProps'

/** Who handles the duty from now on. Starts empty: it is somebody else. */
export function ContactForm(props: FormProps) {
  const { duty, site } = textsIn(props.locale)
  const words = duty.forms.contact
  const at = fieldOf(props)
  const { optional } = site.form
  return (
    <>
      <TextField {...at('name')} label={words.name} autoComplete="name" width={20} />
      <TextField {...at('post')} label={words.post} optional={optional} width={20} />
      <TextField {...at('phone')} label={words.phone} optional={optional} type="tel" width={20} />
      <TextField
        {...at('email')}
        label={words.email}
        hint={words.emailHint}
        type="email"
        autoComplete="email"
        spellCheck={false}
      />
      <Buttons>
        <Button>{words.send}</Button>
      </Buttons>
    </>
  )
}
