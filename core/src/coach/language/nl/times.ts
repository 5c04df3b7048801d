import type { TimeWords } from '../../times/time-words.ts'

// prettier-ignore
export const times: TimeWords = {
  number: [
    ['(de )?eerste week (van|in)', 7], ['(de )?tweede week (van|in)', 14], ['(de )?derde week (van|in)', 21],
    ['een|\'n', 1], ['twee', 2], ['drie', 3], ['vier', 4], ['vijf', 5], ['zes', 6], ['zeven', 7], ['acht', 8], ['negen', 9], ['tien', 10],
    ['elf', 11], ['twaalf', 12], ['dertien', 13], ['veertien', 14], ['vijftien', 15], ['zestien', 16], ['zeventien', 17], ['achttien', 18], ['negentien', 19],
    ['twintig', 20], ['dertig', 30], ['veertig', 40], ['vijftig', 50], ['zestig', 60], ['zeventig', 70], ['tachtig', 80], ['negentig', 90],
  ],
  compound: ['(een|twee|drie|vier|vijf|zes|zeven|acht|negen)en(twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig)', [['een', 1], ['twee', 2], ['drie', 3], ['vier', 4], ['vijf', 5], ['zes', 6], ['zeven', 7], ['acht', 8], ['negen', 9], ['twintig', 20], ['dertig', 30], ['veertig', 40], ['vijftig', 50], ['zestig', 60], ['zeventig', 70], ['tachtig', 80], ['negentig', 90]]],
  length: [["(een |'n )?half uur(tje)?", [30, 'minute']], ['anderhalf uur', [90, 'minute']], ['tweeenhalf uur', [150, 'minute']], ['drieenhalf uur', [210, 'minute']], ["(een |'n )?kwartier(tje)?", [15, 'minute']], ['drie kwartier', [45, 'minute']], ['anderhalve dag', [2, 'day']]],
  unit: [
    ['(werkuur|werkuren|kantooruren)', 'business_hour'], ['(werk|kantoor|bank|handels)?(?<=werk|kantoor|bank|handels)(dag|dagen)|werkdgn\\.?', 'business_day'],
    ['minuut|minuten|minuutjes|min', 'minute'], ['uur|uren|uurtje|uurtjes|(?<=\\d ?)u', 'hour'], ['(kalender)?(dag|dagen)|dagje|etmaal', 'day'], ['week|weken', 'week'], ['maand|maanden', 'month'],
  ],
  weekday: [
    ['maandag(ochtend|morgen|middag|namiddag|avond)?', 0], ['dinsdag(ochtend|morgen|middag|namiddag|avond)?', 1], ['woensdag(ochtend|morgen|middag|namiddag|avond)?', 2], ['donderdag(ochtend|morgen|middag|namiddag|avond)?', 3], ['vrijdag(ochtend|morgen|middag|namiddag|avond)?', 4], ['zaterdag(ochtend|morgen|middag|namiddag|avond)?', 5], ['zondag(ochtend|morgen|middag|namiddag|avond)?', 6], ['(?<!(fijn|prettig|goed|leuk|mooi|heerlijk|zonnig) )(weekend|weekeinde)', 7],
  ],
  weekdayPart: [['ochtend', 12], ['morgen', 12], ['middag', 18], ['avond', 21]],
  named: [['(voor )?(het )?(eind|einde) van (het|dit) (kalender)?jaar', [31, 12]], ['kerstavond', [24, 12]], ['kerst(mis)?|eerste kerstdag', [25, 12]], ['oudjaar|oudejaarsavond|oudejaarsdag', [31, 12]], ['nieuwjaar(sdag)?', [1, 1]]],
  month: [
    ['januari|jan', 1], ['februari|feb', 2], ['maart|mrt', 3], ['april|apr', 4], ['mei', 5], ['juni|jun', 6], ['juli|jul', 7], ['augustus|aug', 8],
    ['september|sept?', 9], ['oktober|okt', 10], ['november|nov', 11], ['december|dec', 12],
  ],
  offset: [['vandaag over een week', 7], ['vandaag over (twee|2) weken', 14], ['morgen over een week', 8], ['overmorgen', 2], ['(?<!goede ?)(?<!goeie)morgen', 1], ['vandaag( nog)?|nog vandaag', 0]],
  part: [["('s |in de )?(ochtends?|morgens)|voormiddag", 12], ["tussen de middag|twaalf uur 's middags", 13], ["('s |in de )?(middags?|namiddags?)", 18], ["('s |in de )?avonds?", 21], ['middernacht', 24]],
  offHour: [['kwart over', 15], ['kwart voor', -15], ['(vijf|tien) voor half', -40], ['(vijf|tien) over half', -20], ['half(?= (een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|\\d\\d?)(?! (dag|uur|week|werkdag)))', -30]],
  partOfDay: [
    ['(aan |in )?het begin van de (na)?middag', [0, 15]], ['vanmiddag|deze (na)?middag|vandaag in de middag', [0, 18]], ['vanavond|deze avond', [0, 21]], ['vanochtend|vanmorgen|deze (voor)?middag|deze ochtend', [0, 12]],
    ['morgen ?(ochtend|vroeg|voormiddag)', [1, 12]], ['morgen ?(na)?middag', [1, 18]], ['morgen ?avond', [1, 21]],
  ],
  endOfToday: 'voordat de (dag|werkdag) (om|voorbij|over) is|(voor |tegen |aan )?(het )?(eind|einde) van (de|deze) (dag|werkdag|middag)(?! (morgen|op|maandag|dinsdag|woensdag|donderdag|vrijdag))|(in de loop|in de rest|later|gedurende|verloop) van (de|deze) (dag|middag|ochtend)|later vandaag|vandaag nog|nog vandaag|(voor )?sluitingstijd',
  end: '(het )?(eind|einde)( van)?( (de|deze|het))?|(de )?(eerste|tweede) helft van|in de loop van( de| deze)?|(het )?(begin|half|medio)(?= (volgende|komende|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december))|in(?= (januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december))',
  within: '(binnen|over|in)( (de|het)(?! (komende|volgende) (week|maand)\\b))?( (komende|volgende|eerstvolgende|eerst komende)(?! (week|maand)\\b))?( (maximaal|uiterlijk|ongeveer|circa|ca))?( (periode|termijn|tijd)( van)?)?|((?<!\\d )tot|max|maximaal|hooguit|hoogstens|ten hoogste|niet meer dan|minder dan)( ongeveer)?|gedurende|nog|ongeveer|circa|ca\\.?|zo\'n|(de )?(komende|eerstvolgende)(?! (week|maand|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)\\b)',
  by: '(ten laatste|uiterlijk|op zijn laatst|tegen|vanaf|tot en met|t/m|(?<!\\d )tot)( (op|om|binnen|voor))?|voor(?= (het )?(eind|einde))',
  before: 'voor(?= (kerst|kerstmis|oudjaar|nieuwjaar|het weekend|(half |kwart (voor|over) )?(een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf) uur|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|morgen|overmorgen|\\d{1,2}([:.]\\d\\d|u| uur| (januari|jan|februari|feb|maart|mrt|april|apr|mei|juni|jun|juli|jul|augustus|aug|sept?|september|oktober|okt|november|nov|december|dec))))',
  on: 'op|aan',
  at: 'om|is(?= \\d{1,2}[:.]\\d\\d)|rond|omstreeks|tegen(?= \\d)',
  skip: 'volgende(?= (maan|dins|woens|donder|vrij|zater|zon)dag)',
  next: 'volgende|komende|aanstaande|a\\.?s\\.?|eerstvolgende|aankomende|aanst\\.?',
  current: 'deze|van deze',
  to: 'tot|a|-|tot en met|t/m|tot aan',
  or: 'of|en',
  glue: 'tussen|de|het|van|ongeveer|circa|ca\\.?|maximaal|om',
  not: '((in|binnen|over) )?de (komende|eerstvolgende|volgende)(?= ((werk)?dagen|weken|uren|maanden))|na|minimaal|minstens|ten minste|tenminste|een minimum van|meer dan|al|sinds|afgelopen|vorige|laatste|gisteren|eergisteren|elke|iedere|per|van(?! \\d{1,2} (tot|t/m) \\d{1,2} (januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december))(?= \\d{1,2}([:.]\\d\\d)? ?(uur|u)? (tot|-))',
  ago: 'geleden|minimaal|minstens|of meer|eerder',
  mark: [['(v\\.?m\\.?)', 0], ['(n\\.?m\\.?)', 12], ['uur|(?<=\\d ?)u|(?<=\\d ?)h', null]],
  zone: '{place} (lokale )?tijd|tijd in {place}',
  dayFirst: true,
  vague: [
    '(binnen|over|na) (enkele|een paar|enige|een aantal) (werk|kantoor|kalender)?(dagen)',
    'zo (snel|spoedig|vlug|gauw|vroeg|rap)( (mogelijk|als mogelijk|als we kunnen|als ik kan))?', 'z\\.?s\\.?m\\.?', '(zeer |heel |al )?(binnenkort|spoedig|gauw|weldra|snel|straks|dadelijk|zometeen|zo meteen|aanstonds)', 'binnen (afzienbare|korte|niet al te lange|enkele|een paar|enige|de kortste) (tijd|termijn|minuten|uren|dagen|weken|ogenblikken|momenten)',
    '(zodra|wanneer|als) (het|dit|dat|de \\w+|uw \\w+|je \\w+|er|we|wij|ik|hij|deze)( \\w+){0,3}( (is|zijn|heeft|hebben|wordt|worden|weet|weten|ontvangen|beschikbaar))', 'zodra( dit| het)? (mogelijk|kan|beschikbaar|bekend)', 'te zijner tijd|t\\.z\\.t\\.', '((in|binnen) )?de (komende|eerstvolgende|volgende) (tijd|(werk)?dagen|weken|uren|maanden|periode)', 'op (korte|de kortst mogelijke|afzienbare) termijn', 'met spoed', '(een )?paar (minuten|minuutjes|dagen)', 'enkele (minuten|ogenblikken|dagen|uren|weken)', 'onmiddellijk|meteen|direct|per direct|terstond', 'over een (tijdje|poosje|paar \\w+)', 'een (tijdje|poosje)', 'later|nog eens', 'op een later (moment|tijdstip)', 'ooit|eens een keer', 'in de toekomst|in de nabije toekomst', 'zonder (verdere )?vertraging', 'vlug',
  ],
}
