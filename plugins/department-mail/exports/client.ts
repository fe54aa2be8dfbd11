'use client'

export { RetryButton } from '../admin/RetryButton'
