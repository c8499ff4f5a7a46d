import { Checkbox } from '@mantine/core'
import type { ReactElement } from 'react'
import { Link } from 'wouter'
import { type EntityOf, kinds } from '../../../shared/model/index.ts'
import { formatAmount } from '../../../shared/money/index.ts'
import form from '../../components/form.module.css'
import { focusKey } from '../../drafting/focus.ts'
import { FormatRow } from '../../formats/format-row.tsx'
import { useSpeech } from '../../i18n/language.ts'
import { planAddress } from '../../places.ts'
import { Communities } from './communities.tsx'
import classes from './data-form.module.css'
import { DecisionDate } from './decision-date.tsx'
import { PeriodRow } from './period-row.tsx'
import { ChoiceRow, Row, TextRow, useSavePlan } from './rows.tsx'

type Root = EntityOf<'plan'>

const { authorityKind, country, status, currency, numberStyle, language, secondLanguage } = kinds.plan.fields

/** An amount that shows each sign of a number style. */
const exampleAmount = 123_456_789

/** Everything that a plan says of itself, in its place of writing. */
export function DataForm({ root }: { readonly root: Root }): ReactElement {
  const { t } = useSpeech()
  return (
    <div className={form.form}>
      <TextRow root={root} name="authorityName" label={t('content.plan.authorityName')} />
      <ChoiceRow
        root={root}
        name="authorityKind"
        label={t('content.plan.authorityKind')}
        choices={authorityKind.choices.map((kind) => [kind, t(`content.plan.authorityKinds.${kind}`)])}
      />
      <ChoiceRow
        root={root}
        name="country"
        label={t('content.plan.country')}
        choices={country.choices.map((one) => [one, t(`content.plan.countries.${one}`)])}
      />
      <TextRow root={root} name="subject" label={t('content.plan.subject')} />
      <PeriodRow root={root} />
      <Communities />
      <ChoiceRow
        root={root}
        name="status"
        label={t('content.plan.status')}
        choices={status.choices.map((one) => [one, t(`common.statuses.${one}`)])}
      />
      <TextRow root={root} name="decisionNumber" label={t('planData.decisionNumber')} />
      <DecisionDate root={root} />
      <PaperRows root={root} />
    </div>
  )
}

/** The styles that print amounts of the plan's currency each in its own way; of those that are alike, its own before others. */
function stylesIn(root: Root): readonly Root['numberStyle'][] {
  const byPrint = new Map(
    [...numberStyle.choices, root.numberStyle].map((style) => [exampleIn(root, style), style]),
  )
  return numberStyle.choices.filter((style) => [...byPrint.values()].includes(style))
}

function exampleIn({ currency }: Root, style: Root['numberStyle']): string {
  return formatAmount(exampleAmount, { currency, style, withSign: true })
}

/** How the plan is printed. */
function PaperRows({ root }: { readonly root: Root }): ReactElement {
  const { t } = useSpeech()
  const save = useSavePlan()
  return (
    <>
      <FormatRow root={root} />
      <ChoiceRow
        root={root}
        name="currency"
        label={t('content.plan.currency')}
        choices={currency.choices.map((one) => [one, t(`content.plan.currencies.${one}`)])}
      />
      <ChoiceRow
        root={root}
        name="numberStyle"
        found="amount"
        label={t('content.plan.numberStyle')}
        choices={stylesIn(root).map((style) => [style, exampleIn(root, style)])}
      />
      <ChoiceRow
        root={root}
        name="language"
        label={t('content.plan.language')}
        choices={language.choices.map((one) => [one, t(`common.languages.${one}`)])}
      />
      <ChoiceRow
        root={root}
        name="secondLanguage"
        label={t('translation.second')}
        choices={secondLanguage.choices
          .filter((one) => one !== root.language)
          .map((one) => [one, one === 'none' ? t('translation.noSecond') : t(`common.languages.${one}`)])}
        below={root.secondLanguage !== 'none' && <SecondHint root={root} />}
      />
      <Row label={t('content.plan.draftMark')}>
        {(id) => (
          <div className={classes.tick}>
            <Checkbox
              id={id}
              data-focus={focusKey(root.id, 'draftMark')}
              checked={root.draftMark}
              onChange={({ currentTarget }) => save({ draftMark: currentTarget.checked })}
            />
            <span aria-hidden="true">
              {root.draftMark ? t('content.plan.draftMarkShown') : t('content.plan.draftMarkHidden')}
            </span>
          </div>
        )}
      </Row>
    </>
  )
}

/** Where the texts are translated. */
function SecondHint({ root }: { readonly root: Root }): ReactElement {
  const { t } = useSpeech()
  return (
    <p className={classes.hint}>
      {t('translation.asked')}
      <Link href={planAddress(root.id, 'translation')}>{t('outline.translation')}</Link>
    </p>
  )
}
