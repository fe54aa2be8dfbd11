'use client'

import { Button } from '@payloadcms/ui'
import { useDecision, type DecisionProps } from './useDecision'

/** Takes the submission in, says how it went in the server's words, and goes back to those that still wait. */
export function ReleaseButton({ label, ...decision }: DecisionProps & { label: string }) {
  const { isBusy, decide } = useDecision(decision)
  return (
    <Button
      buttonStyle="primary"
      margin={false}
      size="medium"
      disabled={isBusy}
      onClick={() => void decide()}
    >
      {label}
    </Button>
  )
}
