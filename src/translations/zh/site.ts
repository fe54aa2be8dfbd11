import { account } from './site/account'
import { digest } from './site/digest'
import { failures } from './site/failures'
import { form } from './site/form'
import { home } from './site/home'
import { about, accessibility } from './site/information'
import { shell } from './site/shell'
import { track } from './site/track'

/** Words of the public pages. */
export const site = {
  errors: {
    fileType:
      '不支持此类文件，或文件内容与扩展名不符。请另存为 PDF、DOCX、DOC、XLSX、XLS、JPG、PNG 或 TXT 后再上传。',
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

export type SiteTexts = typeof site
