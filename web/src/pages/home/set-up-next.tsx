import { Link } from '@tanstack/react-router'
import { useWords } from '#web/lib/say.tsx'
import { startUrl } from '#web/lib/urls.ts'

/** On a desk that begins: the questions that set it up, until they are answered or left. */
export function SetUpNext({ count }: { count: number }) {
  const { say } = useWords()
  return (
    <section className="onenext" aria-labelledby="next">
      <h1 className="big" id="next">
        {say('home.setup', { count })}
      </h1>
      <p className="why">{say('home.setup_why')}</p>
      <p className="acts">
        <Link className="btn main" {...startUrl()}>
          {say('home.setup_act', { count })}
        </Link>
      </p>
    </section>
  )
}
