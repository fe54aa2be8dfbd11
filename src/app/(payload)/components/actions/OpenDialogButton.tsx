'use client'

import { Button } from '@payloadcms/ui'

type Props = { label: string; primary?: boolean; onClick: () => void }

/** A button above a document that opens a dialog. */
export const OpenDialogButton = ({ label, primary = true, onClick }: Props) => (
  <Button
    buttonStyle={primary ? 'primary' : 'secondary'}
    extraButtonProps={{ 'aria-haspopup': 'dialog' }}
    margin={false}
    size="medium"
    type="button"
    onClick={onClick}
  >
    {label}
  </Button>
)
