import type { RuleWords } from '../language-words.ts'

/** The words of each rule with what could be said instead; an empty rewording leaves them out. */
// prettier-ignore
export const rules: Readonly<Record<string, RuleWords>> = {
  over_promising: [
    ['(lhe |te )?(garanto|garantimos)( que)?', 'faremos o possível para que'],
    ['garantid[oa]', 'previsto'],
    ['(100|cem) ?(%|por cento)( de certeza| cert[oa]| segur[oa])?', 'pelo que sabemos hoje'],
    ['(isso |isto )?(nunca|jamais) (mais )?(vai|ira|voltara a) (acontecer|ocorrer|se repetir)', 'mudamos a forma de conferir'],
    ['(lhe |te )?(prometo|prometemos|asseguro|asseguramos)( que)?', 'esperamos que'],
    ['(sem (qualquer |nenhuma )?duvida|aconteca o que acontecer|tem a minha palavra|fique tranquil[oa]|pode ficar tranquil[oa]|com certeza absoluta)', 'pelo que sabemos hoje'],
    ['(completamente|totalmente|absolutamente) (segur[oa]|impossivel|garantid[oa])'],
  ],
  absolute_word: [
    ['(sempre|em todos os casos|todas as vezes|a todo momento)', 'em geral'],
    ['(sob nenhuma hipotese|em hipotese alguma|em caso algum|nunca|jamais)', 'raramente'],
    ['(todo mundo|toda a gente|todos os (nossos )?clientes|ninguem mais|mais ninguem|nenhum outro cliente)', 'a maioria dos clientes'],
  ],
  policy_as_reason: [
    ['(e|sao|essa e|esta e|trata-se de) (simplesmente )?(a |a nossa |nossa |uma )?(politica|norma|regra)s?( da (empresa|casa|loja)| interna)?', 'o motivo é'],
    ['(segundo|por|devido a|conforme|de acordo com) (a |as |nossa |nossas |a nossa |os |nossos )?(politicas?|normas?|regras|termos|condicoes)( da (empresa|loja)| internas?)?', 'o motivo é'],
    ['(contra|contraria) (a|as|nossa|nossas|a nossa) (politicas?|normas?|regras)'],
    ['(a|nossa|a nossa|as|nossas) (politicas?|normas|regras) nao (o )?(permite|permitem|preve)'],
  ],
  blame_customer: [
    ['(voce |o senhor |a senhora )?(deveria|devia|tinha que|teria que) ter', 'da próxima vez ajuda'],
    ['(voce |o senhor |a senhora |vc )(nao|nunca|jamais) (leu|seguiu|verificou|enviou|forneceu|informou|pagou|avisou|respondeu|fez|preencheu|atualizou)'],
    ['(e|foi) (sua|tua|seu|a sua|o seu) (propri[oa] )?(culpa|erro|responsabilidade|problema|falha)'],
    ['(esqueceu|esqueceu-se|se esqueceu|deixou) de (enviar|preencher|ler|avisar|pagar|indicar|anexar|informar)'],
    ['(porque|ja que|pois) (voce |o senhor |a senhora )(colocou|digitou|escolheu|usou mal|ignorou|escreveu|inseriu)'],
    ['(seu|sua|o seu|a sua) (descuido|negligencia|mau uso)', 'o que aconteceu'],
  ],
  blame_colleague: [
    ['(meu|minha|um|uma|nosso|nossa|o|a|os) (colegas?|companheir[oa]s?|armazem|estoque|departamento|setor|equipe|equipa|atendente anterior|tecnico|tecnica)( de \\w+)? (cometeu um erro|se enganou|enganou-se|se esqueceu|esqueceu|esqueceu-se|falhou|fez errado|informou mal|deveria ter|nao fez|errou)', 'nós'],
    ['(e|foi) (culpa|erro|falha|responsabilidade) (de|do|da|dos) (meu|um|nosso|nossa|departamento|setor|armazem|estoque|equipe|equipa|transportadora|fornecedor|colega)'],
    ['nao (e|foi) (minha|nossa|meu|nosso|culpa minha|culpa nossa) ?(culpa|erro|departamento|problema|responsabilidade|trabalho|setor)?'],
    ['(isso nao e|nao e) (comigo|conosco)'],
  ],
  excuse: [
    ['(devido|gracas) (a|ao) (um |uma |o |os )?(alt[oa]|grande|elevad[oa]|forte|excessiv[oa]) (\\w+ )?(volume|demanda|procura|numero|carga|quantidade|trafego|fluxo)'],
    ['(estamos|estou|andamos) (atualmente |muito |tao |bastante |um pouco )*(ocupad[oa]s?|sobrecarregad[oa]s?|saturad[oa]s?|atarefad[oa]s?|cheios de trabalho)'],
    ['(falta de (pessoal|funcionarios|tempo|recursos)|motivos tecnicos|motivos alheios|razoes alheias|alheios a nossa vontade|epoca alta|alta temporada|o sistema nao (me |nos |o )?(permite|deixa))'],
    ['(essas coisas|estas coisas|os erros) acontecem'],
  ],
  if_you_felt: [
    ['(lamento|lamentamos|sinto|sentimos|desculpas?|desculpe|perdao|desculpem)( \\w+){0,3} (se|que) (voce |o senhor |a senhora |se ){0,2}(sentiu|sente|sinta|ofendeu|percebeu|pensou|acha|ache|tenha sentido|se sentiu|se sinta|interpretou|achou)', 'lamento não termos'],
    ['(lamento|lamentamos|sinto|sentimos|desculpas?|desculpe|perdao)( \\w+){0,4} se (isso|isto|algo|houve|causamos|nosso|nossa|lhe|de)( \\w+){0,3} (causou|causado|possa|tenha|algum|alguma|incomod\\w*|transtorno\\w*|forma|ofend\\w*)'],
    ['(qualquer|eventuais|possiveis|algum) (transtornos?|inconvenientes?|incomodos?|inconveniencia) (que )?(isso|isto|lhe|possa|possam|tenha|tenham|eventualmente|causad[oa]s?)( \\w+){0,3}', 'os transtornos que causamos'],
    ['se (lhe|te|o|a) (causamos|causei|ofendemos|incomodamos)'],
  ],
  contradiction: [
    ['(isso|isto) (simplesmente )?(nao e (verdade|possivel|correto|certo|assim)|e (falso|mentira|impossivel|incorreto))', 'deixe-me verificar o que aconteceu'],
    ['(voce |o senhor |a senhora )?esta (enganad[oa]|equivocad[oa]|errad[oa]|confus[oa]|mentindo|a mentir)', 'deixe-me verificar o que aconteceu'],
    ['(isso|isto) nao (pode|poderia) (ser|ter)( acontecido| ocorrido)?', 'deixe-me verificar o que aconteceu'],
    ['nao (acredito|acreditamos|aceitamos|aceito) (nisso|em voce|que isso|a sua versao|no senhor|na senhora)'],
    ['(voce se enganou|o senhor se enganou|a senhora se enganou|deve ter se enganado|deve estar enganad[oa])'],
  ],
  minimising: [
    ['(e|foi|trata-se de) (so |somente |apenas |simplesmente )(um|uma|uns|umas) (pequen[oa]s? |simples |ligeiro )*(problema|atraso|falha|erro|detalhe|mal-entendido|dias?|inconveniente|demora)'],
    ['(um |uma |o |a )?(pequen[oa]s?|ligeir[oa]|minim[oa]|insignificante|simples) (problema|problemas|atraso|falha|erro|inconveniente|detalhe|incomodo|demora|contratempo|transtorno)'],
    ['nao e (para tanto|tao grave|grande coisa|nada grave|tao mau|tao serio|um grande problema|nada demais|nada de mais)'],
    ['(nada grave|nao foi nada|nao e nada|podia ser pior|poderia ser pior)'],
  ],
  calm_down: [
    ['(por favor |tente |procure |precisa |deve |so )*(acalme-se|se acalme|calma|relaxe|fique calm[oa]|mantenha a calma|tranquilize-se|nao se altere|acalmar-se|se acalmar|nao se exalte)', 'eu entendo'],
    ['nao (ha|tem|precisa|e) (necessidade|motivo|razao|por que|porque|preciso|de)( de| para)? (ficar|se|irritar|gritar|se irritar|ficar irritad[oa]|se zangar|zangar-se|ficar zangad[oa]|ser (rude|grosseir[oa]))'],
    ['nao (fique|se|seja) (assim|irritad[oa]|zangad[oa]|nervos[oa]|irrite|zangue|bravo|brava|grosseir[oa]|rude|exalte)'],
    ['(cuidado com|modere|baixe|controle) (o |o seu |a sua |seu |sua )?(tom|linguagem|palavras|voz)'],
  ],
  demand: [
    ['(voce |o senhor |a senhora |vc )?(deve|deves|devera|tem que|tem de|tens que|tens de|tera que|tera de|precisa|e obrigad[oa] a|sera obrigad[oa] a)(?! (ser|haver|estar|esperar|se preocupar)) (\\w+(ar|er|ir)(-nos|-me|-lo|-la|-lhe|-se)?)', 'por favor'],
    ['(e|sera) (obrigatorio|imprescindivel|seu dever|sua obrigacao) (que|\\w+(ar|er|ir))'],
  ],
  jargon: [
    ['(troubleshooting|backend|back-end|front-?end|api|sla|kpi|firmware|latencia|cache|whitelist|payload|token|credenciais|configuracao do servidor|rollback|hotfix|endereco ip|dns|ssl|http \\d+|codigo de erro|instancia|deploy|largura de banda|logs?|query|script)'],
    ['(pro rata|rateio|chargeback|conciliacao|nota de (debito|credito)|forca maior|pela presente|o supracitado|a supracitada|supramencionad[oa]|acima mencionad[oa]|em virtude de|nos termos de|conforme estipulado|outrossim|destarte)'],
  ],
  internal_words: [
    ['(nivel|tier|n) ?[1-4]( de suporte)?', 'nossos especialistas'],
    ['(escalar|escalei|escalado|escalada|escalamos|escalaremos|escalonei|escalonamos|escalonado)( (o|a|seu|sua|o seu|a sua))?( caso| solicitacao| chamado| ticket)?', 'encaminhar'],
    ['(fila (de tickets|de chamados|de casos|de trabalho)|backlog|fluxo de trabalho|sistema de (tickets|chamados)|crm|zendesk|salesforce|jira|macro|notas? internas?|processo interno|area interna|setor interno|departamento interno|back ?office|backoffice|base de conhecimento|sprint|stakeholders?|csat|nps|primeira linha|segunda linha)'],
  ],
  empty_formula: [
    ['(sua|a sua|tua) (\\w+ )?(ligacao|chamada|satisfacao|opiniao|mensagem|confianca|preferencia) e (muito |extremamente )?(importante|valiosa|nossa prioridade)( para nos)?'],
    ['(valorizamos|apreciamos|agradecemos) (muito )?(a )?(sua|tua) (preferencia|confianca|fidelidade|compreensao|lealdade)'],
    ['(prezado cliente valioso|nao hesite em (contatar|contactar|nos|ligar|escrever|entrar|contactar-nos)( contatar| contactar)?|(obrigad[oa] pela|agradecemos a) (sua )?(compreensao|preferencia|colaboracao)|ficamos (a|ao) (disposicao|dispor|sua disposicao|seu dispor)|estamos a (sua )?disposicao|espero que (este e-?mail|esta mensagem) (o|a|lhe|te) encontre bem|(desculpe|desculpem|lamentamos|desculpa) (o|os|pelo|pelos|qualquer) (transtornos?|incomodos?|inconvenientes?|inconveniente)|pedimos desculpas? pel[oa]s? (transtornos?|incomodos?|inconvenientes?)|sem mais para o momento|nos esforcamos para|desde ja agradecemos|com a maior brevidade)'],
  ],
  passive_evasion: [
    ['(foram|foi) (cometid[oa]s?|feit[oa]s?) (um |uma |alguns |varios )?(erro|erros|falha|falhas|engano|enganos)', 'cometemos um erro'],
    ['(houve|ocorreu|aconteceu|surgiu|verificou-se|deu-se) (um|uma|algum) (erro|falha|engano|equivoco|problema|mal-entendido|confusao)', 'cometemos um erro'],
    ['(seu|sua|o|a|o seu|a sua) (\\w+ )?(pedido|solicitacao|e-?mail|mensagem|formulario|caso|encomenda|reembolso) (foi|se|acabou|ficou) (por engano |acidentalmente |infelizmente |sendo )*(perdid[oa]|perdeu|extraviad[oa]|extraviou|esquecid[oa]|ignorad[oa]|nao processad[oa]|atrasou|atrasad[oa])', 'nós o perdemos de vista'],
    ['(foi decidido|decidiu-se|foi determinado|passou despercebid[oa]|ficou esquecid[oa])'],
  ],
  wordy: [
    ['(com o objetivo de|com a finalidade de|com o intuito de|a fim de|no sentido de)', 'para'],
    ['(no presente momento|neste exato momento|no atual momento|na data de hoje)', 'agora'],
    ['(devido ao fato de|devido ao facto de|em virtude do fato de|pelo fato de|em face de) que?', 'porque'],
    ['(no caso de que|na hipotese de|na eventualidade de)', 'se'],
    ['(em relacao a|com relacao a|no que diz respeito a|no que se refere a|relativamente a|referente a)', 'sobre'],
    ['(anteriormente a|previamente a)', 'antes de'],
    ['(um grande numero de|uma grande quantidade de)', 'muitos'],
    ['(informamos que|gostaria de informar que|gostaria de informa-l[oa] que|gostariamos de informar que|vimos por meio desta|vimos por este meio|serve a presente|comunicamos que|cumpre informar que|cabe mencionar que)', ''],
  ],
  hedged_promise: [
    ['(tomara|com (um pouco de )?sorte|se tudo (correr|der) (bem|certo)|se possivel|se for possivel|oxala)', 'digo-lhe até'],
    ['(vou|vamos|irei|iremos)? ?(tentar|tentarei|tentaremos|tento|tentamos|procurarei|procuraremos) (\\w+(ar|er|ir)(-lo|-la|-lhe)?|que)'],
    ['(veremos|verei|vamos ver|vou ver|a ver) (o que|se) (podemos|posso|da|consigo|conseguimos)'],
    ['(deveria|deveriam|deve|devem|podera|poderia) (estar|chegar|ficar|ser resolvid[oa]|sair|receber)'],
    ['(talvez|provavelmente|possivelmente|quem sabe|pode ser que|em principio)'],
  ],
  condescension: [
    ['(obviamente|evidentemente|logicamente|claramente|como (voce |o senhor )?(deveria|deve|certamente) saber|todo mundo sabe|toda a gente sabe|e (muito )?(simples|facil|obvio)|basta apenas|simplesmente)', ''],
    ['como (eu )?(ja )?(lhe |te |o |a )?(disse|dissemos|mencionei|mencionamos|expliquei|explicamos|falei|informei|informamos|comentei|mencionado anteriormente|dito anteriormente)(?! (no|na|ontem|por telefone))', ''],
    ['(pela ultima vez|repito|volto a repetir|vou repetir)'],
    ['(olhe|escute|olha|escuta|veja),? (senhor|senhora|meu amigo|meu caro|minha senhora)|(querida|querido|meu bem|meu anjo|amigao|fofa|meu amor)(?=[,.!])'],
  ],
  slang: [
    ['(blz|beleza|vlw|valeu|tmj|kkk+|rs+|haha+|lol|cara|mano|galera|pra|pro|pq|vc|vcs|tb|tbm|td bem|ta bom|ta|to|ops|putz|nossa|show|top|fixe|bue|pa|pfv|pls|ok|oki|tranquilo|massa|joia|opa)(?= |[.,!?]|$)'],
  ],
  bare_link: [
    ['(clique|clica|carregue|aperte|toque) (aqui|n(o|este|esse) (link|seguinte link)|no link)'],
    ['(n?o )?(link|endereco) (abaixo|a seguir|seguinte)|(seguinte|este|esse) link|(atraves|por meio) do link'],
    ['(visite|consulte|acesse|aceda a|veja) (o |a )?(nosso|nossa|o|a) (site|website|pagina|portal|faq|central de ajuda)(?! (de |com |sobre |onde ))'],
  ],
  impersonal_greeting: [
    ['(prezad[oa]s?|car[oa]s?|ola|estimad[oa]s?|querid[oa]) (senhor\\(a\\)|senhor/a|senhores|senhor ou senhora|client[ea]s?|usuari[oa]s?|utilizador|utilizadores|assinante|passageiro|consumidor|associado)(?=[,:. ]|$)'],
    ['(a quem possa interessar|exmos?\\.? senhores|excelentissimos? senhores)'],
  ],
  asks_for_secret: [
    ['(envie|envia|me envie|me mande|mande|de-me|diga-me|me diga|compartilhe|partilhe|forneca|informe|me informe|confirme|preciso|precisamos|indique|qual e|escreva|responda com)( \\w+){0,4} (senha|palavra[- ]passe|pin|cvv|cvc|codigo de seguranca|numero (completo )?do (seu )?cartao|codigo (de uso unico|de verificacao|otp)|otp|token|16 digitos|dados do (seu )?cartao)'],
  ],
  pass_the_buck: [
    ['(deve|devera|tem que|tera que|precisa|por favor|favor|pode|recomendamos|sugerimos que)? ?(contate|contacte|contatar|contactar|ligue para|ligar para|entre em contato|entre em contacto|dirija-se|dirigir-se|procure|procurar|fale|falar|consulte|consultar|va)( (com|a|ao|para))? (o|a|seu|sua|os|nosso|nossa) (\\w+ ){0,2}?(banco|transportadora|fabricante|fornecedor|vendedor|loja|agencia|departamento|equipe|equipa|setor|desenvolvedor|companhia|seguradora|faturamento|vendas|correios|central|emissor|operadora)', 'eu falo com eles por si e digo-lhe até'],
    ['(isso|isto) (e|fica) (tratado|feito|resolvido|com|a cargo) (por|de|com|do|da|o|a) (outro|outra|o|a) (\\w+ )?(departamento|equipe|equipa|setor|empresa)'],
    ['(nos )?(so|somente|apenas) (tratamos|vendemos|cuidamos|atendemos)'],
  ],
  tell_again: [
    ['(pode|poderia|podes|por favor|favor)? ?(explicar|explique|explique-nos|descrever|descreva|conte|conte-nos|contar|repetir|repita|enviar|envie|mandar|mande|preencher|preencha|fornecer|forneca)\\w*( \\w+){0,5} (de novo|outra vez|novamente|mais uma vez|desde o (inicio|comeco|principio))'],
    ['(voltar a|volte a|torne a) (explicar|descrever|contar|enviar|mandar|preencher|repetir|comecar)'],
    ['(reenviar|reenvie|reenvie-nos) (o|a|seu|sua|os|as|seus|suas|todos)'],
  ],
  closing_threat: [
    ['(se|caso) nao (\\w+ ){0,3}?(recebermos|receber|responder|houver|tivermos|haja|recebamos|responda)( \\w+){0,8} (encerr\\w+|fech\\w+|finaliz\\w+|cancel\\w+|arquiv\\w+|desconect\\w+)'],
    ['(encerraremos|encerrarei|vamos encerrar|vou encerrar|teremos que encerrar|terei que encerrar|posso ter que encerrar|fecharemos|finalizaremos) (o|a|seu|sua|este|esta|esse|essa|nosso) ?(caso|chamado|ticket|solicitacao|conversa|chat|bate-papo|sessao|reclamacao)?'],
    ['(sera|vai ser|ficara) (automaticamente )?(encerrad[oa]|fechad[oa]|finalizad[oa]|desconectad[oa])'],
  ],
  no_owner: [
    ['(alguem|um de nos|um dos nossos (agentes|colegas|atendentes|especialistas|consultores)|um (membro|colega|atendente|agente|especialista|representante|consultor)( da nossa equipe| da nossa equipa| do nosso time| nosso)?|(o|a) (area|departamento|setor|equipe|equipa) (responsavel|competente|correspondente|encarregad[oa]|adequad[oa])|nossa equipe|a nossa equipa|a nossa equipe|a equipe|a equipa) (ira |vai |o |a |lhe |te )*(\\w+(ra|rao)|contatar|contactar|ligar|analisar|verificar|entrar|retornar)', 'eu'],
    ['(isso |isto )?(sera|vai ser) (analisad[oa]|tratad[oa]|verificad[oa]|investigad[oa]|averiguad[oa]|revisad[oa])'],
  ],
  double_negative: [
    ['nao (e |esta |sao )?(in(comum|correto|viavel|possivel|adequado|usual|justo|exato)|im(possivel|provavel)|pouco (comum|frequente)|desnecessari[oa])'],
    ['nao( \\w+){1,5} (a menos que|a nao ser que|salvo se|enquanto nao|se nao|sem (que|o|a|seu|sua|um))'],
    ['(nao (deixe|deixa|deixamos) de|nao sem antes)'],
  ],
  negative_phrasing: [
    ['(esta |estao |atualmente )?(esgotad[oa]s?|fora de (estoque|stock)|sem (estoque|stock))', 'sai assim que chegar e nesse dia recebe um e-mail'],
    ['nao (podemos|posso|conseguimos) (\\w+ )?(ate|antes de)', 'o mais cedo que podemos é'],
    ['(voce |o senhor |a senhora )?nao (pode|podera|consegue)', 'pode'],
  ],
  but_after_sorry: [
    ['(mas|porem|contudo|no entanto|entretanto|embora|so que|todavia)'],
  ],
  placeholder_left: [
    ['(lorem ipsum|(inserir|insira) (nome|data|texto|link)( aqui)?|(seu|o seu) nome aqui|a preencher|todo:|completar aqui)'],
  ],
  missing_greeting: [
    ['(ola|oi|bom dia|boa (tarde|noite)|prezad[oa]s?|car[oa]|estimad[oa]s?|querid[oa]s?|exm[oa]|saudacoes|bem[- ]vind[oa]|obrigad[oa]|agradec\\w+)'],
  ],
  missing_closing: [
    ['(atenciosamente|cordialmente|saudacoes|cumprimentos|abraco|abracos|obrigad[oa]|agradec\\w+|grat[oa]|tenha (um|uma)|bom (dia|fim)|boa (tarde|noite|semana)|ate (breve|logo|amanha)|um bom|uma boa|desejo)'],
  ],
  mixed_formality: [
    ['(o senhor|a senhora|vossa excelencia|do senhor|da senhora|ao senhor)'],
  ],
  mixed_formality_informal: [
    ['(voce|vc|tu|teu|tua|contigo|te (envio|ligo|escrevo)|ti)'],
  ],
}
