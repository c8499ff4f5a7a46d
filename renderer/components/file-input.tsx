import type { ReactElement, RefObject } from 'react'

interface FileInputProps {
  /** By it the system's picker is opened: the input itself is out of sight. */
  readonly ref: RefObject<HTMLInputElement | null>
  /** See the `accept` of an input. */
  readonly accept: string
  readonly label: string
  readonly onTake: (file: File) => void
}

/** Takes a file that is chosen in the system's file picker. */
export function FileInput({ ref, accept, label, onTake }: FileInputProps): ReactElement {
  return (
    <input
      ref={ref}
      type="file"
      accept={accept}
      hidden
      aria-label={label}
      onChange={({ currentTarget }) => {
        const [file] = currentTarget.files ?? []
        if (file !== undefined) onTake(file)
        // The same file may be chosen again.
        currentTarget.value = ''
      }}
    />
  )
}
