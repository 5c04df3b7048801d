import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Holiday } from '#core/calendar/holidays.ts'
import { call, reading } from '#web/lib/api.ts'
import { serverNow } from '#web/lib/now.ts'
import { useWords } from '#web/lib/say.tsx'
import { SaidWrong } from '#web/pieces/said-wrong.tsx'
import { Button } from '#web/ui/button.tsx'
import { Select } from '#web/ui/field.tsx'
import { countriesIn, countryOf } from './countries.ts'

export type Found = { source: string; holidays: readonly Holiday[]; notUnderstood: readonly string[] }

export const thisYear = () => new Date(serverNow()).getUTCFullYear()

/** The public holidays of a country or region, this year's and the next; begins with the country of the zone. */
export function CountryHolidays({ zone, onFound }: { zone: string; onFound: (found: Found) => void }) {
  const { say, language } = useWords()
  const [picked, setPicked] = useState<string | null>(null)
  const [region, setRegion] = useState('')
  const codes = useQuery(reading('holidayCountries', {})).data?.items ?? []
  const countries = countriesIn(codes, language)
  const country = picked ?? countryOf(zone, codes)
  const year = thisYear()
  const regions = useQuery({
    ...reading('holidaysOf', { query: { country, year } }),
    enabled: country !== '',
  }).data?.regions
  const find = useMutation({
    mutationFn: () =>
      Promise.all(
        [year, year + 1].map((one) =>
          call('holidaysOf', { query: { country, region: region || undefined, year: one } }),
        ),
      ),
    onSuccess: (pages) =>
      onFound({
        source: countries.find(({ value }) => value === country)?.words ?? country,
        holidays: pages.flatMap((page) => page.items) as Holiday[],
        notUnderstood: [],
      }),
  })
  return (
    <>
      <div className="holiday-source">
        <Select
          label={say('calendar.country')}
          value={country}
          options={[{ value: '', words: say('calendar.country_none') }, ...countries]}
          onChange={(event) => {
            setPicked(event.target.value)
            setRegion('')
          }}
        />
        {regions?.length ? (
          <Select
            label={say('calendar.region')}
            value={region}
            options={[
              { value: '', words: say('calendar.whole_country') },
              ...regions.map((one) => ({ value: one.code, words: one.name })),
            ]}
            onChange={(event) => setRegion(event.target.value)}
          />
        ) : null}
        <Button
          busy={find.isPending}
          blocked={country ? null : say('calendar.country_hint')}
          onClick={() => find.mutate()}
        >
          {say('calendar.look_over')}
        </Button>
      </div>
      <SaidWrong of={find} />
    </>
  )
}
