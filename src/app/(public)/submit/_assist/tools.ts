/** What is loaded after the page is there. */
export { startDrop } from './startDrop'
export { startPaste } from './startPaste'
export { startProof } from './startProof'
export { startSaving } from './startSaving'
