import { Button, Menu } from '@mantine/core'
import { type ReactElement, useId } from 'react'
import { severities } from '../../shared/checks/severity.ts'
import { childrenOf, type Id, yearsOf } from '../../shared/model/index.ts'
import { usePlanFormat } from '../formats/use-plan-format.ts'
import { useSpeech } from '../i18n/language.ts'
import { usePlan } from '../plan/plan-context.ts'
import { shortName } from '../plan/short-name.ts'
import classes from './activities.module.css'
import { type ActivityFilter, noFilter } from './filter.ts'
import { useColumns } from './use-columns.ts'
import { setFilter, toggleColumn, useActivityFilter } from './view.ts'

const findings = ['any', ...severities] as const

/** Which activities are shown, and which of their values. */
export function FilterBar(): ReactElement {
  const { t, format } = useSpeech()
  const plan = usePlan()
  const filter = useActivityFilter()
  const named = (kind: 'institution' | 'funding-source'): readonly Choice[] =>
    childrenOf(plan, plan.id, kind)
      .map((one) => ({ value: one.id, words: shortName(one) }))
      .toSorted((one, other) => format.compare(one.words, other.words))
  const fields = childrenOf(plan, plan.id, 'field').map(({ id, name }) => ({ value: id, words: name }))
  const own = childrenOf(plan, plan.id, 'objective').length > 0
  const outside = own ? [{ value: plan.id, words: t('outline.objectives') }] : []
  const years = yearsOf(plan).map((year) => ({ value: String(year), words: String(year) }))
  const { kindName } = usePlanFormat()
  const isFiltered = Object.values(filter).some((value) => value !== null)
  return (
    <search className={classes.filters} aria-label={t('drafting.activities.filter')}>
      <Filter
        label={kindName('field') ?? t('content.field.label')}
        choices={[...outside, ...fields]}
        value={filter.field}
        onChoose={(field) => setFilter({ field })}
      />
      <Filter
        label={t('drafting.activities.institution')}
        choices={named('institution')}
        value={filter.institution}
        onChoose={(institution) => setFilter({ institution })}
      />
      <Filter
        label={t('content.cost.source')}
        choices={named('funding-source')}
        value={filter.source}
        onChoose={(source) => setFilter({ source })}
      />
      <Filter
        label={t('drafting.activities.year')}
        choices={years}
        value={filter.year === null ? null : String(filter.year)}
        onChoose={(year) => setFilter({ year: year === null ? null : Number(year) })}
      />
      <FindingFilter value={filter.finding} />
      {isFiltered && (
        <Button variant="subtle" onClick={() => setFilter(noFilter)}>
          {t('drafting.activities.showAll')}
        </Button>
      )}
      <ColumnMenu />
    </search>
  )
}

function FindingFilter({ value }: { readonly value: ActivityFilter['finding'] }): ReactElement {
  const { t } = useSpeech()
  return (
    <Filter
      label={t('drafting.activities.finding')}
      choices={findings.map((one) => ({
        value: one,
        words:
          one === 'any' ? t('drafting.activities.withFinding') : t(`drafting.activities.findings.${one}`),
      }))}
      value={value}
      onChoose={(chosen) => setFilter({ finding: findings.find((one) => one === chosen) ?? null })}
    />
  )
}

interface Choice {
  readonly value: Id
  readonly words: string
}

interface FilterProps {
  readonly label: string
  readonly choices: readonly Choice[]
  readonly value: string | null
  readonly onChoose: (value: string | null) => void
}

function Filter({ label, choices, value, onChoose }: FilterProps): ReactElement {
  const { t } = useSpeech()
  const id = useId()
  return (
    <div className={classes.filter}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className={classes.select}
        value={value ?? ''}
        onChange={({ currentTarget }) => onChoose(currentTarget.value === '' ? null : currentTarget.value)}
      >
        <option value="">{t('drafting.activities.any')}</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.words}
          </option>
        ))}
      </select>
    </div>
  )
}

function ColumnMenu(): ReactElement {
  const { t } = useSpeech()
  const { offered, shown, head } = useColumns()
  return (
    <Menu closeOnItemClick={false} position="bottom-end">
      <Menu.Target>
        <Button className={classes.columnsButton ?? ''}>{t('drafting.activities.chooseColumns')}</Button>
      </Menu.Target>
      <Menu.Dropdown>
        {offered
          .filter((name) => name !== 'title')
          .map((name) => (
            <Menu.CheckboxItem key={name} checked={shown.includes(name)} onChange={() => toggleColumn(name)}>
              {head(name)}
            </Menu.CheckboxItem>
          ))}
      </Menu.Dropdown>
    </Menu>
  )
}
