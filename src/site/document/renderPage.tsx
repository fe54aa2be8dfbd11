import { renderToStaticMarkup } from 'react-dom/server'
import { inLanguage } from '../addresses'
import type { SiteFile } from '../types'
import { Page, type PageProps } from './Page'

/** A page as the file of its address. */
export const renderPage = (props: PageProps): SiteFile => ({
  path: inLanguage(props.ctx.locale, props.path),
  type: 'text/html; charset=utf-8',
  body: `<!doctype html>${renderToStaticMarkup(<Page {...props} />)}\n`,
})
