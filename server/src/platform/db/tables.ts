// Written by tools/dump-schema.ts from the migrations; a drift fails the tests.
import type { ColumnType, Generated } from 'kysely'
import type { Instant } from '#core/time/instant.ts'

/** Instants are read as Instant and written as Date (`at(instant)`). */
type Time = ColumnType<Instant, Date, Date>
type TimeOrNull = ColumnType<Instant | null, Date | null | undefined, Date | null>
/** What is read from jsonb is for its reader to name: `row.state as TicketState`. */
type Json = ColumnType<unknown, NonNullable<unknown>, NonNullable<unknown>>
type JsonOrNull = ColumnType<unknown, NonNullable<unknown> | null | undefined, NonNullable<unknown> | null>
type JsonOrDefault = ColumnType<unknown, NonNullable<unknown> | undefined, NonNullable<unknown>>

export type Tables = {
  accounts: {
    workspaceId: string
    id: string
    name: string
    tier: Generated<string>
    domains: Generated<string[]>
    notes: Generated<string>
    revision: Generated<number>
    createdAt: Time
    value: string | null
    currency: string | null
    facts: JsonOrDefault
    language: string | null
    ownerTeamId: string | null
  }
  apiKeys: {
    workspaceId: string
    id: string
    name: string
    tokenHash: string
    role: string
    createdBy: string
    createdAt: Time
    lastUsedAt: TimeOrNull
    revokedAt: TimeOrNull
  }
  automationRules: {
    workspaceId: string
    id: string
    name: string
    position: Generated<number>
    enabled: boolean
    enabledAt: Time
    definition: Json
    revision: Generated<number>
    createdAt: Time
  }
  bulkItems: {
    workspaceId: string
    runId: string
    ticketId: string
    state: Generated<string>
    reason: string | null
    before: JsonOrNull
    after: JsonOrNull
  }
  bulkRuns: {
    workspaceId: string
    id: string
    by: Json
    change: Json
    state: string
    undoesId: string | null
    undoneById: string | null
    createdAt: Time
    endedAt: TimeOrNull
  }
  calendarVersions: {
    workspaceId: string
    calendarId: string
    version: number
    validFrom: Time
    definition: Json
    createdBy: string | null
    createdAt: Time
  }
  calendars: {
    workspaceId: string
    id: string
    name: string
    version: Generated<number>
    revision: Generated<number>
    createdAt: Time
  }
  chatWebhooks: {
    workspaceId: string
    id: string
    name: string
    teamId: string | null
    memberId: string | null
    format: string
    sealedUrl: string
    host: string
    disabled: Generated<boolean>
    lastState: string | null
    lastError: string | null
    lastAt: TimeOrNull
    revision: Generated<number>
    createdAt: Time
  }
  checklistItems: {
    workspaceId: string
    ticketId: string
    key: string
    position: number
    state: Generated<string>
    words: Generated<string>
    memberId: string | null
    at: TimeOrNull
  }
  clocks: {
    workspaceId: string
    id: string
    ticketId: string
    kind: string
    subjectKind: string
    subjectId: string
    state: string
    dueAt: TimeOrNull
    breachedAt: TimeOrNull
    clock: Json
    firesAt: TimeOrNull
  }
  coachCounts: {
    workspaceId: string
    week: string
    teamId: string
    rule: string
    messages: Generated<number>
  }
  commitments: {
    workspaceId: string
    id: string
    ticketId: string
    contactId: string
    kind: string
    state: string
    words: string
    dueAt: Time
    authorId: string | null
    ownerId: string | null
    messageId: string | null
    commitment: Json
    createdAt: Time
    endedAt: TimeOrNull
  }
  consults: {
    workspaceId: string
    id: string
    ticketId: string
    teamId: string
    ownerId: string | null
    question: string
    answer: string | null
    askedBy: string
    askedAt: Time
    answeredAt: TimeOrNull
    answeredBy: string | null
    consult: Json
  }
  contactAddresses: {
    workspaceId: string
    kind: string
    address: string
    contactId: string
  }
  contactMerges: {
    workspaceId: string
    id: string
    fromId: string
    intoId: string
    moved: Json
    undoneAt: TimeOrNull
    createdAt: Time
    memberId: string | null
  }
  contacts: {
    workspaceId: string
    id: string
    accountId: string | null
    name: string
    language: string | null
    zone: string | null
    notes: Generated<string>
    revision: Generated<number>
    createdAt: Time
    mergedIntoId: string | null
  }
  drafts: {
    workspaceId: string
    ticketId: string
    memberId: string
    slot: Generated<string>
    content: Json
    updatedAt: Time
  }
  escalationTickets: {
    workspaceId: string
    escalationId: string
    ticketId: string
  }
  escalations: {
    workspaceId: string
    id: string
    ticketId: string
    kind: string
    state: string
    stage: string | null
    reason: string
    severity: string
    pathId: string
    pathVersion: number
    step: number
    teamId: string | null
    ownerMemberId: string | null
    nextDueAt: TimeOrNull
    nextDueKind: string | null
    closeBy: TimeOrNull
    escalation: Json
    revision: Generated<number>
    createdAt: Time
    closedAt: TimeOrNull
  }
  events: {
    id: ColumnType<number, never, never>
    workspaceId: string
    ticketId: string | null
    subjectId: string | null
    type: string
    at: Time
    actor: Json
    data: JsonOrDefault
  }
  expectations: {
    workspaceId: string
    id: string
    contactId: string | null
    accountId: string | null
    kind: string
    words: string
    toldBy: string
    toldAt: Time
    createdAt: Time
    untilAt: TimeOrNull
  }
  files: {
    workspaceId: string
    id: string
    blob: string
    name: string
    contentType: string
    size: number
    createdBy: string
    createdAt: Time
  }
  findings: {
    workspaceId: string
    id: string
    ticketId: string
    cause: string
    evidence: string
    fault: string
    grounds: string
    explainedAt: TimeOrNull
    understood: boolean | null
    authorId: string
    createdAt: Time
  }
  idempotencyKeys: {
    workspaceId: string
    actor: string
    key: string
    requestHash: string
    status: number | null
    response: JsonOrNull
    createdAt: Time
  }
  inboundMails: {
    workspaceId: string
    id: string
    mailboxId: string | null
    blob: string
    envelope: Json
    fingerprint: string | null
    state: Generated<string>
    reason: string | null
    ticketId: string | null
    messageId: string | null
    receivedAt: Time
    processedAt: TimeOrNull
  }
  jobs: {
    workspaceId: string
    id: string
    queue: string
    key: string | null
    data: Json
    state: Generated<string>
    runAt: Time
    attempts: Generated<number>
    lastError: string | null
    createdAt: Time
  }
  keyPoints: {
    workspaceId: string
    ticketId: string
    points: Json
    state: string
    correction: string | null
    record: Json
    tokenHash: string | null
    updatedAt: Time
  }
  languageModels: {
    workspaceId: string
    enabled: Generated<boolean>
    baseUrl: Generated<string>
    model: Generated<string>
    apiKey: string | null
    mask: Generated<boolean>
    dailyTokens: Generated<number>
    revision: Generated<number>
  }
  macros: {
    workspaceId: string
    id: string
    name: string
    scope: string
    ownerId: string | null
    teamId: string | null
    definition: Json
    revision: Generated<number>
    createdAt: Time
  }
  mailboxes: {
    workspaceId: string
    id: string
    address: string
    name: string
    teamId: string | null
    language: string | null
    inbound: JsonOrDefault
    outbound: JsonOrDefault
    secrets: string | null
    signature: Generated<string>
    fetchState: JsonOrDefault
    lastFetchAt: TimeOrNull
    lastError: string | null
    failingSince: TimeOrNull
    disabledAt: TimeOrNull
    revision: Generated<number>
    createdAt: Time
    dkim: JsonOrDefault
    oauth: JsonOrDefault
    pausedAt: TimeOrNull
    sendError: string | null
    sendFailingSince: TimeOrNull
    consent: string | null
  }
  memberPasskeys: {
    workspaceId: string
    id: string
    memberId: string
    credentialId: string
    publicKey: string
    uses: number
    transports: Generated<string[]>
    name: string
    createdAt: Time
    lastUsedAt: TimeOrNull
  }
  memberTokens: {
    workspaceId: string
    id: string
    memberId: string
    purpose: string
    tokenHash: string
    createdAt: Time
    expiresAt: Time
    usedAt: TimeOrNull
  }
  memberTotp: {
    workspaceId: string
    memberId: string
    secret: string
    confirmedAt: TimeOrNull
    lastStep: Generated<number>
    recoveryHashes: JsonOrDefault
    createdAt: Time
  }
  members: {
    workspaceId: string
    id: string
    email: string
    name: string
    role: string
    passwordHash: string | null
    language: string
    zone: string
    leadId: string | null
    state: Generated<string>
    awayUntil: TimeOrNull
    preferences: JsonOrDefault
    revision: Generated<number>
    createdAt: Time
    languages: Generated<string[]>
    skills: Generated<string[]>
    capacity: number | null
    calendarId: string | null
    mailFailedAt: TimeOrNull
    mailFailure: string | null
  }
  messages: {
    workspaceId: string
    id: string
    ticketId: string
    direction: string
    channel: string
    authorKind: string
    authorId: string | null
    authorName: string
    at: Time
    recordedAt: Time
    text: string
    visibleText: string
    html: string | null
    language: string | null
    automatic: Generated<boolean>
    mailKind: string | null
    purpose: Generated<string>
    headerMessageId: string | null
    recipients: JsonOrDefault
    attachments: JsonOrDefault
    rawBlob: string | null
    signals: JsonOrNull
    facts: JsonOrDefault
    delivery: Generated<string>
    deliveryError: string | null
    search: ColumnType<string, never, never>
  }
  modelUse: {
    workspaceId: string
    day: string
    calls: Generated<number>
    tokens: Generated<number>
  }
  notifications: {
    workspaceId: string
    id: string
    memberId: string
    kind: string
    ticketId: string | null
    escalationId: string | null
    params: JsonOrDefault
    createdAt: Time
    readAt: TimeOrNull
    deliveries: JsonOrDefault
    sendAt: TimeOrNull
    stoppedAt: TimeOrNull
    teamId: string | null
  }
  offers: {
    workspaceId: string
    id: string
    ticketId: string
    contactId: string
    accountId: string | null
    remedyId: string
    state: string
    amount: string | null
    currency: string | null
    reason: Generated<string>
    skippedReason: string | null
    offeredBy: string
    approvedBy: string | null
    approval: JsonOrNull
    tokenHash: string | null
    offer: Json
    createdAt: Time
    endedAt: TimeOrNull
  }
  outgoingMails: {
    workspaceId: string
    id: string
    messageId: string | null
    ticketId: string | null
    mailboxId: string | null
    purpose: string
    envelope: Json
    content: Json
    state: Generated<string>
    attempts: Generated<number>
    sendAfter: Time
    lastError: string | null
    sentAt: TimeOrNull
    createdAt: Time
  }
  passkeyChallenges: {
    id: string
    challenge: string
    workspaceId: string | null
    memberId: string | null
    expiresAt: Time
  }
  pathReadings: {
    workspaceId: string
    pathId: string
    version: number
    memberId: string
    confirmedAt: Time
  }
  pathVersions: {
    workspaceId: string
    pathId: string
    version: number
    definition: Json
    createdBy: string | null
    createdAt: Time
  }
  paths: {
    workspaceId: string
    id: string
    name: string
    version: Generated<number>
    active: Generated<boolean>
    revision: Generated<number>
    createdAt: Time
  }
  peopleImportRefusals: {
    workspaceId: string
    importId: string
    line: number
    cells: Json
    reasons: Json
  }
  peopleImports: {
    workspaceId: string
    id: string
    by: Json
    kind: string
    name: string
    blob: string
    form: Json
    headers: Json
    mapping: Json
    state: Generated<string>
    total: number
    done: Generated<number>
    added: Generated<number>
    changed: Generated<number>
    same: Generated<number>
    refused: Generated<number>
    createdAt: Time
    endedAt: TimeOrNull
  }
  portalLinks: {
    workspaceId: string
    ticketId: string
    contactId: string
    tokenHash: string
  }
  presence: {
    workspaceId: string
    ticketId: string
    memberId: string
    doing: string
    until: Time
  }
  preventiveActions: {
    workspaceId: string
    id: string
    ticketId: string
    cause: string
    words: string
    ownerId: string
    dueAt: Time
    doneAt: TimeOrNull
    createdAt: Time
    topicId: string | null
    findingId: string | null
    causeKey: Generated<string>
    evidence: string | null
    toldDueAt: TimeOrNull
    revision: Generated<number>
  }
  pushSubscriptions: {
    workspaceId: string
    id: string
    memberId: string
    mark: string
    sealed: string
    device: string
    lastState: string | null
    lastError: string | null
    lastAt: TimeOrNull
    createdAt: Time
  }
  rateLimits: {
    subject: string
    windowStart: Time
    hits: number
  }
  recomputes: {
    workspaceId: string
    id: string
    because: Json
    state: string
    after: Generated<string>
    done: Generated<number>
    total: number
    createdAt: Time
    endedAt: TimeOrNull
  }
  remedies: {
    workspaceId: string
    id: string
    name: string
    rung: number
    topicIds: Generated<string[]>
    definition: Json
    active: Generated<boolean>
    revision: Generated<number>
    createdAt: Time
  }
  replays: {
    workspaceId: string
    id: string
    name: string
    changes: Json
    state: string
    tally: Json
    after: Generated<string>
    played: Generated<number>
    total: number
    startedBy: string | null
    createdAt: Time
    endedAt: TimeOrNull
    deletedAt: TimeOrNull
  }
  reviews: {
    workspaceId: string
    id: string
    escalationId: string
    ticketId: string
    reviewerId: string | null
    state: string
    review: Json
    revision: Generated<number>
    createdAt: Time
    completedAt: TimeOrNull
  }
  riskWeights: {
    workspaceId: string
    version: number
    source: string
    base: number | null
    weights: Json
    figures: JsonOrDefault
    madeBy: string | null
    madeAt: Time
  }
  rotas: {
    workspaceId: string
    id: string
    name: string
    teamId: string | null
    definition: Json
    revision: Generated<number>
    createdAt: Time
  }
  ruleFirings: {
    workspaceId: string
    key: string
    ruleId: string
    subjectId: string
    at: Time
  }
  searchWords: {
    workspaceId: string
    word: string
  }
  searchWordsRead: {
    workspaceId: string
    recordedAt: Time
  }
  sessions: {
    workspaceId: string
    id: string
    tokenHash: string
    memberId: string
    createdAt: Time
    lastSeenAt: Time
    expiresAt: Time
    userAgent: Generated<string>
  }
  slaPolicies: {
    workspaceId: string
    id: string
    name: string
    version: Generated<number>
    position: Generated<number>
    active: Generated<boolean>
    revision: Generated<number>
    createdAt: Time
  }
  slaPolicyVersions: {
    workspaceId: string
    policyId: string
    version: number
    definition: Json
    createdBy: string | null
    createdAt: Time
  }
  teamMembers: {
    workspaceId: string
    teamId: string
    memberId: string
  }
  teams: {
    workspaceId: string
    id: string
    name: string
    level: number
    calendarId: string | null
    leadId: string | null
    languages: Generated<string[]>
    skills: Generated<string[]>
    disabledAt: TimeOrNull
    revision: Generated<number>
    createdAt: Time
  }
  templates: {
    workspaceId: string
    id: string
    name: string
    words: Json
    disabledAt: TimeOrNull
    revision: Generated<number>
    createdAt: Time
  }
  ticketFields: {
    workspaceId: string
    id: string
    name: string
    kind: string
    choices: Generated<string[]>
    topicIds: Generated<string[]>
    position: Generated<number>
    disabledAt: TimeOrNull
    revision: Generated<number>
    createdAt: Time
  }
  ticketFollowers: {
    workspaceId: string
    ticketId: string
    memberId: string
    since: Time
  }
  ticketLinks: {
    workspaceId: string
    ticketId: string
    otherId: string
    kind: string
    createdAt: Time
  }
  ticketMerges: {
    workspaceId: string
    fromId: string
    intoId: string
    record: Json
    mergedAt: Time
    undoUntil: Time
    undoneAt: TimeOrNull
  }
  ticketParticipants: {
    workspaceId: string
    ticketId: string
    address: string
  }
  ticketRisks: {
    workspaceId: string
    ticketId: string
    score: Generated<number>
    reasons: JsonOrDefault
    peakScore: Generated<number>
    peakValues: JsonOrDefault
    countedAt: Time
    askedAt: TimeOrNull
    answer: string | null
    answerScore: number | null
    answerBy: string | null
    answerAt: TimeOrNull
    quietUntil: TimeOrNull
    outcome: string | null
    endedAt: TimeOrNull
  }
  tickets: {
    workspaceId: string
    id: string
    number: number
    subject: string
    contactId: string
    accountId: string | null
    topicId: string | null
    priority: string
    status: string
    level: number
    ownerTeamId: string | null
    ownerMemberId: string | null
    language: string | null
    channel: string
    mailboxId: string | null
    tags: Generated<string[]>
    fields: JsonOrDefault
    nextDueAt: TimeOrNull
    nextDueKind: string | null
    nextDueCalendarId: string | null
    nextDueCalendarVersion: number | null
    nextDueTargetMs: number | null
    avoided: JsonOrNull
    avoidedSince: TimeOrNull
    risk: Generated<number>
    heat: Generated<number>
    lastInboundAt: TimeOrNull
    lastOutboundAt: TimeOrNull
    lastWords: Generated<string>
    snoozedUntil: TimeOrNull
    peakMessageId: string | null
    mergedIntoId: string | null
    linkedTicketId: string | null
    state: Json
    revision: Generated<number>
    inboundRevision: Generated<number>
    createdAt: Time
    updatedAt: Time
    resolvedAt: TimeOrNull
    closedAt: TimeOrNull
    assignedAt: TimeOrNull
    search: ColumnType<string, never, never>
  }
  timers: {
    workspaceId: string
    subject: string
    kind: string
    dueAt: Time
    payload: JsonOrDefault
    attempts: Generated<number>
  }
  topics: {
    workspaceId: string
    id: string
    parentId: string | null
    name: string
    words: Generated<string[]>
    teamId: string | null
    level: Generated<number>
    priority: Generated<string>
    checklist: JsonOrDefault
    position: Generated<number>
    revision: Generated<number>
    createdAt: Time
  }
  views: {
    workspaceId: string
    id: string
    name: string
    scope: string
    ownerId: string | null
    teamId: string | null
    filter: string
    sort: Generated<string>
    columns: Generated<string[]>
    revision: Generated<number>
    createdAt: Time
  }
  workspaces: {
    id: string
    name: string
    language: string
    zone: string
    settings: JsonOrDefault
    configRevision: Generated<number>
    createdAt: Time
  }
}

/** Columns of each primary key. */
export const TABLE_KEYS: { readonly [T in keyof Tables]: readonly string[] } = {
  accounts: ['workspaceId', 'id'],
  apiKeys: ['workspaceId', 'id'],
  automationRules: ['workspaceId', 'id'],
  bulkItems: ['workspaceId', 'runId', 'ticketId'],
  bulkRuns: ['workspaceId', 'id'],
  calendarVersions: ['workspaceId', 'calendarId', 'version'],
  calendars: ['workspaceId', 'id'],
  chatWebhooks: ['workspaceId', 'id'],
  checklistItems: ['workspaceId', 'ticketId', 'key'],
  clocks: ['workspaceId', 'id'],
  coachCounts: ['workspaceId', 'week', 'teamId', 'rule'],
  commitments: ['workspaceId', 'id'],
  consults: ['workspaceId', 'id'],
  contactAddresses: ['workspaceId', 'kind', 'address'],
  contactMerges: ['workspaceId', 'id'],
  contacts: ['workspaceId', 'id'],
  drafts: ['workspaceId', 'ticketId', 'memberId', 'slot'],
  escalationTickets: ['workspaceId', 'escalationId', 'ticketId'],
  escalations: ['workspaceId', 'id'],
  events: ['workspaceId', 'id'],
  expectations: ['workspaceId', 'id'],
  files: ['workspaceId', 'id'],
  findings: ['workspaceId', 'id'],
  idempotencyKeys: ['workspaceId', 'actor', 'key'],
  inboundMails: ['workspaceId', 'id'],
  jobs: ['workspaceId', 'id'],
  keyPoints: ['workspaceId', 'ticketId'],
  languageModels: ['workspaceId'],
  macros: ['workspaceId', 'id'],
  mailboxes: ['workspaceId', 'id'],
  memberPasskeys: ['workspaceId', 'id'],
  memberTokens: ['workspaceId', 'id'],
  memberTotp: ['workspaceId', 'memberId'],
  members: ['workspaceId', 'id'],
  messages: ['workspaceId', 'id'],
  modelUse: ['workspaceId', 'day'],
  notifications: ['workspaceId', 'id'],
  offers: ['workspaceId', 'id'],
  outgoingMails: ['workspaceId', 'id'],
  passkeyChallenges: ['id'],
  pathReadings: ['workspaceId', 'pathId', 'version', 'memberId'],
  pathVersions: ['workspaceId', 'pathId', 'version'],
  paths: ['workspaceId', 'id'],
  peopleImportRefusals: ['workspaceId', 'importId', 'line'],
  peopleImports: ['workspaceId', 'id'],
  portalLinks: ['workspaceId', 'ticketId', 'contactId'],
  presence: ['workspaceId', 'ticketId', 'memberId'],
  preventiveActions: ['workspaceId', 'id'],
  pushSubscriptions: ['workspaceId', 'id'],
  rateLimits: ['subject'],
  recomputes: ['workspaceId', 'id'],
  remedies: ['workspaceId', 'id'],
  replays: ['workspaceId', 'id'],
  reviews: ['workspaceId', 'id'],
  riskWeights: ['workspaceId', 'version'],
  rotas: ['workspaceId', 'id'],
  ruleFirings: ['workspaceId', 'key'],
  searchWords: ['workspaceId', 'word'],
  searchWordsRead: ['workspaceId'],
  sessions: ['workspaceId', 'tokenHash'],
  slaPolicies: ['workspaceId', 'id'],
  slaPolicyVersions: ['workspaceId', 'policyId', 'version'],
  teamMembers: ['workspaceId', 'teamId', 'memberId'],
  teams: ['workspaceId', 'id'],
  templates: ['workspaceId', 'id'],
  ticketFields: ['workspaceId', 'id'],
  ticketFollowers: ['workspaceId', 'ticketId', 'memberId'],
  ticketLinks: ['workspaceId', 'ticketId', 'otherId'],
  ticketMerges: ['workspaceId', 'fromId', 'mergedAt'],
  ticketParticipants: ['workspaceId', 'ticketId', 'address'],
  ticketRisks: ['workspaceId', 'ticketId'],
  tickets: ['workspaceId', 'id'],
  timers: ['workspaceId', 'subject', 'kind'],
  topics: ['workspaceId', 'id'],
  views: ['workspaceId', 'id'],
  workspaces: ['id'],
}

/** SQL types of the columns that are no text. */
export const COLUMN_TYPES: { readonly [T in keyof Tables]: { readonly [column: string]: string } } = {
  accounts: {
    domains: 'text[]',
    revision: 'bigint',
    createdAt: 'timestamptz',
    value: 'numeric(19,4)',
    facts: 'jsonb',
  },
  apiKeys: {
    createdAt: 'timestamptz',
    lastUsedAt: 'timestamptz',
    revokedAt: 'timestamptz',
  },
  automationRules: {
    position: 'integer',
    enabled: 'boolean',
    enabledAt: 'timestamptz',
    definition: 'jsonb',
    revision: 'bigint',
    createdAt: 'timestamptz',
  },
  bulkItems: {
    before: 'jsonb',
    after: 'jsonb',
  },
  bulkRuns: {
    by: 'jsonb',
    change: 'jsonb',
    createdAt: 'timestamptz',
    endedAt: 'timestamptz',
  },
  calendarVersions: {
    version: 'integer',
    validFrom: 'timestamptz',
    definition: 'jsonb',
    createdAt: 'timestamptz',
  },
  calendars: {
    version: 'integer',
    revision: 'bigint',
    createdAt: 'timestamptz',
  },
  chatWebhooks: {
    disabled: 'boolean',
    lastAt: 'timestamptz',
    revision: 'bigint',
    createdAt: 'timestamptz',
  },
  checklistItems: {
    position: 'integer',
    at: 'timestamptz',
  },
  clocks: {
    dueAt: 'timestamptz',
    breachedAt: 'timestamptz',
    clock: 'jsonb',
    firesAt: 'timestamptz',
  },
  coachCounts: {
    week: 'date',
    messages: 'integer',
  },
  commitments: {
    dueAt: 'timestamptz',
    commitment: 'jsonb',
    createdAt: 'timestamptz',
    endedAt: 'timestamptz',
  },
  consults: {
    askedAt: 'timestamptz',
    answeredAt: 'timestamptz',
    consult: 'jsonb',
  },
  contactAddresses: {},
  contactMerges: {
    moved: 'jsonb',
    undoneAt: 'timestamptz',
    createdAt: 'timestamptz',
  },
  contacts: {
    revision: 'bigint',
    createdAt: 'timestamptz',
  },
  drafts: {
    content: 'jsonb',
    updatedAt: 'timestamptz',
  },
  escalationTickets: {},
  escalations: {
    pathVersion: 'integer',
    step: 'integer',
    nextDueAt: 'timestamptz',
    closeBy: 'timestamptz',
    escalation: 'jsonb',
    revision: 'bigint',
    createdAt: 'timestamptz',
    closedAt: 'timestamptz',
  },
  events: {
    id: 'bigint',
    at: 'timestamptz',
    actor: 'jsonb',
    data: 'jsonb',
  },
  expectations: {
    toldAt: 'timestamptz',
    createdAt: 'timestamptz',
    untilAt: 'timestamptz',
  },
  files: {
    size: 'bigint',
    createdAt: 'timestamptz',
  },
  findings: {
    explainedAt: 'timestamptz',
    understood: 'boolean',
    createdAt: 'timestamptz',
  },
  idempotencyKeys: {
    status: 'integer',
    response: 'jsonb',
    createdAt: 'timestamptz',
  },
  inboundMails: {
    envelope: 'jsonb',
    receivedAt: 'timestamptz',
    processedAt: 'timestamptz',
  },
  jobs: {
    data: 'jsonb',
    runAt: 'timestamptz',
    attempts: 'integer',
    createdAt: 'timestamptz',
  },
  keyPoints: {
    points: 'jsonb',
    record: 'jsonb',
    updatedAt: 'timestamptz',
  },
  languageModels: {
    enabled: 'boolean',
    mask: 'boolean',
    dailyTokens: 'bigint',
    revision: 'bigint',
  },
  macros: {
    definition: 'jsonb',
    revision: 'bigint',
    createdAt: 'timestamptz',
  },
  mailboxes: {
    inbound: 'jsonb',
    outbound: 'jsonb',
    fetchState: 'jsonb',
    lastFetchAt: 'timestamptz',
    failingSince: 'timestamptz',
    disabledAt: 'timestamptz',
    revision: 'bigint',
    createdAt: 'timestamptz',
    dkim: 'jsonb',
    oauth: 'jsonb',
    pausedAt: 'timestamptz',
    sendFailingSince: 'timestamptz',
  },
  memberPasskeys: {
    uses: 'bigint',
    transports: 'text[]',
    createdAt: 'timestamptz',
    lastUsedAt: 'timestamptz',
  },
  memberTokens: {
    createdAt: 'timestamptz',
    expiresAt: 'timestamptz',
    usedAt: 'timestamptz',
  },
  memberTotp: {
    confirmedAt: 'timestamptz',
    lastStep: 'bigint',
    recoveryHashes: 'jsonb',
    createdAt: 'timestamptz',
  },
  members: {
    awayUntil: 'timestamptz',
    preferences: 'jsonb',
    revision: 'bigint',
    createdAt: 'timestamptz',
    languages: 'text[]',
    skills: 'text[]',
    capacity: 'integer',
    mailFailedAt: 'timestamptz',
  },
  messages: {
    at: 'timestamptz',
    recordedAt: 'timestamptz',
    automatic: 'boolean',
    recipients: 'jsonb',
    attachments: 'jsonb',
    signals: 'jsonb',
    facts: 'jsonb',
    search: 'tsvector',
  },
  modelUse: {
    day: 'date',
    calls: 'integer',
    tokens: 'bigint',
  },
  notifications: {
    params: 'jsonb',
    createdAt: 'timestamptz',
    readAt: 'timestamptz',
    deliveries: 'jsonb',
    sendAt: 'timestamptz',
    stoppedAt: 'timestamptz',
  },
  offers: {
    amount: 'numeric(20,4)',
    approval: 'jsonb',
    offer: 'jsonb',
    createdAt: 'timestamptz',
    endedAt: 'timestamptz',
  },
  outgoingMails: {
    envelope: 'jsonb',
    content: 'jsonb',
    attempts: 'integer',
    sendAfter: 'timestamptz',
    sentAt: 'timestamptz',
    createdAt: 'timestamptz',
  },
  passkeyChallenges: {
    expiresAt: 'timestamptz',
  },
  pathReadings: {
    version: 'integer',
    confirmedAt: 'timestamptz',
  },
  pathVersions: {
    version: 'integer',
    definition: 'jsonb',
    createdAt: 'timestamptz',
  },
  paths: {
    version: 'integer',
    active: 'boolean',
    revision: 'bigint',
    createdAt: 'timestamptz',
  },
  peopleImportRefusals: {
    line: 'integer',
    cells: 'jsonb',
    reasons: 'jsonb',
  },
  peopleImports: {
    by: 'jsonb',
    form: 'jsonb',
    headers: 'jsonb',
    mapping: 'jsonb',
    total: 'integer',
    done: 'integer',
    added: 'integer',
    changed: 'integer',
    same: 'integer',
    refused: 'integer',
    createdAt: 'timestamptz',
    endedAt: 'timestamptz',
  },
  portalLinks: {},
  presence: {
    until: 'timestamptz',
  },
  preventiveActions: {
    dueAt: 'timestamptz',
    doneAt: 'timestamptz',
    createdAt: 'timestamptz',
    toldDueAt: 'timestamptz',
    revision: 'integer',
  },
  pushSubscriptions: {
    lastAt: 'timestamptz',
    createdAt: 'timestamptz',
  },
  rateLimits: {
    windowStart: 'timestamptz',
    hits: 'integer',
  },
  recomputes: {
    because: 'jsonb',
    done: 'integer',
    total: 'integer',
    createdAt: 'timestamptz',
    endedAt: 'timestamptz',
  },
  remedies: {
    rung: 'integer',
    topicIds: 'text[]',
    definition: 'jsonb',
    active: 'boolean',
    revision: 'bigint',
    createdAt: 'timestamptz',
  },
  replays: {
    changes: 'jsonb',
    tally: 'jsonb',
    played: 'integer',
    total: 'integer',
    createdAt: 'timestamptz',
    endedAt: 'timestamptz',
    deletedAt: 'timestamptz',
  },
  reviews: {
    review: 'jsonb',
    revision: 'bigint',
    createdAt: 'timestamptz',
    completedAt: 'timestamptz',
  },
  riskWeights: {
    version: 'integer',
    base: 'double precision',
    weights: 'jsonb',
    figures: 'jsonb',
    madeAt: 'timestamptz',
  },
  rotas: {
    definition: 'jsonb',
    revision: 'bigint',
    createdAt: 'timestamptz',
  },
  ruleFirings: {
    at: 'timestamptz',
  },
  searchWords: {},
  searchWordsRead: {
    recordedAt: 'timestamptz',
  },
  sessions: {
    createdAt: 'timestamptz',
    lastSeenAt: 'timestamptz',
    expiresAt: 'timestamptz',
  },
  slaPolicies: {
    version: 'integer',
    position: 'integer',
    active: 'boolean',
    revision: 'bigint',
    createdAt: 'timestamptz',
  },
  slaPolicyVersions: {
    version: 'integer',
    definition: 'jsonb',
    createdAt: 'timestamptz',
  },
  teamMembers: {},
  teams: {
    level: 'integer',
    languages: 'text[]',
    skills: 'text[]',
    disabledAt: 'timestamptz',
    revision: 'bigint',
    createdAt: 'timestamptz',
  },
  templates: {
    words: 'jsonb',
    disabledAt: 'timestamptz',
    revision: 'bigint',
    createdAt: 'timestamptz',
  },
  ticketFields: {
    choices: 'text[]',
    topicIds: 'text[]',
    position: 'integer',
    disabledAt: 'timestamptz',
    revision: 'bigint',
    createdAt: 'timestamptz',
  },
  ticketFollowers: {
    since: 'timestamptz',
  },
  ticketLinks: {
    createdAt: 'timestamptz',
  },
  ticketMerges: {
    record: 'jsonb',
    mergedAt: 'timestamptz',
    undoUntil: 'timestamptz',
    undoneAt: 'timestamptz',
  },
  ticketParticipants: {},
  ticketRisks: {
    score: 'integer',
    reasons: 'jsonb',
    peakScore: 'integer',
    peakValues: 'jsonb',
    countedAt: 'timestamptz',
    askedAt: 'timestamptz',
    answerScore: 'integer',
    answerAt: 'timestamptz',
    quietUntil: 'timestamptz',
    endedAt: 'timestamptz',
  },
  tickets: {
    number: 'bigint',
    level: 'integer',
    tags: 'text[]',
    fields: 'jsonb',
    nextDueAt: 'timestamptz',
    nextDueCalendarVersion: 'integer',
    nextDueTargetMs: 'bigint',
    avoided: 'jsonb',
    avoidedSince: 'timestamptz',
    risk: 'integer',
    heat: 'integer',
    lastInboundAt: 'timestamptz',
    lastOutboundAt: 'timestamptz',
    snoozedUntil: 'timestamptz',
    state: 'jsonb',
    revision: 'bigint',
    inboundRevision: 'bigint',
    createdAt: 'timestamptz',
    updatedAt: 'timestamptz',
    resolvedAt: 'timestamptz',
    closedAt: 'timestamptz',
    assignedAt: 'timestamptz',
    search: 'tsvector',
  },
  timers: {
    dueAt: 'timestamptz',
    payload: 'jsonb',
    attempts: 'integer',
  },
  topics: {
    words: 'text[]',
    level: 'integer',
    checklist: 'jsonb',
    position: 'integer',
    revision: 'bigint',
    createdAt: 'timestamptz',
  },
  views: {
    columns: 'text[]',
    revision: 'bigint',
    createdAt: 'timestamptz',
  },
  workspaces: {
    settings: 'jsonb',
    configRevision: 'bigint',
    createdAt: 'timestamptz',
  },
}
