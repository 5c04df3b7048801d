import { useLocation, useRouter } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { announce } from '#web/lib/announce.ts'
import { focusHere } from '#web/lib/keep-focus.ts'
import { useWords } from '#web/lib/say.tsx'
import { usePlaceTitle } from '#web/lib/window-title.ts'
import { isAt, PLACES } from './places.ts'

/** Says where one has come to: in the window's title, to a screen reader, and with the focus where it was left on nothing. */
export function useArrival(): void {
  const { say } = useWords()
  const router = useRouter()
  const here = useLocation({ select: (location) => PLACES.flat().find((place) => isAt(place, location)) })
  const words = here ? say(here.key) : null
  usePlaceTitle(words)
  const isFirst = useRef(true)
  useEffect(() => {
    if (!isFirst.current && words) announce(words)
    isFirst.current = false
  }, [words])
  useEffect(() => {
    goToMain()
    return router.subscribe('onRendered', ({ pathChanged }) => pathChanged && goToMain())
  }, [router])
}

function goToMain(): void {
  const main = document.getElementById('main')
  const at = document.activeElement
  if (main && (at === null || at.contains(main))) focusHere(main)
}
