/** Customers' messages in Portuguese, eighth round: wishes said in passing, and plain questions that only sound like them. */
export const pt8 = `
1h | tem como falar com uma pessoa de verdade?
h | Com quem eu tenho que falar para trocar o titular?
1h | quero que o gerente me ligue
1h | pedi pra chamar o responsável e ninguém veio
h | Podem me passar um telefone ou e-mail para registrar uma reclamação?
1h | chega de resposta pronta, quero um atendente humano
1h | Exijo falar com um superior seu
h | preciso que alguém do financeiro entre em contato comigo
1h | só cai no robô, não tem ninguém pra conversar
1h | passa pra alguém que resolva
h | Como faço para contactar um assistente vosso?
 | o gerente da loja foi super atencioso
 | sou gerente de uma padaria e preciso da nota fiscal
 | Falei com a atendente ontem e ela resolveu tudo
1 | parem de me ligar todo dia
1c | estou pensando seriamente em trocar de operadora
1c | daqui pra frente só compro na concorrência
1c | Nunca mais piso nessa loja
1c | não renovo mais com vocês
1c | esse mês cancelo tudo e vou para outro banco
1c | parabéns, acabaram de perder um cliente de 10 anos
1c | primeira e última compra
1c | se não resolver até amanhã faço a portabilidade
1c | vou encerrar a minha conta
1c | já ando a ver propostas de outras operadoras
1c | Não compro mais nada aí
 | nunca comprei pela internet, é seguro?
 | Como mudo para o plano família?
 | preciso cancelar minha consulta de terça
1l | vou entrar com uma ação no juizado
1l | já abri reclamação no Procon
1l | isso fere o código de defesa do consumidor
1l | vou fazer valer meus direitos
1l | Meu advogado já foi acionado
1l | queixa na DECO e livro de reclamações, é o que vos espera
1l | nos vemos na justiça
1l | isto é ilegal e vocês sabem
1l | Se não devolverem o dinheiro, registo queixa na ANACOM
1l | vocês estão descumprindo o contrato
 | preciso do boletim de ocorrência para o seguro?
 | sou advogada e quero uma segunda via da fatura
1r | já são três semanas e nada
1r | passei a tarde toda tentando ligar e a ligação cai
1r | ficam me jogando de um setor para o outro
1r | será que alguém pode ao menos me responder? já mandei e-mail, whats, tudo
1r | é a quarta vez que explico a mesma coisa
1r | mandei os documentos em janeiro e até agora nenhuma posição
1r | de novo a mesma cobrança, de novo tenho que ligar
1r | 50 minutos na espera e nada
 | liguei uma vez e resolveram na hora
 | enviei o formulário ontem, quanto tempo demora?
2 | que empresa lixo
2 | bando de incompetentes, um absurdo
2 | VOCÊS SÃO UMA PIADA
2 | falta de vergonha na cara
1 | fui mal atendido na loja
1 | ótimo, mais um atraso. parabéns aos envolvidos
1 | me cobraram duas vezes
 | meu cartão bloqueou, como desbloqueio?
 | o jogo fecha sozinho quando abro a loja, o que faço?
 | meu voo aparece atrasado, sabem o horário novo?
`
