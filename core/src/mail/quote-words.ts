// How mail clients introduce what they quote, by language. Words only; the shapes stand in quote-headers.ts.

/** Words of a list written with bars between them. */
export const wordList = (list: string): string[] => list.split('|')

/** Verbs that end or stand in a line like "On …, Anna wrote:". */
export const WROTE = wordList(
  'wrote|writes|sent|said|escribió|escribio|ha escrito|escreveu|schreef|geschreven|schrieb|geschrieben|' +
    'écrit|ecrit|scritto|skrev|kirjoitti|napisał|napisał(a)|napisała|pisze|napsal|написал|написала|' +
    'написав|пише|пишет|yazdı|đã viết|a scris|írta|έγραψε|كتب|写道|寫道|写到|작성|のメッセージ|書きました',
)

/** How such a line begins where it begins with a word. */
export const ON = wordList(
  'on|el|em|no dia|a|às|op|om|am|um|le|il|in data|den|på|pe|w dniu|dnia|dne|vào|la|στις|在|în|lun|ma|di|wo|do|vr|' +
    'za|zo|mar|mié|jue|vie|sáb|dom|ter|qua|qui|sex|seg|mån|tis|ons|tors|fre|lör|sön|man|tir|tor|lør|søn|' +
    'mon|tue|wed|thu|fri|sat|sun|mo|mi|fr|sa|so|пн|вт|ср|чт|пт|сб|вс|понедельник|вторник|среда|четверг|' +
    'пятница|суббота|воскресенье',
)

/** How a line begins that names only whom it quotes: "Citando Ana <…>:". */
export const QUOTING = wordList(
  'quoting|citando a|citando|mensaje citado por|mensagem citada de|citaat van|citeren|zitat von|citation de',
)

type HeaderKey = 'from' | 'date' | 'to' | 'subject' | 'other'
const keys = (kind: HeaderKey, list: string): [string, HeaderKey][] =>
  list.split('|').map((word) => [word, kind])

/** Names of the header lines that stand above a quoted or forwarded mail. */
export const HEADER_KEYS = new Map<string, HeaderKey>([
  ...keys(
    'from',
    'from|de|desde|remitente|von|van|da|från|fra|od|от|от кого|lähettäjä|kimden|发件人|寄件者|寄件人|差出人|보낸 사람|보낸사람',
  ),
  ...keys(
    'date',
    'date|sent|date sent|fecha|enviado|enviado el|enviado em|enviada|enviada em|enviado a|data|gesendet|datum|verzonden',
  ),
  ...keys(
    'date',
    'verstuurd|verzonden op|envoyé|envoyé le|inviato|skickat|sendt|dato|wysłano|wysłane|отправлено|дата|lähetetty|gönderildi',
  ),
  ...keys('date', 'gönderilen|päivämäärä|发送时间|日期|寄件日期|送信日時|日付|보낸 날짜|날짜'),
  ...keys(
    'to',
    'to|para|an|aan|à|a|till|til|do|кому|vastaanottaja|kime|收件人|收件者|宛先|받는 사람|받는사람',
  ),
  ...keys(
    'subject',
    'subject|re|asunto|assunto|betreff|onderwerp|objet|oggetto|ämne|emne|temat|тема|aihe|konu|主题|主旨|件名|제목',
  ),
  ...keys(
    'other',
    'cc|bcc|cco|kopie|kopia|copia|cópia|csdk|kopi|копия|抄送|副本|reply-to|responder a|antwort an|antwoord aan|répondre à',
  ),
  ...keys(
    'other',
    'organization|organisation|importance|importancia|prioriteit|priority|attachments|adjuntos|anexos|bijlagen|anlagen|mailing-list',
  ),
])

/** What stands between dashes above a quoted mail. */
export const ORIGINAL = wordList(
  "original message|reply message|original email|message d’origine|message d'origine|message original|" +
    'mensaje original|mensagem original|oorspronkelijk bericht|oorspronkelijke bericht|origineel bericht|' +
    'ursprüngliche nachricht|originalnachricht|originale nachricht|antwort nachricht|messaggio originale|' +
    'oprindelig meddelelse|opprinnelig melding|ursprungligt meddelande|originalmeddelande|' +
    'alkuperäinen viesti|wiadomość oryginalna|исходное сообщение|原始邮件|原始郵件|元のメッセージ|원본 메시지',
)

/** What stands above a forwarded mail. */
export const FORWARDED = wordList(
  'forwarded message|begin forwarded message|forwarded email|forwarded by|mensaje reenviado|' +
    'inicio del mensaje reenviado|mensagem encaminhada|mensagem reencaminhada|' +
    'início da mensagem encaminhada|início da mensagem reencaminhada|início da mensagem enviada|' +
    'doorgestuurd bericht|begin doorgestuurd bericht|doorgezonden bericht|weitergeleitete nachricht|' +
    'anfang der weitergeleiteten nachricht|anfang der weitergeleiteten e-mail|message transféré|' +
    'début du message transféré|début du message réexpédié|messaggio inoltrato|inizio messaggio inoltrato|' +
    'videresendt meddelelse|vidarebefordrat meddelande|videresendt melding|пересылаемое сообщение|转发的邮件|' +
    '转发邮件',
)

/** What a desk writes above its own mails so that answers stand above it. */
export const REPLY_ABOVE = wordList(
  'reply above this line|type your reply above|please reply above|write your reply above|reply above|' +
    'responda por encima de esta línea|escriba su respuesta por encima|responda encima de esta línea|' +
    'responda acima desta linha|escreva sua resposta acima|escreva a sua resposta acima|' +
    'antwoord boven deze regel|typ uw antwoord boven|reageer boven deze lijn|' +
    'antworten sie oberhalb dieser zeile',
)
