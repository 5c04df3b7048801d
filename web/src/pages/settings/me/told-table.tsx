import { useMutation, useQuery } from '@tanstack/react-query'
import type { Output } from '#contracts/client.ts'
import { call, keyOf, queryClient, reading } from '#web/lib/api.ts'
import { usePartWords } from '#web/lib/part-words.ts'
import { useProblem } from '#web/lib/problem.ts'
import { toast } from '#web/lib/toasts.ts'
import { QueryState } from '#web/pieces/query-state.tsx'

type Preferences = Output<'readNotificationPreferences'>
const CHANNELS = ['email', 'chat_webhook', 'push'] as const
type Channel = (typeof CHANNELS)[number]

/** Nobody wants to decide thirty things one by one: what belongs together is told together. */
const GROUPS = ['escalations', 'asked', 'tickets', 'answers', 'desk'] as const
type Group = (typeof GROUPS)[number]

function groupOf(kind: string): Group {
  if (/^(approval_needed|consult_|review_|coaching_)/.test(kind)) return 'asked'
  if (/^(offer_|key_points_)/.test(kind)) return 'answers'
  if (/^(mailbox|member)_/.test(kind)) return 'desk'
  return /^(escalation_|acknowledgement_|update_|close_)/.test(kind) ? 'escalations' : 'tickets'
}

/** Which way of telling is on for what. In the desk itself everything stands. */
export function ToldTable() {
  const part = usePartWords('people')
  const query = useQuery(reading('readNotificationPreferences', {}))
  return (
    <section aria-labelledby="told">
      <h3 className="label" id="told">
        {part('me.told')}
      </h3>
      <QueryState query={query} lines={5}>
        {(preferences) => (
          <table className="told" aria-labelledby="told">
            <thead>
              <tr>
                <td />
                {CHANNELS.map((channel) => (
                  <th key={channel} scope="col">
                    {part(`me.told_by_${channel}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {GROUPS.map((group) => (
                <ToldRow key={group} group={group} preferences={preferences} />
              ))}
            </tbody>
          </table>
        )}
      </QueryState>
      <p className="meta">{part('me.told_always')}</p>
    </section>
  )
}

const KEY = keyOf('readNotificationPreferences', {})
type Turn = { channel: Channel; isOn: boolean }

function ToldRow({ group, preferences }: { group: Group; preferences: Preferences }) {
  const part = usePartWords('people')
  const problem = useProblem()
  const kinds = preferences.kinds.filter(({ kind, always }) => !always && groupOf(kind) === group)
  const save = useMutation({
    // All are kept as one list: each change begins with what the one before it left.
    scope: { id: 'told' },
    mutationFn: ({ channel, isOn }: Turn) => {
      const { off } = queryClient.getQueryData<Preferences>(KEY) ?? preferences
      const others = off.filter(
        (one) => one.channel !== channel || !kinds.some(({ kind }) => kind === one.kind),
      )
      const mine = isOn ? [] : kinds.map(({ kind }) => ({ kind, channel }))
      return call('saveNotificationPreferences', { body: { off: [...others, ...mine] } })
    },
    onSuccess: (saved) => queryClient.setQueryData(KEY, saved),
    onError: (error) => toast(problem(error)),
  })
  const isOn = (channel: Channel) =>
    kinds.some(({ kind }) => !preferences.off.some((one) => one.kind === kind && one.channel === channel))
  const what = part(`me.told_of_${group}`)
  return (
    <tr>
      <th scope="row">{what}</th>
      {CHANNELS.map((channel) => (
        <td key={channel}>
          <label className="check">
            <input
              type="checkbox"
              checked={isOn(channel)}
              onChange={(event) => save.mutate({ channel, isOn: event.target.checked })}
            />
            <span className="sr">{part('me.told_what', { what, how: part(`me.told_by_${channel}`) })}</span>
          </label>
        </td>
      ))}
    </tr>
  )
}
