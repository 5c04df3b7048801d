import type { Output } from '#contracts/client.ts'

export type Chat = Output<'listChatWebhooks'>['items'][number]
export const CHAT_NAMES = { slack: 'Slack', teams: 'Microsoft Teams', mattermost: 'Mattermost' } as const
/** Of the signed-in person, or of teams. */
export type ChatsOf = 'me' | 'teams'
