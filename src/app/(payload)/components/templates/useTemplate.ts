'use client'

import { toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState, type RefObject } from 'react'
import type { TemplatePreview } from '../../../../operations/templates/previewTemplate'
import type { TemplateView } from '../../../../operations/templates/readTemplate'
import type { TemplateIssue } from '../../../../operations/templates/types'
import { fill } from '../../../../translations'
import type { MailAdminTexts } from '../../../../translations/zh/mailAdmin'
import { callOperation } from '../actions/callOperation'

type Draft = { subject: string; text: string; note: string }

export type TemplateEditing = {
  draft: Draft
  change: (part: Partial<Draft>) => void
  insert: (place: string) => void
  text: RefObject<HTMLTextAreaElement | null>
  preview: TemplatePreview | null
  issues: TemplateIssue[]
  busy: boolean
  trouble: string | null
  isChanged: boolean
  save: () => Promise<void>
  test: () => Promise<void>
}

/** How long nobody types before the mail is shown anew, in milliseconds. */
const pause = 300

/** Words that are being written, with the mail they make. */
export function useTemplate(view: TemplateView, url: string, words: MailAdminTexts): TemplateEditing {
  const [draft, setDraft] = useState<Draft>({ ...view.current, note: '' })
  const [preview, setPreview] = useState<TemplatePreview | null>(null)
  const [busy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<string | null>(null)
  const text = useRef<HTMLTextAreaElement>(null)
  const router = useRouter()
  const { template, locale, version } = view
  const { subject, text: body, note } = draft

  useEffect(() => {
    let isOver = false
    const timer = setTimeout(() => {
      void callOperation(`${url}/preview`, { template, locale, subject, text: body }, words.failed).then(
        (outcome) => {
          if (!isOver && outcome.ok) setPreview(outcome.answer as TemplatePreview)
        },
      )
    }, pause)
    return () => {
      isOver = true
      clearTimeout(timer)
    }
  }, [url, template, locale, subject, body, words.failed])

  const change = (part: Partial<Draft>) => setDraft((before) => ({ ...before, ...part }))
  const insert = (place: string) => {
    const field = text.current
    const at = field?.selectionStart ?? body.length
    const end = field?.selectionEnd ?? at
    const piece = `{{${place}}}`
    change({ text: body.slice(0, at) + piece + body.slice(end) })
    requestAnimationFrame(() => {
      field?.focus()
      field?.setSelectionRange(at + piece.length, at + piece.length)
    })
  }
  const send = async (path: string, more: object, done: (answer: object) => void) => {
    setBusy(true)
    const outcome = await callOperation(
      `${url}/${path}`,
      { template, locale, subject, text: body, ...more },
      words.failed,
    )
    setBusy(false)
    setTrouble(outcome.ok ? null : outcome.refusal.message)
    if (outcome.ok && typeof outcome.answer === 'object' && outcome.answer !== null) done(outcome.answer)
  }
  const save = () =>
    send('save', { version, note }, (answer) => {
      if (!('version' in answer)) return
      toast.success(fill(words.saved, { version: Number(answer.version) }))
      router.refresh()
    })
  const test = () =>
    send('test', {}, (answer) => {
      if ('address' in answer) toast.success(fill(words.tested, { address: String(answer.address) }))
    })
  const isChanged = subject !== view.current.subject || body !== view.current.text
  return {
    draft,
    change,
    insert,
    text,
    preview,
    issues: preview?.issues ?? [],
    busy,
    trouble,
    isChanged,
    save,
    test,
  }
}
