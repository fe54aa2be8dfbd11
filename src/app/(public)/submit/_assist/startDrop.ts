export type Dropping = 'over' | 'away' | { importing: string } | { attached: string }

const wordInput = 'input[data-import="word"]'
const importButton = 'button[name="then"][value="importWord"]'

/**
 * Files dropped anywhere on the form: a Word text is imported by the form's own button, anything else goes
 * to the attachments.
 */
export function startDrop(form: HTMLFormElement, report: (now: Dropping) => void): () => void {
  let depth = 0
  const carriesFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false
  const onEnter = (event: DragEvent): void => {
    if (!carriesFiles(event)) return
    depth += 1
    report('over')
  }
  const onOver = (event: DragEvent): void => {
    // Without it the browser would leave the page for the file.
    if (carriesFiles(event)) event.preventDefault()
  }
  const onLeave = (event: DragEvent): void => {
    if (!carriesFiles(event)) return
    depth = Math.max(0, depth - 1)
    if (depth === 0) report('away')
  }
  const onDrop = (event: DragEvent): void => {
    if (!carriesFiles(event)) return
    event.preventDefault()
    depth = 0
    report('away')
    const files = [...(event.dataTransfer?.files ?? [])]
    const word = files.find(({ name }) => /\.docx?$/i.test(name))
    const others = files.filter((file) => file !== word)
    if (others.length > 0) attach(form, others)
    if (others[0]) report({ attached: others[0].name })
    if (word && importWord(form, word)) report({ importing: word.name })
  }
  const handlers = { dragenter: onEnter, dragover: onOver, dragleave: onLeave, drop: onDrop }
  const all = Object.entries(handlers) as [keyof typeof handlers, (event: DragEvent) => void][]
  for (const [type, handler] of all) form.addEventListener(type, handler)
  return () => {
    for (const [type, handler] of all) form.removeEventListener(type, handler)
  }
}

function importWord(form: HTMLFormElement, file: File): boolean {
  const input = form.querySelector<HTMLInputElement>(wordInput)
  const button = form.querySelector<HTMLButtonElement>(importButton)
  if (!input || !button) return false
  input.files = listOf([file])
  form.requestSubmit(button)
  return true
}

function attach(form: HTMLFormElement, files: readonly File[]): void {
  const input = form.querySelector<HTMLInputElement>('#files')
  if (input) input.files = listOf([...(input.files ?? []), ...files])
}

function listOf(files: readonly File[]): FileList {
  const transfer = new DataTransfer()
  for (const file of files) transfer.items.add(file)
  return transfer.files
}
