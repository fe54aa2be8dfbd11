import type { SiteTexts } from '../zh/site'
import { account } from './site/account'
import { digest } from './site/digest'
import { failures } from './site/failures'
import { form } from './site/form'
import { home } from './site/home'
import { about, accessibility } from './site/information'
import { shell } from './site/shell'
import { track } from './site/track'

/** Words of the public pages. */
export const site: SiteTexts = {
  errors: {
    fileType:
      'This kind of file is not accepted, or its content is not what its name says. Save it as PDF, DOCX, DOC, XLSX, XLS, JPG, PNG or TXT and try again.',
  },
  shell,
  form,
  home,
  digest,
  track,
  account,
  about,
  accessibility,
  failures,
}
