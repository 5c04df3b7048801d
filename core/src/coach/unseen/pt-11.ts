/** Agents' drafts in Portuguese, eleventh round: times that say no limit, months and weekends, passives, headings, and what the customer is to do in time. */
export const pt11 = `
CT | As peças chegam-nos na quarta.
CT | O crédito sai na remessa de sexta.
CT | Aguarde o estafeta terça entre as 14h e as 16h.
CT | Dê-me até amanhã ao meio-dia e tem tudo.
CT | O valor cai em meados de dezembro.
CT | Segunda-feira digo-lhe algo com os números.
CT | Esperamos repor a luz antes das 18h.
CT | O técnico vai quinta de manhã.
CT | A resolução está prevista para 30 de novembro, no máximo.
CT | O prazo é de cerca de 3 dias úteis.
CT | Em duas semanas terá o router novo.
CT | Em umas duas horinhas fica resolvido.
CT | Até segunda estará arranjado.
CT | O pedido sai amanhã e chega entre quinta e sexta.
CT | Em no máximo 72h úteis você verá o estorno.
CT | Antes do fim do mês fazemos a transferência.
CT | Na semana que vem lançamos a versão com a correção.
CT | Resolvo isso hoje sem falta.
CT | A partir de segunda o serviço é retomado.
C | Sua reclamação está com a gerente e ela vai te escrever.
C | O substituto já vai a caminho.
C | O valor será descontado da próxima fatura.
C | Uma colega retoma o seu caso.
 | Pode devolver no prazo de 30 dias.
 | Amanhã abrimos às 9h.
 | A oferta é válida até domingo.
 | Envie o formulário até sexta-feira.
 | Escrevi-lhe na terça.
 | O reembolso foi pago em 3 de março.
 | A loja está fechada neste fim de semana.
 | Segue a fatura de março.
 | Deve cancelar antes de 1 de maio.
 | O pagamento vence em 14 dias.
 | Ele disse que ligaria amanhã.
 | O técnico veio na segunda?
 | Bom fim de semana!
 | A garantia dura dois anos.
 | A reunião foi em setembro.
 | Até amanhã!
 | Clique no link nas próximas 24 horas para confirmar o endereço.
 | Este código pode ser usado até à meia-noite.
 | Tem até sexta-feira para reclamar.
 | Se já se passaram sete dias e nada chegou, fale com os vizinhos.
 | Chamados sem resposta por 5 dias são encerrados automaticamente.
 | Solicitações após 30 dias não são consideradas.
 | Pedimos que regularize o saldo até amanhã.
 | O link expira em 48 horas.
 | As reclamações devem chegar até nós em até 3 dias após a entrega.
 | Se chegou danificado, avise-nos com fotos no prazo de 48 horas.
 | O nosso horário é das 8h às 18h, de segunda a sexta.
 | Recomendamos reservar com pelo menos duas semanas de antecedência.
 | Apresente-se no portão 30 minutos antes da partida.
 | A sua assinatura renova em 1 de junho.
 | Certifique-se de que há alguém em casa na terça entre as 9h e as 12h.
 | A senha deve ser trocada a cada 90 dias.
 | Recebemos a sua mensagem hoje de manhã.
 | O artigo foi entregue hoje às 10h15.
 | Aceitamos trocas em até 15 dias após a compra.
 | O prazo para pedir o reembolso é de 7 dias após a compra.
 | Recebeu a encomenda que enviámos na segunda?
CT | O tempo de resposta é de 2 dias, por isso respondemos na quinta.
CT | O técnico estará aí a partir das 8h30.
CT | Terá a nossa resposta em 5 a 7 dias út.
CT | Te ligo amanhã cedo.
CT | Entrega: de 2 a 3 dias úteis.
CT | O dinheiro costuma cair em 24h.
CT | Está previsto sair no dia 20.
CT | A visita foi remarcada para sexta às 15h.
CT | As obras terminam no final de março.
CT | Dê um ou dois dias e o saldo atualiza.
CT | Voltamos a estar online a partir de segunda.
CT | Amanhã de manhã sem falta confirmo.
CT | Entre hoje e amanhã fica feito.
CT | Ao longo da semana damos uma resposta.
C | Nós cobrimos o frete de volta.
C | Estou a tratar de um estafeta para recolher.
C | Já pedimos ao financeiro para corrigir a fatura.
C | Pode deixar comigo.
C | Vamos apurar o caso e responderemos.
 | Normalmente respondemos em duas horas, mas a sua mensagem foi para o spam.
K | Entendo que lhe prometeram uma ligação até sexta.
 | O entregador tentou entregar na segunda e de novo na terça.
 | Poderíamos reembolsar ou enviar outro, o que prefere?
N | Conforme o e-mail de 12 de maio, a taxa não é reembolsável.
 | Crianças até 12 anos viajam grátis até setembro.
 | Para reiniciar, mantenha o botão premido por 10 segundos.
 | Deve esperar pelo menos 24 horas antes de tentar de novo.
 | Diga-me que dia lhe convém na próxima semana.
 | O sistema esteve em baixo entre as 9h e as 11h desta manhã.
CT | Nova data de entrega: quinta-feira, 3 de dezembro.
CT | A hora prevista de chegada é às 15h40.
CT | Entrega nas ilhas em 5 dias.
D | Podemos atendê-la na sexta às 10h. Fica bem para si?
A | Desculpe, só agora vi a sua mensagem.
 | O link expirará em 30 minutos.
N | Pagamento recusado pelo emissor do cartão.
`
