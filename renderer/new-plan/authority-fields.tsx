import type { ReactElement } from 'react'
import { authoritiesOf } from '../../shared/authorities/index.ts'
import { kinds, limits } from '../../shared/model/index.ts'
import { useSpeech } from '../i18n/language.ts'
import { useFormats } from '../state/formats.ts'
import { inCountry, namedFormally } from './draft.ts'
import { Choice, Labelled } from './labelled.tsx'
import classes from './new-plan.module.css'
import type { PartProps } from './part.ts'

const { authorityKind, country } = kinds.plan.fields
const listId = 'new-plan-authorities'

/** Whose plan it is: a municipality of the lists, or any other. */
export function AuthorityFields(props: PartProps): ReactElement {
  const { draft, onChange } = props
  const { t } = useSpeech()
  const formats = useFormats()
  return (
    <div className={classes.row}>
      <AuthorityName {...props} />
      <div className={classes.oneAndHalf}>
        <Labelled label={t('content.plan.authorityKind')}>
          {(control) => (
            <Choice
              control={control}
              value={draft.authorityKind}
              choices={authorityKind.choices.map((kind) => [kind, t(`content.plan.authorityKinds.${kind}`)])}
              onChoose={(kind) => onChange({ ...draft, authorityKind: kind })}
            />
          )}
        </Labelled>
      </div>
      <div className={classes.oneAndHalf}>
        <Labelled label={t('content.plan.country')}>
          {(control) => (
            <Choice
              control={control}
              value={draft.country}
              choices={country.choices.map((one) => [one, t(`content.plan.countries.${one}`)])}
              onChoose={(one) => onChange(inCountry(draft, one, formats))}
            />
          )}
        </Labelled>
      </div>
    </div>
  )
}

function AuthorityName({ draft, problem, onChange }: PartProps): ReactElement {
  const { t, format } = useSpeech()
  const names = authoritiesOf(draft.country).map(({ formal }) => formal[draft.language])
  return (
    <div className={classes.half}>
      <Labelled
        label={t('content.plan.authorityName')}
        problem={problem('authorityName')}
        hint={t('newPlan.authorityHint')}
      >
        {(control) => (
          <input
            {...control}
            className={classes.input}
            list={listId}
            autoComplete="off"
            data-autofocus
            // The list shows what fits the text: what was offered is typed over.
            onFocus={({ currentTarget }) => currentTarget.select()}
            maxLength={limits.name}
            value={draft.authorityName}
            onChange={({ currentTarget }) => onChange({ ...draft, authorityName: currentTarget.value })}
            onBlur={() => onChange(namedFormally(draft))}
          />
        )}
      </Labelled>
      <datalist id={listId}>
        {names.toSorted(format.compare).map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </div>
  )
}
