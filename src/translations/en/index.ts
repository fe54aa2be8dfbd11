import { admin } from './admin'
import { admission } from './admission'
import { assist } from './assist'
import { errors } from './errors'
import { mail } from './mail'
import { members } from './members'
import { options } from './options'
import { review } from './review'
import { site } from './site'
import { solicitation } from './solicitation'
import { submit } from './submit'
import { wordImport } from './wordImport'

export const en = {
  admin,
  admission,
  assist,
  errors,
  mail,
  members,
  options,
  review,
  site,
  solicitation,
  submit,
  wordImport,
}
