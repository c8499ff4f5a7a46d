import { Button } from '@mantine/core'
import { type ReactElement, useId, useRef } from 'react'
import { FileInput } from '../../components/file-input.tsx'
import { Icon } from '../../components/icons.tsx'
import { useSpeech } from '../../i18n/language.ts'
import classes from './emblem-field.module.css'
import { type EmblemControl, useEmblem } from './use-emblem.ts'

/** The picture of the plan's cover: chosen or dropped, shown, removed. */
export function EmblemField(): ReactElement {
  const { t } = useSpeech()
  const emblem = useEmblem()
  const heading = useId()
  return (
    <section
      className={classes.field}
      aria-labelledby={heading}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault()
        const [file] = event.dataTransfer.files
        if (file !== undefined) emblem.take(file)
      }}
    >
      <Picture picture={emblem.picture} />
      <div className={classes.side}>
        <h2 id={heading} className={classes.heading}>
          {t('emblem.heading')}
        </h2>
        <p className={classes.hint}>{t('emblem.hint')}</p>
        <Actions emblem={emblem} />
        <p className={classes.problem} role="alert">
          {emblem.problem === null ? '' : t(`emblem.problems.${emblem.problem}`)}
        </p>
      </div>
    </section>
  )
}

function Picture({ picture }: { readonly picture: string }): ReactElement {
  const { t } = useSpeech()
  return (
    <div className={classes.picture}>
      {picture === '' ? (
        <span className={classes.none}>{t('emblem.drop')}</span>
      ) : (
        <img src={`data:image/png;base64,${picture}`} alt={t('emblem.shown')} />
      )}
    </div>
  )
}

function Actions({ emblem }: { readonly emblem: EmblemControl }): ReactElement {
  const { t } = useSpeech()
  const picker = useRef<HTMLInputElement>(null)
  const chooser = useRef<HTMLButtonElement>(null)
  const isThere = emblem.picture !== ''
  return (
    <div className={classes.actions}>
      <Button
        ref={chooser}
        leftSection={<Icon name="import" />}
        loading={emblem.reading}
        onClick={() => picker.current?.click()}
      >
        {isThere ? t('emblem.replace') : t('emblem.choose')}
      </Button>
      {isThere && (
        <Button
          leftSection={<Icon name="bin" />}
          onClick={() => {
            emblem.remove()
            chooser.current?.focus()
          }}
        >
          {t('emblem.remove')}
        </Button>
      )}
      <FileInput ref={picker} accept="image/png,image/jpeg" label={t('emblem.choose')} onTake={emblem.take} />
    </div>
  )
}
