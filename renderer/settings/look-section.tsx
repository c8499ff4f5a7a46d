import { Button, Checkbox, Radio } from '@mantine/core'
import type { ReactElement } from 'react'
import { settingsChoices } from '../../shared/contract/index.ts'
import { interfaceLanguages } from '../../shared/locales/interface/index.ts'
import { Icon } from '../components/icons.tsx'
import { useSpeech } from '../i18n/language.ts'
import { prefer, usePreferences } from '../state/preferences.ts'
import classes from './settings.module.css'
import { canZoom, zoomBy, zoomUsual } from './zoom.ts'

/** Language, colours and size of the window. */
export default function LookSection(): ReactElement {
  const { t, language } = useSpeech()
  const { look, projector } = usePreferences()
  return (
    <div className={classes.fields}>
      <Radio.Group
        label={t('plan.language')}
        value={language}
        onChange={(value) => {
          const chosen = interfaceLanguages.find((one) => one === value)
          if (chosen !== undefined) void prefer({ language: chosen })
        }}
      >
        <div className={classes.choices}>
          {interfaceLanguages.map((one) => (
            <Radio key={one} value={one} label={t(`common.languages.${one}`)} />
          ))}
        </div>
      </Radio.Group>
      <Radio.Group
        label={t('settings.look.colours')}
        value={look}
        onChange={(value) => {
          const chosen = settingsChoices.look.find((one) => one === value)
          if (chosen !== undefined) void prefer({ look: chosen })
        }}
      >
        <div className={classes.choices}>
          {settingsChoices.look.map((one) => (
            <Radio key={one} value={one} label={t(`settings.look.looks.${one}`)} />
          ))}
        </div>
      </Radio.Group>
      <Zoom />
      <Checkbox
        checked={projector}
        label={t('settings.look.projector')}
        description={t('settings.look.projectorHint')}
        onChange={({ currentTarget }) => void prefer({ projector: currentTarget.checked })}
      />
    </div>
  )
}

function Zoom(): ReactElement {
  const { t, format } = useSpeech()
  const { zoom } = usePreferences()
  return (
    <fieldset className={classes.group}>
      <legend className={classes.label}>{t('settings.look.zoom')}</legend>
      <div className={classes.zoom}>
        <Button aria-label={t('commands.names.zoom-out')} disabled={!canZoom(-1)} onClick={() => zoomBy(-1)}>
          <Icon name="minus" />
        </Button>
        <output className={classes.percent}>{format.percent(zoom)}</output>
        <Button aria-label={t('commands.names.zoom-in')} disabled={!canZoom(1)} onClick={() => zoomBy(1)}>
          <Icon name="plus" />
        </Button>
        <Button variant="subtle" disabled={zoom === 100} onClick={zoomUsual}>
          {t('commands.names.zoom-usual')}
        </Button>
      </div>
    </fieldset>
  )
}
