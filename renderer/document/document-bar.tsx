import { ActionIcon, Button } from '@mantine/core'
import { type ReactElement, useId } from 'react'
import { interfaceLanguages } from '../../shared/locales/interface/index.ts'
import { Icon } from '../components/icons.tsx'
import { type InterfaceLanguage, useSpeech } from '../i18n/language.ts'
import classes from './document-page.module.css'
import { zoomSteps } from './usual-zoom.ts'

interface DocumentBarProps {
  readonly language: InterfaceLanguage
  readonly zoom: number
  /** Null until the paper is laid out. */
  readonly pages: number | null
  readonly onLanguage: (language: InterfaceLanguage) => void
  readonly onZoom: (zoom: number) => void
  readonly onExport: () => void
  readonly onPrint: () => void
}

/** Above the paper: its language, its size on screen, and the ways out. */
export function DocumentBar(props: DocumentBarProps): ReactElement {
  const { language, zoom, pages, onLanguage, onZoom, onExport, onPrint } = props
  const { t } = useSpeech()
  const id = useId()
  const smaller = zoomSteps.findLast((step) => step < zoom)
  const larger = zoomSteps.find((step) => step > zoom)
  return (
    <div className={classes.bar}>
      <h1 className={classes.title}>{t('document.title')}</h1>
      <p className={classes.count} role="status">
        {pages === null ? '' : t('document.pages', { count: pages })}
      </p>
      <label htmlFor={id}>{t('document.language')}</label>
      <select
        id={id}
        value={language}
        onChange={({ currentTarget: { value } }) => {
          const chosen = interfaceLanguages.find((one) => one === value)
          if (chosen !== undefined) onLanguage(chosen)
        }}
      >
        {interfaceLanguages.map((one) => (
          <option key={one} value={one}>
            {t(`common.languages.${one}`)}
          </option>
        ))}
      </select>
      <fieldset className={classes.zoom} aria-label={t('document.zoom')}>
        <ActionIcon
          size="md"
          aria-label={t('document.zoomOut')}
          aria-disabled={smaller === undefined}
          onClick={() => smaller !== undefined && onZoom(smaller)}
        >
          <Icon name="minus" />
        </ActionIcon>
        <output>{t('document.percent', { number: Math.round(zoom * 100) })}</output>
        <ActionIcon
          size="md"
          aria-label={t('document.zoomIn')}
          aria-disabled={larger === undefined}
          onClick={() => larger !== undefined && onZoom(larger)}
        >
          <Icon name="plus" />
        </ActionIcon>
      </fieldset>
      <Button leftSection={<Icon name="print" />} disabled={pages === null} onClick={onPrint}>
        {t('document.print')}
      </Button>
      <Button leftSection={<Icon name="export" />} onClick={onExport}>
        {t('document.export')}
      </Button>
    </div>
  )
}
