'use client'

import { useEffect } from 'react'
import { createDeviceDrafts } from './deviceDrafts'

/** On a page that says a form was taken in: this device forgets what it had kept of it. Shows nothing. */
export function ForgetDraft({ formKey }: { formKey: string }) {
  useEffect(() => {
    if (formKey !== '') createDeviceDrafts(localStorage).forget(formKey)
  }, [formKey])
  return null
}
