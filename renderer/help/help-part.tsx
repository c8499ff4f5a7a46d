import type { ReactElement } from 'react'
import type { HelpPart as Part } from '../../resources/help/pages.ts'
import classes from './help-page.module.css'
import { pictures } from './pictures.ts'

/** One piece of a page of the help. */
export function HelpPart({ part }: { readonly part: Part }): ReactElement {
  if ('text' in part) return <p>{part.text}</p>
  if ('heading' in part) return <h2 className={classes.heading}>{part.heading}</h2>
  if ('picture' in part) return <Picture name={part.picture} says={part.says} />
  if ('keys' in part) return <Keys keys={part.keys} />
  const [Listing, lines] = 'steps' in part ? (['ol', part.steps] as const) : (['ul', part.points] as const)
  return (
    <Listing className={classes.list}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </Listing>
  )
}

function Picture(props: { readonly name: keyof typeof pictures; readonly says: string }): ReactElement {
  const { name, says } = props
  return (
    <figure className={classes.figure}>
      <img className={classes.picture} src={pictures[name]} alt={says} />
      <figcaption aria-hidden>{says}</figcaption>
    </figure>
  )
}

function Keys({ keys }: { readonly keys: readonly (readonly [string, string])[] }): ReactElement {
  return (
    <dl className={classes.keys}>
      {keys.map(([pressed, does]) => (
        <div key={pressed}>
          <dt>
            <kbd>{pressed}</kbd>
          </dt>
          <dd>{does}</dd>
        </div>
      ))}
    </dl>
  )
}
