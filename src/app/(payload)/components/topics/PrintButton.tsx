'use client'

import { Button } from '@payloadcms/ui'

/** Opens the browser's print dialog for the page. */
export const PrintButton = ({ label }: { label: string }) => (
  <Button margin={false} size="medium" type="button" onClick={() => window.print()}>
    {label}
  </Button>
)
