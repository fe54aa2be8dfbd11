'use client'

import { Button } from '@payloadcms/ui'

/** Opens the browser's print dialog for the page. */
export function PrintButton({ label }: { label: string }) {
  return (
    <Button margin={false} size="medium" type="button" onClick={() => window.print()}>
      {label}
    </Button>
  )
}
