'use client'

export { DismissButton } from '../admin/DismissButton'
export { ReleaseButton } from '../admin/ReleaseButton'
