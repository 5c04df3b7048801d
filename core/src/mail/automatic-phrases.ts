// How machines word their mails, in the languages of the desk and of the mail servers it meets.

const oneOf = (...patterns: string[]) => new RegExp(patterns.join('|'), 'iu')

/** Senders that are mail servers. Compared with the part before the `@` and with the display name. */
export const MAIL_SERVER =
  /^(?:mailer-?daemon|post_?master|mail delivery (?:sub)?system|mail delivery service|mdaemon|system administrator|internet mail delivery)\b/i

/** Subjects of answers that nobody wrote. Anchored: "Re: … out of the office" is a person talking about it. */
export const AUTO_REPLY_SUBJECT = oneOf(
  '^(?:auto(?:matic|mated|matische?s?)?[- ]?(?:reply|response|respond|antwort|antwoord)|autoreply|auto|autoresponder)\\s?[:：(-]',
  '^(?:automatic reply|automated reply|auto[- ]?reply|auto[- ]?response)\\b',
  "^(?:i am |i'm )?(?:currently )?out of (?:the )?office\\b",
  '^(?:away|on leave|on holiday|on vacation|vacation) (?:until|till|from|notice|message|reply|response)\\b',
  '^(?:respuesta|contestación) autom[aá]tica\\b',
  '^(?:fuera de (?:la )?oficina|ausente de la oficina|mensaje de ausencia|estoy de vacaciones)\\b',
  '^(?:resposta|mensagem) autom[aá]tica\\b',
  '^(?:fora do escrit[oó]rio|ausente do escrit[oó]rio|aus[eê]ncia tempor[aá]ria|mensagem de aus[eê]ncia|estou de férias)\\b',
  '^(?:automatisch (?:antwoord|bericht)|afwezig(?:heid)?s?(?:bericht|melding|assistent)?\\s?(?:[:：]|$|tot)|buiten kantoor|niet aanwezig|ik ben afwezig)',
  '^(?:automatische antwort|abwesenheits(?:notiz|nachricht|meldung|assistent)|abwesend|außer haus|nicht im büro)\\b',
  '^(?:réponse automatique|absence du bureau|message d.absence|absent du bureau|risposta automatica|fuori sede|autosvar|automatiskt svar)\\b',
  '^(?:自動返信|自動応答|自动回复|自動回覆|자동 회신|автоматический ответ|автоответ)',
)

/** Sentences of absence notices and receipts. Two of them, or one under a fitting header, make an automatic reply. */
export const AUTO_REPLY_WORDS = [
  /\b(?:i am|i'm|i’m|i will be|i'll be) (?:currently |presently )?(?:out of (?:the |my )?office|away (?:from|until|on)|on (?:annual |maternity |parental |sick )?(?:leave|vacation|holiday))/i,
  /\b(?:limited|no|intermittent) access to (?:my )?e-?mails?/i,
  /\bi(?: will|'ll|’ll) (?:be back|return|respond|reply|get back to you)\b.{0,60}\b(?:on|upon|after|when)\b/i,
  /\b(?:in urgent cases|for urgent (?:matters|issues|requests)|if (?:it|this|your \w+) is urgent)\b/i,
  /\bthis is an auto(?:matic|mated|-generated|matically generated)\b.{0,20}\b(?:reply|response|message|e-?mail)/i,
  /\b(?:estoy|estaré|me encuentro) (?:actualmente |temporalmente )?(?:fuera de (?:la )?oficina|ausente|de vacaciones|de baja)/i,
  /\b(?:acceso limitado|sin acceso) (?:a mi |al )?(?:correo|e-?mail)/i,
  /\b(?:este es un|esta es una) (?:mensaje|respuesta|correo) autom[aá]tic[oa]/i,
  /\bpara (?:asuntos|casos|temas) urgentes\b/i,
  /\b(?:estou|estarei|encontro-me) (?:atualmente |temporariamente )?(?:fora do escrit[oó]rio|ausente|de f[eé]rias|de licença)/i,
  /\b(?:acesso limitado|sem acesso) (?:ao |aos )?(?:meus? )?e-?mails?/i,
  /\b(?:esta é uma|este é um) (?:mensagem|resposta|e-?mail) autom[aá]tic[oa]/i,
  /\b(?:em caso de urgência|para assuntos urgentes)\b/i,
  /\bik ben (?:momenteel |tot .{1,30} |op dit moment )?(?:afwezig|niet aanwezig|niet op kantoor|met vakantie|op vakantie|met verlof)/i,
  /\b(?:beperkt|geen) toegang tot mijn (?:e-?mail|mail)/i,
  /\bdit is een automatisch (?:gegenereerd )?(?:bericht|antwoord|e-?mail)/i,
  /\b(?:voor dringende zaken|bij spoed|in dringende gevallen)\b/i,
  /\bich bin (?:derzeit |momentan |bis .{1,30} |vom .{1,40} )?(?:nicht im (?:büro|haus)|abwesend|im urlaub|außer haus)/i,
  /\bin dringenden fällen\b/i,
  /\b(?:we(?: have|'ve|’ve)? received your|your (?:request|message|e-?mail|enquiry|ticket)\b.{0,40}\b(?:has been|was)) (?:received|registered|logged|request|message|e-?mail|enquiry)\b/i,
  /\bhemos recibido su (?:mensaje|solicitud|correo|consulta|e-?mail)\b/i,
  /\brecebemos (?:o seu|a sua|seu|sua) (?:pedido|mensagem|e-?mail|solicitação|contacto)\b/i,
  /\b(?:wij|we) hebben uw (?:e-?mail|bericht|vraag|aanvraag|melding) (?:in goede orde |goed )?ontvangen\b/i,
  /\b(?:asignado el número|registad[oa] com o número|registrad[oa] (?:con|com|sob) o? ?(?:el )?número|geregistreerd onder nummer|(?:ticket|case|reference) number (?:is|assigned))\b/i,
  /\bje suis (?:actuellement )?(?:absente?|en congés?|en vacances)\b/i,
]

/** Subjects of bounces, and that they are about mail: a parcel may be undelivered as well. */
export const BOUNCE_SUBJECT = oneOf(
  '^(?:re: ?|fwd?: ?)?(?:undeliver(?:able|ed)\\b|mail delivery|delivery (?:status|failure|failed|has failed|notification|incomplete|error|delayed)|delivery to .{1,60} failed)',
  '^(?:failure notice|returned (?:mail|to sender|e-?mail)|mail (?:system error|could not be delivered|failed|error|returned)|message (?:undeliverable|not delivered|delivery))',
  '(?:undelivered|undeliverable) (?:mail|message|e-?mail)|mail delivery (?:failed|failure)|error sending your mail|are not (?:a )?member',
  '^(?:non remis|échec de (?:la )?(?:remise|distribution)|non[- ]?delivery|warning: could not send|warning: message .{1,60} delayed)',
  '^(?:no se (?:ha podido|pudo) entregar|no entregado|correo (?:no entregado|devuelto)|error (?:de|en la) entrega|mensaje (?:no entregado|devuelto)|notificación de estado de (?:la )?entrega)',
  '^(?:não (?:foi )?entregue|falha n[ao] (?:entrega|envio)|mensagem (?:não entregue|devolvida)|e-?mail (?:não entregue|devolvido)|notificação de (?:status|estado) de entrega)',
  '^(?:niet (?:af)?(?:geleverd|leverbaar|bezorgd)|onbestelbaar|kan niet worden bezorgd|(?:bericht|mail|e-?mail) (?:niet bezorgd|onbestelbaar|kan niet)|bezorgingsfout|bezorging mislukt)',
  '^(?:unzustellbar|nicht zugestellt|(?:fehler bei der )?zustellung|nachricht (?:nicht|konnte nicht)|impossibile recapitare|mancato recapito)',
  'メールエラー|配信できま|配信不能|送信できません|不達|退信|无法投递|無法投遞|배달 실패|не доставлено|недоставленное',
)

/** Sentences of bounces that only mail servers write. */
export const BOUNCE_WORDS = oneOf(
  '\\b[45]\\d\\d[ -]#?[45]\\.\\d{1,3}\\.\\d{1,3}\\b|\\brcpt to:|\\b55[0-4] (?:unknown|no such|sorry|user|mailbox|recipient|invalid|requested)|\\bstatus: [45]\\.',
  '(?:user|recipient|mailbox)(?: \\S+)? (?:unknown|not found|unavailable|is full|does not exist|rejected)|unknown (?:user|recipient|address)|no such user',
  'transcript of session|permanent (?:fatal )?error|mail(?:box|folder) is full|over ?quota|did not reach the following recipient|no valid recipients',
  'not a member of this mailing list|(?:mail|message|e-?mail) (?:that you (?:have )?sent |you sent )?(?:to .{1,80} )?could not be delivered|could not be delivered to',
  'delivery has failed to these recipients|unable to deliver (?:your )?message|recipients? returned permanent errors|error delivering your mail',
  'no se (?:ha podido|pudo) entregar (?:el|su|tu) (?:mensaje|correo)|(?:su|tu) mensaje no (?:se pudo|ha podido)|buzón (?:está )?lleno|usuario desconocido',
  'não foi possível entregar (?:a|sua|esta) mensagem|(?:sua|a) mensagem não pôde ser entregue|caixa de correio (?:está )?cheia|usuário desconhecido',
  '(?:uw|je|dit|het) (?:bericht|e-?mail) (?:kon|kan|is) niet (?:worden )?(?:bezorgd|afgeleverd)|postvak is vol|onbekende (?:gebruiker|ontvanger)',
  '(?:ihre )?nachricht konnte nicht zugestellt werden|empfänger unbekannt|postfach (?:ist )?voll|送信できませんでした|このメールは送信できません',
)

/** Subject and sentence of a read receipt without a report part. */
export const READ_SUBJECT =
  /^(?:read|not read|gelezen|leído|leida|lido|lida|gelesen|lu|letto|läst|read receipt)\s?[:：]/i
export const READ_WORDS =
  /\bwas read on\b|se ley[oó] el|fue leído|foi lid[oa]|is gelezen op|werd gelezen|wurde (?:am .{1,40} )?gelesen|a été lu|return receipt|read receipt|acuse de lectura|recibo de leitura|leesbevestiging|lesebestätigung/i

export const CALENDAR_ANSWER =
  /^(?:accepted|declined|tentative(?:ly accepted)?|canceled|cancelled|aceptad[oa]|rechazad[oa]|provisional|aceit[oa]|recusad[oa]|tentativa|geaccepteerd|geweigerd|voorlopig|zugesagt|abgelehnt|mit vorbehalt|accepté|refusé)\s?[:：]/i

/** Text that programs send: forms, machine formats, alerts, receipts. */
export const NOTIFICATION_WORDS = [
  /^\s*<\?xml|^\s*\{\s*"/,
  /\b(?:new|neues|nieuwe?|nuevo|novo) (?:fax|voicemail|voice message|sprachnachricht|contact form|form submission|lead)\b/i,
  /\b(?:do not reply to this|this mailbox is not monitored|no-?reply address|please do not respond|no responda a este|não responda a (?:este|esta)|niet op deze (?:mail|e-?mail) reageren|nicht auf diese (?:mail|e-?mail))/i,
  /\b(?:order|bestelling|pedido|booking|invoice|payment|transaction|ticket|shipment) (?:confirmation|confirmed|received|update|notification|#|no\.?|number)\b/i,
  /\bwelcome to\b.{1,60}$/im,
  /\b(?:verification code|one-time (?:password|code)|reset your password|confirm your e-?mail|código de verificación|código de verificação|verificatiecode)\b/i,
]
export const NOTIFICATION_SUBJECT =
  /^\s*\[(?:online lead|alert|notification|alarm|monitoring)|\b(?:lead #?\d|contact form|formulario de contacto|formulário de contato|contactformulier|kontaktformular|message contact|payid|orderid|order #?\d{3,}|new order|welcome to|alert:)/i

/** How mass mail lets its readers go; in a few words without a link it is a customer who asks for that. */
export const UNSUBSCRIBE =
  /\b(?:unsubscribe|opt[- ]?out|stop receiving (?:these|further)|manage (?:your )?(?:preferences|subscriptions?)|abmelden|abbestellen|afmelden|uitschrijven|darse de baja|cancelar (?:la |su )?suscripción|descadastr|cancelar (?:a )?(?:sua )?(?:inscrição|assinatura)|désabonner|désinscri|退订|取消订阅|配信停止)/i

/** Words by which mass mail gives itself away; each family counts once. */
export const MASS_MAIL_WORDS: [RegExp, number][] = [
  [
    /\b(?:newsletter|nieuwsbrief|boletín (?:de noticias|informativo)|boletim informativo|rundbrief|infolettre|メールマガジン|メルマガ)\b/i,
    1,
  ],
  [
    /\b(?:view (?:this )?(?:e-?mail )?(?:in|with) (?:your )?browser|can't read this e-?mail|im browser (?:ansehen|öffnen)|bekijk (?:deze mail )?online|ver en (?:el|tu) navegador|ver no navegador)/i,
    1,
  ],
  [/\b(?:excited|delighted|thrilled|pleased|proud) to (?:inform|announce|introduce|invite|share|launch)/i, 1],
  [
    /\b(?:new features|latest offers?|special offer|limited time|exclusive (?:deal|offer)|best price|% off|sale ends|order now|buy now|shop now|free (?:shipping|trial|gift)|kostenlos|gratis|gratuito|oferta especial|aanbieding|sonderangebot)/i,
    1,
  ],
  [
    /\b(?:viagra|cialis|v1agra|medications?|pharmacy|prescri?ption|presc[_.-]ription|weight loss|rx site|painkillers?|drugs mall|enlargement|male enhancement)\b/i,
    2,
  ],
  [
    /\b(?:beneficiary|next of kin|inheritance|lottery|you have won|western union|money transfer|million (?:us|united states|euro|dollars|pounds)|atm card|fund transfer|herencia|lotería|herança|loteria|erfenis|erbschaft)\b/i,
    2,
  ],
  [
    /\b(?:home loan|refinance|pre-?approved|lowest rate|mortgage rates?|debt consolidation|kreditangebot|darlehen|loan offer|préstamo (?:rápido|personal)|empréstimo|goedkope lening|credit offer)\b/i,
    2,
  ],
  [
    /\b(?:ticker|st[0o]ck (?:alert|play|pick)|investor alert|crypto(?:currency)? (?:investment|trading)|guaranteed (?:income|returns?|profit)|garantiert|grarantiert|casino|earn \$?\d|millionen euro|make money|work from home|legitimate.cash|free survey|survey waiting)\b/i,
    2,
  ],
  [
    /(?:课程|培训|培訓|学员|學员|讲师|授课|投资移民|代开|发票|注册香港|免费电话|QQ\s?[:：]\s?\d{5,}|优惠|促销|講師)/,
    2,
  ],
  [
    /\b(?:click here|click below|cliquez ici|haga clic aquí|clique aqui|klik hier|hier klicken|c l i c k)\b/i,
    1,
  ],
]

export const MASS_MAIL_SENDER =
  /^(?:e?news(?:letter)?s?|marketing|promo(?:tion)?s?|offers?|deals?|mailing|announce(?:ment)?s?|info-?mail|campaigns?|noreply-news|grants)\b/i
