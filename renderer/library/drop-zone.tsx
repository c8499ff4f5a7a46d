import { type DragEvent, type ReactElement, type ReactNode, useRef, useState } from 'react'
import { useSpeech } from '../i18n/language.ts'
import classes from './library-page.module.css'

interface DropZoneProps {
  readonly onFile: (file: File) => void
  readonly children: ReactNode
}

/** Takes a file that is dropped anywhere into it. */
export function DropZone({ onFile, children }: DropZoneProps): ReactElement {
  const { t } = useSpeech()
  // Entering a child fires before leaving its parent: only the balance tells whether the pointer is inside.
  const depth = useRef(0)
  const [over, setOver] = useState(false)
  const move = (step: number): void => {
    depth.current = Math.max(0, depth.current + step)
    setOver(depth.current > 0)
  }
  const drop = (event: DragEvent): void => {
    event.preventDefault()
    move(-depth.current)
    const [file] = event.dataTransfer.files
    if (file !== undefined) onFile(file)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the import button is the keyboard's way
    <div
      className={classes.zone}
      onDragEnter={(event) => carriesFiles(event) && move(1)}
      onDragLeave={(event) => carriesFiles(event) && move(-1)}
      onDragOver={(event) => event.preventDefault()}
      onDrop={drop}
    >
      {children}
      {over && <div className={classes.drop}>{t('library.dropHere')}</div>}
    </div>
  )
}

function carriesFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer.types.includes('Files')
}
