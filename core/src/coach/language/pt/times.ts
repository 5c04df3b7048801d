import type { TimeWords } from '../../times/time-words.ts'

// prettier-ignore
export const times: TimeWords = {
  number: [
    ['um par de', 2], ['um|uma', 1], ['dois|duas', 2], ['tres', 3], ['quatro', 4], ['cinco', 5], ['seis', 6], ['sete', 7], ['oito', 8], ['nove', 9],
    ['dez', 10], ['onze', 11], ['doze', 12], ['quinze', 15], ['vinte e quatro', 24], ['vinte', 20], ['trinta', 30], ['quarenta e oito', 48], ['setenta e duas', 72], ['sessenta', 60], ['noventa', 90],
  ],
  unit: [
    ['horas? (uteis|util|comerciais)', 'business_hour'], ['dias? (uteis|util|ut\\.?|de trabalho)', 'business_day'],
    ['minutos?|minutinhos?|min', 'minute'], ['horas?|horinhas?|hrs?|hs?', 'hour'], ['dias? (corridos|consecutivos|seguidos)|dias?', 'day'], ['semanas?', 'week'], ['mes|meses', 'month'],
  ],
  weekday: [
    ['segunda[- ]feira|(?<=(na|ate|a|ate a|proxima|esta|nesta|da|de|para|pra|entre|ou|vai|chega|sai|vem|partir de) )segunda(?! (via|mao|vez|parte|tentativa|versao|etapa|fase|chamada|fatura|parcela|linha|edicao|opcao|instancia|ordem|dose|camada|pessoa|geracao))|segunda(?= (de manha|a tarde|a noite|as \\d|dia|que vem|proxima|sem falta|entre|e sexta|ou)|[,.!;]|$)', 0],
    ['terca[- ]feira|(?<=(na|ate|a|ate a|proxima|esta|nesta|da|de|para|pra|entre|ou|vai|chega|sai|vem|partir de) )terca(?! (via|mao|vez|parte|tentativa|versao|etapa|fase|chamada|fatura|parcela|linha|edicao|opcao|instancia|ordem|dose|camada|pessoa|geracao))|terca(?= (de manha|a tarde|a noite|as \\d|dia|que vem|proxima|sem falta|entre|e sexta|ou)|[,.!;]|$)', 1],
    ['quarta[- ]feira|(?<=(na|ate|a|ate a|proxima|esta|nesta|da|de|para|pra|entre|ou|vai|chega|sai|vem|partir de) )quarta(?! (via|mao|vez|parte|tentativa|versao|etapa|fase|chamada|fatura|parcela|linha|edicao|opcao|instancia|ordem|dose|camada|pessoa|geracao))|quarta(?= (de manha|a tarde|a noite|as \\d|dia|que vem|proxima|sem falta|entre|e sexta|ou)|[,.!;]|$)', 2],
    ['quinta[- ]feira|(?<=(na|ate|a|ate a|proxima|esta|nesta|da|de|para|pra|entre|ou|vai|chega|sai|vem|partir de) )quinta(?! (via|mao|vez|parte|tentativa|versao|etapa|fase|chamada|fatura|parcela|linha|edicao|opcao|instancia|ordem|dose|camada|pessoa|geracao))|quinta(?= (de manha|a tarde|a noite|as \\d|dia|que vem|proxima|sem falta|entre|e sexta|ou)|[,.!;]|$)', 3],
    ['sexta[- ]feira|(?<=(na|ate|a|ate a|proxima|esta|nesta|da|de|para|pra|entre|ou|vai|chega|sai|vem|partir de) )sexta(?! (via|mao|vez|parte|tentativa|versao|etapa|fase|chamada|fatura|parcela|linha|edicao|opcao|instancia|ordem|dose|camada|pessoa|geracao))|sexta(?= (de manha|a tarde|a noite|as \\d|dia|que vem|proxima|sem falta|entre|e sexta|ou)|[,.!;]|$)', 4],
    ['sabado', 5], ['domingo', 6],
  ],
  month: [
    ['janeiro|jan', 1], ['fevereiro|fev', 2], ['marco|mar', 3], ['abril|abr', 4], ['maio|mai', 5], ['junho|jun', 6], ['julho|jul', 7], ['agosto|ago', 8],
    ['setembro|set', 9], ['outubro|out', 10], ['novembro|nov', 11], ['dezembro|dez', 12],
  ],
  offset: [['depois de amanha', 2], ['amanha', 1], ['(ainda )?hoje( mesmo| ainda)?', 0]],
  part: [['((de|da|pela|na) )?manha|(a )?primeira hora', 12], ['(ao? )?meio[- ]dia', 12], ['(a|da|de|pela|na) tarde', 18], ['(a|da|de|pela|na) noite', 22], ['(a )?meia[- ]noite', 24]],
  offHour: [['e meia', 30], ['e (um )?quarto', 15], ['menos (um )?quarto', -15], ['(um )?quarto para as', -15]],
  partOfDay: [['esta tarde|hoje a tarde|logo a tarde', [0, 18]], ['esta noite|hoje a noite|logo a noite', [0, 22]], ['esta manha', [0, 12]]],
  endOfToday: '(ate |no |ao |antes do )?(o |a )?(fim|final|termino|encerramento|fecho) (do|deste|desse|de|da) (dia|expediente|nosso expediente|hoje|horario comercial|jornada)( de hoje)?(?! (de )?(amanha|segunda|terca|quarta|quinta|sexta))|(no decorrer|ao longo|durante o decorrer|no transcurso) do dia( de hoje)?|ainda hoje|hoje ainda',
  end: '(o |ao |no )?(fim|final|termino) (do|da|de|desta|deste)( dia( de)?)?|(em )?(meados|finais|inicio|comeco) (de|do)|(n?a )?(primeira|segunda|ultima) (quinzena|semana|metade) (de|do)|(no decorrer|ao longo|no correr|durante) d(a|o|esta|este)|em(?= (janeiro|fevereiro|marco|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro))',
  within: '(dentro )?(de|no|num|em|o) (um )?(prazo|periodo|espaco)( (maximo|estimado|medio|previsto))?( (de|e de))?( ate)?|dentro (de)( ate)?|(em )?(ate|no maximo( em)?)|em (menos|nao mais) de|no maximo|n[ao]s? (proxim[oa]s?|seguintes?)|(em|durante|por|daqui a|cerca de|mais)|leva(ra)?( ate)?( de)?|demora(ra)?( ate)?( de)?|n[ao]s? proxim[oa]s',
  by: '(ate|no mais tardar|o mais tardar|no maximo ate|impreterivelmente|para)( (o|a|as|ao|ate|na|no|dia|o dia))?',
  before: 'antes (de|do|da)?( (proxim[oa]))?',
  on: 'n[oa]|em|dia|nest[ea]|ness[ea]|para|pel[oa]',
  at: '(desde as|a partir das)(?= \\d)|as|das|pelas|por volta das?|perto das',
  next: 'proxim[oa]s?|seguintes?|que vem|que entra',
  current: 'd?n?est[ea]|ess[ea]|corrente',
  to: 'a|-|ate',
  or: 'ou|e',
  glue: 'entre|de|do|da|dos|das|o|a|os|as|aproximadamente|cerca de|uns|umas|dia',
  not: '(n[oa]s|pel[oa]s) (proxim[oa]s|seguintes)(?= (dias|semanas|horas|meses))|ha|apos|depois de|passados|faz|(no|pelo) minimo|ao menos|pelo menos|mais de|desde|(n?[oa]s?) (ultim[oa]s?|passad[oa]s?)|ultim[oa]s?|passad[oa]s?|ontem|cada|por (dia|hora|semana|mes)|tod[oa]s? (o|a|os|as)',
  ago: 'atras|pelo menos|no minimo|ou mais',
  mark: [['a\\.? ?m\\.?', 0], ['p\\.? ?m\\.?', 12], ['hrs?|hs|h|horas', null]],
  dayFirst: true,
  vague: [
    '(o )?mais (rapido|breve|cedo|rapidamente|depressa|brevemente)( \\w+)?( (possivel|que (pudermos|conseguirmos)))?', '(o )?quanto antes', '(muito |bem )?em breve|brevemente|logo( logo| mais| que \\w+( \\w+){0,4})?|ja ja',
    'assim que( for)?( possivel)?( \\w+){0,4}', 'tao logo( \\w+){0,4}', 'com a (maior|maxima) (brevidade|rapidez|urgencia)( possivel)?', 'em (alguns|poucos|uns|instantes|um) ?(momentos?|instantes?|minutos|minutinhos|dias|tempo)?', 'n[oa]s (proxim[oa]s|seguintes) (dias|horas|semanas|meses)( uteis)?', 'em (algumas|poucas) (horas|semanas)', '(alguns|poucos|uns) (minutos|momentos|instantes|dias)',
    'oportunamente', 'futuramente', 'no futuro', 'num futuro proximo', 'quando (for|estiver|houver|tivermos|possivel|disponivel)( \\w+){0,3}', '(uma vez|depois|apos) que (for|estiver|houver|tivermos)( \\w+){0,3}', 'imediatamente|de imediato|prontamente|na hora|no ato', 'mais tarde', 'a qualquer momento', 'um (tempinho|pouquinho)', 'daqui a (pouco|nada|alguns \\w+)', 'no menor (tempo|prazo) possivel', 'um dia desses',
  ],
}
