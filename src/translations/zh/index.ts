import { admin } from './admin'
import { admission } from './admission'
import { assist } from './assist'
import { compile } from './compile'
import { duty } from './duty'
import { errors } from './errors'
import { handling } from './handling'
import { inbox } from './inbox'
import { letters } from './letters'
import { mail } from './mail'
import { mailAdmin } from './mailAdmin'
import { members } from './members'
import { options } from './options'
import { paper } from './paper'
import { publicSite } from './publicSite'
import { review } from './review'
import { signing } from './signing'
import { site } from './site'
import { solicitation } from './solicitation'
import { submit } from './submit'
import { subscriptions } from './subscriptions'
import { supervision } from './supervision'
import { wordImport } from './wordImport'

export const zh = {
  admin,
  admission,
  assist,
  compile,
  duty,
  errors,
  handling,
  inbox,
  letters,
  mail,
  mailAdmin,
  members,
  options,
  paper,
  publicSite,
  review,
  signing,
  site,
  solicitation,
  submit,
  subscriptions,
  supervision,
  wordImport,
}
