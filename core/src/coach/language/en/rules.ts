import type { RuleWords } from '../language-words.ts'

/** The words of each rule with what could be said instead; an empty rewording leaves them out. */
// prettier-ignore
export const rules: Readonly<Record<string, RuleWords>> = {
  over_promising: [
    ['(i|we) (can |do |hereby )?guarantee( you)?( that)?', 'we will do our best so that'],
    ['guaranteed', 'expected'],
    ['(100|one hundred) ?(%|percent)( sure| certain)?', 'as far as we know today'],
    ['(this |it |that )?will never happen again', 'we have changed how we check this'],
    ['(i|we) (can )?(promise|assure) you( that)?', 'we expect that'],
    ['(without (a |any )?doubt|for sure|no matter what|whatever it takes|you have my word|rest assured)', 'as far as we know today'],
    ['(completely|absolutely|totally) (safe|certain|sure|impossible|free of)'],
  ],
  absolute_word: [
    ['(always|in all cases|in every case|every single time|each and every)', 'usually'],
    ['(under no circumstances|never ever|never)', 'rarely'],
    ['(everyone|everybody|all (our )?customers|nobody else|no one else)', 'most customers'],
    ['(only ever|at all times)', 'usually'],
  ],
  policy_as_reason: [
    ['(it\'s|it is|that\'s|this is|that is) (just |simply )?(our|the|company) policy', 'the reason is'],
    ['(according to|as per|due to|because of|under|per) (our|the|company) (polic(y|ies)|rules|terms( and conditions)?|guidelines)', 'the reason is'],
    ['(against|not in line with|outside) (our|the|company) (polic(y|ies)|rules)'],
    ['(our|the|company) (policy|rules|terms) (does not|doesn\'t|do not|don\'t|states?|says?|prohibits?|requires?)'],
  ],
  blame_customer: [
    ['you (should have|ought to have|shouldn\'t have|should not have)', 'next time it helps to'],
    ['you (failed|neglected|forgot|omitted) to', 'it looks as if nobody could'],
    ['(it\'s|it is|this is|that\'s|that is|this was) your (own )?(fault|mistake|responsibility|problem)'],
    ['you (did not|didn\'t|never) (read|follow|check|send|provide|tell|fill|pay|inform|contact|reply|respond|update|enter|use|told|tell)'],
    ['(because|since) you (did|didn\'t|did not|entered|used|chose|ordered|waited|ignored)'],
    ['(your|the customer\'s) (failure|error|misuse|negligence)', 'what happened'],
  ],
  blame_colleague: [
    ['(my|our|a|the|your previous) (colleague|colleagues|co-?worker|warehouse|billing|sales|technical|logistics|other team|other department|previous agent|predecessor)( department| team| people| staff| guys)? (made a mistake|messed up|forgot|failed|got it wrong|screwed up|misinformed|should have|did not|didn\'t|is to blame|was wrong)', 'we'],
    ['(that\'s|that is|it\'s|it is|this is|this was|that was) (the )?(\\w+ )?(fault of|mistake of|error of|down to) (the |our |my |a )?(\\w+ )?(department|team|colleagues?|carrier|courier|supplier|warehouse|developers?)'],
    ['(not|isn\'t|wasn\'t) (my|our) (fault|department|job|responsibility|problem|mistake)'],
    ['(blame|thank) (the|our|my) (\\w+ )?(department|team|colleague|carrier|courier|supplier|warehouse)'],
  ],
  excuse: [
    ['(due to|because of|owing to|given) (the |a |an |our )?(unusually |exceptionally |extremely |very |current |unexpectedly )*(high|large|heavy|increased|unprecedented|exceptional) (\\w+ )?(volumes?|demand|workload|number of|traffic|call)'],
    ['(we are|we\'re|we were|i am|i\'m) (currently |very |so |really |extremely |a bit |quite )*(busy|swamped|overloaded|overwhelmed|short[- ]staffed|understaffed|snowed under)'],
    ['(staff shortage|shortage of staff|holiday season|lack of (staff|time|resources)|technical reasons|circumstances beyond our control|reasons beyond our control|system (issues|does not allow|won\'t let|doesn\'t allow))'],
    ['(these things|such things|mistakes) (can |do )?happen'],
  ],
  if_you_felt: [
    ['(sorry|apologi[sz]e|apologies|regret)( \\w+){0,3} (if|that) you (feel|felt|think|thought|were offended|got the impression|perceived|believe|see it|took|have been offended|might have felt)', 'sorry that we'],
    ['(sorry|apologi[sz]e|apologies)( for any| for)?( \\w+){0,4} (if|should) (there|anything|something|we|this|it|any)( \\w+){0,3} (caused|may|might|has|have|was|were|offended|upset|been)'],
    ['(any|whatever) (inconvenience|trouble|distress|confusion) (this|that|it|we|you) (may|might|could|possibly) (have )?(cause|caused|experience|experienced)', 'the trouble we caused'],
    ['if (we|i|this|it) (have |has )?(caused|offended|upset|inconvenienced) you'],
  ],
  contradiction: [
    ['(that\'s|that is|this is|it\'s|it is) (simply |just |actually |absolutely |totally )?(not true|untrue|false|wrong|incorrect|impossible|nonsense|a lie|not correct)', 'let me check what happened'],
    ['you(\'re| are) (wrong|mistaken|incorrect|lying|confused)', 'let me check what happened'],
    ['(that|this|it) (can\'t|cannot|can not|could not|couldn\'t) (be (true|right|the case)|have happened|possibly be)', 'let me check what happened'],
    ['(i|we) (don\'t|do not|cannot|can\'t) (believe|accept) (you|that|this|your)'],
    ['you must (be|have) (mistaken|confused|misread|misunderstood)'],
  ],
  minimising: [
    ['(it\'s|it is|this is|that\'s|that is|this was|it was) (just |only |merely )(a |an )?(small |minor |tiny |little |simple )*(issue|problem|delay|glitch|mistake|error|detail|thing|misunderstanding|day|days|bug|matter)'],
    ['(a |an )?(small|minor|tiny|little|trivial|slight) (issue|problem|delay|inconvenience|mistake|error|glitch|hiccup|matter|bug)'],
    ['(not|hardly|isn\'t) (a |such a |that )?(big|serious|huge|important) (deal|problem|issue|thing|matter)?'],
    ['(no big deal|nothing serious|nothing to worry about|it happens|not that bad|could be worse)'],
  ],
  calm_down: [
    ['(please |just |try to |you need to |you should )*(calm down|relax|chill|take it easy|settle down|cool down|keep calm|stay calm|don\'t panic|do not panic)', 'I understand'],
    ['(no need|there is no need|you don\'t need|you do not need|no reason|there\'s no reason) to (be |get |feel |become )?(angry|upset|rude|shout|worked up|worry|panic|raise your voice|aggressive)'],
    ['(don\'t|do not|stop) (be|get|getting|being|shouting|yelling)( so)? ?(angry|upset|rude|emotional|aggressive|dramatic)?(?= |[.!])(?! (back|the|your|a|this))'],
    ['(watch|mind) your (tone|language|words)'],
    ['(lower|change) your (tone|voice)'],
  ],
  demand: [
    ['you (must|have to|are required to|need to|are obliged to|will have to|\'ll have to|will need to|shall)(?! (be|have been|wait|worry|do nothing))', 'please'],
    ['(it is|it\'s) (mandatory|compulsory|obligatory|your duty) (that you|to|for you to)?', 'please'],
    ['do as (i|we) (say|said|told you)'],
  ],
  jargon: [
    ['(troubleshoot(ing)?|backend|back-end|front-?end|api|sla|kpi|firmware|latency|cache|cached|whitelist(ed)?|provision(ed|ing)?|sync(ed)? issue|payload|server-side|client-side|authentication token|credentials?|config(uration)?|deprecated|rollback|hotfix|ip address|dns|ssl|http \\d+|error code|instance|deploy(ed|ment)?|downtime|bandwidth|throughput|root cause)'],
    ['(pro rata|accrual|chargeback|ach|reconciliation|remittance|debit note|credit note|force majeure|hereby|pursuant to|aforementioned|herein|heretofore|notwithstanding)'],
  ],
  internal_words: [
    ['(tier|level|l) ?[1-4]( support| team| agent| queue)?', 'our specialists'],
    ['(escalate|escalated|escalating)( (it|this|your case|the case|your ticket|the ticket))?( (to|up))?', 'pass on'],
    ['(queue|backlog|work ?flow|ticketing system|crm|zendesk|salesforce|jira|sop|macro|case (owner|notes)|internal (note|notes|team|process|department|policy)|back office|backoffice|knowledge base|sprint|stakeholders?|handover|shift lead|csat|nps|first line|second line)'],
  ],
  empty_formula: [
    ['(your|each|every) (\\w+ )?(call|satisfaction|business|feedback|opinion|message|custom) (is|are) (very |really |extremely |so )?(important|valuable|valued|our (top |first )?priority)( to us)?'],
    ['(we|i) (value|appreciate) (you as a|your) (valued )?(customer|business|custom|loyalty|patronage)'],
    ['(valued customer|(please )?(do not|don\'t) hesitate to (contact|call|reach|ask|write)( us| me| out)?|thank you for your (understanding|cooperation|continued \\w+)|we thank you for your (understanding|patience)|at your earliest convenience|i hope this (e-?mail|message|letter) finds you( well)?|we strive to|we pride ourselves|world[- ]class|to the best of our ability|we apologi[sz]e for (any|the) inconvenience( caused)?|sorry for (any|the) inconvenience( caused)?|as per your (request|email))'],
  ],
  passive_evasion: [
    ['(mistakes|errors|an error|a mistake|something|things) (were|was|has been|have been|had been) (made|went wrong|gone wrong|overlooked|missed|lost|mishandled)', 'we made a mistake'],
    ['(an error|a mistake|a problem|an issue|a misunderstanding|a mix-?up) (has |have |had )?(occurred|arose|happened|arisen|crept in)', 'we made a mistake'],
    ['(your|the) (\\w+ )?(order|request|e-?mail|message|letter|form|case|parcel|refund) (was|has been|got|had been) (accidentally |unfortunately |mistakenly |somehow |inadvertently )*(lost|overlooked|forgotten|misplaced|mishandled|not processed|missed|delayed|sent to the wrong \\w+)', 'we lost sight of it'],
    ['(it was|it has been) (overlooked|decided|determined|forgotten|not (noticed|processed))'],
  ],
  wordy: [
    ['in order to', 'to'],
    ['(at this point in time|at the present time|at this moment in time)', 'now'],
    ['(due to the fact that|owing to the fact that|in view of the fact that)', 'because'],
    ['(in the event that|in case of the event)', 'if'],
    ['(with regard to|with respect to|in relation to|in reference to|as regards|regarding the matter of)', 'about'],
    ['(prior to)', 'before'],
    ['(a large number of|a significant number of)', 'many'],
    ['(please be (advised|informed|aware) that|i would like to (inform|let) you( know)?( that)?|we would like to (inform|let) you( know)?( that)?|this is to inform you that|kindly note that)', ''],
    ['(in the near future)', 'soon'],
  ],
  hedged_promise: [
    ['(hopefully|with (any|a bit of) luck|fingers crossed|if all goes well|if possible|all being well)', 'I tell you by'],
    ['(i|we)( will|\'ll| shall| can) (try|attempt|see what (i|we) can do|see if|do what (i|we) can|do (my|our) best)( to| and)?', 'I'],
    ['(should|might|may|could) (be |get |arrive |hopefully |probably |possibly |maybe )(\\w+ )?(fixed|solved|resolved|there|sent|done|ready|arrive|delivered|refunded|by|soon|tomorrow|today|back)'],
    ['(probably|maybe|perhaps|possibly) (by|on|we|it|i|tomorrow|today|next|this|later|in|the|your)'],
  ],
  condescension: [
    ['(obviously|clearly|of course you|as you (should|must|surely|probably) know|everybody knows|as everyone knows|it\'s (very )?(simple|easy|obvious)|it is (very )?(simple|easy|obvious)|all you (have|need) to do is|simply)', ''],
    ['(as|like) (i|we)(\'ve| have)? (already |previously |clearly |just )*(said|told you|mentioned|explained|stated|wrote|informed you)(?! (you )?(by|on|at))', ''],
    ['(again|once again|for the last time|let me (be clear|repeat|explain again)|i repeat)(?=,)'],
    ['(listen|look),? (sir|madam|ma\'am|mister|lady|dear|buddy)|(honey|sweetie|my dear|love|buddy|pal)(?=[,.!])'],
  ],
  slang: [
    ['(gonna|wanna|gotta|kinda|sorta|dunno|lemme|gimme|ain\'t|y\'all|yep|yup|nope|yeah|nah|lol|lmao|omg|btw|fyi|imo|tbh|thx|pls|plz|u r|cuz|cos|ok(ay)? so|no prob|np|ur|gr8|awesome sauce|dude|guys|bummer|oops|whoops|cheers mate|my bad|asap)'],
  ],
  bare_link: [
    ['(click|press|tap|go|see|look|check)( \\w+)? (here|this link|the link below|link below|the following link)'],
    ['(this|the following) (link|url|website)(?= |[.:]|$)'],
    ['(see|visit|check) (our|the) (website|site|faq|help cent(er|re)|knowledge base)(?! (page|article|under|section|where|at))'],
  ],
  impersonal_greeting: [
    ['(dear|hello|hi) (valued |esteemed )?(sir|madam|sirs|sir or madam|sir/madam|customer|client|user|guest|subscriber|passenger|member|account holder|all)'],
    ['to whom it may concern'],
  ],
  asks_for_secret: [
    ['(?<!(never|not|don\'t|to) )(send|give|tell|share|provide|confirm|need|reply with|email|what is|what\'s|enter|dm)( \\w+){0,4} (password|passcode|pin( code| number)?|cvv|cvc|security code|full card number|card number|credit card (number|details)|one[- ]time (code|password)|otp|social security number|ssn|verification code|secret (answer|question))'],
  ],
  pass_the_buck: [
    ['(?<!(i|we|will|can|have|\'ll|let me|shall|they) )(you (need|have|will need|will have|\'ll have|\'ll need|must|should|would need|would have|may want) to |please |kindly |you should |you must |you can )?(contact|call|speak to|speak with|reach out to|get in touch with|write to|check with|turn to|go to|address) (the|your|our|their) (\\w+[ -]){0,3}?(bank|carrier|courier|manufacturer|supplier|seller|vendor|store|shop|branch|department|team|developer|provider|airline|insurer|billing|sales|post office|head office|landlord|card issuer)', 'I contact them for you and tell you by'],
    ['(that\'s|that is|this is|it\'s|it is) (not |something )?(handled|dealt with|done|managed|taken care of) by (another|a different|the|our|somebody|someone) (\\w+ ){0,2}(department|team|company|office|else)'],
    ['(we|i) (only|just) (handle|deal with|do|sell)'],
  ],
  tell_again: [
    ['(can|could|would|please|kindly)( you)?( please)? (explain|describe|tell|repeat|send|provide|share|give|write|fill in|re-?send|submit|state)( \\w+){0,5} (again|once more|one more time|from the beginning|a second time|anew)'],
    ['(start|begin) (again|over|from the (start|beginning|scratch))'],
    ['(re-?send|re-?submit|re-?enter|repeat) (us |me )?(your|the|all) (\\w+ ){0,2}(details?|information|documents?|story|problem|issue|form|photos?|request)'],
  ],
  closing_threat: [
    ['(if|unless|should) (we|i|you) (\\w+ ){0,3}?(don\'t|do not|not|no|fail|hear)( \\w+){0,8} (close|end|cancel|disconnect|terminate|archive)'],
    ['(will|have to|must|going to) (close|end|cancel|disconnect|terminate) (this|your|the) (chat|case|ticket|request|conversation|session|complaint)'],
    ['(will be|has been|was) (automatically )?(closed|cancelled|disconnected|terminated|archived)( \\w+){0,4} (if|unless|no (reply|response)|within|days|hours|minutes)'],
  ],
  no_owner: [
    ['(someone|somebody|one of us|one of our (\\w+ )?(team|agents|colleagues|staff|specialists|people)|a (member|colleague|representative|specialist|rep)( of (our|the) (\\w+ )?team)?|the (relevant|responsible|appropriate|concerned|right|competent) (\\w+ )?(team|department|person|people|colleagues?)|our team|the team)( will|\'ll| is going to| shall)', 'I'],
    ['(it|this|that) (will|is going to) be (handled|looked into|looked at|dealt with|taken care of|investigated|followed up|reviewed)(?! by (me|eva|\\w+ from))'],
  ],
  double_negative: [
    ['(not|isn\'t|aren\'t|wasn\'t|never) (un\\w{4,}|impossible|without|unlike\\w*|incorrect|inaccurate|uncommon|irrelevant|insignificant)'],
    ['(can\'t|cannot|can not|won\'t|will not|couldn\'t) (not|but|help but|be (not|un\\w{4,}|in\\w+able))'],
    ['(not|no|nothing|never|don\'t|doesn\'t|can\'t|cannot|won\'t)( \\w+){1,4} (unless|until|without|nothing|not|no) (you|it|we|a|the|your|this|being|\\w+ing)'],
  ],
  negative_phrasing: [
    ['(it is |it\'s |this is |that is |currently |is )?(out of stock|not in stock|sold out)', 'it ships as soon as it arrives, and you get a mail that day'],
    ['(we|i) (can\'t|cannot|are unable to|am unable to|are not able to) (do|help|offer|send|give|change|ship|refund|deliver)( \\w+)? (before|until)', 'the earliest we can do this is'],
    ['you (can\'t|cannot|won\'t be able to)', 'you can'],
  ],
  but_after_sorry: [
    ['(but|however|though|although|yet|still,)'],
  ],
  placeholder_left: [
    ['(lorem ipsum|insert (name|date|text|link)( here)?|your name here|todo|tbd|fixme)'],
  ],
  missing_greeting: [
    ['(hello|hi|hey|dear|good (morning|afternoon|evening|day)|greetings|welcome( back)?|thanks|thank you)'],
  ],
  missing_closing: [
    ['(regards|sincerely|yours|best( wishes)?|thanks|thank you|kind|cheers|have a (\\w+ )?(day|evening|weekend|week)|take care|see you|goodbye|wish you|warmly)'],
  ],
}
