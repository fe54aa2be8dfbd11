import { copyAddresses } from './copyAddresses'
import { filterEntries } from './filterEntries'
import { printPages } from './printPages'
import { toggleTextSize } from './toggleTextSize'

// All the script of the published pages. None of them needs it.
toggleTextSize()
copyAddresses()
printPages()
filterEntries()
