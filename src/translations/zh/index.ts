import { admin } from './admin'
import { errors } from './errors'
import { mail } from './mail'
import { options } from './options'
import { review } from './review'
import { site } from './site'
import { submit } from './submit'

export const zh = { admin, errors, mail, options, review, site, submit }
