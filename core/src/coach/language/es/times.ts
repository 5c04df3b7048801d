import type { TimeWords } from '../../times/time-words.ts'

// prettier-ignore
export const times: TimeWords = {
  number: [
    ['un par de', 2], ['un|una|uno', 1], ['dos', 2], ['tres', 3], ['cuatro', 4], ['cinco', 5], ['seis', 6], ['siete', 7], ['ocho', 8], ['nueve', 9],
    ['diez', 10], ['once', 11], ['doce', 12], ['trece', 13], ['catorce', 14], ['quince', 15], ['veinte', 20], ['treinta', 30], ['cuarenta', 40], ['cincuenta', 50], ['sesenta', 60], ['setenta', 70], ['ochenta', 80], ['noventa', 90],
  ],
  compound: ['dieci(seis|siete|ocho|nueve)|veinti(una?|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve)|(treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa) y (una?|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve)', [['uno', 1], ['una', 1], ['un', 1], ['dos', 2], ['tres', 3], ['cuatro', 4], ['cinco', 5], ['seis', 6], ['siete', 7], ['ocho', 8], ['nueve', 9], ['dieci', 10], ['veinti', 20], ['treinta', 30], ['cuarenta', 40], ['cincuenta', 50], ['sesenta', 60], ['setenta', 70], ['ochenta', 80], ['noventa', 90]]],
  length: [['media hora|media horita', [30, 'minute']], ['(un )?cuarto de hora', [15, 'minute']], ['tres cuartos de hora', [45, 'minute']]],
  unit: [
    ['horas? (habil|habiles|laborables?|laborales?)', 'business_hour'], ['dias? (hab\\.?|habil|habiles|laborables?|laborales?|bancarios?|de trabajo)', 'business_day'],
    ['minutos?|minutitos?|min', 'minute'], ['horas?|horitas?|hrs?|hs?', 'hour'], ['dias? (naturales|corridos|calendario|consecutivos)|dias?', 'day'], ['semanas?', 'week'], ['mes|meses', 'month'],
  ],
  weekday: [['lunes', 0], ['martes', 1], ['miercoles', 2], ['jueves', 3], ['viernes', 4], ['sabado', 5], ['domingo', 6], ['(?<!(buen|feliz|bonito|lindo|gran) )fin de semana|finde', 7]],
  weekdayPart: [],
  named: [['((antes del?|el|al?) )?(que (acabe|termine|finalice) el |(fin(al)?|finales|termino) (de|del) )(este )?ano', [31, 12]], ['nochebuena', [24, 12]], ['navidad', [25, 12]], ['nochevieja', [31, 12]], ['(ano nuevo|el uno de enero)', [1, 1]]],
  month: [
    ['enero|ene', 1], ['febrero|feb', 2], ['marzo|mar', 3], ['abril|abr', 4], ['mayo|may', 5], ['junio|jun', 6], ['julio|jul', 7], ['agosto|ago', 8],
    ['septiembre|setiembre|sept?', 9], ['octubre|oct', 10], ['noviembre|nov', 11], ['diciembre|dic', 12],
  ],
  offset: [['pasado manana', 2], ['(?<!(por|de|en|a) la )(?<!esta )manana', 1], ['(el dia de )?hoy( mismo)?', 0]],
  part: [['((por|de|en|a) la )manana|a primera hora( de la manana)?', 12], ['(al?|del) medio ?dia|medio ?dia', 12], ['((por|de|en|a) la )tarde', 20], ['((por|de|en|a) la )noche', 23], ['(a )?media ?noche', 24]],
  offHour: [['y media', 30], ['y cuarto', 15], ['menos cuarto', -15]],
  partOfDay: [['esta tarde|hoy por la tarde', [0, 20]], ['esta noche', [0, 23]], ['esta (misma )?manana', [0, 12]]],
  endOfToday: '(antes de )?que (acabe|termine|finalice|concluya) (el|la) (dia|jornada|jornada laboral|dia de hoy|horario laboral)|(al|el|antes del?|hacia el)? ?(fin|final|cierre|termino) (de|del) (el |este |la )?(dia|jornada|jornada laboral|dia habil|dia de hoy|horario laboral)(?! (de )?(manana|lunes|martes|miercoles|jueves|viernes))|a ultima hora( de hoy)?|en el (transcurso|curso) (del dia|de hoy|de la (jornada|tarde))|durante el dia( de hoy)?|hoy mismo|en el dia',
  end: '(el |al |la )?(fin(?! de semana)|final(es)?|cierre) (de(l)?)( (el|la|este|esta))?( dia (de|del))?|a (finales|mediados|principios|comienzos) (de|del)|(en )?la (primera|segunda|ultima) (quincena|semana|mitad) (de|del)|(en el (correr|transcurso|curso)|a lo largo) de( (la|esta|este))?|(que (acabe|termine|finalice|concluya)) (el|la|esta|este)|en(?= (enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre))',
  within: '(dentro )?(de(ntro)?|en) (un )?(plazo|lapso|periodo|termino|tiempo)( (maximo|no mayor|estimado|aproximado|medio))?( (de|a|es de))?( (entre|hasta))?|dentro (de)|(en )?(un )?maximo( de)?|en (menos|no mas) de|(no )?(mas|menos) de|hasta( en| por)?|en (el|los|las) (proxim[oa]s?|siguientes?)(?! (mes|lunes|martes|miercoles|jueves|viernes|sabado|domingo))|(en|durante|por|otr[ao]s|unos|unas|aproximadamente)|(el|los|las) (proxim[oa]s|siguientes)',
  by: '(a )?mas tardar( (en|el|los|a))?|como (muy tarde|maximo|tarde)( (el|en|a))?|hasta( (el|la))?(?= )|para( (el|la|este))?|no mas tarde (del?|que)',
  before: 'antes (de|del)( (el|la|los))?( proximo)?',
  on: 'el|en|sobre',
  at: 'a eso de las?|(desde|a partir de) las(?= \\d{1,2}([:.]\\d\\d| ?h))|a las?|alrededor de las?|sobre las?|hacia las?|las',
  skip: '(?!)',
  next: 'proxim[oa]s?|siguientes?|que (viene|entra)|entrante',
  current: 'est[ea]( mism[oa])?|curso',
  to: 'a|-|al',
  or: 'o|y|e|u',
  glue: 'entre|de|del|la|el|los|las|aproximadamente|(unos|unas)(?= (\\d|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|quince|veinte|treinta))|aprox\\.?|mismo|corriente|proximo dia|dia',
  not: '(en|durante|dentro de|por) (los|las) (proxim[oa]s|siguientes)(?= (dias|semanas|horas|meses))|hace|despues de|tras|pasad[oa]s (?=\\d)|al menos|por lo menos|(un )?minimo( de)?|mas de|desde( hace)?|llevo|llevas|lleva|(el|la|los|las) (pasad[oa]s?|ultim[oa]s?)|ultim[oa]s?|pasad[oa]s?(?! manana)|ayer|cada|por (dia|hora|semana|mes)|(?<=dias )al mes|todos los|todas las|antiguedad',
  ago: 'al menos|como minimo|por lo menos|o mas|atras|antes(?! (de|del|que))',
  mark: [['a\\.? ?m\\.?', 0], ['p\\.? ?m\\.?', 12], ['hrs?|hs|h|horas', null]],
  zone: '(hora|horario|huso) (oficial |local )?(de la |del |de |en )?{place}( europea| espanola| continental)?',
  dayFirst: true,
  vague: [
    '(lo|tan) (mas|antes)( \\w+)? (posible|que (podamos|pueda|nos sea posible))', 'a la (mayor|brevedad|maxima)( brevedad)?( posible)?', 'cuanto antes', 'con la mayor (brevedad|rapidez|celeridad)( posible)?', 'tan (pronto|rapido) como( sea posible)?',
    'lo mas (pronto|rapido|antes)( posible)?', '(muy )?pronto', 'prontamente', 'en breve|brevemente|en la brevedad', 'en (unos|los proximos|algunos|pocos|un|cuestion de) (momentos?|instantes?|minutos|dias|horas|ratito|rato)', '(en|durante|dentro de) (los|las) (proxim[oa]s|siguientes) (dias|semanas|horas|meses)( habiles| laborables)?', 'en (unas|pocas|algunas) (horas|semanas)', '(en )?(unos|algunos|pocos) (minutos|momentos|dias|meses)',
    'proximamente', 'en (su|cuanto) (momento|(se|este|sea|tengamos|haya|recibamos|sepamos|contemos)( \\w+){0,3})', 'una vez (que )?(se|este|sea|haya|finalice|termine|concluya|tengamos|quede)( \\w+){0,3}', 'cuando (se|este|sea|haya|tengamos)( \\w+){0,3}', 'de inmediato|inmediatamente', 'al instante', 'ahorita|mas tarde|luego|enseguida|en seguida', 'un (rato|tiempo)', 'en (el )?(corto|menor) (plazo|tiempo)( posible)?', 'oportunamente', 'algun dia|un dia de estos',
  ],
}
