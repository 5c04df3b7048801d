import { useMutation, useQuery } from '@tanstack/react-query'
import { call, readingAll } from '#web/lib/api.ts'
import { useNow } from '#web/lib/now.ts'
import { isPresent } from '#web/lib/on-staff.ts'
import { useProblem } from '#web/lib/problem.ts'
import { useWords } from '#web/lib/say.tsx'
import { useSession } from '#web/lib/session.ts'
import { toast } from '#web/lib/toasts.ts'
import { refreshTicket } from '../writing/send.ts'
import type { ActKind, DialogProps } from './acting.tsx'
import { useChangeTicket } from './change-ticket.ts'
import type { Pick } from './pick-list.tsx'
import { PickList } from './pick-list.tsx'
import { snoozeTimes } from './snooze-times.ts'
import { useAssignBest } from './use-assign-best.ts'

export function PickDialogs({ act, ...props }: DialogProps & { act: ActKind }) {
  if (act === 'assign') return <AssignDialog {...props} />
  if (act === 'topic') return <TopicDialog {...props} />
  if (act === 'priority') return <PriorityDialog {...props} />
  if (act === 'snooze') return <SnoozeDialog {...props} />
  if (act === 'follow') return <FollowDialog {...props} />
  return <MergeDialog {...props} />
}

function AssignDialog({ ticket, onDone }: DialogProps) {
  const { say } = useWords()
  const me = useSession().member
  const now = useNow()
  const members = useQuery(readingAll('listMembers')).data?.items ?? []
  const teams = useQuery(readingAll('listTeams')).data?.items ?? []
  const change = useChangeTicket(ticket, onDone)
  const best = useAssignBest(ticket, onDone)
  const back = { ownerId: ticket.owner?.id ?? null, ...(ticket.team ? { teamId: ticket.team.id } : {}) }
  const toMember = (id: string, name: string) => () =>
    change.mutate({ change: { ownerId: id }, back, words: say('acting.assigned', { name }) })
  const picks: Pick[] = [
    { id: 'me', words: say('acting.to_me'), side: me.name, onPick: toMember(me.id, me.name) },
    {
      id: 'best',
      words: say('acting.to_best'),
      side: say('acting.to_best_by'),
      onPick: () => best.mutate(),
    },
    ...teams
      .filter((team) => !team.disabled)
      .map((team) => ({
        id: team.id,
        words: team.name,
        side: say('team.level', { level: team.level }),
        onPick: () =>
          change.mutate({
            change: { teamId: team.id, ownerId: null },
            back,
            words: say('acting.assigned', { name: team.name }),
          }),
      })),
    ...members
      // Whoever is in no team can hold no ticket.
      .filter(({ id, state, teamIds }) => id !== me.id && state !== 'disabled' && teamIds.length > 0)
      .map((member) => ({
        id: member.id,
        words: member.name,
        side: isPresent(member, now) ? say(`role.${member.role}`) : say(`member.${member.state}`),
        onPick: toMember(member.id, member.name),
      })),
  ]
  return <PickList title={say('acting.assign')} picks={picks} onClose={onDone} />
}

function TopicDialog({ ticket, onDone }: DialogProps) {
  const { say } = useWords()
  const topics = useQuery(readingAll('listTopics')).data?.items ?? []
  const change = useChangeTicket(ticket, onDone)
  const byId = new Map(topics.map((topic) => [topic.id, topic]))
  const picks = topics.map((topic) => ({
    id: topic.id,
    words: topic.name,
    side: topic.parentId ? (byId.get(topic.parentId)?.name ?? '') : '',
    onPick: () =>
      change.mutate({
        change: { topicId: topic.id },
        back: ticket.topic ? { topicId: ticket.topic.id } : null,
        words: say('acting.topic_is', { topic: topic.name }),
      }),
  }))
  return <PickList title={say('acting.topic')} picks={picks} onClose={onDone} />
}

function PriorityDialog({ ticket, onDone }: DialogProps) {
  const { say } = useWords()
  const change = useChangeTicket(ticket, onDone)
  const picks = (['low', 'normal', 'high', 'urgent'] as const).map((priority) => ({
    id: priority,
    words: say(`priority.${priority}`),
    side: '',
    onPick: () =>
      change.mutate({
        change: { priority },
        back: { priority: ticket.priority },
        words: say('acting.priority_is', { priority: say(`priority.${priority}`) }),
      }),
  }))
  return <PickList title={say('acting.priority')} picks={picks} onClose={onDone} />
}

function SnoozeDialog({ ticket, onDone }: DialogProps) {
  const { say, format, zone } = useWords()
  const now = useNow()
  const change = useChangeTicket(ticket, onDone)
  const picks = snoozeTimes(now, zone).map(({ id, at }) => ({
    id,
    words: say(`snooze.${id}`),
    side: format.when(at, now),
    onPick: () =>
      change.mutate({
        change: { snoozedUntil: new Date(at).toISOString() },
        back: { snoozedUntil: ticket.snoozedUntil },
        words: say('acting.snoozed', { when: format.when(at, now) }),
      }),
  }))
  return <PickList title={say('acting.snooze')} picks={picks} onClose={onDone} note={say('snooze.note')} />
}

function FollowDialog({ ticket, onDone }: DialogProps) {
  const { say } = useWords()
  const problem = useProblem()
  const me = useSession().member.id
  const isFollowing = ticket.followers.some((one) => one.id === me)
  const follow = useMutation({
    mutationFn: (following: boolean) =>
      call('followTicket', { params: { id: ticket.id }, body: { following } }),
    onSuccess: (_, following) => {
      onDone()
      void refreshTicket(ticket.id)
      toast(say(following ? 'acting.following' : 'acting.not_following'), null, 6_000)
    },
    onError: (error) => toast(problem(error)),
  })
  const picks = [
    {
      id: 'follow',
      words: say(isFollowing ? 'acting.stop_following' : 'acting.start_following'),
      side: '',
      onPick: () => follow.mutate(!isFollowing),
    },
  ]
  const others = ticket.followers.map((one) => one.name)
  return (
    <PickList
      title={say('acting.follow')}
      picks={picks}
      onClose={onDone}
      note={others.length > 0 ? say('acting.followers', { names: others.join(', ') }) : undefined}
    />
  )
}

function MergeDialog({ ticket, onDone }: DialogProps) {
  const { say } = useWords()
  const problem = useProblem()
  const merge = useMutation({
    mutationFn: (intoId: string) => call('mergeTicket', { params: { id: ticket.id }, body: { intoId } }),
    onSuccess: (row) => {
      onDone()
      void refreshTicket(ticket.id)
      const onUndo = () =>
        void call('partTicket', { params: { id: ticket.id } })
          .then(() => refreshTicket(ticket.id))
          .catch((error: unknown) => toast(problem(error)))
      toast(
        say('acting.merged', { number: String(row.number) }),
        { words: say('shell.undo'), onUndo },
        15_000,
      )
    },
    onError: (error) => toast(problem(error)),
  })
  const picks = ticket.history.tickets
    .filter((one) => one.status !== 'closed')
    .map((one) => ({
      id: one.id,
      words: one.subject,
      side: String(one.number),
      onPick: () => merge.mutate(one.id),
    }))
  return (
    <PickList title={say('acting.merge')} picks={picks} onClose={onDone} note={say('acting.merge_note')} />
  )
}
