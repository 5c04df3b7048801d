import {
  type Desk,
  refuseDefinition,
  requireKnown,
  requireZone,
  type RotaDefinition,
} from '#server/features/workspaces/index.ts'

/** Refuses a rota of people or a zone that nobody knows, or of stretches that end before they begin; `under` is its pointer. */
export function checkRotaDefinition({ members }: Desk, definition: RotaDefinition, under: string): void {
  const { zone, layers, overrides, absences } = definition
  requireZone(zone, `${under}/zone`)
  layers.forEach(({ memberIds }, i) =>
    requireKnown(members, { [`${under}/layers/${i}/memberIds`]: memberIds }),
  )
  const named = { overrides, absences }
  for (const [list, periods] of Object.entries(named)) {
    periods.forEach((period, i) => {
      const pointer = `${under}/${list}/${i}`
      requireKnown(members, { [`${pointer}/memberId`]: period.memberId })
      if (Date.parse(period.to) <= Date.parse(period.from)) {
        refuseDefinition([{ code: 'rota.ends_before_it_begins', pointer: `${pointer}/to` }])
      }
    })
  }
  overrides.forEach(({ insteadOf }, i) =>
    requireKnown(members, { [`${under}/overrides/${i}/insteadOf`]: insteadOf }),
  )
}
