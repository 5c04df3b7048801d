import type { TimeWords } from '../../times/time-words.ts'

// prettier-ignore
export const times: TimeWords = {
  number: [
    ['a couple( of)?|the next couple of', 2], ['an?|one', 1], ['two', 2], ['three', 3], ['four', 4], ['five', 5], ['six', 6], ['seven', 7],
    ['eight', 8], ['nine', 9], ['ten', 10], ['eleven', 11], ['twelve', 12], ['thirteen', 13], ['fourteen', 14], ['fifteen', 15],
    ['sixteen', 16], ['seventeen', 17], ['eighteen', 18], ['nineteen', 19], ['twenty', 20], ['thirty', 30], ['forty', 40], ['fifty', 50], ['sixty', 60], ['seventy', 70], ['eighty', 80], ['ninety', 90],
  ],
  compound: ['(twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)[ -](one|two|three|four|five|six|seven|eight|nine)', [['one', 1], ['two', 2], ['three', 3], ['four', 4], ['five', 5], ['six', 6], ['seven', 7], ['eight', 8], ['nine', 9], ['twenty', 20], ['thirty', 30], ['forty', 40], ['fifty', 50], ['sixty', 60], ['seventy', 70], ['eighty', 80], ['ninety', 90]]],
  length: [["half an hour|(a |the next )?half[ -]hour", [30, 'minute']], ['(a )?quarter of an hour', [15, 'minute']], ['three quarters of an hour', [45, 'minute']], ["(a |the next )?fortnight('s time)?", [14, 'day']]],
  unit: [
    ['(business|working|work|office) hours?', 'business_hour'], ['(business|working|work|bank|banking|week|bus\\.?|wkg)[ -]?days?', 'business_day'],
    ['minutes?|mins?', 'minute'], ['hours?|hrs?|h', 'hour'], ['calendar days?|days?', 'day'], ['weeks?|wks?', 'week'], ['months?', 'month'],
  ],
  weekday: [
    ['monday|mon', 0], ['tuesday|tues?', 1], ['wednesday|weds?', 2], ['thursday|thurs?|thu', 3], ['friday|fri', 4], ['saturday', 5], ['sunday', 6], ['(?<!(a|nice|great|good|lovely|wonderful|relaxing|happy|your) )weekend', 7],
  ],
  weekdayPart: [],
  named: [['(before )?(the )?end of (the|this) (calendar )?year|year end', [31, 12]], ['christmas eve', [24, 12]], ['christmas( day)?(?! (party|menu|gift|present|sale|order|card))', [25, 12]], ["new year'?s eve", [31, 12]], ["new year'?s day", [1, 1]]],
  month: [
    ['january|jan', 1], ['february|feb', 2], ['march|mar', 3], ['april|apr', 4], ['may', 5], ['june|jun', 6], ['july|jul', 7], ['august|aug', 8],
    ['september|sept?', 9], ['october|oct', 10], ['november|nov', 11], ['december|dec', 12],
  ],
  offset: [['the day after tomorrow', 2], ['tomorrow|tmrw|tmw', 1], ['today', 0]],
  part: [['first thing( in the morning)?|(in the )?morning', 12], ['noon|midday|lunch ?time', 12], ['(in the )?afternoon', 18], ['(in the )?evening|at night', 21], ['midnight', 24]],
  offHour: [['and a half', 30], ['(a )?quarter past', 15], ['(a )?quarter to', -15], ['half past|half(?= (two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?! (days?|hours?|weeks?)))', 30], ['ten past', 10], ['twenty past', 20]],
  partOfDay: [['tonight|this evening', [0, 21]], ['first thing( (tomorrow|in the)( morning)?)?(?! (in the morning )?(on )?(next |this )?(mon|tue|wed|thu|fri|sat|sun)\\w*)', [1, 12]], ['this morning', [0, 12]], ['(later )?this afternoon', [0, 18]]],
  endOfToday: '(the )?(end|close) of (the |this |our )?(business|working|work|day|play)( day)?(?! (tomorrow|on|mon|tue|wed|thu|fri))|before the day is (out|over|done|up)|eod|cob|later today|(over|during) the course of (the|this) day',
  end: '(the )?(end|close) of( (the|this))?( (business|day|play))?( (on|of))?|(over|in|during) the course of( (the|this))?|in(?= (the )?((early|mid|late|start of|beginning of|middle of)[ -])*(january|february|march|april|may|june|july|august|september|october|november|december))',
  within: 'within|(in )?(less|no more|not more) than|in under|under|up to|(at )?(the )?most|over|inside|in|during|for|another',
  by: '(no|not) later than|at the (very )?latest( by)?|latest by|by|until|till|on or before|not after',
  before: 'before|ahead of|prior to',
  on: 'on',
  at: 'at|is(?= \\d{1,2}:\\d\\d)|around|by around|about|from(?= \\d{1,2}([:.]\\d\\d| ?[ap]\\.?m))',
  skip: 'next(?= (mon|tues|wednes|thurs|fri|satur|sun)day)',
  next: 'next|following|coming|upcoming|commencing',
  current: 'this( coming)?|later this|early( to mid)?|mid|late|(the )?(start|beginning|middle|(first|second) half) of',
  to: 'to|-|until|through',
  or: 'or|and',
  glue: 'the|between|of|approximately|approx\\.?|about|around|roughly|maximum|max|full|from now|time',
  not: '(in|over|within|during|for) the (next|coming|following)( few| several)?(?= ((business|working|work) )?(days|weeks|hours|months))|after|at least|a minimum of|minimum|more than|for the (past|last)|(in|over|during) the (past|last)|the (past|last)|last|previous|(?<!(half|quarter|five|ten|twenty|\\d) )past|since|yesterday|every|each|per|takes an?|older than|from (?=\\d{1,2}([:.]\\d\\d)? ?([ap]m)? (to|until|-))|open',
  ago: 'ago|at least|minimum|or more|earlier',
  mark: [['a\\.m\\.?|am', 0], ['p\\.m\\.?|pm', 12], ["o'?clock|hrs", null]],
  zone: '(in )?(the )?{place} (local |standard |summer |daylight )?time|time in {place}',
  dayFirst: false,
  vague: [
    'as (soon|quickly|fast|early|promptly) as( (possible|possibly|we (possibly )?can|i (possibly )?can|they can|practicable|it)|( the| your| it| we| this| that) ~5 (is|are|has|have|get|hear|know|receive|arrives?|completes?)( been)?( \\w+)?)?',
    'asap', '(very |real )?(soon|shortly)', 'in (a|the) (short|little|bit) (while|time)?', 'in due (course|time)', 'in the (near|coming|next few) (future|days|weeks|hours)?',
    '(over|within|in|during) the (next|coming|following) (few |several )?((business|working|work) )?(days|weeks|hours|minutes|months)', '(with)?in (a few|some|several|a number of) (more )?(moments|minutes|hours|days|weeks|business days|working days)', 'a few (more )?(minutes|hours|days|weeks)',
    'in a (moment|minute|bit|while)', 'at (your|our|the) earliest( convenience| opportunity| possible)?', 'when(ever)? (it is )?(available|possible|ready|back in stock)',
    '(once|when|as soon as) (it|this|that|the \\w+( \\w+)?|your \\w+|we|they) (has|have|is|are|hear|know|receive|arrives?)( been)?( \\w+)?', 'before long', 'any (day|time|moment|minute) now', 'at some point', 'eventually', 'in time', '(one of these|some) days?', 'without (further |undue )?delay', 'right away', 'immediately', 'in no time', 'promptly', 'momentarily', 'later( on)?', 'sometime', 'meanwhile',
  ],
}
