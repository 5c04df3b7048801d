/** Customers' messages in Portuguese, fifth round: an ordinary day's inbox. */
export const pt5 = `
1h | Isso não está ajudando. Preciso falar com um gerente.
h | Posso falar com um assistente, por favor?
1h | Já expliquei isto dez vezes ao robô, quero falar com um ser humano.
h | Seria possível alguém da faturação ligar-me?
1h | Quero apresentar uma queixa ao responsável por esta loja.
h | Olá? Está aí alguém? Gostaria de falar com uma pessoa.
1h | Por favor, encaminhem isto para alguém com mais experiência.
 | Dá para falar em inglês com vocês ou só português?
 | O meu chefe pediu-me três orçamentos vossos.
1l | Se não devolverem o meu dinheiro, vou falar com o meu advogado.
1l | Vou fazer uma denúncia no Procon.
2l | Isso é fraude e eu vou processar vocês.
1l | Por lei tenho direito ao reembolso integral.
1l | Já fiz queixa da vossa empresa no Portal da Queixa e na ANACOM.
1l | Não têm o direito de ficar com a minha caução e se for preciso vou a tribunal.
 | Preciso de uma fatura carimbada para o meu advogado, a escritura da casa é na sexta.
1c | Quero cancelar minha assinatura, cansei desses problemas.
1c | Se isso acontecer de novo eu troco de operadora.
1c | Não compro mais nada com vocês.
1c | Encerrem a minha conta, por favor, encontrei um banco melhor.
1c | Estou a pensar seriamente em sair da NOS depois deste mês.
1c | Somos clientes fiéis há dez anos, mas isto é o fim.
 | Como cancelo um pedido que fiz sem querer?
1r | Já liguei cinco vezes e cada vez me dizem uma coisa diferente.
1r | Estou há três semanas à espera do reembolso.
1r | É a segunda vez que vos escrevo sobre isto e continuo sem resposta.
1r | Já passou mais de um mês e minha internet continua sem funcionar.
1r | Fiquei mais de uma hora em espera até desistir.
1r | De novo o mesmo problema! Reportei na semana passada e nada mudou.
 | Fiz um pedido ontem, quando chega?
u | Preciso que isto fique resolvido hoje, o meu voo sai daqui a três horas.
1u | URGENTE: roubaram o meu cartão e alguém o está a usar
u | Por favor respondam o quanto antes, o evento é amanhã.
2 | Vocês são a pior empresa com que já lidei, um nojo.
2 | Mas que raio se passa convosco? Isto é ridículo!!!
2 | MENTIROSOS. Roubaram o meu dinheiro.
1 | Estou muito desiludida com o atendimento que recebi no sábado na vossa loja.
1 | Os sapatos estragaram com duas semanas, não é o que se espera por esse preço.
1 | Fui cobrado duas vezes pelo mesmo pedido, corrijam por favor.
0 | Olá, queria saber o estado da minha encomenda 20339.
0 | Obrigado pela ajuda de ontem, já está tudo a funcionar.
0 | Qual é o horário de vocês no dia 24 de dezembro?
`
