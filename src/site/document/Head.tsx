import { textsIn } from '../../translations'
import { inLanguage } from '../addresses'
import { fontFace } from '../fonts/fontFace'
import { toJsonLd } from './toJsonLd'
import type { PageProps } from './Page'

/**
 * Before the first paint: tells styles that scripts run, and takes up the size of text chosen on this device.
 * A device that keeps nothing simply shows the usual size.
 */
const beforePaint =
  "(function(e){e.className+=' js';try{if(localStorage.getItem('mq-text')==='large')e.className+=' large-text'}catch(_){}})(document.documentElement)"

/** Title, addresses in both languages, what other sites and machines are told, and what the page loads. */
export function Head({
  ctx,
  path,
  title,
  description,
  font,
  data,
  noIndex = false,
}: Omit<PageProps, 'children'>) {
  const { locale, base, assets } = ctx
  const name = textsIn(locale).site.shell.name
  const whole = `${title} · ${name}`
  const address = `${base}${inLanguage(locale, path)}`
  return (
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{whole}</title>
      <script dangerouslySetInnerHTML={{ __html: beforePaint }} />
      {font && <link rel="preload" href={font.path} as="font" type="font/woff2" crossOrigin="anonymous" />}
      <link rel="stylesheet" href={assets.stylesheet} />
      {font && <style dangerouslySetInnerHTML={{ __html: fontFace(font.path) }} />}
      {assets.script && <script src={assets.script} defer />}
      <meta name="description" content={description} />
      {noIndex ? (
        <meta name="robots" content="noindex" />
      ) : (
        <Addresses base={base} path={path} own={address} />
      )}
      <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
      <link
        rel="alternate"
        type="application/atom+xml"
        title={textsIn('zh').site.digest.feedTitle}
        href="/digest/feed.xml"
      />
      <meta name="color-scheme" content="light dark" />
      <meta property="og:type" content={data ? 'article' : 'website'} />
      <meta property="og:site_name" content={name} />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      <meta property="og:url" content={address} />
      <meta property="og:locale" content={locale === 'zh' ? 'zh_CN' : 'en_GB'} />
      <meta name="twitter:card" content="summary" />
      {data && <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: toJsonLd(data) }} />}
    </head>
  )
}

function Addresses({ base, path, own }: { base: string; path: string; own: string }) {
  return (
    <>
      <link rel="canonical" href={own} />
      <link rel="alternate" hrefLang="zh-CN" href={`${base}${path}`} />
      <link rel="alternate" hrefLang="en" href={`${base}${inLanguage('en', path)}`} />
      <link rel="alternate" hrefLang="x-default" href={`${base}${path}`} />
    </>
  )
}
