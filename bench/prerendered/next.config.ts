import path from 'node:path'
import type { NextConfig } from 'next'

const nextConfig: NextConfig = {
  typescript: { ignoreBuildErrors: true },
  // The packages are those of the repository, two folders up.
  turbopack: { root: path.resolve(import.meta.dirname, '../..') },
}

export default nextConfig
