'use client'

export { ReleaseButton } from '../admin/ReleaseButton'
