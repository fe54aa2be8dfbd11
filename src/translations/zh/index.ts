import { admin } from './admin'
import { admission } from './admission'
import { assist } from './assist'
import { compile } from './compile'
import { errors } from './errors'
import { mail } from './mail'
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
import { wordImport } from './wordImport'

export const zh = {
  admin,
  admission,
  assist,
  compile,
  errors,
  mail,
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
  wordImport,
}
